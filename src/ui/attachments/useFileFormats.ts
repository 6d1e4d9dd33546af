import { createFileFormats, type FileFormats } from '../../i18n/fileFormats';
import { useChat } from '../chat';

export function useFileFormats(): FileFormats {
  return createFileFormats(useChat().language.locale);
}
