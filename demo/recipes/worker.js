// The endpoint as a worker of the Cloudflare kind: a fetch handler, and settings in `env`.

import { createEndpoint, endpointOptionsFrom } from 'parlor/server';

let endpoint;

// biome-ignore lint/style/noDefaultExport: this is how workers are found.
export default {
  fetch(request, env) {
    endpoint ??= startEndpoint(env);
    return endpoint(request);
  },
};

function startEndpoint(env) {
  const read = endpointOptionsFrom(env);
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  return createEndpoint({
    ...read.options,
    // Written by Cloudflare, not by the visitor. Elsewhere: the header of your platform.
    clientAddress: (request) => request.headers.get('cf-connecting-ip'),
  });
}
