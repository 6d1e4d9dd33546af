// Faults as data: each rule has a remaining count and is asked at one place in the stand-in.

/** `count` is how often the rule fires; null means until cleared. Default 1. */
interface Counted {
  count?: number | null;
}

interface ByIdentity {
  /** Only this identity's sockets; all when absent. */
  identity?: string;
}

/** Regular expression that is tested against `METHOD /path`. */
interface ByPath {
  match?: string;
}

export type RecordKind = 'message' | 'participant' | 'user';

export type Face = 'tunnel' | 'packet' | 'rest' | 'media';

/** Stays in force until its count is used up. */
export type FaultRule =
  /** The socket dies before a request is processed (default: message posts). */
  | ({ kind: 'dropBeforeProcessing' } & Counted & ByIdentity & ByPath)
  /** The request is processed, then the socket dies before the answer and the sender's own event. */
  | ({ kind: 'dropBeforeAck' } & Counted & ByIdentity & ByPath)
  | ({ kind: 'delayReplies'; ms: number; via?: Face } & Counted & ByIdentity & ByPath)
  /**
   * `tunnel` answers with the HTTP status inside the tunnel, `packet` refuses the packet itself. `processed` (tunnel
   * only): the refusal is a lie, as a gateway's 502 or 504 can be.
   */
  | ({
      kind: 'failRequests';
      via: Face;
      status: number;
      code?: number;
      retryAfterSeconds?: number;
      processed?: boolean;
    } & Counted &
      ByIdentity &
      ByPath)
  /** A file arrives slowly, as over a bad line. With `cutAfterBytes` the connection goes in the middle of it. */
  | ({ kind: 'slowUploads'; bytesPerSecond: number; cutAfterBytes?: number } & Counted & ByIdentity)
  | ({ kind: 'refuseInits'; status?: number; code?: number } & Counted & ByIdentity)
  | ({ kind: 'refuseUpgrades'; status?: number } & Counted)
  | ({ kind: 'duplicateEvents' } & Counted & ByIdentity)
  /** An event is held back until the next one has been sent. */
  | ({ kind: 'reorderEvents' } & Counted & ByIdentity)
  /** The newest event of a replay arrives before the older ones. */
  | ({ kind: 'interleaveReplay' } & Counted & ByIdentity)
  /** Leaves out `by` message indices before a message of this author. */
  | ({ kind: 'skipIndices'; by: number } & Counted & ByIdentity)
  /** What is told of the next message, participant or user has these fields in place of its own, and lacks those `without`. */
  | ({ kind: 'spoilRecords'; record: RecordKind; fields?: Record<string, unknown>; without?: string[] } & Counted);

/** Happens once, now. */
export type FaultAction =
  | ({ kind: 'dropSockets' } & ByIdentity)
  /** Close 410 now; the token counts as expired from here on. */
  | ({ kind: 'expireTokens' } & ByIdentity)
  | ({ kind: 'warnTokens' } & ByIdentity)
  /** Neither reads nor writes any more, but does not close either. */
  | ({ kind: 'halfOpen' } & ByIdentity)
  /** A `close` packet, e.g. 308 to move the client elsewhere. */
  | ({ kind: 'closePackets'; status: number; reason?: string } & ByIdentity);

export type Fault = FaultRule | FaultAction;

const RULE_KINDS: ReadonlySet<string> = new Set<FaultRule['kind']>([
  'dropBeforeProcessing',
  'dropBeforeAck',
  'delayReplies',
  'failRequests',
  'slowUploads',
  'refuseInits',
  'refuseUpgrades',
  'duplicateEvents',
  'reorderEvents',
  'interleaveReplay',
  'skipIndices',
  'spoilRecords',
]);

const ACTION_KINDS: ReadonlySet<string> = new Set<FaultAction['kind']>([
  'dropSockets',
  'expireTokens',
  'warnTokens',
  'halfOpen',
  'closePackets',
]);

export const isRule = (fault: Fault): fault is FaultRule => RULE_KINDS.has(fault.kind);

/** What is wrong with a fault from outside; undefined when it is fine. */
export function faultProblem(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return 'a fault is an object with a kind';
  const fault = value as Record<string, unknown>;
  const kind = String(fault.kind);
  if (!RULE_KINDS.has(kind) && !ACTION_KINDS.has(kind)) {
    return `unknown kind "${kind}"; known: ${[...RULE_KINDS, ...ACTION_KINDS].join(', ')}`;
  }
  const wholeNumber = (field: string, needed: boolean, nullable = false): string | undefined => {
    const given = fault[field];
    if (given === undefined) return needed ? `${kind} needs ${field}` : undefined;
    if (given === null && nullable) return undefined;
    return Number.isSafeInteger(given) && Number(given) >= 0 ? undefined : `${field} is a whole number`;
  };
  if (fault.match !== undefined) {
    if (typeof fault.match !== 'string') return 'match is a regular expression as text';
    try {
      new RegExp(fault.match);
    } catch {
      return `match is no regular expression: ${fault.match}`;
    }
  }
  if (fault.identity !== undefined && typeof fault.identity !== 'string') return 'identity is a text';
  if (fault.processed !== undefined && typeof fault.processed !== 'boolean') return 'processed is true or false';
  if (kind === 'spoilRecords') {
    const { record, fields = {}, without = [] } = fault;
    if (!['message', 'participant', 'user'].includes(String(record)))
      return 'record is one of message, participant, user';
    if (typeof fields !== 'object' || fields === null || !Array.isArray(without)) {
      return 'fields is an object, without a list of names';
    }
  }
  const via = fault.via;
  if (via === undefined ? kind === 'failRequests' : !['tunnel', 'packet', 'rest', 'media'].includes(String(via))) {
    return 'via is one of tunnel, packet, rest, media';
  }
  return (
    wholeNumber('count', false, true) ??
    wholeNumber('ms', kind === 'delayReplies') ??
    wholeNumber('by', kind === 'skipIndices') ??
    wholeNumber('bytesPerSecond', kind === 'slowUploads') ??
    wholeNumber('cutAfterBytes', false) ??
    wholeNumber('status', kind === 'failRequests' || kind === 'closePackets') ??
    wholeNumber('code', false) ??
    wholeNumber('retryAfterSeconds', false)
  );
}
