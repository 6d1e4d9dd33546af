// What can be done with a message, and what has been. The build puts a self-contained file in its place.

export function loadActionsPart(_attempt: number): Promise<typeof import('../ui/actions/actionsPart')> {
  return import('../ui/actions/actionsPart');
}
