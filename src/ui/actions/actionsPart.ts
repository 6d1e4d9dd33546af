// What can be done with a message, and what has been: fetched ahead, and at once where a message has any of it.

import { enActions } from '../../i18n/enActions';
import type { Chat } from '../chat';
import { textsOf } from '../conversation/useTexts';
import messageActionsCss from './messageActions.css?inline';
import replyPreviewCss from './replyPreview.css?inline';

export { ComposerEmoji } from '../emoji/ComposerEmoji';
export { wantEmoji } from '../emoji/EmojiPopup';
export { Shortcodes } from '../emoji/Shortcodes';
export { MessageActions } from './MessageActions';
export { MessageQuote } from './MessageQuote';
export { MessageReactions } from './MessageReactions';
export { ReactionPicker } from './ReactionPicker';
export { ReplyPreview } from './ReplyPreview';
export { watchItems } from './watchItems';
export const css = messageActionsCss + replyPreviewCss;

/** How to get into the messages, for whoever has the timeline focused. */
export function keyboardHint(chat: Chat): string {
  return textsOf(chat, enActions).actions.keyboardHint;
}
