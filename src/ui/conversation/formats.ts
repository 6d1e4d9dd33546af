import { createFormats, type Formats } from '../../i18n/formats';
import { useChat } from '../chat';
import { useTexts } from './useTexts';

/** Made with the first conversation that is shown, and once: building Intl formatters is slow. */
export function useFormats(): Formats {
  const { made, language } = useChat();
  const texts = useTexts();
  made.formats ??= createFormats(language.locale, texts);
  return made.formats;
}
