import { enMedia } from '../../i18n/enMedia';
import type { MediaStrings } from '../../i18n/mediaStrings';

export function useMediaTexts(): MediaStrings {
  return enMedia;
}
