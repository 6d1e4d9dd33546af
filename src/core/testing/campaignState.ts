// What a story has come to so far: what was written, what the pages do, and what the visitor has been told.

import type { FaultName } from './faults';
import type { Harness, OpenPage } from './harness';
import type { Witness } from './witness';

/**
 * `due`: must arrive once. `told`: the page was lost while storage failed, and the visitor had been told; or the page
 * died before it could show that it had taken the message. It arrives at most once.
 */
export interface Written {
  readonly clientId: string;
  readonly text: string;
  fate: 'due' | 'told' | 'discarded';
  /** Client ids of what stood above it in the page where it was written: it arrives after them. */
  readonly below: readonly string[];
}

export interface Campaign {
  readonly chat: Harness;
  /** One for each page load that the visitor sees. */
  readonly witnesses: Map<OpenPage, Witness>;
  readonly excused: Set<string>;
  /** Pages that do nothing at the moment. */
  readonly asleep: Map<OpenPage, 'frozen' | 'away'>;
  readonly written: Written[];
  /** What the agent took out, and how many connections had been asked for by then. */
  readonly removals: Map<string, number>;
  readonly count: (fault: FaultName) => void;
  readonly random: () => number;
  /** Epoch ms. */
  slowUntil: number;
  /** At any time in this story. */
  storageFailed: boolean;
  watch(page: OpenPage): void;
}
