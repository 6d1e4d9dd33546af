import type { ConversationStrings } from '../../i18n/conversationStrings';
import type { Language } from '../../i18n/language';
import { Avatar } from '../Avatar';
import { CloseIcon } from '../icons';

export interface PreviewProps {
  readonly texts: ConversationStrings['attention'];
  readonly language: Language;
  readonly author: string;
  readonly avatarUrl: string | null;
  readonly text: string;
  /** How many messages came before this one and were not seen either. */
  readonly earlier: number;
  readonly onOpen: () => void;
  readonly onDismiss: () => void;
}

/** The new message beside the launcher. The live regions have said it already, so it is silent and takes no focus. */
export function Preview({ texts, language, author, avatarUrl, text, earlier, onOpen, onDismiss }: PreviewProps) {
  return (
    // The frame follows the page's direction, as the launcher does; what is in it, that of its language.
    <div class="preview">
      <button dir={language.direction} lang={language.locale} type="button" class="preview-message" onClick={onOpen}>
        <Avatar url={avatarUrl} name={author} />
        <span class="preview-words">
          <span class="sr-only">{texts.newMessage}</span>
          <span class="preview-author" dir="auto">
            {author}
          </span>
          <span class="preview-text" dir="auto">
            {text}
          </span>
          {earlier > 0 && <span class="preview-earlier">{texts.earlier(earlier)}</span>}
        </span>
      </button>
      <button type="button" class="icon-button preview-dismiss" aria-label={texts.dismiss} onClick={onDismiss}>
        <CloseIcon />
      </button>
    </div>
  );
}
