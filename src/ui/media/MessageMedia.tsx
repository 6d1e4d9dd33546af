import { useEffect } from 'preact/hooks';
import type { Media } from '../../core/message';
import { loadMediaPart } from '../../parts/media';
import { usePart } from '../chat';
import { useFeaturePart } from '../conversation/useFeaturePart';
import { useTexts } from '../conversation/useTexts';
import { mediaHeight, widest } from './mediaBox';

/** The files of a message. They have their room before anything that shows them has been fetched. */
export function MessageMedia({ media }: { readonly media: readonly Media[] }) {
  const texts = useTexts();
  const part = useFeaturePart(loadMediaPart);
  const situation = usePart(part);
  useEffect(() => {
    if (part.get().kind === 'absent') part.want();
  }, [part]);
  if (situation.kind === 'ready') return <situation.value.FilesOfMessage media={media} />;
  return (
    <div class="media-room" style={{ blockSize: `${mediaHeight(media)}px`, inlineSize: `${widest}px` }}>
      {situation.kind === 'failed' && (
        <>
          {texts.filesFailed}{' '}
          <button type="button" class="text-button" onClick={() => part.want()}>
            {texts.tryAgain}
          </button>
        </>
      )}
    </div>
  );
}
