// Fetched where a visitor has to be asked first. The build puts a self-contained file in its place.

export function loadGatePart(_attempt: number): Promise<typeof import('../loader/gate')> {
  return import('../loader/gate');
}
