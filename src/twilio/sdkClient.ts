// The SDK's client with what it lacks: it can be told when to connect, and it can be stopped for good.

import { Client } from '@twilio/conversations';
import type { Credentials } from '../core/ports';

/** So late that it is only there in case we fail: {@link SdkClient.attempt} keeps its own time. */
const unhurried = { min: 70_000, max: 120_000, randomness: 0.2 };

/** Else it would keep positions in sessionStorage: what is kept in the visitor's browser is for us to say. */
const keepsNothing = { Sync: { enableSessionStorage: false } };

export interface SdkClient {
  readonly client: Client;
  /** False where there is no window: the client then keeps its own schedule, and `attempt` and `cut` do nothing. */
  readonly steerable: boolean;
  /** Tries to connect, now. Does nothing while connected. */
  attempt(): void;
  /** Gives up the socket, or the attempt to get one, without a word to the server or waiting for its answer. */
  cut(): void;
  /** No socket stays open and none is opened any more. Final. */
  stop(): void;
}

export interface SdkClientOptions {
  /** The SDK could not fetch the visitor's conversations: nothing can be had from this client any more. */
  onListFailed(error: unknown): void;
  /** The connection, or the attempt to get one, has been cut. */
  onNetworkLost(): void;
  onNetworkReturned(): void;
}

export function createSdkClient(
  { token, region, clientOptions }: Credentials,
  { onListFailed, onNetworkLost, onNetworkReturned }: SdkClientOptions,
): SdkClient {
  const captured = captureNetworkListeners((steerable) => {
    const retryPolicy = steerable ? { retryPolicy: unhurried } : {};
    return new Client(token, { ...keepsNothing, ...retryPolicy, ...(region ? { region } : {}), ...clientOptions });
  });
  const { made: client, online, offline } = captured;
  watchList(client, onListFailed);

  const cut = () => run(offline);
  const onOffline = () => {
    cut();
    onNetworkLost();
  };
  if (online.length > 0) {
    window.addEventListener('online', onNetworkReturned);
    window.addEventListener('offline', onOffline);
  }

  return {
    client,
    steerable: online.length > 0,
    attempt() {
      if (client.connectionState === 'connected') return;
      // An attempt that hangs is given up first; the SDK starts a new one only then.
      cut();
      run(online);
    },
    cut,
    stop() {
      if (online.length > 0) {
        window.removeEventListener('online', onNetworkReturned);
        window.removeEventListener('offline', onOffline);
      }
      client.removeAllListeners();
      hangUp(client);
    },
  };
}

type Listener = (event: Event) => void;

/**
 * Each client listens to the window's `online` and `offline` for as long as the page lives, and cannot be told not to.
 * While it is being made (in one go, no code of the page runs in between) its two listeners are kept for us instead of
 * reaching the window. They are also the only handle on its connection that it gives.
 */
function captureNetworkListeners<T>(make: (steerable: boolean) => T): {
  made: T;
  online: Listener[];
  offline: Listener[];
} {
  const captured = { online: [] as Listener[], offline: [] as Listener[] };
  const restore = interceptListening((type, listener) => {
    if (type !== 'online' && type !== 'offline') return false;
    captured[type].push(listener);
    return true;
  });
  try {
    return { made: make(restore !== null), ...captured };
  } finally {
    restore?.();
  }
}

/** Returns how to undo it; null without a window, or with one whose methods the page has frozen. */
function interceptListening(take: (type: string, listener: Listener) => boolean): (() => void) | null {
  if (typeof window === 'undefined' || typeof window.addEventListener !== 'function') return null;
  const own = Object.getOwnPropertyDescriptor(window, 'addEventListener');
  const original = window.addEventListener as (...args: unknown[]) => void;
  const intercepting = (...args: unknown[]) => {
    if (!take(String(args[0]), args[1] as Listener)) original.apply(window, args);
  };
  try {
    Object.defineProperty(window, 'addEventListener', { value: intercepting, configurable: true, writable: true });
  } catch {
    return null;
  }
  return () => {
    if (own) Object.defineProperty(window, 'addEventListener', own);
    else Reflect.deleteProperty(window, 'addEventListener');
  };
}

function run(listeners: readonly Listener[]): void {
  for (const listener of listeners) listener(new Event('network'));
}

/** Parts of the client that have no public name. Each use does without if a later SDK has changed them. */
interface Internals {
  readonly _services?: {
    readonly twilsockClient?: { disconnect?(): Promise<unknown> };
    readonly syncClient?: {
      readonly services?: {
        readonly subscriptions?: { readonly subscriptionTtlTimer?: ReturnType<typeof setTimeout> | null };
      };
    };
  };
  _conversationsEntity?: ConversationList;
}

interface ConversationList {
  fetchConversations?(): Promise<unknown>;
  _upsertConversation?(...args: unknown[]): Promise<unknown>;
}

/**
 * When its first request for the list of conversations fails, the SDK writes to the console, leaves a rejection that
 * nobody can handle, and `getConversationBySid` hangs for ever. Instead, the failure is told to us and goes no further.
 */
function watchList(client: Client, onFailed: (error: unknown) => void): void {
  let list: ConversationList | undefined;
  Object.defineProperty(client, '_conversationsEntity', {
    configurable: true,
    enumerable: true,
    get: () => list,
    set(next: ConversationList | undefined) {
      list = next;
      const fetchList = next?.fetchConversations?.bind(next);
      const upsert = next?._upsertConversation?.bind(next);
      if (!next || !fetchList || !upsert) return;
      next.fetchConversations = () =>
        fetchList().catch((error) => {
          onFailed(error);
          return new Promise(() => {});
        });
      // Also called where nobody looks at the result.
      next._upsertConversation = (...args) => {
        const work = upsert(...args);
        work.catch(() => {});
        return work;
      };
    },
  });
}

/**
 * `shutdown` waits until the client has connected once, so it cannot end a first connect that never succeeds: the client
 * would go on trying behind our back. Its connection can be ended directly at any time. Neither of the two stops the timer
 * that renews subscriptions after a day, which would keep the whole client in memory for as long.
 */
function hangUp(client: Client): void {
  const { twilsockClient: connection, syncClient } = (client as unknown as Internals)._services ?? {};
  clearTimeout(syncClient?.services?.subscriptions?.subscriptionTtlTimer ?? undefined);
  const done = connection?.disconnect ? connection.disconnect() : client.shutdown();
  done.catch(() => {});
}
