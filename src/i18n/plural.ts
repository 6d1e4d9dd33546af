// What a language needs beside words: its plural forms, numbers and lists.

/**
 * The plural forms of each language that can have a file, by the CLDR; a test compares them with `Intl.PluralRules`.
 * Only types are made of it: a locale that forgets a form of its language does not compile.
 */
export const pluralForms = {
  af: ['one', 'other'],
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
  bg: ['one', 'other'],
  bn: ['one', 'other'],
  ca: ['one', 'many', 'other'],
  cs: ['one', 'few', 'many', 'other'],
  da: ['one', 'other'],
  de: ['one', 'other'],
  el: ['one', 'other'],
  es: ['one', 'many', 'other'],
  et: ['one', 'other'],
  eu: ['one', 'other'],
  fa: ['one', 'other'],
  fi: ['one', 'other'],
  fil: ['one', 'other'],
  fr: ['one', 'many', 'other'],
  gl: ['one', 'other'],
  he: ['one', 'two', 'other'],
  hi: ['one', 'other'],
  hr: ['one', 'few', 'other'],
  hu: ['one', 'other'],
  hy: ['one', 'other'],
  id: ['other'],
  is: ['one', 'other'],
  it: ['one', 'many', 'other'],
  ja: ['other'],
  ka: ['one', 'other'],
  kk: ['one', 'other'],
  ko: ['other'],
  lt: ['one', 'few', 'many', 'other'],
  lv: ['zero', 'one', 'other'],
  mk: ['one', 'other'],
  mr: ['one', 'other'],
  ms: ['other'],
  nb: ['one', 'other'],
  nl: ['one', 'other'],
  pl: ['one', 'few', 'many', 'other'],
  pt: ['one', 'many', 'other'],
  'pt-PT': ['one', 'many', 'other'],
  ro: ['one', 'few', 'other'],
  ru: ['one', 'few', 'many', 'other'],
  sk: ['one', 'few', 'many', 'other'],
  sl: ['one', 'two', 'few', 'other'],
  sq: ['one', 'other'],
  sr: ['one', 'few', 'other'],
  'sr-Latn': ['one', 'few', 'other'],
  sv: ['one', 'other'],
  sw: ['one', 'other'],
  ta: ['one', 'other'],
  te: ['one', 'other'],
  th: ['other'],
  tr: ['one', 'other'],
  uk: ['one', 'few', 'many', 'other'],
  ur: ['one', 'other'],
  vi: ['other'],
  zh: ['other'],
  'zh-Hant': ['other'],
} as const satisfies Readonly<Record<string, readonly Intl.LDMLPluralRule[]>>;

/** BCP 47, as short as it is clear: the name of a file in `locales/`. */
export type LocaleTag = keyof typeof pluralForms;

export interface Say<Tag extends LocaleTag> {
  /**
   * The form that goes with `count`; `#` in it becomes the number. `plural(3, { one: '# message', other: '# messages' })`
   * gives `3 messages`. Names do not belong into a form: they may have a `#` of their own.
   */
  plural(count: number, forms: { readonly [Form in (typeof pluralForms)[Tag][number]]: string }): string;
  /** Grouped and in the digits of the locale. */
  number(value: number): string;
  /** `45` gives `45%`. */
  percent(value: number): string;
  /** `Ada, Ben and Cem`. */
  list(words: readonly string[]): string;
}

/** `locale` may have a region: it decides about the digits. */
export function createSay<Tag extends LocaleTag>(locale: string): Say<Tag> {
  const rules = new Intl.PluralRules(locale);
  const { format } = new Intl.NumberFormat(locale);
  return {
    plural(count, forms) {
      const known: Readonly<Record<string, string>> = forms;
      return (known[rules.select(count)] ?? known.other ?? '').replace('#', () => format(count));
    },
    number: format,
    percent: (value) => new Intl.NumberFormat(locale, { style: 'percent' }).format(value / 100),
    list: (words) => new Intl.ListFormat(locale).format(words),
  };
}
