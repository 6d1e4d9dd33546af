// What puts a site's own texts over the built-in ones. The build puts a self-contained file in its place.

export function loadOwnStringsPart(_attempt: number): Promise<typeof import('../i18n/ownStringsPart')> {
  return import('../i18n/ownStringsPart');
}
