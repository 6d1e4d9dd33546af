// Whose token it is that a call carries, and whether their session may still be used.

import { parseToken } from './fields';
import type { Settings } from './options';
import { Refusal } from './refusal';
import { isRevoked } from './revocation';
import { seal, unseal } from './seal';
import { readVisitorToken, type VisitorSession, type VisitorToken } from './tokens';

/** How long after its expiry a token is still good for the endpoint, ms: a laptop that slept over night. */
const goodAfterExpiry = 24 * 3_600_000;

export interface KnownVisitor {
  readonly identity: string;
  readonly session: VisitorSession;
  /** Epoch ms. */
  readonly sessionEnd: number;
}

/**
 * Throws a `Refusal` for everybody else. `evenIfRevoked`: for what may follow the end of a conversation, a survey and a
 * transcript, and for ending it twice.
 */
export async function requireVisitor(
  settings: Settings,
  body: Record<string, unknown>,
  { evenIfRevoked = false } = {},
): Promise<KnownVisitor> {
  const token = parseToken(body);
  const known = (await readVisitorToken(settings.twilio, token)) ?? (await readOlderToken(settings, token));
  // One answer for everything that is not ours: it must not teach a forger which part was wrong.
  if (!known) throw new Refusal('invalidToken', 'This token was not issued by this endpoint.');
  const { identity, session } = known;
  const now = settings.now();
  const sessionEnd = session.startedAt + settings.maxSessionAge;
  // No token outlives its session, so less than a second left is nothing left.
  if (now > known.expiration + goodAfterExpiry || sessionEnd - now < 1000) {
    throw new Refusal('sessionOver', 'This conversation is too old to be continued; start a new one.');
  }
  if (!evenIfRevoked && (await isRevoked(settings, session))) {
    throw new Refusal('sessionOver', 'This session was ended; start a new one.');
  }
  return { identity, session, sessionEnd };
}

/** A token of the key before this one; what was sealed with its secret is sealed anew. */
async function readOlderToken({ twilio }: Settings, token: string): Promise<VisitorToken | null> {
  const { previousKey, apiSecret } = twilio;
  const older = previousKey ? await readVisitorToken({ ...twilio, ...previousKey }, token) : null;
  if (!previousKey || !older?.session.sealedEmail) return older;
  const { sealedEmail, ...session } = older.session;
  const opened = await unseal(previousKey.apiSecret, 'email', sealedEmail);
  const resealed = opened && (await seal(apiSecret, 'email', opened));
  return { ...older, session: resealed ? { ...session, sealedEmail: resealed } : session };
}
