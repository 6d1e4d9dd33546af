// The ports of the page that leads. One that was asleep hears late that the lead was taken from it: before it does what
// must happen once, it asks the lock; and storage, which cannot wait for that, says who leads as well.

import { chatError } from './errors';
import { readHanded } from './handed';
import type { ChatTransport, Ports, SliceStorage } from './ports';
import type { Tabs } from './tabs';

const slice = 'lead';
/** Shorter than the lead can change hands without the page that loses it hearing of it. */
const freshForMs = 500;

/** From now on storage names this page as the leading one. */
export function leadersPorts(ports: Ports, tabs: Tabs): Ports {
  ports.storage.write(slice, tabs.id);

  /** "Never left" is what the engine makes of a refusal; by then it may have been told to stop. */
  async function mustLead(): Promise<void> {
    const askedAt = ports.clock.now();
    const leads = await tabs.leads();
    // The page slept before it heard the answer: what was true then may not be any more.
    if (Math.abs(ports.clock.now() - askedAt) > freshForMs) return mustLead();
    if (!leads) throw chatError('offline', 'another page leads');
  }

  async function loadTransport(): Promise<ChatTransport> {
    const transport = await ports.loadTransport();
    return {
      ...transport,
      async send(message, onProgress) {
        // An upload takes its time, and does no harm: what counts is who leads when the message is posted.
        if (message.file) return transport.send(message, onProgress, mustLead);
        await mustLead();
        return transport.send(message);
      },
    };
  }

  return {
    ...ports,
    storage: leadersStorage(ports.storage, tabs.id),
    loadTransport,
    files: {
      ...ports.files,
      // What was handed over is known to storage alone until it is taken.
      sweep: (known) => ports.files.sweep([...known, ...readHanded(ports.storage).map(({ clientId }) => clientId)]),
    },
    endpoint: {
      ...ports.endpoint,
      async start(request) {
        await mustLead();
        return ports.endpoint.start(request);
      },
    },
  };
}

/** What a page writes that leads no more, would hide what the next one has written since. */
function leadersStorage(storage: SliceStorage, id: string): SliceStorage {
  const leads = () => isNamedLeader(storage, id);
  return {
    read: (name) => storage.read(name),
    write(name, value) {
      if (leads()) storage.write(name, value);
    },
    remove(name) {
      if (leads()) storage.remove(name);
    },
    isLasting: () => storage.isLasting?.() ?? true,
  };
}

/** False only if storage names another page: where nothing can be stored, the lock alone decides. */
export function isNamedLeader(storage: SliceStorage, id: string): boolean {
  const leader = storage.read(slice);
  return typeof leader !== 'string' || leader === id;
}
