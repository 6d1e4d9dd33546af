import { useState } from 'preact/hooks';
import { FileProblem } from './FileProblem';
import { altOf } from './Picture';
import type { picturesOf } from './pictures';
import { useMediaTexts } from './useMediaTexts';
import { useMediaUrl } from './useMediaUrl';

interface Props {
  readonly entry: ReturnType<typeof picturesOf>[number];
  readonly picture: { current: HTMLImageElement | null };
}

/** What the viewer shows. */
export function LargePicture({ entry: { media }, picture }: Props) {
  const mediaTexts = useMediaTexts();
  const { address, worked, broke, retry } = useMediaUrl(media.sid, true);
  const [loaded, setLoaded] = useState(false);
  if (address.kind === 'failed') {
    return <FileProblem media={media} reason={address.reason} words={mediaTexts.imageFailed} onRetry={retry} />;
  }
  return (
    <>
      {!loaded && <span class="viewer-loading" />}
      {address.kind === 'ready' && (
        <img
          ref={picture}
          class="viewer-picture"
          src={address.url}
          alt={altOf(media, mediaTexts)}
          draggable={false}
          referrerpolicy="no-referrer"
          data-loaded={loaded}
          onLoad={() => {
            setLoaded(true);
            worked();
          }}
          onError={broke}
        />
      )}
    </>
  );
}
