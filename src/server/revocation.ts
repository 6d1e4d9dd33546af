// Sessions that are over before their time: after a logout, or when the visitor has ended the conversation.

import type { Settings } from './options';
import { Refusal } from './refusal';
import type { VisitorSession } from './tokens';

const keyOf = ({ id }: VisitorSession) => `revoked:${id}`;

/**
 * No token of this session is renewed any more, by any process that shares the store. What Twilio was given stays good
 * there until it expires, `tokenLifetime` at most: Twilio has no way to take a token back. Throws `unavailable` when it
 * cannot be kept, because who logs out must be able to rely on it.
 */
export async function revoke(settings: Settings, session: VisitorSession, sessionEnd: number): Promise<void> {
  const now = settings.now();
  if (sessionEnd <= now) return;
  try {
    await settings.revocations.count(keyOf(session), sessionEnd - now, now);
  } catch {
    settings.log({ level: 'error', event: 'rateLimitStoreFailed', limit: 'revocations' });
    throw new Refusal('unavailable', 'The endpoint cannot do this at the moment.');
  }
}

/** False when the store cannot tell: a store that is away must not end all the conversations of a shop. */
export async function isRevoked(settings: Settings, session: VisitorSession): Promise<boolean> {
  try {
    return (await settings.revocations.peek(keyOf(session), settings.now())) > 0;
  } catch {
    settings.log({ level: 'error', event: 'rateLimitStoreFailed', limit: 'revocations' });
    return false;
  }
}
