// What the agent console shows, as plain data, and the rules over it.

export interface Reply {
  readonly to: string;
  readonly excerpt: string;
}

export interface Reaction {
  readonly to: string;
  /** Null takes it back. */
  readonly emoji: string | null;
}

export interface DeskFile {
  readonly sid: string;
  readonly name: string;
  readonly contentType: string;
  /** Bytes. */
  readonly size: number;
}

export interface DeskMessage {
  /** Stays the same while a message goes from sending to sent. */
  readonly key: string;
  /** Null until the service has confirmed it. */
  readonly index: number | null;
  readonly sid: string | null;
  readonly from: 'visitor' | 'agent' | 'system';
  readonly author: string;
  readonly text: string;
  /** What it offers beside the text, or answers; null for plain messages. */
  readonly note: string | null;
  /** Epoch ms. */
  readonly sentAt: number;
  readonly files: readonly DeskFile[];
  readonly delivery: 'sending' | 'sent' | 'failed';
  readonly reply?: Reply;
  /** Then it is no message to read: it stands under another one. */
  readonly reaction?: Reaction;
}

export interface Detail {
  readonly label: string;
  readonly value: string;
}

export interface DeskConversation {
  readonly sid: string;
  readonly visitorName: string;
  /** Null until the participants are known. */
  readonly visitorIdentity: string | null;
  /** Epoch ms. */
  readonly startedAt: number;
  readonly preChat: readonly Detail[];
  readonly context: readonly Detail[];
  /** Confirmed ones by index, then those still on their way. */
  readonly messages: readonly DeskMessage[];
  readonly hasOlder: boolean;
  /** The agent's own horizon. */
  readonly readIndex: number | null;
  readonly visitorReadIndex: number | null;
  readonly visitorTyping: boolean;
  /** Somebody takes part by phone or e-mail: the visitor. */
  readonly hasPhone: boolean;
  readonly status: 'open' | 'ended';
}

export type DeskConnectionState =
  | { readonly kind: 'starting' }
  | { readonly kind: 'online' }
  | { readonly kind: 'reconnecting' }
  /** The demo talks to real Twilio: agents answer in Flex. */
  | { readonly kind: 'live' };

export interface DeskState {
  readonly connection: DeskConnectionState;
  readonly conversations: Readonly<Record<string, DeskConversation>>;
  /** False until the first list has come. */
  readonly loaded: boolean;
}

export const emptyDesk: DeskState = { connection: { kind: 'starting' }, conversations: {}, loaded: false };

export function emptyConversation(sid: string): DeskConversation {
  return {
    sid,
    visitorName: 'Visitor',
    visitorIdentity: null,
    startedAt: 0,
    preChat: [],
    context: [],
    messages: [],
    hasOlder: false,
    readIndex: null,
    visitorReadIndex: null,
    visitorTyping: false,
    hasPhone: false,
    status: 'open',
  };
}

/** Joins by index and, for our own, by key: an echo takes the place of the message it confirms. */
export function mergeMessages(known: readonly DeskMessage[], arrived: readonly DeskMessage[]): readonly DeskMessage[] {
  const keys = new Set(arrived.map((message) => message.key));
  const indices = new Set(arrived.map((message) => message.index));
  const kept = known.filter(
    (message) => !keys.has(message.key) && (message.index === null || !indices.has(message.index)),
  );
  const all = [...kept, ...arrived];
  const confirmed = all.filter((message) => message.index !== null);
  const waiting = all.filter((message) => message.index === null);
  return [...confirmed.sort((a, b) => (a.index ?? 0) - (b.index ?? 0)), ...waiting];
}

export function lastIndexOf(conversation: DeskConversation): number | null {
  return conversation.messages.findLast((message) => message.index !== null)?.index ?? null;
}

export function unreadCount(conversation: DeskConversation): number {
  if (conversation.status === 'ended') return 0;
  const horizon = conversation.readIndex ?? -1;
  return conversation.messages.filter(
    (message) => message.from === 'visitor' && !message.reaction && (message.index ?? -1) > horizon,
  ).length;
}

/** When the visitor's first message without an answer was sent, epoch ms; null when nobody waits. */
export function waitingSince(conversation: DeskConversation): number | null {
  if (conversation.status === 'ended') return null;
  const answered = conversation.messages.findLastIndex((message) => message.from === 'agent');
  const waiting = conversation.messages.slice(answered + 1).find((message) => message.from === 'visitor');
  return waiting?.sentAt ?? null;
}

export function lastActivityAt(conversation: DeskConversation): number {
  return conversation.messages.at(-1)?.sentAt ?? conversation.startedAt;
}

/** Open ones first, each part with the newest activity on top. */
export function sortedConversations(state: DeskState): readonly DeskConversation[] {
  return Object.values(state.conversations).sort((a, b) => {
    if (a.status !== b.status) return a.status === 'open' ? -1 : 1;
    return lastActivityAt(b) - lastActivityAt(a);
  });
}
