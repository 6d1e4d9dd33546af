// Which language the widget speaks. Today only English exists; further locales become lazy imports in `load`.

import { en } from './en';
import type { Strings } from './strings';

export interface LoadedStrings {
  readonly texts: Strings;
  /** BCP 47 tag for dates and numbers; keeps the visitor's region, for example `en-GB`. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
}

export interface LocaleWishes {
  /** `config.locale`; wins. */
  readonly configured: string | null;
  /** The page's `<html lang>`, possibly empty. */
  readonly page: string;
  /** `navigator.languages`. */
  readonly browser: readonly string[];
}

const available: readonly string[] = ['en'];
const fallback = 'en';

/** Never rejects: what cannot be had becomes English. */
export async function loadStrings(wishes: LocaleWishes): Promise<LoadedStrings> {
  const locale = negotiateLocale(wishes);
  return { texts: en, locale, direction: directionOf(locale) };
}

/** The first wish whose language exists; its region is kept. A language we lack falls through to the next wish. */
export function negotiateLocale({ configured, page, browser }: LocaleWishes): string {
  for (const wish of [configured, page, ...browser]) {
    const locale = parseLocale(wish);
    if (locale && available.includes(locale.language)) return locale.baseName;
  }
  return fallback;
}

// A short built-in table: `Intl.Locale.getTextInfo` is missing in some browsers.
const rightToLeft: ReadonlySet<string> = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);
const rightToLeftScripts: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Nkoo', 'Syrc', 'Thaa']);

export function directionOf(tag: string): 'ltr' | 'rtl' {
  const locale = parseLocale(tag);
  if (!locale) return 'ltr';
  const isRightToLeft = locale.script ? rightToLeftScripts.has(locale.script) : rightToLeft.has(locale.language);
  return isRightToLeft ? 'rtl' : 'ltr';
}

function parseLocale(tag: string | null): Intl.Locale | null {
  if (!tag) return null;
  try {
    return new Intl.Locale(tag);
  } catch {
    return null;
  }
}
