import { createFormats, type Formats } from '../../i18n/formats';
import { type Chat, useChat } from '../chat';
import { textsOf } from './useTexts';

export function useFormats(): Formats {
  return formatsOf(useChat());
}

/** Made with the first conversation that is shown, and once: building Intl formatters is slow. */
export function formatsOf(chat: Chat): Formats {
  // Forgets those of another language.
  const texts = textsOf(chat);
  chat.made.formats ??= createFormats(chat.language.locale, texts);
  return chat.made.formats;
}
