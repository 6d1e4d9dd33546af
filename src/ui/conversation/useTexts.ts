import type { Draft } from '../../i18n/allTexts';
import type { ConversationStrings } from '../../i18n/conversationStrings';
import { enBeyondForm } from '../../i18n/enBeyondForm';
import { type ConversationTexts, enConversation } from '../../i18n/enConversation';
import { type Chat, useChat } from '../chat';

export type { ConversationTexts };

/** The texts that every part of a conversation may use. `more`: the English ones that a part carries for itself. */
export function useTexts(): ConversationTexts;
export function useTexts<More extends Draft<ConversationStrings>>(more: More): ConversationTexts & More;
export function useTexts(more?: Draft<ConversationStrings>): ConversationTexts {
  const chat = useChat();
  return more ? textsOf(chat, more) : textsOf(chat);
}

export function textsOf(chat: Chat): ConversationTexts;
export function textsOf<More extends Draft<ConversationStrings>>(chat: Chat, more: More): ConversationTexts & More;
export function textsOf({ made, texts, language }: Chat, more?: Draft<ConversationStrings>): ConversationTexts {
  if (!made.texts || made.language !== language) {
    made.language = language;
    delete made.formats;
    const beyond = language.of('first', enBeyondForm);
    made.texts = {
      ...texts,
      ...beyond,
      errors: { ...texts.errors, ...beyond.errors },
      ...language.of('conversation', enConversation),
    };
  }
  return more ? Object.assign({}, made.texts, language.of('conversation', more)) : made.texts;
}
