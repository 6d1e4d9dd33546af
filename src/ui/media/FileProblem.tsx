import type { Media } from '../../core/message';
import { useTexts } from '../conversation/useTexts';
import { DownloadButton } from './DownloadButton';
import { useMediaTexts } from './useMediaTexts';
import type { MediaAddress } from './useMediaUrl';

interface Props {
  readonly media: Media;
  readonly reason: Extract<MediaAddress, { kind: 'failed' }>['reason'];
  /** What has failed, in words. */
  readonly words: string;
  onRetry(): void;
}

/** In the place of a picture or player: what is wrong, and every way on. */
export function FileProblem({ media, reason, words, onRetry }: Props) {
  const texts = useTexts();
  const mediaTexts = useMediaTexts();
  if (reason === 'gone') return <p class="media-problem">{mediaTexts.gone}</p>;
  return (
    <p class="media-problem">
      <span>{words}</span>
      <button type="button" class="text-button" onClick={onRetry}>
        {texts.tryAgain}
      </button>
      {reason === 'other' && <DownloadButton media={media} />}
    </p>
  );
}
