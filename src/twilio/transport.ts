// ChatTransport over @twilio/conversations. The SDK's traps end here: each is named where it is absorbed.

import type { JSONObject } from '@twilio/conversations';
import { answerAttributes } from '../core/answerAttributes';
import { backoffMs, stormGuardMs } from '../core/backoff';
import { chatError, sendFailureOf } from '../core/errors';
import { mediaAttributes } from '../core/mediaDetails';
import type { ChatTransport, Credentials, OutgoingFile, OutgoingMessage, TransportEvent } from '../core/ports';
import { referenceAttributes } from '../core/reference';
import { isWorn } from '../core/token';
import { withDeadline } from './deadline';
import { newestPage, olderPage } from './history';
import { type Line, openLine } from './line';
import { mapError } from './mapError';
import { clientIdKey } from './mapMessage';
import { createMediaAddresses } from './mediaAddresses';
import type { AttemptLog } from './reconnecting';
import { createUploads } from './uploads';

const firstPageSize = 30;
const requestDeadlineMs = 10_000;
const probeDeadlineMs = 5000;
const rebuildDeadlineMs = 15_000;
/** Only where the progress of an upload cannot be seen: slower than this it is given up. */
const slowestBytesPerMs = 16;

function attributesOf({ clientId, answer, file, ...references }: OutgoingMessage): JSONObject {
  return {
    [clientIdKey]: clientId,
    ...(answer && (answerAttributes(answer) as JSONObject)),
    ...(file?.details && (mediaAttributes([file.details]) as JSONObject)),
    ...(referenceAttributes(references) as JSONObject),
  };
}

export function createTwilioTransport(): ChatTransport {
  const listeners = new Set<(event: TransportEvent) => void>();
  const attempts: AttemptLog = [];
  const uploads = createUploads();
  let line: Line | null = null;
  let credentials: Credentials | null = null;
  let closed = false;
  let probing: Promise<void> | null = null;
  let stopWaiting = () => {};
  const mediaUrl = createMediaAddresses((sids) =>
    ask('getTemporaryContentUrlsForMediaSids', (wire) => wire.client.getTemporaryContentUrlsForMediaSids(sids)),
  );

  function emit(event: TransportEvent): void {
    if (closed) return;
    for (const listener of listeners) listener(event);
  }

  function open(next: Credentials): Line {
    line?.dispose();
    credentials = next;
    line = openLine(next, {
      emit,
      attempts,
      tokenIsGood: () => credentials === null || !isWorn(credentials, Date.now()),
    });
    return line;
  }

  function give(wire: Line): void {
    wire.dispose();
    if (line === wire) line = null;
  }

  /** Runs one SDK call: only while connected, never longer than the deadline, rejecting only with ChatError. */
  async function ask<T>(what: string, call: (line: Line) => Promise<T>, deadlineMs = requestDeadlineMs): Promise<T> {
    const wire = line;
    if (closed || !wire?.isOnline()) throw chatError('offline', `${what}: not connected`);
    try {
      return await withDeadline(wire.whileOnline(call(wire)), deadlineMs, what);
    } catch (error) {
      const mapped = mapError(error);
      // Nobody answers though the socket is open: it may be open on our side only.
      if (mapped.kind === 'timeout' && wire === line && wire.isOnline()) probe().catch(() => {});
      throw mapped;
    }
  }

  /** One at a time: a second caller gets the answer of the first. */
  function probe(): Promise<void> {
    probing ??= check().finally(() => {
      probing = null;
    });
    return probing;
  }

  async function check(): Promise<void> {
    const wire = line;
    if (closed || !wire) throw chatError('offline', 'probe: not connected');
    if (!wire.isOnline()) {
      wire.hurry();
      throw chatError('offline', 'probe: not connected');
    }
    try {
      const read = newestPage(wire.conversation(), 1, wire.map);
      await withDeadline(wire.whileOnline(read), probeDeadlineMs, 'probe');
    } catch (error) {
      const mapped = mapError(error);
      // Any answer, a refusal too, shows that the connection is alive.
      if (mapped.kind !== 'timeout') return;
      if (wire === line && wire.isOnline() && !wire.recycle()) {
        emit({ kind: 'connectionChanged', connection: 'lost' });
        rebuild().catch(() => {});
      }
      throw mapped;
    }
  }

  /** Replaces the client, and goes on until it has joined. Rejects only when no further try of ours can help. */
  async function rebuild(): Promise<void> {
    if (!credentials) return;
    for (let failures = 1, wire = open(credentials); ; failures++) {
      try {
        const { ended, participants, routing } = await wire.join(firstPageSize);
        emit({ kind: 'participantsChanged', participants });
        if (routing) emit({ kind: 'routingChanged', routing });
        emit(ended ? { kind: 'conversationEnded' } : { kind: 'connectionChanged', connection: 'online' });
        return;
      } catch (error) {
        const mapped = mapError(error);
        if (closed || wire !== line) throw mapped;
        if (mapped.kind === 'gone' || mapped.kind === 'ended') emit({ kind: 'conversationEnded' });
        if (mapped.kind === 'auth') emit({ kind: 'tokenExpired' });
        if (mapped.kind !== 'timeout' && mapped.kind !== 'offline' && mapped.kind !== 'unavailable') throw mapped;
        if (wire.isUsable()) continue;
        await pause(Math.max(backoffMs(failures, mapped, Math.random()), stormGuardMs(attempts, Date.now())));
        if (closed || wire !== line) throw mapped;
        wire = open(credentials);
      }
    }
  }

  function pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      stopWaiting = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  /** The upload goes its own way: it may outlast the connection that is needed for the message. */
  async function sendFile(
    message: OutgoingMessage,
    file: OutgoingFile,
    onProgress: (fraction: number) => void,
    mayPost?: () => Promise<void>,
  ): Promise<number> {
    const uploaded = await upload(file, onProgress);
    if (uploaded) onProgress(1);
    await mayPost?.();
    const deadlineMs = requestDeadlineMs + (uploaded ? 0 : file.size / slowestBytesPerMs);
    const post = (wire: Line) => {
      const { contentType, name: filename, content } = file;
      // Perhaps another client than the one that has uploaded it.
      uploads.watch(wire.client);
      const builder = wire.conversation().prepareMessage().setAttributes(attributesOf(message));
      return builder
        .addMedia({ contentType, filename, media: content as Blob })
        .build()
        .send();
    };
    try {
      const index = await ask('sending a file', post, deadlineMs);
      uploads.forget();
      return index ?? 0;
    } catch (error) {
      // Whatever the service has against the file, it gets a fresh copy next time.
      if (sendFailureOf(mapError(error)) === 'terminal') uploads.forget();
      throw error;
    }
  }

  async function upload(file: OutgoingFile, onProgress: (fraction: number) => void): Promise<boolean> {
    const wire = line;
    if (closed || !wire?.isOnline()) throw chatError('offline', 'upload: not connected');
    try {
      return await uploads.upload(wire.client, file, onProgress);
    } catch (error) {
      const mapped = mapError(error);
      // The whole network is away, and not only the media service.
      throw mapped.kind === 'unavailable' && !wire.isOnline() ? chatError('offline', mapped.detail) : mapped;
    }
  }

  return {
    async connect(next) {
      if (closed) throw chatError('offline', 'the transport is closed');
      // A client that is still trying to connect with the same token goes on; a second one would be one attempt more.
      const current = line?.isUsable() && credentials?.token === next.token ? line : open(next);
      try {
        return await current.join(firstPageSize);
      } catch (error) {
        const mapped = mapError(error);
        if (!current.isUsable() || (mapped.kind !== 'timeout' && mapped.kind !== 'offline')) give(current);
        throw mapped;
      }
    },

    close() {
      closed = true;
      listeners.clear();
      stopWaiting();
      line?.dispose();
      line = null;
      uploads.stop();
    },

    send: (message, onProgress = () => {}, mayPost) =>
      message.file
        ? sendFile(message, message.file, onProgress, mayPost)
        : ask('sendMessage', async (wire) => {
            const index = await wire.conversation().sendMessage(message.text, attributesOf(message));
            wire.fetchAhead();
            return index;
          }),

    cancelUpload: (clientId) => uploads.cancel(clientId),

    history: (before, count) =>
      ask('getMessages', (wire) =>
        before === null
          ? newestPage(wire.conversation(), count, wire.map)
          : olderPage(wire.conversation(), before, count, wire.map),
      ),

    setTyping() {
      // Queued while offline it would arrive late as a stale "is typing".
      ask('typing', (wire) => wire.conversation().typing()).catch(() => {});
    },

    advanceRead: (index) =>
      ask('advanceLastReadMessageIndex', async (wire) => {
        await wire.conversation().advanceLastReadMessageIndex(index);
      }),

    quit: () =>
      ask('leave', (wire) =>
        wire
          .conversation()
          .leave()
          .then(() => {}),
      ),

    async updateToken(token) {
      if (closed || !credentials) throw chatError('offline', 'updateToken: never connected');
      credentials = { ...credentials, token, receivedAt: Date.now() };
      try {
        if (line?.isUsable()) return await line.updateToken(token);
      } catch (error) {
        const mapped = mapError(error);
        if (mapped.kind === 'auth') throw mapped;
        if (closed) throw chatError('offline', 'updateToken: the transport is closed');
        // The client is beyond repair (a first connect that never succeeded, a 406 or 417 close): a new one is not.
      }
      try {
        await withDeadline(rebuild(), rebuildDeadlineMs, 'connecting anew');
      } catch (error) {
        throw mapError(error);
      }
    },

    probe,

    mediaUrl,

    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
