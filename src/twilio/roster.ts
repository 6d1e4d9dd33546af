// Who takes part in the conversation, with the names that the service tells one by one.

import type { Client, Conversation, Participant as SdkParticipant, User } from '@twilio/conversations';
import type { Participant } from '../core/message';
import { mapParticipant } from './mapParticipant';

export interface Roster {
  /** Whether a participant has an address instead of an identity: the visitor, on a phone or by e-mail. */
  isAddress(participantSid: string | null): boolean;
  /** Rejects as the SDK does. Names that are not known yet follow by way of `onChange`. */
  read(conversation: Conversation): Promise<readonly Participant[]>;
  /** Somebody came, went or changed. */
  refresh(conversation: Conversation): void;
}

export function createRoster(client: Client, onChange: (participants: readonly Participant[]) => void): Roster {
  const users = new Map<string, User | null>();
  const addresses = new Set<string>();

  async function read(conversation: Conversation): Promise<readonly Participant[]> {
    const participants = await conversation.getParticipants();
    for (const participant of participants) {
      if (participant.identity) fetchUser(participant, conversation);
      else addresses.add(participant.sid);
    }
    const visitor = client.user.identity;
    const mapped = participants
      .map((participant) => mapParticipant(participant, users.get(participant.identity ?? '') ?? null, visitor))
      .filter((participant) => participant !== null);
    // Each once: core tells them apart by their identity.
    return [...new Map(mapped.map((participant) => [participant.identity, participant])).values()];
  }

  function refresh(conversation: Conversation): void {
    // After a failure the next change or reconnect brings them.
    read(conversation).then(onChange, () => {});
  }

  /** Names take one request each; the conversation does not wait for them. */
  function fetchUser({ identity }: SdkParticipant, conversation: Conversation): void {
    if (typeof identity !== 'string' || identity === '' || users.has(identity) || identity === client.user.identity)
      return;
    users.set(identity, null);
    client.getUser(identity).then(
      (user) => {
        users.set(identity, user);
        refresh(conversation);
      },
      // A visitor's role may not be allowed to see users; the agent then stays without a name.
      () => {},
    );
  }

  return { read, refresh, isAddress: (sid) => sid !== null && addresses.has(sid) };
}
