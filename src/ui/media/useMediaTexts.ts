import { enMedia } from '../../i18n/enMedia';
import type { MediaStrings } from '../../i18n/mediaStrings';
import { useChat } from '../chat';

export function useMediaTexts(): MediaStrings {
  return useChat().language.of('media', enMedia);
}
