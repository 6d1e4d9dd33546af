// In the slim SDK: takes the place of twilio-sync's balanced tree. It holds the people of a conversation and the messages that
// came since it was joined, never more than some hundreds: a sorted list does.

type Key = string | number;

export class TreeMap<V> {
  readonly #values = new Map<Key, V>();
  #sorted: Key[] | null = null;

  /** Null, and not undefined, for a key that is not there: the SDK asks for that. */
  get(key: Key): V | null {
    return this.#values.get(key) ?? null;
  }

  set(key: Key, value: V): void {
    if (!this.#values.has(key)) this.#sorted = null;
    this.#values.set(key, value);
  }

  get size(): number {
    return this.#values.size;
  }

  clear(): void {
    this.#values.clear();
    this.#sorted = null;
  }

  *[Symbol.iterator](): Generator<[Key, V]> {
    yield* this.getIterator();
  }

  /** From `key` on, or from the first; nothing where `key` is not there. */
  *getIterator(key: Key | null = null): Generator<[Key, V]> {
    yield* this.#from(key, this.#keys());
  }

  /** From `key` back, or from the last. */
  *getReverseIterator(key: Key | null = null): Generator<[Key, V]> {
    yield* this.#from(key, this.#keys().toReversed());
  }

  *#from(key: Key | null, keys: readonly Key[]): Generator<[Key, V]> {
    const first = key === null ? 0 : keys.indexOf(key);
    if (first < 0) return;
    for (const one of keys.slice(first)) yield [one, this.#values.get(one) as V];
  }

  /** A list is never changed once it is there: who walks it is not disturbed by a key that comes. */
  #keys(): readonly Key[] {
    this.#sorted ??= [...this.#values.keys()].sort((a, b) => (a < b ? -1 : 1));
    return this.#sorted;
  }
}
