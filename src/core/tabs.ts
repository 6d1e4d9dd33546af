// Several pages of one site share one conversation: one leads and holds the connection, the others mirror it.

import type { ChatError } from './errors';
import type { Intent } from './intents';
import type { ChatState, OutboxItem } from './state';
import type { StatePatch } from './statePatch';

/** Raised whenever pages of the old and the new code could not understand each other. */
export const tabProtocol = 3;

/** How far the leader has carried out what each page asked: page id -> number of its last intent. */
export type Applied = Readonly<Record<string, number>>;

export type TabMessage =
  /** A page wants to know who leads, and says whether a visitor sees it. */
  | { readonly kind: 'hello'; readonly tab: string; readonly visible: boolean }
  | { readonly kind: 'bye'; readonly tab: string }
  | { readonly kind: 'visible'; readonly tab: string; readonly visible: boolean }
  /** I lead; here is everything. */
  | { readonly kind: 'leader'; readonly tab: string; readonly state: ChatState; readonly applied: Applied }
  | { readonly kind: 'patch'; readonly tab: string; readonly patch: StatePatch; readonly applied: Applied }
  /** A page that mirrors passes on what its visitor did. `number` counts up per page. */
  | { readonly kind: 'intent'; readonly tab: string; readonly number: number; readonly intent: Intent }
  /** A page that led hands what it had not sent to the one that leads now: storage may have failed to keep it. */
  | { readonly kind: 'handedOver'; readonly items: readonly OutboxItem[] }
  | { readonly kind: 'networkReturned' }
  | { readonly kind: 'mediaUrl'; readonly tab: string; readonly number: number; readonly mediaSid: string }
  | {
      readonly kind: 'mediaUrlIs';
      readonly to: string;
      readonly number: number;
      readonly url: string | null;
      readonly error: ChatError | null;
    };

export interface LeadRequest {
  /** Take the lead from a page that does not answer. */
  readonly steal: boolean;
  /** This page leads from now on. */
  led(): void;
  /** Another page took it. */
  lost(): void;
}

/** The port to the other pages. A page that dies loses the lead at once; one that is frozen keeps it until it is stolen. */
export interface Tabs {
  readonly id: string;
  /** Asks for the lead and waits for it. Returns how to give it up, or to stop waiting. */
  lead(request: LeadRequest): () => void;
  /** Asks the lock itself whether this page leads. Never rejects. */
  leads(): Promise<boolean>;
  /** Reaches every other page, in order. */
  post(message: TabMessage): void;
  listen(listener: (message: TabMessage) => void): () => void;
}
