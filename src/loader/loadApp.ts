import type { StartApp } from '../contract';

/** Fetches the app chunk. `attempt` counts from 0: some browsers remember a failed address, so a retry needs another one. */
export type ImportApp = (attempt: number) => Promise<{ readonly start: StartApp }>;

/**
 * The one way to the app chunk: fetched at most once at a time and never again after it arrived.
 * Rejects when the file could not be fetched or run; calling again tries again.
 */
export function createLoadApp(importApp: ImportApp): () => Promise<StartApp> {
  let attempt = 0;
  let current: Promise<StartApp> | undefined;
  return () => {
    current ??= importApp(attempt++).then(
      (app) => app.start,
      (error) => {
        current = undefined;
        throw error;
      },
    );
    return current;
  };
}
