// What this visitor's widget may ask for beyond the two required calls.

import type { Capability, HandoffOffer, HandoffRequest } from '../wire';
import type { Settings } from './options';
import type { VisitorSession } from './tokens';

export function capabilitiesOf(settings: Settings, session: VisitorSession): (Capability | HandoffOffer)[] {
  const { status, leaveMessage, survey, transcript, resume, handoff } = settings;
  const offered: Record<Capability, boolean> = {
    endChat: true,
    logout: true,
    status: Boolean(status),
    leaveMessage: Boolean(leaveMessage),
    survey: Boolean(survey),
    // Not offered to whom it could only be refused.
    transcript: Boolean(transcript && session.sealedEmail),
    conversations: Boolean(session.isIdentified),
    resumeLink: Boolean(resume),
    handoff: Boolean(handoff),
  };
  const numbers = Object.keys(handoff?.numbers ?? {}) as Exclude<HandoffRequest['channel'], 'email'>[];
  return [
    ...(Object.keys(offered) as Capability[]).filter((name) => offered[name]),
    ...numbers.map((channel) => `handoff:${channel}` as const),
    ...(handoff?.mailbox ? ['handoff:email' as const] : []),
  ];
}
