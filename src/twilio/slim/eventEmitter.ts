// In the slim SDK: takes the place of the SDK's four copies of Node's event emitter, and of the one that replays.

type Listener = (...args: never[]) => unknown;

interface Entry {
  readonly listener: Listener;
  readonly once: boolean;
}

export class EventEmitter {
  // Private for the language too: the SDK's classes have properties of their own.
  readonly #entries = new Map<unknown, Entry[]>();

  on(event: unknown, listener: Listener): this {
    return this.#listen(event, { listener, once: false });
  }

  once(event: unknown, listener: Listener): this {
    return this.#listen(event, { listener, once: true });
  }

  addListener(event: unknown, listener: Listener): this {
    return this.on(event, listener);
  }

  off(event: unknown, listener: Listener): this {
    const last = this.#entries.get(event)?.findLast((entry) => entry.listener === listener);
    return this.#remove(event, last);
  }

  removeListener(event: unknown, listener: Listener): this {
    return this.off(event, listener);
  }

  removeAllListeners(event?: unknown): this {
    if (event === undefined) this.#entries.clear();
    else this.#entries.delete(event);
    return this;
  }

  emit(event: unknown, ...args: unknown[]): boolean {
    // A list is never changed once it is there: who listens from now on hears the next event.
    const entries = this.#entries.get(event) ?? [];
    if (entries.length === 0 && event === 'error')
      throw args[0] instanceof Error ? args[0] : new Error(String(args[0]));
    for (const entry of entries) {
      if (entry.once) this.#remove(event, entry);
      entry.listener.apply(this, args as never[]);
    }
    return entries.length > 0;
  }

  listenerCount(event: unknown): number {
    return this.#entries.get(event)?.length ?? 0;
  }

  setMaxListeners(): this {
    return this;
  }

  #remove(event: unknown, entry: Entry | undefined): this {
    this.#entries.set(event, this.#entries.get(event)?.filter((one) => one !== entry) ?? []);
    return this;
  }

  #listen(event: unknown, entry: Entry): this {
    this.#entries.set(event, [...(this.#entries.get(event) ?? []), entry]);
    return this;
  }
}

// biome-ignore lint/style/noDefaultExport: that is how some of the SDK's modules import it
export { EventEmitter as default, EventEmitter as ReplayEventEmitter };
