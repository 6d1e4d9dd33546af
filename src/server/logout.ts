// `POST {base}/logout`: this browser has no business with the conversation any more; the conversation itself goes on.

import type { Call } from './call';
import type { Settings } from './options';
import { revoke } from './revocation';
import { requireVisitor } from './session';

export function createLogout(settings: Settings): Call {
  return {
    limit: 'refreshes',
    async run(body) {
      const { session, sessionEnd } = await requireVisitor(settings, body, { evenIfRevoked: true });
      await revoke(settings, session, sessionEnd);
      settings.log({ level: 'info', event: 'sessionRevoked', conversationSid: session.conversationSid });
      return null;
    },
  };
}
