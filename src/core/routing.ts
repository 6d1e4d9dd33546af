// Who handles the conversation, as its attributes tell: somebody waits in a queue, a bot answers, an agent has taken over.

export interface Queue {
  /** 1 is next. */
  readonly position: number | null;
  readonly waitSeconds: number | null;
}

export interface Handler {
  readonly kind: 'agent' | 'bot';
  /** Of the participant that it is; null for none, or one that nobody told us. */
  readonly identity: string | null;
  readonly name: string | null;
  readonly avatarUrl: string | null;
}

/** What the site says of it; null for what it does not say. */
export interface Routing {
  readonly queue: Queue | null;
  readonly handledBy: Handler | null;
}
