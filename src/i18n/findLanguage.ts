// Finds the language of the visitor and fetches its texts: for whoever does not plainly want English.

import { loadLocale, localeTags } from '../parts/locale';
import { loadOwnStringsPart } from '../parts/ownStrings';
import { english, type Language } from './language';
import { type LocaleWishes, negotiate } from './negotiate';

/**
 * `strings`: the option of the site. Never rejects: what cannot be had is told in one line, and English takes its place.
 */
export async function findLanguage(
  wishes: LocaleWishes,
  strings: object | null,
  warn: (line: string) => void,
): Promise<Language> {
  const { tag, locale } = negotiate(wishes, localeTags);
  const [language, own] = await Promise.all([
    tag === 'en'
      ? english(locale)
      : twice((attempt) => loadLocale(tag, attempt)).then(
          (file) => file.createLanguage(locale),
          (error) => {
            warn(`the texts in ${tag}: ${String(error)}; English is used`);
            return english('en');
          },
        ),
    strings &&
      twice(loadOwnStringsPart).catch((error) => {
        warn(`strings: ${String(error)}; the built-in texts are used`);
        return null;
      }),
  ]);
  return own && strings ? own.adaptLanguage(language, strings, tag, warn) : language;
}

function twice<Value>(load: (attempt: number) => Promise<Value>): Promise<Value> {
  return load(0).catch(() => load(1));
}
