// Work that ends with the connection it runs over.

export interface Interruptible {
  /** Settles as the work does, or rejects as soon as somebody interrupts. */
  run<T>(work: Promise<T>): Promise<T>;
  interrupt(error: unknown): void;
}

/** The SDK leaves requests hanging for 30 s when the connection goes in certain ways. */
export function createInterruptible(): Interruptible {
  const waiting = new Set<(error: unknown) => void>();
  return {
    run: (work) =>
      new Promise((resolve, reject) => {
        waiting.add(reject);
        work.then(resolve, reject).finally(() => waiting.delete(reject));
      }),
    interrupt(error) {
      for (const reject of [...waiting]) reject(error);
    },
  };
}
