// The listeners of one widget: `Parlor('on', ...)` puts them here, loader and app emit.

import type { EventName, Listener, ParlorEvents } from '../contract';
import type { ListenerEntry } from '../handoff';
import { guarded } from './report';

export interface Emitter {
  /** In the order in which they came. */
  readonly entries: Set<ListenerEntry>;
  /** Returns how to take the listener off again. Works at any time, also before anything has loaded. */
  on<Name extends EventName>(name: Name, listener: Listener<Name>, once?: boolean): () => void;
  once<Name extends EventName>(name: Name, listener: Listener<Name>): () => void;
  /** Without a listener: all of that name. */
  off<Name extends EventName>(name: Name, listener?: Listener<Name>): void;
  /** Calls every listener; one that throws is reported and hurts nobody else. */
  emit<Name extends keyof ParlorEvents>(name: Name, detail: ParlorEvents[Name]): void;
}

export function createEmitter(): Emitter {
  const entries = new Set<ListenerEntry>();
  const on: Emitter['on'] = (name, listener, once) => {
    const entry: ListenerEntry = [name, listener as ListenerEntry[1], once];
    entries.add(entry);
    return () => {
      entries.delete(entry);
    };
  };
  return {
    entries,
    on,
    once: (name, listener) => on(name, listener, true),
    off(name, listener) {
      for (const entry of entries) {
        if (entry[0] === name && (entry[1] === listener || !listener)) entries.delete(entry);
      }
    },
    emit(name, detail) {
      for (const entry of [...entries]) {
        const [wanted, listener, once] = entry;
        if (wanted !== name) continue;
        if (once) entries.delete(entry);
        guarded(`listener for "${name}"`, () => listener(detail as never));
      }
    },
  };
}
