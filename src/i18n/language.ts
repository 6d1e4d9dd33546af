import type { AllTexts, Draft, TextGroup } from './allTexts';

/** What the widget speaks at the moment. */
export interface Language {
  /** BCP 47 tag for dates, numbers and lists; keeps the visitor's region, for example `de-AT`. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /**
   * The texts of a group in this language; `english`, which its part carries, where it has none. Where several parts carry
   * some of a group each, at least those are answered with.
   */
  of<Group extends TextGroup, English extends Draft<AllTexts[Group]>>(group: Group, english: English): English;
}

/** There from the start: nothing has to be fetched for it. */
export function english(locale: string): Language {
  return { locale, direction: 'ltr', of: (_group, texts) => texts };
}

/** What a file of `locales/` exports. */
export interface LocaleFile {
  createLanguage(locale: string): Language;
}
