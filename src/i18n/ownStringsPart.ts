import type { Language } from './language';
import { withOwnStrings } from './ownStrings';

/** See {@link withOwnStrings}. */
export function adaptLanguage(
  language: Language,
  strings: object,
  tag: string,
  warn: (line: string) => void,
): Language {
  return withOwnStrings(language, strings, tag, __PARLOR_TEXT_NAMES__, warn);
}
