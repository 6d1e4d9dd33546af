// Countries to choose from, in the visitor's language.

import { callingCodes } from '../../core/richForm/callingCodes';

export interface Country {
  readonly id: string;
  /** `Germany (+49)`. */
  readonly name: string;
}

export function countryNames(ids: readonly string[], locale: string): readonly Country[] {
  const names = displayNames(locale);
  return ids
    .map((id) => ({ id, name: `${names?.of(id) ?? id} (+${callingCodes[id]})` }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
}

/** Where somebody who speaks this language probably is. */
export function countryOfLocale(locale: string, browser: readonly string[]): string | null {
  for (const tag of [locale, ...browser]) {
    const region = regionOf(tag);
    if (region !== undefined && callingCodes[region]) return region;
  }
  return null;
}

function regionOf(tag: string): string | undefined {
  try {
    const locale = new Intl.Locale(tag);
    return locale.region ?? locale.maximize().region;
  } catch {
    return undefined;
  }
}

function displayNames(locale: string): Intl.DisplayNames | null {
  try {
    return new Intl.DisplayNames(locale, { type: 'region' });
  } catch {
    return null;
  }
}
