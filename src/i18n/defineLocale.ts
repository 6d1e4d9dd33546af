import type { Draft, LocaleTexts } from './allTexts';
import type { Language, LocaleFile } from './language';
import { mergeTexts } from './mergeTexts';
import { createSay, type LocaleTag, type Say } from './plural';

/**
 * Makes a file of `locales/`: `export const { createLanguage } = defineLocale('de', ({ plural }) => ({ ... }))`.
 * What it does not say is said in English.
 */
export function defineLocale<const Tag extends LocaleTag>(
  _tag: Tag,
  texts: (say: Say<Tag>) => LocaleTexts,
  direction: Language['direction'] = 'ltr',
): LocaleFile {
  return {
    createLanguage(locale) {
      const own = texts(createSay(locale));
      return {
        locale,
        direction,
        of: onceForEach((group, english) => mergeTexts(english, own[group] as Draft<typeof english>)),
      };
    },
  };
}

/** The same object for the same English texts every time: components compare them. */
export function onceForEach(make: Language['of']): Language['of'] {
  const made = new Map<object, unknown>();
  return (group, english) => {
    if (!made.has(english)) made.set(english, make(group, english));
    return made.get(english) as typeof english;
  };
}
