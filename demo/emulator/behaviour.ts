// Switches for what the live service does in ways that are not known or that differ between services.

export interface Behaviour {
  /** Grants `offline_storage`, which makes the SDK keep Sync descriptors in sessionStorage. Live services do. */
  offlineStorage: boolean;
  /** Sends each user's online state and tells the SDK to read it. A setting of the service; it was seen on. */
  reachability: boolean;
  /** How a closing reaches the members: the state in the document, and the conversation leaving their map. Order and pause are open questions. */
  closingOrder: 'documentFirst' | 'removalFirst';
  closingPauseMs: number;
  /** HTTP status of 50377 (write to a closed conversation) and of 50430 (not a participant): not seen. */
  closedStatus: number;
  notParticipantStatus: number;
  /** `subscription_established` may overtake the reply to the subscription request. */
  establishedBeforeReply: boolean;
  /**
   * A client that restored a list or map from session storage subscribes without a position. Off: it gets nothing of the
   * past, so what happens between its reading and its subscription (about 100 ms) brings it no event. On: everything.
   */
  replayWithoutPosition: boolean;
  pingIntervalMs: number;
  /** A socket whose ping is not acknowledged for this long is dropped. */
  pingAckMs: number;
  /** A socket that sends no `init` for this long is closed. */
  initDeadlineMs: number;
  /** The warning that the token is about to expire is sent when less than this is left. */
  tokenWarningMs: number;
  /** Life of a temporary media address. */
  temporaryUrlSeconds: number;
  /** Whether the answer to an upload already carries a temporary address: captured answers do not. */
  uploadHasTemporaryUrl: boolean;
  /** Typing time-out of the service in seconds; notifications carry one second more. */
  typingTimeoutSeconds: number;
  /** Page size of a member's conversation list. */
  conversationPageSize: number;
}

export const DEFAULT_BEHAVIOUR: Readonly<Behaviour> = {
  offlineStorage: true,
  reachability: true,
  closingOrder: 'documentFirst',
  closingPauseMs: 0,
  closedStatus: 403,
  notParticipantStatus: 403,
  establishedBeforeReply: false,
  replayWithoutPosition: false,
  pingIntervalMs: 30_000,
  pingAckMs: 15_000,
  initDeadlineMs: 10_000,
  tokenWarningMs: 240_000,
  temporaryUrlSeconds: 300,
  uploadHasTemporaryUrl: false,
  typingTimeoutSeconds: 5,
  conversationPageSize: 50,
};

/** Takes over the known switches whose type fits and names the ones it refused. */
export function applyBehaviour(target: Behaviour, patch: Record<string, unknown>): string[] {
  const refused: string[] = [];
  const fields = target as unknown as Record<string, unknown>;
  for (const [name, value] of Object.entries(patch)) {
    const known = Object.hasOwn(DEFAULT_BEHAVIOUR, name) && typeof fields[name] === typeof value;
    const legal = name !== 'closingOrder' || value === 'documentFirst' || value === 'removalFirst';
    if (known && legal) fields[name] = value;
    else refused.push(name);
  }
  return refused;
}
