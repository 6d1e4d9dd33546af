// Fetched where the panel does not float. The build puts a self-contained file in its place.

export function loadPlacePart(_attempt: number): Promise<typeof import('../loader/place')> {
  return import('../loader/place');
}
