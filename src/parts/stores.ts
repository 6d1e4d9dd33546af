// The site's own storage, where it has one, and how everything is removed. The build puts a self-contained file in its place.

export function loadStoresPart(_attempt: number): Promise<typeof import('../browser/storesPart')> {
  return import('../browser/storesPart');
}
