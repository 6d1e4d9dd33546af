// The listeners of one widget: `Parlor('on', ...)` puts them here, loader and app emit.

import type { EventName, Listener, ParlorEvents } from '../contract';
import { guarded } from './report';

export interface Emitter {
  /** Returns how to take the listener off again. Works at any time, also before anything has loaded. */
  on<Name extends EventName>(name: Name, listener: Listener<Name>): () => void;
  /** Calls every listener; one that throws is reported and hurts nobody else. */
  emit<Name extends EventName>(name: Name, detail: ParlorEvents[Name]): void;
  clear(): void;
}

export function createEmitter(): Emitter {
  const entries = new Set<readonly [EventName, (detail: never) => void]>();
  return {
    on(name, listener) {
      const entry = [name, listener] as const;
      entries.add(entry);
      return () => {
        entries.delete(entry);
      };
    },
    emit(name, detail) {
      for (const [wanted, listener] of [...entries]) {
        if (wanted === name) guarded(`listener for "${name}"`, () => listener(detail as never));
      }
    },
    clear() {
      entries.clear();
    },
  };
}
