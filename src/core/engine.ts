// The only impure file of core: it holds the state, runs effects through the ports and feeds their results back as events.

import type { Intent } from './intents';
import type { ChatState } from './state';

export interface Engine {
  get(): ChatState;
  /** Calls back after every change; returns how to stop. */
  subscribe(listener: () => void): () => void;
  dispatch(intent: Intent): void;
  /** A short-lived address to download a file from; rejects with a ChatError. */
  mediaUrl(mediaSid: string): Promise<string>;
  dispose(): void;
}
