// SDK participant and user -> Participant. Every field may be missing or of the wrong type, as in a message.

import type { Participant as SdkParticipant, User } from '@twilio/conversations';
import type { Participant } from '../core/message';
import { plainImage } from '../core/plainValues';

/** `user` is null while its name is being fetched, and when this identity may not see it. */
export function mapParticipant(participant: SdkParticipant, user: User | null, visitor: string): Participant | null {
  const { identity, lastReadMessageIndex } = participant;
  // Somebody on SMS or e-mail has no identity and writes under an address.
  if (typeof identity !== 'string' || identity === '') return null;
  const attributes = asRecord(user?.attributes ?? null);
  const own = asRecord(participant.attributes);
  return {
    identity,
    from: identity === visitor ? 'visitor' : 'agent',
    name: textOf(own.displayName) ?? textOf(user?.friendlyName) ?? null,
    avatarUrl: plainImage(own.avatarUrl) ?? plainImage(attributes.avatarUrl),
    lastReadIndex: Number.isSafeInteger(lastReadMessageIndex) ? lastReadMessageIndex : null,
  };
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.slice(0, 80) : null;
}
