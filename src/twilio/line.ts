// One SDK client joined to one conversation, from the first connect until it is disposed of.

import type { Client, Conversation } from '@twilio/conversations';
import { chatError } from '../core/errors';
import { parseRouting } from '../core/parseRouting';
import type { ConversationSnapshot, Credentials, TransportEvent } from '../core/ports';
import { isClosed, listenToConversation } from './conversationEvents';
import { withDeadline } from './deadline';
import { findConversation } from './findConversation';
import { type MapMessage, newestPage } from './history';
import { createInterruptible } from './interruptible';
import { mapError } from './mapError';
import { mapMessage } from './mapMessage';
import { type AttemptLog, createReconnecting } from './reconnecting';
import { createRichContent } from './richContent';
import { createRoster } from './roster';
import { createSdkClient } from './sdkClient';

const connectDeadlineMs = 15_000;
const joinDeadlineMs = 10_000;
const tokenDeadlineMs = 10_000;

export interface Line {
  readonly client: Client;
  join(pageSize: number): Promise<ConversationSnapshot>;
  /** After a successful join. */
  conversation(): Conversation;
  /** The SDK's message as ours. */
  readonly map: MapMessage;
  /** Fetches what reads messages that offer something. */
  fetchAhead(): void;
  isOnline(): boolean;
  /** False once the client can only be replaced. */
  isUsable(): boolean;
  /** Settles as the work does, but rejects with `timeout` once the connection has gone. */
  whileOnline<T>(work: Promise<T>): Promise<T>;
  updateToken(token: string): Promise<void>;
  /** Not connected: tries now. */
  hurry(): void;
  /** Connected, but nobody answers: takes a new socket. False when this client cannot. */
  recycle(): boolean;
  dispose(): void;
}

export interface LineOptions {
  emit(event: TransportEvent): void;
  attempts: AttemptLog;
  /** Asked before each attempt to reconnect: whether the token can still be good. */
  tokenIsGood(): boolean;
}

export function openLine(credentials: Credentials, options: LineOptions): Line {
  let disposed = false;
  let usable = true;
  let refused = false;
  let sentAway = false;
  /** Whether there has been a connection, and whether the SDK has then fetched what it begins with. */
  let connectedBefore = false;
  let initialized = false;
  let conversation: Conversation | null = null;
  const emit = (event: TransportEvent) => {
    if (!disposed) options.emit(event);
  };

  const { run: whileOnline, interrupt } = createInterruptible();
  const sdk = createSdkClient(credentials, {
    onListFailed(error) {
      usable = false;
      interrupt(error);
    },
    onNetworkLost: () => reconnecting.abandoned(),
    onNetworkReturned: () => reconnecting.hurry(),
  });
  const { client } = sdk;

  let warnedOfToken = false;
  const reconnecting = createReconnecting(options.attempts, () => {
    if (options.tokenIsGood() || warnedOfToken) return sdk.attempt();
    // Connecting with a token that has ended (the machine slept) would only be refused. Asked for once: if no fresh one
    // comes, the service has the last word.
    warnedOfToken = true;
    emit({ kind: 'tokenExpired' });
  });
  if (sdk.steerable) reconnecting.started();

  let failReady: (error: unknown) => void = () => {};
  const ready = new Promise<void>((resolve, reject) => {
    failReady = reject;
    client.on('initialized', () => {
      initialized = true;
      resolve();
    });
    client.on('initFailed', ({ error }) => {
      // Not final unless terminal: the SDK goes on trying and may still say `initialized`.
      if (!error?.terminal) return;
      usable = false;
      // A refused token shows as `denied` first; the failure that follows only says that twilsock has disconnected.
      reject(refused ? chatError('auth', `the service refused the token: ${error.message}`) : mapError(error));
    });
  });
  // Nobody may be waiting at that moment.
  ready.catch(() => {});

  client.on('connectionError', (error: { terminal: boolean; httpStatusCode?: number | null }) => {
    if (sdk.steerable && !error.terminal) reconnecting.failed(error.httpStatusCode === 429);
  });
  client.on('connectionStateChanged', (state) => {
    if (disposed) return;
    if (state !== 'connected') {
      const gone = chatError('timeout', `the connection went: ${state}`);
      interrupt(gone);
      // What the SDK begins with it asks for once: cut off in the middle, it would wait half a minute for the answers.
      if (connectedBefore && !initialized) {
        usable = false;
        failReady(gone);
      }
    }
    switch (state) {
      case 'connected':
        connectedBefore = true;
        refused = false;
        sentAway = false;
        warnedOfToken = false;
        reconnecting.connected();
        if (conversation) emit({ kind: 'connectionChanged', connection: 'online' });
        return;
      case 'connecting':
      case 'retrying':
        if (sdk.steerable) reconnecting.lost(sentAway);
        emit({ kind: 'connectionChanged', connection: 'connecting' });
        return;
      case 'disconnecting':
        // The SDK would now wait 3 s for the other side to close.
        sentAway = true;
        if (conversation) emit({ kind: 'connectionChanged', connection: 'lost' });
        sdk.cut();
        return;
      case 'denied':
        refused = true;
        reconnecting.rest();
        emit({ kind: 'connectionChanged', connection: 'lost' });
        emit({ kind: 'tokenExpired' });
        return;
      case 'disconnected':
        reconnecting.rest();
        // Without a word of parting (406, 417) the client is dead: not even a fresh token revives it.
        if (!sentAway) usable = false;
        sentAway = false;
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

  const roster = createRoster(client, (participants) => emit({ kind: 'participantsChanged', participants }));

  const richContent = createRichContent(client, (message) => emit({ kind: 'messageChanged', message: map(message) }));
  const map: MapMessage = (message) =>
    mapMessage(message, client.user.identity, richContent.of(message), roster.isAddress(message.participantSid));

  async function join(pageSize: number): Promise<ConversationSnapshot> {
    try {
      await withDeadline(ready, connectDeadlineMs, 'connecting');
    } catch (error) {
      // Connected, but nobody answers what the SDK begins with. Without a connection it goes on trying to get one.
      if (connectedBefore) usable = false;
      throw error;
    }
    if (!usable) throw chatError('timeout', 'the list of conversations could not be fetched');
    try {
      return await withDeadline(whileOnline(enter(pageSize)), joinDeadlineMs, 'joining');
    } catch (error) {
      // Whatever was under way inside the SDK may never be taken up again: after a drop in the middle of joining it
      // forgets that it was joining.
      usable = false;
      throw mapError(error);
    }
  }

  async function enter(pageSize: number): Promise<ConversationSnapshot> {
    const found = await findConversation(client, credentials.conversationSid);
    if (conversation !== found && !disposed) {
      conversation = found;
      listenToConversation(client, found, roster, map, emit);
    }
    // After listening, not before: messages that come while the SDK joins may get no event of their own.
    const { identity } = client.user;
    // Before the messages: some are by people whom only the list of participants tells.
    const participants = await roster.read(found);
    const newest = await newestPage(found, pageSize, map);
    const maxMegabytes: unknown = found.limits?.mediaAttachmentSizeLimitInMb;
    return {
      identity,
      participants,
      routing: parseRouting(found.attributes),
      newest,
      lastReadIndex: found.lastReadMessageIndex,
      ended: isClosed(found),
      ...(typeof maxMegabytes === 'number' && maxMegabytes > 0 ? { maxFileBytes: maxMegabytes * 1_048_576 } : {}),
    };
  }

  async function updateToken(token: string): Promise<void> {
    // Before it has initialized, the SDK takes the token and then fails on parts of it that are not there yet.
    if (disposed || !initialized) throw chatError('offline', 'updateToken: not connected yet');
    const wasRefused = refused;
    if (client.connectionState !== 'connected' && sdk.steerable) reconnecting.started();
    try {
      await withDeadline(client.updateToken(token), tokenDeadlineMs, 'updateToken');
    } catch (error) {
      const mapped = mapError(error);
      if (mapped.kind === 'timeout' || wasRefused) usable = false;
      throw mapped;
    }
  }

  return {
    client,
    join,
    conversation() {
      if (!conversation) throw chatError('offline', 'not joined yet');
      return conversation;
    },
    map,
    fetchAhead: richContent.fetchAhead,
    isOnline: () => !disposed && client.connectionState === 'connected',
    isUsable: () => usable && !disposed,
    whileOnline,
    updateToken,
    hurry: () => reconnecting.hurry(),
    recycle() {
      if (!sdk.steerable) return false;
      sdk.cut();
      return true;
    },
    dispose() {
      if (disposed) return;
      disposed = true;
      usable = false;
      reconnecting.rest();
      conversation?.removeAllListeners();
      sdk.stop();
      failReady(chatError('offline', 'closed'));
      interrupt(chatError('offline', 'closed'));
    },
  };
}
