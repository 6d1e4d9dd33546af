// Which of the languages that we have a visitor gets. Pure.

export interface LocaleWishes {
  /** `config.locale`; wins. */
  readonly configured: string | null;
  /** The `lang` around the widget, possibly empty. */
  readonly page: string;
  /** `navigator.languages`. */
  readonly browser: readonly string[];
}

export interface Negotiated {
  /** The file of texts: one of those that were offered, or `en`. */
  readonly tag: string;
  /** The wish it fulfils, with its region and Unicode extensions: `de-AT`, `ar-u-nu-latn`. */
  readonly locale: string;
}

/**
 * The first wish that one of `tags` fulfils: with its script (`zh-TW` gets `zh-Hant`), its region (`pt-PT`), or its
 * language alone, unless that is written in another script. A wish without a region takes that of the browser, if it
 * speaks the same language.
 */
export function negotiate({ configured, page, browser }: LocaleWishes, tags: readonly string[]): Negotiated {
  for (const wish of [configured, page, ...browser]) {
    const locale = parseLocale(wish);
    if (!locale) continue;
    const { language, script, region } = locale.maximize();
    const known = [`${language}-${region}`, `${language}-${script}`, language].find((tag) =>
      tag === language
        ? [...tags, 'en'].includes(tag) && new Intl.Locale(tag).maximize().script === script
        : tags.includes(tag),
    );
    if (!known) continue;
    const regional = browser.find((other) => !locale.region && other.startsWith(`${locale}-`));
    return { tag: known, locale: `${parseLocale(regional) ?? locale}` };
  }
  return { tag: 'en', locale: 'en' };
}

/** Old names (`iw`, `in`, `tl`) become today's by themselves; Norwegian has two for one. */
function parseLocale(tag: string | null | undefined): Intl.Locale | null {
  try {
    return tag ? new Intl.Locale(tag.replace(/^no\b/i, 'nb')) : null;
  } catch {
    return null;
  }
}
