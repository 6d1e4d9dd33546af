// `POST {base}/refreshToken`: a new token for a conversation that we handed out a token for before.

import type { RefreshTokenAnswer } from '../wire';
import type { Call } from './call';
import { parseToken } from './fields';
import type { EnforceLimit } from './limits';
import type { Settings } from './options';
import { Refusal } from './refusal';
import { readVisitorToken, signAccessToken } from './tokens';

/** How long after its expiry a token can still be renewed, ms: a laptop that slept over night. */
const renewableAfterExpiry = 24 * 3_600_000;

export function createRefreshToken(settings: Settings, enforceLimit: EnforceLimit): Call {
  return {
    limit: 'refreshes',
    async run(body) {
      const known = await readVisitorToken(settings.twilio, parseToken(body));
      // One answer for everything that is not ours: it must not teach a forger which part was wrong.
      if (!known) throw new Refusal('invalidToken', 'This token was not issued by this endpoint.');
      const now = settings.now();
      const { identity, session } = known;
      const sessionEnd = session.startedAt + settings.maxSessionAge;
      // No token outlives its session, so less than a second left is nothing left.
      if (now > known.expiration + renewableAfterExpiry || sessionEnd - now < 1000) {
        throw new Refusal('sessionOver', 'This conversation is too old to be continued; start a new one.');
      }
      const { conversationSid } = session;
      await enforceLimit('refreshesPerConversation', conversationSid);
      const signed = await signAccessToken(settings.twilio, {
        identity,
        issuedAt: now,
        lifetime: Math.min(settings.tokenLifetime, sessionEnd - now),
        session,
      });
      settings.log({ level: 'info', event: 'tokenRefreshed', conversationSid });
      return { token: signed.token, expiration: signed.expiration } satisfies RefreshTokenAnswer;
    },
  };
}
