// The files that the visitor has given and that are not ready to be sent, as the composer sees them.

import type { Refusal } from './checkFile';

export interface QueueState {
  readonly preparing: readonly { readonly id: string; readonly name: string }[];
  readonly refusals: readonly { readonly id: string; readonly refusal: Refusal }[];
}

export interface AttachmentQueue {
  get(): QueueState;
  subscribe(listener: () => void): () => void;
  add(files: readonly File[]): void;
  /** A file that is being prepared. */
  remove(id: string): void;
  /** A sentence that has been read. */
  dismiss(id: string): void;
  /** The visitor has sent all there is: what is still being prepared follows as soon as it can. */
  sendWhenReady(): void;
}
