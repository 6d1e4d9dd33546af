// The page's side: a ChatTransport whose work is done in a worker, as long as that lives.

import { type ChatError, chatError, isChatError } from '../core/errors';
import type { ChatTransport, TransportEvent } from '../core/ports';
import type { FromWorker, PlainMethod, ToWorker, WorkerLink } from './protocol';

/** So many seconds a worker may be silent after a question. Counted in ticks: a machine that sleeps does not count. */
const patienceTicks = 5;
const tickMs = 1000;
/** As long as an answer is outstanding, the worker is asked for a sign of life again. */
const askAgainMs = 10_000;
/** For the last words to the service. */
const closingMs = 2000;

interface Pending {
  resolve(value: never): void;
  reject(error: ChatError): void;
  onProgress?(fraction: number): void;
  mayPost?(): Promise<void>;
}

/** `onDeath`: the worker does not answer any more and has been ended. Everything asked of it has been rejected before. */
export function createRemoteTransport(link: WorkerLink, onDeath: () => void): ChatTransport {
  const listeners = new Set<(event: TransportEvent) => void>();
  const pending = new Map<number, Pending>();
  let lastId = 0;
  let state: 'living' | 'closed' | 'dead' = 'living';
  let silence: ReturnType<typeof setInterval> | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;

  link.listen((message) => {
    stopWaiting();
    if (state === 'living') hear(message);
    if (state === 'living' && pending.size > 0) later = setTimeout(expectSign, askAgainMs);
  }, expectSign);

  function hear(message: FromWorker): void {
    switch (message.kind) {
      case 'event':
        emit(message.event);
        return;
      case 'done':
        settle(message.id)?.resolve(message.value as never);
        return;
      case 'failed':
        settle(message.id)?.reject(message.error);
        return;
      case 'progress':
        pending.get(message.id)?.onProgress?.(message.fraction);
        return;
      case 'mayPost': {
        const { id } = message;
        const answer = (error: ChatError | null) => state === 'living' && post({ kind: 'mayPost', id, error });
        (pending.get(id)?.mayPost?.() ?? Promise.resolve()).then(
          () => answer(null),
          (error) => answer(isChatError(error) ? error : chatError('unknown', String(error))),
        );
        return;
      }
      case 'ready':
      case 'pong':
        return;
    }
  }

  function emit(event: TransportEvent): void {
    for (const listener of [...listeners]) listener(event);
  }

  function settle(id: number): Pending | undefined {
    const found = pending.get(id);
    pending.delete(id);
    return found;
  }

  function post(message: ToWorker): void {
    link.post(message);
  }

  /** From now on the worker has a few seconds to show that it is there. */
  function expectSign(): void {
    if (state !== 'living' || silence !== undefined) return;
    clearTimeout(later);
    let ticks = 0;
    silence = setInterval(() => {
      ticks++;
      if (ticks >= patienceTicks) die();
    }, tickMs);
    post({ kind: 'ping' });
  }

  function stopWaiting(): void {
    clearInterval(silence);
    clearTimeout(later);
    silence = undefined;
  }

  function die(): void {
    stopWaiting();
    state = 'dead';
    link.end();
    rejectAll(chatError('timeout', 'the worker has died'));
    emit({ kind: 'connectionChanged', connection: 'lost' });
    listeners.clear();
    onDeath();
  }

  function rejectAll(error: ChatError): void {
    for (const { reject } of pending.values()) reject(error);
    pending.clear();
  }

  function ask<Value>(
    message: (id: number) => ToWorker,
    callbacks: Pick<Pending, 'onProgress' | 'mayPost'> = {},
  ): Promise<Value> {
    if (state !== 'living') return Promise.reject(chatError('offline', `the worker is ${state}`));
    const id = ++lastId;
    return new Promise<Value>((resolve, reject) => {
      pending.set(id, { resolve, reject, ...callbacks });
      try {
        post(message(id));
        expectSign();
      } catch (error) {
        pending.delete(id);
        reject(chatError('unknown', String(error)));
      }
    });
  }

  function call<Method extends PlainMethod>(method: Method) {
    return (...args: Parameters<ChatTransport[Method]>) =>
      ask<Awaited<ReturnType<ChatTransport[Method]>>>((id) => ({ kind: 'call', id, method, args }) as ToWorker);
  }

  return {
    connect: call('connect'),
    history: call('history'),
    advanceRead: call('advanceRead'),
    updateToken: call('updateToken'),
    quit: call('quit'),
    probe: call('probe'),
    mediaUrl: call('mediaUrl'),
    send: (message, onProgress, mayPost) =>
      ask((id) => ({ kind: 'send', id, message, asks: mayPost !== undefined }), {
        ...(onProgress && { onProgress }),
        ...(mayPost && { mayPost }),
      }),
    cancelUpload(clientId) {
      if (state === 'living') post({ kind: 'cancelUpload', clientId });
    },
    setTyping() {
      if (state === 'living') post({ kind: 'setTyping' });
    },
    close() {
      listeners.clear();
      if (state !== 'living') return;
      stopWaiting();
      state = 'closed';
      post({ kind: 'close' });
      rejectAll(chatError('offline', 'the transport is closed'));
      setTimeout(() => link.end(), closingMs);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
