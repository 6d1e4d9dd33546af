// The client of the site's endpoint, needed when the form is sent. The build puts a self-contained file in its place.

import type { EndpointOptions } from '../browser/endpointOptions';
import type { EndpointQueries, SessionEndpoint } from '../core/ports';

export function loadEndpointPart(_attempt: number): Promise<{
  createEndpoint(options: EndpointOptions): SessionEndpoint & EndpointQueries;
  pageContext(): Record<string, unknown>;
}> {
  return import('../browser/endpoint');
}
