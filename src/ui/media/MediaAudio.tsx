import type { Media } from '../../core/message';
import { useTexts } from '../conversation/useTexts';
import { AudioBar } from './AudioBar';
import { DownloadButton } from './DownloadButton';
import { FileProblem } from './FileProblem';
import { shownName } from './shownName';
import { useMediaTexts } from './useMediaTexts';
import { usePlaybackUrl } from './usePlaybackUrl';

/** A recording in a message: a voice note where the sender tells its length, else a file with a name. */
export function MediaAudio({ media }: { readonly media: Media }) {
  const texts = useTexts();
  const mediaTexts = useMediaTexts();
  const { address, url, broke, worked, retry } = usePlaybackUrl(media.sid, true);
  if (address.kind === 'failed') {
    return <FileProblem media={media} reason={address.reason} words={mediaTexts.audioFailed} onRetry={retry} />;
  }
  const { durationMs, waveform } = media.details ?? {};
  const isVoiceNote = durationMs !== undefined && waveform !== undefined;
  return (
    <AudioBar
      name={isVoiceNote ? mediaTexts.voiceNote : (shownName(media.filename) ?? texts.unnamedFile)}
      url={url}
      durationMs={durationMs ?? null}
      waveform={waveform ?? null}
      onBroken={broke}
      onWorked={worked}
    >
      <DownloadButton media={media} />
    </AudioBar>
  );
}
