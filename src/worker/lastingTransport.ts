// A transport that outlives its worker: when that dies, another one takes over the conversation.

import { backoffMs } from '../core/backoff';
import { type ChatError, chatError, isChatError } from '../core/errors';
import type { ChatTransport, Credentials, TransportEvent } from '../core/ports';

export interface Started {
  readonly transport: ChatTransport;
  readonly where: 'page' | 'worker' | 'frame';
}

/** `deaths`: how many have died before. `onDeath` is called at most once. Rejects with a {@link ChatError}. */
export type StartTransport = (deaths: number, onDeath: () => void) => Promise<Started>;

/** Rejects when not even the first one can be started. */
export async function createLastingTransport(start: StartTransport): Promise<ChatTransport> {
  const listeners = new Set<(event: TransportEvent) => void>();
  let deaths = 0;
  let closed = false;
  /** Those with which the conversation was joined. */
  let joined: Credentials | null = null;
  let stopPause = () => {};
  let current = await start(0, replace);
  let starting: Promise<unknown> = Promise.resolve();
  let stopListening = current.transport.subscribe(emit);

  function emit(event: TransportEvent): void {
    if (closed) return;
    for (const listener of [...listeners]) listener(event);
  }

  async function startAgain(): Promise<void> {
    stopListening();
    const next = await start(deaths, replace);
    if (closed) return next.transport.close();
    current = next;
    stopListening = next.transport.subscribe(emit);
  }

  function replace(): void {
    deaths++;
    if (closed) return;
    starting = startAgain();
    goOn(deaths).catch(() => {});
  }

  /** Joins again, until it succeeds, no further try can help, or this one has died as well. */
  async function goOn(death: number): Promise<void> {
    for (let failures = 1; !closed && death === deaths; failures++) {
      try {
        await starting;
        if (!joined) return;
        emit({ kind: 'transportRuns', where: current.where });
        const { ended, participants } = await current.transport.connect(joined);
        emit({ kind: 'participantsChanged', participants });
        return emit(ended ? { kind: 'conversationEnded' } : { kind: 'connectionChanged', connection: 'online' });
      } catch (error) {
        const failure: ChatError = isChatError(error) ? error : chatError('unknown', String(error));
        if (failure.kind === 'auth') return emit({ kind: 'tokenExpired' });
        if (failure.kind === 'gone' || failure.kind === 'ended') return emit({ kind: 'conversationEnded' });
        if (failure.kind === 'loadFailed') starting = startAgain();
        starting.catch(() => {});
        await pause(backoffMs(failures, failure, Math.random()));
      }
    }
  }

  function pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      stopPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  return {
    async connect(credentials) {
      await starting;
      if (closed) throw chatError('offline', 'the transport is closed');
      emit({ kind: 'transportRuns', where: current.where });
      const snapshot = await current.transport.connect(credentials);
      joined = credentials;
      return snapshot;
    },
    updateToken(token) {
      if (joined) joined = { ...joined, token, receivedAt: Date.now() };
      return current.transport.updateToken(token);
    },
    close() {
      closed = true;
      listeners.clear();
      stopPause();
      stopListening();
      current.transport.close();
    },
    send: (...args) => current.transport.send(...args),
    cancelUpload: (clientId) => current.transport.cancelUpload(clientId),
    history: (...args) => current.transport.history(...args),
    setTyping: () => current.transport.setTyping(),
    advanceRead: (index) => current.transport.advanceRead(index),
    quit: () => current.transport.quit(),
    probe: () => current.transport.probe(),
    mediaUrl: (mediaSid) => current.transport.mediaUrl(mediaSid),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
