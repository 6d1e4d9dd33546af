// The site's own storage, where it has one. The build puts a self-contained file in its place.

export function loadAdapterPart(_attempt: number): Promise<typeof import('../browser/openAdapter')> {
  return import('../browser/openAdapter');
}
