// What the SDK tells of one conversation -> TransportEvent.

import type { Client, Conversation, Participant } from '@twilio/conversations';
import { parseRouting } from '../core/parseRouting';
import type { TransportEvent } from '../core/ports';
import type { MapMessage } from './history';
import type { Roster } from './roster';

export function listenToConversation(
  client: Client,
  conversation: Conversation,
  roster: Roster,
  map: MapMessage,
  emit: (event: TransportEvent) => void,
): void {
  const { identity } = client.user;
  const refresh = () => roster.refresh(conversation);
  const tellTyping = (kind: 'typingStarted' | 'typingStopped', participant: Participant) => {
    const typist: unknown = participant.identity;
    if (typeof typist === 'string' && typist !== '' && typist !== identity) emit({ kind, identity: typist });
  };
  conversation.on('messageAdded', (message) => emit({ kind: 'messageArrived', message: map(message) }));
  conversation.on('messageUpdated', ({ message }) => emit({ kind: 'messageChanged', message: map(message) }));
  conversation.on('messageRemoved', ({ sid }) => emit({ kind: 'messageRemoved', sid }));
  conversation.on('participantJoined', refresh);
  conversation.on('participantLeft', refresh);
  conversation.on('participantUpdated', refresh);
  conversation.on('typingStarted', (participant) => tellTyping('typingStarted', participant));
  conversation.on('typingEnded', (participant) => tellTyping('typingStopped', participant));
  conversation.on('updated', ({ updateReasons }) => {
    if (updateReasons.includes('attributes')) {
      emit({ kind: 'routingChanged', routing: parseRouting(conversation.attributes) });
    }
    if (isClosed(conversation)) emit({ kind: 'conversationEnded' });
  });
  // Closing a conversation takes the visitor out of it: which of the two comes first, or alone, is not promised.
  conversation.on('removed', () => emit({ kind: 'conversationEnded' }));
  client.on('conversationLeft', (left) => {
    if (left.sid === conversation.sid) emit({ kind: 'conversationEnded' });
  });
}

export function isClosed(conversation: Conversation): boolean {
  return conversation.state?.current === 'closed' || conversation.status === 'notParticipating';
}
