// The pages of one site in one browser: the lead is a Web Lock, the talk goes over a BroadcastChannel.

import { type TabMessage, type Tabs, tabProtocol } from '../core/tabs';
import { newId } from './newId';

/**
 * Null where the browser has no Web Locks (pages that did not come over https) or no BroadcastChannel: then every page
 * has a connection of its own, and the outbox must be its own too.
 */
export function createTabs(instance: string): Tabs | null {
  if (!navigator.locks || typeof BroadcastChannel === 'undefined') return null;
  const name = `parlor:${instance}`;
  const channelName = `${name}:${tabProtocol}`;
  let channel = openChannel(channelName);
  if (!channel) return null;
  const id = newId();
  let whoAmI: Promise<string | undefined> | null = null;
  return {
    id,
    lead({ steal, led, lost }) {
      const waiting = new AbortController();
      let release = () => {};
      let leads = false;
      const held = () => {
        if (waiting.signal.aborted) return undefined;
        leads = true;
        led();
        return new Promise<void>((resolve) => {
          release = resolve;
        });
      };
      // The lock API allows no signal together with `steal`.
      const options: LockOptions = steal ? { steal: true } : { signal: waiting.signal };
      navigator.locks.request(name, options, held).catch(() => {
        // Rejected while it was ours: stolen. Rejected before: we gave up waiting.
        if (leads && !waiting.signal.aborted) lost();
      });
      return () => {
        waiting.abort();
        release();
      };
    },
    async leads() {
      try {
        whoAmI ??= clientIdOf(`${name}:${id}`);
        const [me, { held = [] }] = await Promise.all([whoAmI, navigator.locks.query()]);
        return held.some((lock) => lock.name === name && lock.clientId === me);
      } catch {
        // A page that is being put away may not ask.
        return false;
      }
    },
    post: (message) => channel?.postMessage(message),
    listen(listener) {
      const hear = ({ data }: MessageEvent<unknown>) => {
        if (isTabMessage(data)) listener(data);
      };
      channel ??= openChannel(channelName);
      channel?.addEventListener('message', hear);
      return () => {
        channel?.close();
        channel = null;
      };
    },
  };
}

/** What the lock manager calls this page, told by a lock of its own. */
function clientIdOf(ownLock: string): Promise<string | undefined> {
  return navigator.locks.request(ownLock, async () => {
    const { held = [] } = await navigator.locks.query();
    return held.find((lock) => lock.name === ownLock)?.clientId;
  });
}

/** Sandboxed frames and the like refuse. */
function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}

/** Only pages of this origin can speak here, but not only pages with our code. */
function isTabMessage(data: unknown): data is TabMessage {
  return typeof data === 'object' && data !== null && 'kind' in data && typeof data.kind === 'string';
}
