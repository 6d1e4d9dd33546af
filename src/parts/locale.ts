// The files of texts, one for each language but English. The build puts self-contained files in their place.

import type { LocaleFile } from '../i18n/language';

const files = import.meta.glob<LocaleFile>('../i18n/locales/*.ts');

const pathOf = (tag: string) => `../i18n/locales/${tag}.ts`;

/** What can be asked for. */
export const localeTags: readonly string[] = Object.keys(files).map((path) => path.replace(/^.*\/|\.ts$/g, ''));

export function loadLocale(tag: string, _attempt: number): Promise<LocaleFile> {
  return files[pathOf(tag)]?.() ?? Promise.reject(new Error(`there is no ${tag}`));
}
