import { useState } from 'preact/hooks';
import type { Media } from '../../core/message';
import { useFileFormats } from '../attachments/useFileFormats';
import { useMedia } from '../useMedia';
import { FileProblem } from './FileProblem';
import { DownloadIcon, PlayIcon } from './icons';
import { plainType } from './mediaKind';
import { shownName } from './shownName';
import { useMediaStore } from './useMediaStore';
import { useMediaTexts } from './useMediaTexts';
import { useMediaUrl } from './useMediaUrl';
import { useSavesData } from './useSavesData';

/** Bytes; larger ones are fetched when the visitor says so. */
export const mostByItself = 20_000_000;

interface Props {
  readonly media: Media;
  /** How many more pictures of the message are behind this one. */
  readonly more: number;
}

/** A picture in its box; pressed, it opens in the viewer. */
export function Picture({ media, more }: Props) {
  const mediaTexts = useMediaTexts();
  const formats = useFileFormats();
  const store = useMediaStore();
  const savesData = useSavesData();
  const isMoving = plainType(media.contentType) === 'image/gif';
  const wantsStill = useMedia('(prefers-reduced-motion: reduce)') && isMoving;
  const [asked, setAsked] = useState(false);
  const [loaded, setLoaded] = useState(false);
  const wanted = asked || !(savesData || wantsStill || media.size > mostByItself);
  const { address, worked, broke, retry } = useMediaUrl(media.sid, wanted);

  if (!wanted) {
    const size = formats.size(media.size);
    return (
      <button type="button" class="picture-ask" onClick={() => setAsked(true)}>
        {wantsStill ? <PlayIcon /> : <DownloadIcon />}
        {wantsStill ? mediaTexts.playAnimation(size) : mediaTexts.loadImage(size)}
      </button>
    );
  }
  if (address.kind === 'failed') {
    return <FileProblem media={media} reason={address.reason} words={mediaTexts.imageFailed} onRetry={retry} />;
  }
  const alt = altOf(media, mediaTexts);
  return (
    <button
      type="button"
      class="picture-open"
      aria-label={more > 0 ? `${alt}. ${mediaTexts.moreImages(more)}` : alt}
      aria-haspopup="dialog"
      aria-busy={!loaded}
      onClick={(event) => store.show({ sid: media.sid, opener: event.currentTarget })}
    >
      {address.kind === 'ready' && (
        <img
          src={address.url}
          alt=""
          draggable={false}
          decoding="async"
          referrerpolicy="no-referrer"
          data-loaded={loaded}
          onLoad={() => {
            setLoaded(true);
            worked();
          }}
          onError={broke}
        />
      )}
      {more > 0 && (
        <span class="picture-more" aria-hidden="true">
          +{more}
        </span>
      )}
    </button>
  );
}

interface AltTexts {
  image(what: string): string;
  readonly unnamedImage: string;
}

export function altOf({ details, filename }: Media, texts: AltTexts): string {
  const what = details?.alt ?? shownName(filename);
  return what === null ? texts.unnamedImage : texts.image(what);
}
