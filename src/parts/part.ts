// Something that is fetched when it is first needed, and how far that has come.

export type PartSituation<Value> =
  | { readonly kind: 'absent' | 'loading' | 'failed' }
  | { readonly kind: 'ready'; readonly value: Value };

export interface Part<Value> {
  get(): PartSituation<Value>;
  /** Calls back after every change; returns how to stop. */
  subscribe(listener: () => void): () => void;
  /** Fetches it unless it is there or on its way. After a failure it tries again. */
  want(): void;
}

/**
 * `load` gets the number of earlier attempts: a browser may remember a failed address, so each needs another one.
 * One failure is passed over in silence; the second is told to `onFailure`.
 */
export function createPart<Value>(
  load: (attempt: number) => Promise<Value>,
  onFailure: (error: unknown) => void,
): Part<Value> {
  let situation: PartSituation<Value> = { kind: 'absent' };
  let attempt = 0;
  const listeners = new Set<() => void>();

  function become(next: PartSituation<Value>): void {
    situation = next;
    for (const listener of [...listeners]) listener();
  }

  return {
    get: () => situation,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    want() {
      if (situation.kind === 'loading' || situation.kind === 'ready') return;
      become({ kind: 'loading' });
      load(attempt++)
        .catch(() => load(attempt++))
        .then(
          (value) => become({ kind: 'ready', value }),
          (error) => {
            become({ kind: 'failed' });
            onFailure(error);
          },
        );
    },
  };
}
