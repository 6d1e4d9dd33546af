// The language of the widget. Who plainly wants English waits for nothing; for everybody else it is fetched what finds
// their language, and then its texts.

import { english, type Language } from '../i18n/language';
import type { LocaleWishes } from '../i18n/negotiate';
import { loadLanguagesPart } from './languages';

export interface LanguageChoice {
  readonly wishes: LocaleWishes;
  /** The option `strings`, unparsed. */
  readonly strings: object | null;
  after(ms: number, callback: () => void): () => void;
  warn(line: string): void;
}

/** So long the first screen waits for its language. */
const patienceMs = 1500;

/** With a region or without, and not the one of the pseudo-locale. */
const plainEnglish = /^en(-(?!xa)[a-z]{2})?$/i;

/** Calls `use` once; twice when the texts come late, with English first. Returns how to stop. */
export function chooseLanguage(
  { wishes, strings, after, warn }: LanguageChoice,
  use: (language: Language) => void,
): () => void {
  const { configured, page, browser } = wishes;
  const wish = configured || page || browser[0] || 'en';
  if (!strings && plainEnglish.test(wish)) {
    // The page tells the language, the browser how dates are written in it.
    use(english(wish.length > 2 ? wish : (browser.find((tag) => plainEnglish.test(tag)) ?? wish)));
    return () => {};
  }
  let stopped = false;
  const inEnglish = () => use(english('en'));
  const cancel = after(patienceMs, inEnglish);
  loadLanguagesPart(0)
    .catch(() => loadLanguagesPart(1))
    .then(({ findLanguage }) => findLanguage(wishes, strings, warn))
    .then(
      (language) => stopped || use(language),
      (error) => {
        warn(`languages: ${String(error)}`);
        inEnglish();
      },
    )
    .finally(cancel);
  return () => {
    stopped = true;
    cancel();
  };
}
