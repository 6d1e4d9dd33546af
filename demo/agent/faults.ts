// What the stand-in can do to its visitors on purpose, as the panel offers it.

import { call } from './requests';

export interface OfferedFault {
  readonly label: string;
  /** Said once it has been set. */
  readonly done: string;
  readonly fault: Readonly<Record<string, unknown>>;
  /** Can be limited to one visitor. */
  readonly perVisitor: boolean;
}

const sending = '^POST .*/Messages$';

export const offeredFaults: readonly OfferedFault[] = [
  { label: 'Drop connections', done: 'Dropped.', fault: { kind: 'dropSockets' }, perVisitor: true },
  {
    label: 'Drop before the next message',
    done: 'The next message will not arrive; its connection drops.',
    fault: { kind: 'dropBeforeProcessing' },
    perVisitor: true,
  },
  {
    label: 'Drop after the next message',
    done: 'The next message will arrive, but its sender is not told.',
    fault: { kind: 'dropBeforeAck' },
    perVisitor: true,
  },
  {
    label: 'Slow down by 3 s',
    done: 'Every answer takes 3 s until you clear this.',
    fault: { kind: 'delayReplies', ms: 3000, count: null },
    perVisitor: true,
  },
  {
    label: 'Refuse one message: 429',
    done: 'The next message is refused: too many requests.',
    fault: { kind: 'failRequests', via: 'tunnel', status: 429, code: 20429, match: sending },
    perVisitor: true,
  },
  {
    label: 'Refuse one message: 500',
    done: 'The next message is refused: server error.',
    fault: { kind: 'failRequests', via: 'tunnel', status: 500, code: 20500, match: sending },
    perVisitor: true,
  },
  { label: 'Expire tokens', done: 'Expired.', fault: { kind: 'expireTokens' }, perVisitor: true },
  {
    label: 'Refuse new connections',
    done: 'Nobody can connect until you clear this.',
    fault: { kind: 'refuseUpgrades', count: null },
    perVisitor: false,
  },
  {
    label: 'Go silent (half-open)',
    done: 'Open connections no longer carry anything.',
    fault: { kind: 'halfOpen' },
    perVisitor: true,
  },
];

/** `identity`: the only visitor it shall meet, or null for everyone. */
export async function setFault(offered: OfferedFault, identity: string | null): Promise<void> {
  const limited = identity !== null && offered.perVisitor ? { identity } : {};
  await call('POST', '/twilio/faults', { ...offered.fault, ...limited });
}

export async function clearFaults(): Promise<void> {
  await call('DELETE', '/twilio/faults');
}
