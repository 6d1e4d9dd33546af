// What the files of one chat share: their addresses, and which picture the viewer shows.

import { createMediaUrls, type MediaUrls } from './mediaUrls';

export interface Shown {
  readonly sid: string;
  /** Gets the focus back. */
  readonly opener: HTMLElement;
}

export interface MediaStore {
  readonly urls: MediaUrls;
  shown(): Shown | null;
  show(next: Shown | null): void;
  /** Calls back when the viewer opens or closes; returns how to stop. */
  subscribe(listener: () => void): () => void;
}

export function createMediaStore(ask: (sid: string) => Promise<string>, warn: (line: string) => void): MediaStore {
  let shown: Shown | null = null;
  const listeners = new Set<() => void>();
  return {
    urls: createMediaUrls(ask, () => Date.now(), warn),
    shown: () => shown,
    show(next) {
      shown = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
