// What asks the site's endpoint, and what decides where the transport runs: needed when the form is sent. The build puts a
// self-contained file in its place.

import type * as ConnectingPart from './connectingPart';

export function loadConnectingPart(_attempt: number): Promise<typeof ConnectingPart> {
  return import('./connectingPart');
}
