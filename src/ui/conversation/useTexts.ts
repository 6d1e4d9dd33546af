import type { ConversationStrings } from '../../i18n/conversationStrings';
import { enConversation } from '../../i18n/enConversation';
import type { Strings } from '../../i18n/strings';
import { type Chat, useChat } from '../chat';

export type ConversationTexts = Strings & ConversationStrings;

/** Every text there is, for whatever is part of a conversation. */
export function useTexts(): ConversationTexts {
  return textsOf(useChat());
}

export function textsOf({ made, texts, language }: Chat): ConversationTexts {
  if (!made.texts || made.language !== language) {
    made.language = language;
    delete made.formats;
    made.texts = { ...texts, ...language.of('conversation', enConversation) };
  }
  return made.texts;
}
