// What is not fine with the connection. Pure; equal input gives equal output.

import type { ChatError } from './errors';
import type { ChatState } from './state';

export type Banner =
  /** We are asking the endpoint or joining, and it goes well so far or is being tried again (`problem`). */
  | { readonly kind: 'starting'; readonly problem: ChatError | null; readonly retryAt: number | null }
  | { readonly kind: 'reconnecting' }
  | { readonly kind: 'offline' }
  /** The endpoint gives no token. Nothing is tried by itself; `trying`: because somebody asked for it. */
  | { readonly kind: 'refused'; readonly trying: boolean };

/** What to say above the timeline; null when all is well. */
export function bannerOf(state: ChatState): Banner | null {
  const { session, connection, refresh } = state;
  if (session.kind === 'starting' || session.kind === 'joining') {
    if (session.problem?.kind === 'offline') return { kind: 'offline' };
    // An old token is renewed without a word; only if that fails there is something to tell.
    if (session.problem?.kind === 'auth' && session.retryAt === null) return null;
    return session.problem ? { kind: 'starting', problem: session.problem, retryAt: session.retryAt } : null;
  }
  if (session.kind === 'active' && connection.kind !== 'online' && refresh.problem) {
    return { kind: 'refused', trying: refresh.kind !== 'idle' };
  }
  if (session.kind === 'active' && connection.kind === 'lost' && connection.noticed) {
    return { kind: state.network === 'down' ? 'offline' : 'reconnecting' };
  }
  return null;
}
