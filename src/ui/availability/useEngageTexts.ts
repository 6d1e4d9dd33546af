import { enEngage } from '../../i18n/enEngage';
import type { EngageStrings } from '../../i18n/engageStrings';
import { useChat } from '../chat';

export function useEngageTexts(): EngageStrings {
  return useChat().language.of('engage', enEngage);
}
