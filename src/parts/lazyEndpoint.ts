// A SessionEndpoint whose code comes with its first use; a file that does not come is a failing endpoint.

import type { EndpointOptions } from '../browser/endpointOptions';
import { chatError } from '../core/errors';
import type { SessionEndpoint } from '../core/ports';
import { loadEndpointPart } from './endpoint';

export interface LazyEndpoint extends SessionEndpoint {
  /** Somebody fills in the form: it will be needed soon. */
  preload(): void;
}

export function createLazyEndpoint(options: EndpointOptions): LazyEndpoint {
  let attempt = 0;
  let loading: Promise<SessionEndpoint> | null = null;

  function load(): Promise<SessionEndpoint> {
    loading ??= loadEndpointPart(attempt++).then(
      ({ createEndpoint, pageContext }) => {
        const endpoint = createEndpoint(options);
        return {
          ...endpoint,
          // What the site says of the page wins over what we see of it.
          start: ({ formData, context }) => endpoint.start({ formData, context: { ...pageContext(), ...context } }),
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
    // A failure is reported when it is really needed.
    preload: () => void load().catch(() => {}),
  };
}
