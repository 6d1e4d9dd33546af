// `POST {base}/resumeLink`: an address that continues the conversation on another device, once and soon.

import type { ResumeLinkAnswer } from '../wire';
import type { Call } from './call';
import { defaultLinkLifetime, type ResumeOptions } from './features';
import type { Limiter } from './limits';
import type { Settings } from './options';
import { Refusal } from './refusal';
import { isRevoked } from './revocation';
import { hex, seal, unseal } from './seal';
import { requireVisitor } from './session';
import { newSessionId, type VisitorSession } from './tokens';

export interface ResumedVisitor {
  readonly identity: string;
  readonly session: VisitorSession;
}

/** In the fragment, which browsers send to no server and in no referrer. */
const parameter = 'parlor-resume';
export function createResumeLink(options: ResumeOptions, settings: Settings, limiter: Limiter): Call {
  return {
    limit: 'furtherCalls',
    async run(body) {
      const { identity, session, sessionEnd } = await requireVisitor(settings, body);
      await limiter.enforce('furtherCallsPerConversation', session.conversationSid);
      const now = settings.now();
      const expiration = Math.min(now + (options.lifetime ?? defaultLinkLifetime), sessionEnd);
      const id = hex(crypto.getRandomValues(new Uint8Array(16)));
      const code = await seal(settings.twilio.apiSecret, 'resume', { id, identity, session, expiration });
      const url = new URL(options.page);
      url.hash = `${parameter}=${code}`;
      settings.log({ level: 'info', event: 'resumeLinkMade', conversationSid: session.conversationSid });
      return { url: url.href, expiration } satisfies ResumeLinkAnswer;
    },
  };
}

/** What `code` of a link stands for; throws `linkOver` when it is not ours, too old, or was used before. */
export async function redeemResumeCode(code: string, settings: Settings, limiter: Limiter): Promise<ResumedVisitor> {
  const over = new Refusal('linkOver', 'This link has been used or has expired; make a new one.');
  const opened = await unseal(settings.twilio.apiSecret, 'resume', code);
  // What opens was sealed here, so its shape is known.
  const { id, identity, session, expiration } = (opened ?? { expiration: 0 }) as unknown as ResumedVisitor & {
    readonly id: string;
    readonly expiration: number;
  };
  const left = expiration - settings.now();
  if (left <= 0) throw over;
  if (await isRevoked(settings, session)) throw over;
  if (!(await limiter.takeOnce(`link:${id}`, left))) throw over;
  // A session of its own: who logs out at a borrowed computer does not throw their own telephone out.
  return { identity, session: { ...session, id: newSessionId() } };
}
