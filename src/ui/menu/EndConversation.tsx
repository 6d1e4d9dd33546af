import { useLayoutEffect } from 'preact/hooks';
import { unsentCount } from '../../core/selectors';
import { useChat, useChatState } from '../chat';
import { useTexts } from '../conversation/useTexts';

/** Inside a dialog: asks before the end, since nobody can open a conversation again. */
export function EndConversation({ onClose }: { readonly onClose: () => void }) {
  const { engine } = useChat();
  const texts = useTexts();
  const unsent = useChatState(unsentCount);
  const request = useChatState((state) => state.requests.end);
  // Also by the agent, or from another page, while we ask.
  const isOver = useChatState(({ session }) => session.kind !== 'joining' && session.kind !== 'active');
  const underWay = request?.kind === 'underWay';
  useLayoutEffect(() => {
    if (isOver) onClose();
  }, [isOver, onClose]);
  return (
    <>
      <p class="dialog-note">{texts.ending.whatHappens}</p>
      {unsent > 0 && <p>{texts.ending.unsent(unsent)}</p>}
      {request?.kind === 'failed' && (
        <p class="dialog-problem" role="alert">
          {texts.ending.failed} {texts.errors[request.error.kind]}
        </p>
      )}
      <div class="dialog-actions">
        <button
          type="button"
          class="button"
          aria-disabled={underWay}
          onClick={() => underWay || engine.dispatch({ kind: 'endConversation' })}
        >
          {underWay ? texts.ending.underWay : texts.ending.end}
        </button>
        <button type="button" class="button button-outlined" onClick={onClose}>
          {texts.ending.goOn}
        </button>
      </div>
    </>
  );
}
