import type { Media } from '../../core/message';
import { useChat } from '../chat';
import { useTexts } from '../conversation/useTexts';
import { FileProblem } from './FileProblem';
import { pauseOthers } from './pauseOthers';
import { shownName } from './shownName';
import { useMediaTexts } from './useMediaTexts';
import { usePlaybackUrl } from './usePlaybackUrl';
import { useResume } from './useResume';
import { useSavesData } from './useSavesData';

/** The browser's own controls: everybody knows them, and they bring captions, picture in picture and casting along. */
export function VideoPlayer({ media }: { readonly media: Media }) {
  const { root } = useChat();
  const texts = useTexts();
  const mediaTexts = useMediaTexts();
  const savesData = useSavesData();
  const { address, url, broke, worked, retry } = usePlaybackUrl(media.sid, true);
  const { element, handlers } = useResume<HTMLVideoElement>({ url, onBroken: broke, onWorked: worked });
  if (address.kind === 'failed') {
    return <FileProblem media={media} reason={address.reason} words={mediaTexts.videoFailed} onRetry={retry} />;
  }
  const name = media.details?.alt ?? shownName(media.filename) ?? texts.unnamedFile;
  return (
    <video
      ref={element}
      {...handlers}
      // The first picture instead of a black one: not every browser shows it otherwise.
      src={url === null ? undefined : `${url}#t=0.001`}
      controls
      playsInline
      preload={savesData ? 'none' : 'metadata'}
      aria-label={mediaTexts.video(name)}
      onPlay={(event) => pauseOthers(root, event.currentTarget)}
    />
  );
}
