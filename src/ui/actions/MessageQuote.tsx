import type { Quote } from '../../core/timelineItems';
import { enActions } from '../../i18n/enActions';
import { useChat } from '../chat';
import { useTexts } from '../conversation/useTexts';

interface Props {
  readonly quote: Quote;
  /** Leads to the original. */
  onOpen(quote: Quote): void;
}

/** What a message replies to, above its text. */
export function MessageQuote({ quote, onOpen }: Props) {
  const { config } = useChat();
  const texts = useTexts(enActions);
  if (quote.isDeleted) return <p class="quote">{texts.actions.quoteDeleted}</p>;
  const author = quote.from === 'visitor' ? texts.you : (quote.author ?? config.title ?? texts.agent);
  return (
    <button
      type="button"
      class="quote"
      aria-label={texts.actions.quote(author, quote.text)}
      onClick={() => onOpen(quote)}
    >
      {quote.from !== null && <bdi class="quote-author">{author}</bdi>}
      <bdi class="quote-text">{quote.text}</bdi>
    </button>
  );
}
