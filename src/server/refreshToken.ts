// `POST {base}/refreshToken`: a new token for a conversation that we handed out a token for before.

import type { RefreshTokenAnswer } from '../wire';
import type { Call } from './call';
import type { Limiter } from './limits';
import type { Settings } from './options';
import { requireVisitor } from './session';
import { signAccessToken } from './tokens';

export function createRefreshToken(settings: Settings, limiter: Limiter): Call {
  return {
    limit: 'refreshes',
    async run(body) {
      const { identity, session, sessionEnd } = await requireVisitor(settings, body);
      const now = settings.now();
      const { conversationSid } = session;
      await limiter.enforce('refreshesPerConversation', conversationSid);
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
