// A SessionEndpoint whose code comes with its first use; a file that does not come is a failing endpoint.

import type { EndpointOptions, Named } from '../browser/endpointOptions';
import { chatError } from '../core/errors';
import type { EndpointQueries, SessionEndpoint } from '../core/ports';
import { loadConnectingPart } from './connecting';

export interface LazyEndpoint extends SessionEndpoint, EndpointQueries {
  /** Somebody fills in the form: it will be needed soon. */
  preload(): void;
  readonly named: Named;
}

export function createLazyEndpoint(options: Omit<EndpointOptions, 'named'>): LazyEndpoint {
  let attempt = 0;
  let loading: Promise<SessionEndpoint & EndpointQueries> | null = null;
  const named: Named = {};

  function load(): Promise<SessionEndpoint & EndpointQueries> {
    loading ??= loadConnectingPart(attempt++).then(
      ({ createEndpoint, pageContext }) => {
        const endpoint = createEndpoint({ ...options, named });
        return {
          ...endpoint,
          // What the site says of the page wins over what we see of it.
          start: ({ context, ...request }) => endpoint.start({ ...request, context: { ...pageContext(), ...context } }),
        };
      },
      (error) => {
        loading = null;
        throw chatError('loadFailed', `endpoint: ${String(error)}`);
      },
    );
    return loading;
  }

  return {
    start: async (request) => (await load()).start(request),
    refresh: async (credentials) => (await load()).refresh(credentials),
    ask: async (...question) => (await load()).ask(...question),
    query: async (...question) => (await load()).query(...question),
    // A failure is reported when it is really needed.
    preload: () => void load().catch(() => {}),
    named,
    identify(visitor, token) {
      named.last = { visitor, token };
    },
  };
}
