// Questions to the site's endpoint whose answer is shown at once and kept nowhere.

import { recentCalls, stormGuardMs } from '../../core/backoff';
import { chatError } from '../../core/errors';
import type { EndpointQuery } from '../../core/ports';
import type { Chat } from '../chat';

/** Rejects with a ChatError. Counts its calls like core does: eight a minute are the most. */
export async function askEndpoint(
  { engine, made, query }: Chat,
  name: EndpointQuery,
  fields: Readonly<Record<string, string>> = {},
): Promise<{ readonly answer: unknown } | { readonly refused: string }> {
  const { session, endpointCalls } = engine.get();
  if (session.kind !== 'active' && session.kind !== 'joining') throw chatError('offline');
  const now = Date.now();
  const calls = [...endpointCalls, ...(made.queries ?? [])].sort((one, other) => one - other);
  const waitMs = stormGuardMs(calls, now, 1);
  if (waitMs > 0) throw chatError('rateLimited', undefined, waitMs);
  made.queries = [...recentCalls(made.queries ?? [], now), now];
  return query(name, session.credentials.token, fields);
}
