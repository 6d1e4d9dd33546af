// Every language but English. The build puts a self-contained file in its place, which fetches that of the language.

export function loadLanguagesPart(_attempt: number): Promise<typeof import('../i18n/findLanguage')> {
  return import('../i18n/findLanguage');
}
