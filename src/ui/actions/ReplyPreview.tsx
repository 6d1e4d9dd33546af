import { quoteOf } from '../../core/timelineItems';
import { enActions } from '../../i18n/enActions';
import { useChat, useChatState } from '../chat';
import { useTexts } from '../conversation/useTexts';
import { focusPanelOf } from '../focus';
import { CloseIcon } from '../icons';

/** Above the text field while the draft replies to a message. */
export function ReplyPreview() {
  const { engine } = useChat();
  const texts = useTexts(enActions);
  const sid = useChatState((state) => state.replyingTo);
  useChatState((state) => sid !== null && state.timeline.messages);
  const quote = sid === null ? null : quoteOf(engine.get(), { to: sid, excerpt: '' });
  if (!quote || quote.isDeleted) return null;
  return (
    <div class="reply-preview">
      <div class="reply-words">
        <p class="quote-author">
          {quote.from === 'visitor' ? texts.actions.replyingToYourself : texts.actions.replyingTo(quote.author)}
        </p>
        <p class="quote-text" dir="auto">
          {quote.text}
        </p>
      </div>
      <button
        type="button"
        class="icon-button"
        aria-label={texts.actions.cancelReply}
        onClick={(event) => {
          focusPanelOf(event.currentTarget);
          engine.dispatch({ kind: 'replyTo', sid: null });
        }}
      >
        <CloseIcon />
      </button>
    </div>
  );
}
