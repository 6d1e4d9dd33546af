// What the endpoint reads from conversations that exist, and the people it adds to them.
//
// Paths and fields are those of Twilio's documentation; none of them has been seen live yet.

import type { ConversationSummary } from '../wire';
import type { TranscriptLine } from './features';
import type { Settings } from './options';
import { Refusal } from './refusal';
import { conversationsPath } from './twilio';
import type { TwilioRest } from './twilioRest';

/** A message as Twilio keeps it, cleaned. */
interface StoredMessage extends Omit<TranscriptLine, 'from'> {
  readonly author: string;
}

export interface StoredMessages {
  readonly messages: readonly StoredMessage[];
  /** There were more than are read. */
  readonly truncated: boolean;
}

export interface TwilioConversations {
  messagesOf(conversationSid: string, signal: AbortSignal): Promise<StoredMessages>;
  conversationsOf(identity: string, signal: AbortSignal): Promise<ConversationSummary[]>;
  isIn(identity: string, conversationSid: string, signal: AbortSignal): Promise<boolean>;
  /** Throws `addressInUse` when the two addresses already meet in another conversation. */
  addRecipient(conversationSid: string, binding: Binding, signal: AbortSignal): Promise<void>;
}

interface Binding {
  /** The visitor's. */
  readonly address: string;
  /** Ours, that writes to it. */
  readonly proxy: string;
  readonly isMail: boolean;
}

const messagesPerPage = 100;
/** 1,000 messages: each page costs a visitor's wait of 9 s some of its time. */
const mostPages = 10;
const mostConversations = 50;

export function createTwilioConversations(settings: Settings, rest: TwilioRest): TwilioConversations {
  const { serviceSid } = settings.twilio;
  const conversations = conversationsPath(serviceSid);
  const pathOf = (conversationSid: string) => `${conversations}/${encodeURIComponent(conversationSid)}`;
  const userPath = (identity: string) =>
    `/v1/Services/${encodeURIComponent(serviceSid)}/Users/${encodeURIComponent(identity)}/Conversations`;

  return {
    async messagesOf(conversationSid, signal) {
      const messages: StoredMessage[] = [];
      let query: string | null = `Order=asc&PageSize=${messagesPerPage}`;
      for (let page = 0; page < mostPages && query !== null; page += 1) {
        const answer = await rest.get('conversations', `${pathOf(conversationSid)}/Messages?${query}`, signal);
        messages.push(...records(answer.messages).flatMap((message) => toMessage(message) ?? []));
        query = nextQuery(answer.meta);
      }
      return { messages, truncated: query !== null };
    },

    async conversationsOf(identity, signal) {
      const path = `${userPath(identity)}?PageSize=${mostConversations}`;
      // Twilio knows a user only from their first conversation on.
      const answer = await rest.unless(404, 'GET', path, null, signal);
      return records(answer?.conversations)
        .flatMap((conversation) => toSummary(conversation) ?? [])
        .sort((one, other) => other.updatedAt - one.updatedAt);
    },

    async isIn(identity, conversationSid, signal) {
      const path = `${userPath(identity)}/${encodeURIComponent(conversationSid)}`;
      return (await rest.unless(404, 'GET', path, null, signal)) !== null;
    },

    async addRecipient(conversationSid, { address, proxy, isMail }, signal) {
      const form = {
        'MessagingBinding.Address': address,
        'MessagingBinding.ProxyAddress': proxy,
        // As the SDK's `addNonChatParticipant` sends it for e-mail; the REST documentation does not mention it.
        ...(isMail ? { 'MessagingBinding.Level': 'to' } : {}),
      };
      const added = await rest.unless(409, 'POST', `${pathOf(conversationSid)}/Participants`, form, signal);
      if (!added) throw new Refusal('addressInUse', 'This address already takes part in a conversation.');
    },
  };
}

/**
 * Of the address of the next page only its token is taken, and put into an address of our own: nothing that came from
 * outside decides where the credentials go.
 */
function nextQuery(meta: unknown): string | null {
  const next = record(meta).next_page_url;
  const token = typeof next === 'string' && URL.canParse(next) ? new URL(next).searchParams.get('PageToken') : null;
  if (!token) return null;
  const page = new URL(String(next)).searchParams.get('Page') ?? '1';
  return new URLSearchParams({
    Order: 'asc',
    PageSize: String(messagesPerPage),
    Page: page,
    PageToken: token,
  }).toString();
}

function toMessage(stored: Record<string, unknown>): StoredMessage | null {
  const text = typeof stored.body === 'string' ? stored.body : '';
  const files = records(stored.media).map(({ filename, size }) => ({
    name: typeof filename === 'string' && filename !== '' ? filename : 'file',
    size: typeof size === 'number' ? size : null,
  }));
  if (text === '' && files.length === 0) return null;
  return { author: String(stored.author ?? ''), at: time(stored.date_created), text, files };
}

function toSummary(stored: Record<string, unknown>): ConversationSummary | null {
  const {
    conversation_sid: sid,
    friendly_name: title,
    conversation_state: state,
    unread_messages_count: unread,
  } = stored;
  if (typeof sid !== 'string') return null;
  return {
    conversationSid: sid,
    ...(typeof title === 'string' && title !== '' ? { title } : {}),
    updatedAt: time(stored.date_updated) ?? 0,
    unread: typeof unread === 'number' ? unread : 0,
    state: state === 'closed' || state === 'inactive' ? state : 'active',
  };
}

function time(value: unknown): number | null {
  const ms = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isFinite(ms) ? ms : null;
}

function records(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map(record) : [];
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
