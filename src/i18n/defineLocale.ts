import type { AllTexts, LocaleTexts, TextGroup } from './allTexts';
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
        of: onceForEach((group, english) => mergeTexts(english, own[group])),
      };
    },
  };
}

/** The same object for each group every time: components compare them. */
export function onceForEach(make: Language['of']): Language['of'] {
  const made: { [Group in TextGroup]?: AllTexts[Group] } = {};
  return (group, english) => {
    made[group] ??= make(group, english);
    return made[group] as typeof english;
  };
}
