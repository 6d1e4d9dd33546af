// The agent's connection: keeps one SDK client alive and turns what it tells into the desk's state.
//
// The SDK's own traps, absorbed here: joining may be announced twice or never, messages that arrive while a
// conversation is being joined may not be announced, a client whose first list failed never answers, and a client whose
// token ran out is beyond saving when the new one comes at the wrong moment. So every (re)connect reads the whole list
// again, every call has a deadline, and a client in doubt is replaced.

import { Client, type Conversation, type Media, type Message, type Participant } from '@twilio/conversations';
import { isColleague } from './acts';
import { archivedConversation } from './archivedConversation';
import { withDeadline } from './deadline';
import type { Reply } from './deskState';
import {
  type DeskConnectionState,
  type DeskConversation,
  type DeskState,
  emptyConversation,
  emptyDesk,
  lastIndexOf,
  mergeMessages,
} from './deskState';
import { createOutbox } from './outbox';
import { reactionsTo } from './references';
import { type AgentSession, RequestError, requestArchive, requestEnd, requestSession } from './requests';
import type { Sample } from './samples';
import { conversationFields, deskMessage } from './sdkMapping';
import { createStore, type Store } from './store';

export interface DeskConnection {
  readonly store: Store<DeskState>;
  sendText(conversationSid: string, text: string, reply: Reply | null): void;
  /** The same emoji twice takes it back. */
  react(conversationSid: string, messageSid: string, emoji: string): void;
  sendFile(conversationSid: string, file: File): void;
  sendSample(conversationSid: string, sample: Sample): void;
  retry(messageKey: string): void;
  setTyping(conversationSid: string): void;
  /** Moves the agent's horizon to the newest message. */
  markRead(conversationSid: string): void;
  loadOlder(conversationSid: string): Promise<void>;
  /** Rejects when the server could not close it. */
  end(conversationSid: string): Promise<void>;
  /** An address to show or download a file from; short-lived. */
  fileUrl(messageKey: string, fileSid: string): Promise<string>;
}

const pageSize = 30;
const longestGap = 20;
const replayMs = 2_000;
const leastRenewalMs = 2_000;

export function createConnection(): DeskConnection {
  const store = createStore(emptyDesk);
  const joined = new Map<string, Conversation>();
  const medias = new Map<string, Media>();
  let client: Client | null = null;
  let identity = '';
  let failures = 0;
  let archiveRead = false;

  const outbox = createOutbox({
    store,
    reachable: (sid) => (client?.connectionState === 'connected' ? (joined.get(sid) ?? null) : null),
    agent: () => identity,
    onSilence: () => client && replace(client),
  });

  function setConnection(connection: DeskConnectionState): void {
    store.update((state) => ({ ...state, connection }));
  }

  function change(sid: string, edit: (conversation: DeskConversation) => Partial<DeskConversation>): void {
    store.update((state) => {
      const conversation = state.conversations[sid] ?? emptyConversation(sid);
      return {
        ...state,
        conversations: { ...state.conversations, [sid]: { ...conversation, ...edit(conversation) } },
      };
    });
  }

  async function start(): Promise<void> {
    let session: AgentSession;
    try {
      session = await requestSession();
    } catch (error) {
      if (error instanceof RequestError && error.reason === 'live') setConnection({ kind: 'live' });
      else startLater();
      return;
    }
    identity = session.identity;
    if (!archiveRead) void readArchive();
    client = new Client(session.token, session.clientOptions);
    listen(client);
  }

  function startLater(): void {
    failures += 1;
    setConnection({ kind: 'reconnecting' });
    setTimeout(() => void start(), Math.min(500 * 2 ** failures, 15_000));
  }

  /** Gives up on this client and starts another. */
  function replace(old: Client): void {
    if (client !== old) return;
    client = null;
    joined.clear();
    old.removeAllListeners();
    old.shutdown().catch(() => {});
    startLater();
  }

  function listen(current: Client): void {
    const whileCurrent =
      <Args extends unknown[]>(handle: (...args: Args) => void) =>
      (...args: Args) => {
        if (client === current) handle(...args);
      };

    current.on(
      'initialized',
      whileCurrent(() => void synchronise(current)),
    );
    current.on(
      'initFailed',
      whileCurrent(({ error }) => {
        if (error?.terminal) replace(current);
      }),
    );
    let wasConnected = false;
    current.on(
      'connectionStateChanged',
      whileCurrent((state) => {
        if (state === 'connected') {
          setConnection({ kind: 'online' });
          if (wasConnected) void synchronise(current);
          wasConnected = true;
        } else if (state === 'denied' || state === 'disconnected') replace(current);
        else if (wasConnected) setConnection({ kind: 'reconnecting' });
      }),
    );
    let renewing = false;
    current.on(
      'tokenAboutToExpire',
      whileCurrent(() => {
        if (renewing) return;
        renewing = true;
        requestSession()
          .then((session) => withDeadline(current.updateToken(session.token)))
          .catch(() => replace(current))
          .finally(() => {
            // Tokens that live shorter than the warning time are warned of again at once.
            setTimeout(() => {
              renewing = false;
            }, leastRenewalMs);
          });
      }),
    );

    current.on(
      'conversationJoined',
      whileCurrent((conversation: Conversation) => void adopt(conversation)),
    );
    current.on(
      'conversationUpdated',
      whileCurrent(({ conversation }: { conversation: Conversation }) =>
        change(conversation.sid, () => conversationFields(conversation)),
      ),
    );
    // Closing a conversation shows to those in it as having left.
    const leave = whileCurrent((conversation: Conversation) => markEnded(conversation.sid));
    current.on('conversationLeft', leave);
    current.on('conversationRemoved', leave);

    const merge = whileCurrent((message: Message) => addMessages(message.conversation.sid, [message]));
    current.on('messageAdded', merge);
    current.on('messageUpdated', ({ message }) => merge(message));
    current.on(
      'messageRemoved',
      whileCurrent((message: Message) =>
        change(message.conversation.sid, ({ messages }) => ({
          messages: messages.filter((each) => each.sid !== message.sid),
        })),
      ),
    );
    current.on('participantJoined', whileCurrent(readParticipant));
    current.on(
      'participantUpdated',
      whileCurrent(({ participant }: { participant: Participant }) => readParticipant(participant)),
    );
    const typing = (visitorTyping: boolean) =>
      whileCurrent((participant: Participant) => {
        if (participant.identity !== identity && !isColleague(participant.identity))
          change(participant.conversation.sid, () => ({ visitorTyping }));
      });
    current.on('typingStarted', typing(true));
    current.on('typingEnded', typing(false));
  }

  function readParticipant(participant: Participant): void {
    // Nor is the visitor a new one who goes on by phone.
    if (!participant.identity || participant.identity === identity || isColleague(participant.identity)) {
      if (participant.identity === null) change(participant.conversation.sid, () => ({ hasPhone: true }));
      return;
    }
    change(participant.conversation.sid, () => ({
      visitorIdentity: participant.identity,
      visitorReadIndex: participant.lastReadMessageIndex,
    }));
  }

  function markEnded(sid: string): void {
    joined.delete(sid);
    change(sid, () => ({ status: 'ended', visitorTyping: false }));
  }

  function addMessages(sid: string, messages: readonly Message[]): void {
    for (const media of messages.flatMap((message) => message.attachedMedia ?? [])) medias.set(media.sid, media);
    const arrived = messages.map((message) => deskMessage(message, identity));
    change(sid, (conversation) => ({
      messages: mergeMessages(conversation.messages, arrived),
      ...(arrived.some((message) => message.from === 'visitor') ? { visitorTyping: false } : {}),
    }));
  }

  /** Everything anew: what was missed, what was never announced, what is gone. */
  async function synchronise(current: Client): Promise<void> {
    try {
      const found = await withDeadline(subscribedConversations(current));
      if (client !== current) return;
      const sids = new Set(found.map((conversation) => conversation.sid));
      await Promise.all(found.map(adopt));
      const missing = Object.values(store.get().conversations).filter(
        ({ sid, status }) => status === 'open' && !sids.has(sid),
      );
      await Promise.all(missing.map(({ sid }) => findAgain(current, sid)));
      failures = 0;
      store.update((state) => (state.loaded ? state : { ...state, loaded: true }));
    } catch {
      // Still connected and yet no answer: this client will never give one.
      if (client === current && current.connectionState === 'connected') replace(current);
    }
  }

  async function findAgain(current: Client, sid: string): Promise<void> {
    const conversation = await withDeadline(current.getConversationBySid(sid)).catch(() => null);
    if (client !== current) return;
    if (conversation?.status === 'joined') await adopt(conversation);
    else if (current.connectionState === 'connected') markEnded(sid);
  }

  async function adopt(conversation: Conversation): Promise<void> {
    const { sid } = conversation;
    joined.set(sid, conversation);
    change(sid, () => ({ status: 'open', ...conversationFields(conversation) }));
    const known = store.get().conversations[sid];
    const knownLast = known ? lastIndexOf(known) : null;
    try {
      const [participants] = await withDeadline(
        Promise.all([conversation.getParticipants(), readMessages(conversation, knownLast)]),
      );
      participants.forEach(readParticipant);
    } catch {
      // A drop on the way; the next connection reads it again.
    }
    // The replay of what arrived during a drop comes by events; only then is it clear what never arrived.
    setTimeout(() => outbox.flush(sid), replayMs);
  }

  /** The newest page, and further ones until they meet what is already known. */
  async function readMessages(conversation: Conversation, knownLast: number | null): Promise<void> {
    let page = await conversation.getMessages(pageSize);
    addMessages(conversation.sid, page.items);
    for (let pages = 0; pages < longestGap; pages++) {
      const first = page.items[0]?.index ?? 0;
      if (knownLast === null || !page.hasPrevPage || first <= knownLast + 1) break;
      page = await page.prevPage();
      addMessages(conversation.sid, page.items);
    }
    change(conversation.sid, ({ messages, hasOlder }) => {
      const reachesTheOldest = messages[0]?.index === page.items[0]?.index;
      return { hasOlder: reachesTheOldest ? page.hasPrevPage : hasOlder };
    });
  }

  async function readArchive(): Promise<void> {
    archiveRead = true;
    const archive = await requestArchive().catch(() => []);
    const ended = archive.flatMap((each) => archivedConversation(each, identity) ?? []);
    store.update((state) => ({
      ...state,
      conversations: { ...Object.fromEntries(ended.map((each) => [each.sid, each])), ...state.conversations },
    }));
  }

  void start();

  return {
    store,
    sendText: (sid, text, reply) => outbox.add(sid, { kind: 'text', text, ...(reply && { reply }) }),
    react(sid, messageSid, emoji) {
      const messages = store.get().conversations[sid]?.messages ?? [];
      const former = reactionsTo(messages, messageSid).get('agent') ?? null;
      const reaction = { to: messageSid, emoji: former === emoji ? null : emoji };
      outbox.add(sid, { kind: 'reaction', emoji, reaction });
    },
    sendFile: (sid, file) => outbox.add(sid, { kind: 'file', file }),
    sendSample: (sid, sample) => outbox.add(sid, { kind: 'sample', sample }),
    retry: outbox.retry,

    setTyping(sid) {
      // Typing that is queued during a drop would be told when it is no longer true.
      if (client?.connectionState !== 'connected') return;
      joined
        .get(sid)
        ?.typing()
        .catch(() => {});
    },

    markRead(sid) {
      const conversation = store.get().conversations[sid];
      const last = conversation ? lastIndexOf(conversation) : null;
      if (!conversation || last === null || last <= (conversation.readIndex ?? -1)) return;
      if (client?.connectionState !== 'connected') return;
      change(sid, () => ({ readIndex: last }));
      joined
        .get(sid)
        ?.advanceLastReadMessageIndex(last)
        .catch(() => {});
    },

    async loadOlder(sid) {
      const conversation = joined.get(sid);
      const first = store.get().conversations[sid]?.messages.find((message) => message.index !== null)?.index;
      if (!conversation || first === undefined || first === null || first === 0) return;
      const page = await withDeadline(conversation.getMessages(pageSize, first - 1));
      addMessages(sid, page.items);
      change(sid, () => ({ hasOlder: page.hasPrevPage }));
    },

    async end(sid) {
      await requestEnd(sid);
      markEnded(sid);
    },

    async fileUrl(messageKey, fileSid) {
      const local = outbox.fileOf(messageKey);
      if (local) return URL.createObjectURL(local);
      const media = medias.get(fileSid);
      if (!media) throw new Error('This file can no longer be fetched');
      const url = await withDeadline(media.getContentTemporaryUrl());
      if (!url) throw new Error('The service gave no address for this file');
      return url;
    },
  };
}

async function subscribedConversations(client: Client): Promise<Conversation[]> {
  let page = await client.getSubscribedConversations();
  const found = [...page.items];
  while (page.hasNextPage) {
    page = await page.nextPage();
    found.push(...page.items);
  }
  return found;
}
