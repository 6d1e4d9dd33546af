// One SDK client joined to one conversation, from the first connect until it is disposed of.

import { Client, type Conversation, type Participant, type User } from '@twilio/conversations';
import { chatError } from '../core/errors';
import type { ConversationSnapshot, Credentials, TransportEvent } from '../core/ports';
import { withDeadline } from './deadline';
import { mapError } from './mapError';
import { mapMessage } from './mapMessage';
import { mapParticipant } from './mapParticipant';

const connectDeadlineMs = 15_000;
const joinDeadlineMs = 10_000;
/** A conversation made a moment ago may not be in the visitor's list yet. */
const listedWithinMs = 3000;
const tokenDeadlineMs = 10_000;

export interface Line {
  readonly client: Client;
  join(pageSize: number): Promise<ConversationSnapshot>;
  /** After a successful join. */
  conversation(): Conversation;
  identity(): string;
  isOnline(): boolean;
  /** False once the client can only be replaced. */
  isUsable(): boolean;
  updateToken(token: string): Promise<void>;
  dispose(): void;
}

export function openLine(credentials: Credentials, emitAlways: (event: TransportEvent) => void): Line {
  const { token, conversationSid, region, clientOptions } = credentials;
  let disposed = false;
  let usable = true;
  let refused = false;
  let conversation: Conversation | null = null;
  const users = new Map<string, User | null>();
  const emit = (event: TransportEvent) => {
    if (!disposed) emitAlways(event);
  };

  const client = new Client(token, { ...(region ? { region } : {}), ...clientOptions });

  const initialized = new Promise<void>((resolve, reject) => {
    client.on('initialized', () => resolve());
    client.on('initFailed', ({ error }) => {
      // Not final unless terminal: the SDK goes on trying and may still say `initialized`.
      if (!error?.terminal) return;
      usable = false;
      // A refused token shows as `denied` first; the failure that follows only says that twilsock has disconnected.
      reject(refused ? authError(error.message) : mapError(error));
    });
  });
  // Nobody may be waiting at that moment.
  initialized.catch(() => {});

  client.on('connectionStateChanged', (state) => {
    switch (state) {
      case 'connected':
        refused = false;
        if (conversation) emit({ kind: 'connectionChanged', connection: 'online' });
        return;
      case 'connecting':
      case 'retrying':
        emit({ kind: 'connectionChanged', connection: 'connecting' });
        return;
      case 'denied':
        refused = true;
        emit({ kind: 'connectionChanged', connection: 'lost' });
        emit({ kind: 'tokenExpired' });
        return;
      case 'disconnected':
        emit({ kind: 'connectionChanged', connection: 'lost' });
        // Only now: a token given while the SDK is still disconnecting is swallowed and the client stays dead.
        // Without `tokenExpired` before it, the server closed for another reason; a fresh token is all we can offer.
        if (conversation) emit({ kind: 'tokenExpired' });
        return;
      default:
        return;
    }
  });
  client.on('tokenAboutToExpire', () => emit({ kind: 'tokenExpiring' }));

  async function join(pageSize: number): Promise<ConversationSnapshot> {
    await withDeadline(initialized, connectDeadlineMs, 'connecting');
    // Hangs for ever if the SDK's first request for the list failed; only a new client helps then.
    const found = await withDeadline(find(), joinDeadlineMs, 'getConversationBySid').catch((error) => {
      usable = false;
      throw mapError(error);
    });
    if (conversation !== found) {
      conversation = found;
      listen(found);
    }
    // After listening, not before: messages that come while the SDK joins may get no event of their own.
    const page = await withDeadline(found.getMessages(pageSize), joinDeadlineMs, 'getMessages');
    const participants = await withDeadline(found.getParticipants(), joinDeadlineMs, 'getParticipants');
    fetchUsers(participants);
    const identity = client.user.identity;
    return {
      identity,
      participants: mapAll(participants),
      newest: { messages: page.items.map((item) => mapMessage(item, identity)), hasOlder: page.hasPrevPage },
      lastReadIndex: found.lastReadMessageIndex,
      ended: isClosed(found),
    };
  }

  async function find(): Promise<Conversation> {
    const first = await lookUp();
    if (first) return first;
    await joinedEvent();
    const second = await lookUp();
    if (!second) throw chatError('gone', `conversation ${conversationSid} is not among the visitor's`);
    return second;
  }

  async function lookUp(): Promise<Conversation | null> {
    try {
      const found = await client.getConversationBySid(conversationSid);
      return found.status === 'joined' ? found : null;
    } catch (error) {
      const mapped = mapError(error);
      if (mapped.kind === 'gone' || mapped.kind === 'ended' || mapped.kind === 'rejected') return null;
      throw mapped;
    }
  }

  function joinedEvent(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, listedWithinMs);
      client.on('conversationJoined', (joined) => {
        if (joined.sid !== conversationSid) return;
        clearTimeout(timer);
        resolve();
      });
    });
  }

  function listen(found: Conversation): void {
    const identity = client.user.identity;
    found.on('messageAdded', (message) => emit({ kind: 'messageArrived', message: mapMessage(message, identity) }));
    found.on('messageUpdated', ({ message }) =>
      emit({ kind: 'messageChanged', message: mapMessage(message, identity) }),
    );
    found.on('messageRemoved', ({ sid }) => emit({ kind: 'messageRemoved', sid }));
    found.on('participantJoined', () => refreshParticipants(found));
    found.on('participantLeft', () => refreshParticipants(found));
    found.on('participantUpdated', () => refreshParticipants(found));
    found.on('typingStarted', (participant) => emitTyping('typingStarted', participant));
    found.on('typingEnded', (participant) => emitTyping('typingStopped', participant));
    found.on('updated', () => {
      if (isClosed(found)) emit({ kind: 'conversationEnded' });
    });
    // Closing a conversation takes the visitor out of it: which of the two comes first, or alone, is not promised.
    found.on('removed', () => emit({ kind: 'conversationEnded' }));
    client.on('conversationLeft', (left) => {
      if (left.sid === conversationSid) emit({ kind: 'conversationEnded' });
    });
  }

  function emitTyping(kind: 'typingStarted' | 'typingStopped', participant: Participant): void {
    const { identity } = participant;
    if (identity && identity !== client.user.identity) emit({ kind, identity });
  }

  function refreshParticipants(found: Conversation): void {
    found.getParticipants().then(
      (participants) => {
        emit({ kind: 'participantsChanged', participants: mapAll(participants) });
        fetchUsers(participants);
      },
      // The next change or reconnect brings them.
      () => {},
    );
  }

  /** Names take one request each; the conversation does not wait for them. */
  function fetchUsers(participants: readonly Participant[]): void {
    for (const { identity } of participants) {
      if (!identity || users.has(identity) || identity === client.user.identity) continue;
      users.set(identity, null);
      client.getUser(identity).then(
        (user) => {
          users.set(identity, user);
          if (conversation && !disposed) refreshParticipants(conversation);
        },
        // A visitor's role may not be allowed to see users; the agent then stays without a name.
        () => {},
      );
    }
  }

  function mapAll(participants: readonly Participant[]) {
    const visitor = client.user.identity;
    return participants
      .map((participant) => mapParticipant(participant, users.get(participant.identity ?? '') ?? null, visitor))
      .filter((participant) => participant !== null);
  }

  return {
    client,
    join,
    conversation() {
      if (!conversation) throw chatError('offline', 'not joined yet');
      return conversation;
    },
    identity: () => client.user.identity,
    isOnline: () => !disposed && client.connectionState === 'connected',
    isUsable: () => usable && !disposed,
    async updateToken(next) {
      if (disposed) throw chatError('offline', 'updateToken after close');
      const wasRefused = refused;
      try {
        await withDeadline(client.updateToken(next).then(noop), tokenDeadlineMs, 'updateToken');
      } catch (error) {
        const mapped = mapError(error);
        if (mapped.kind === 'timeout' || wasRefused) usable = false;
        throw mapped;
      }
    },
    dispose() {
      if (disposed) return;
      disposed = true;
      usable = false;
      client.removeAllListeners();
      conversation?.removeAllListeners();
      // Shutting down while the list is still loading ends in an unhandled rejection inside the SDK.
      withDeadline(client.getSubscribedConversations().then(noop, noop), joinDeadlineMs, 'getSubscribedConversations')
        .catch(noop)
        .then(() => client.shutdown())
        .catch(noop);
    },
  };
}

function isClosed(conversation: Conversation): boolean {
  return conversation.state?.current === 'closed' || conversation.status === 'notParticipating';
}

function authError(message: string) {
  return chatError('auth', `the service refused the token: ${message}`);
}

function noop(): void {}
