// The listeners of one widget: `Parlor('on', ...)` puts them here, loader and app emit.

import type { EventName, Listener, ParlorEvents } from '../contract';
import { report } from './report';

export interface Emitter {
  /** Returns how to take the listener off again. Works at any time, also before anything has loaded. */
  on<Name extends EventName>(name: Name, listener: Listener<Name>): () => void;
  /** Calls every listener; one that throws is reported and hurts nobody else. */
  emit<Name extends EventName>(name: Name, detail: ParlorEvents[Name]): void;
  clear(): void;
}

const eventNames = 'ready open close started message unread ended error';

export function createEmitter(): Emitter {
  let listeners: { readonly name: EventName; readonly call: (detail: never) => void }[] = [];
  return {
    on(name, listener) {
      if (typeof listener !== 'function' || !eventNames.split(' ').includes(name)) {
        report(`on("${name}"): no such event, or no listener. Events: ${eventNames}`);
        return () => {};
      }
      const entry = { name, call: listener as (detail: never) => void };
      listeners = [...listeners, entry];
      return () => {
        listeners = listeners.filter((other) => other !== entry);
      };
    },
    emit(name, detail) {
      for (const entry of listeners) {
        if (entry.name !== name) continue;
        try {
          entry.call(detail as never);
        } catch (error) {
          report(`a listener for "${name}" threw`, error);
        }
      }
    },
    clear() {
      listeners = [];
    },
  };
}
