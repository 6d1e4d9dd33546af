// The server's half of the agent console: signs the agent in, seats the agent in every new conversation, closes
// conversations, and reads closed ones (which nobody's SDK can open any more) with the account's own credentials.

import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import type { Act } from './agent/acts';
import { performAct } from './performAct';
import type { StandInAccount } from './standInAccount';

export const agentIdentity = 'agent-robin';

const agentProfile = {
  FriendlyName: 'Robin Meyer',
  Attributes: JSON.stringify({ avatarUrl: '/people/robin.svg' }),
};

export interface AgentDesk {
  /** Gives the agent a name and a picture. Done once, at start. */
  introduceAgent(): Promise<void>;
  /** Adds the agent to a conversation. Adding twice does no harm. */
  seatAgent(conversationSid: string): Promise<void>;
  signToken(): Promise<string>;
  closeConversation(conversationSid: string): Promise<void>;
  /** A code that would have gone to a phone; the newest twenty can be read in the console. */
  keepCode(code: SentCode): void;
  codes(): readonly SentCode[];
  /** Whether the shop's door is open; written by the console, read by the endpoint's `status`. */
  isOpen(): boolean;
  setOpen(open: boolean): void;
  /** A message left while it was closed; the newest twenty can be read in the console. */
  keepMessage(message: LeftMessage): void;
  messages(): readonly LeftMessage[];
  /** What a site would sign for a visitor who is logged in. */
  signIdentity(sub: string, email: string | null): Promise<string>;
  perform(conversationSid: string, act: Act): Promise<void>;
  /** Closed conversations with their messages, the newest first, as Twilio's REST describes them. */
  archive(): Promise<readonly ArchivedConversation[]>;
}

export interface LeftMessage {
  readonly formData: Readonly<Record<string, string>>;
  /** Epoch ms. */
  readonly receivedAt: number;
}

export interface SentCode {
  readonly channel: string;
  readonly address: string;
  readonly code: string;
}

export interface ArchivedConversation {
  readonly conversation: unknown;
  readonly messages: readonly unknown[];
}

/** The REST service refused; `status` is its HTTP status. */
export class DeskError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

const archiveLength = 20;

/** `restUrl`: base of the stand-in's Conversations REST, without `/v1`. `tokenSeconds`: how long an agent's token lives. */
export function createAgentDesk(restUrl: string, account: StandInAccount, tokenSeconds: number): AgentDesk {
  const service = `${restUrl}/v1/Services/${account.serviceSid}`;
  const authorization = `Basic ${Buffer.from(`${account.accountSid}:${account.authToken}`).toString('base64')}`;

  async function call(
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    form?: Record<string, string>,
  ): Promise<unknown> {
    const response = await fetch(service + path, {
      method,
      headers: { authorization },
      ...(form ? { body: new URLSearchParams(form) } : {}),
      signal: AbortSignal.timeout(8_000),
    });
    if (!response.ok) throw new DeskError(response.status, `${method} ${path} answered ${response.status}`);
    return response.status === 204 ? null : response.json();
  }

  async function list(path: string, key: string): Promise<unknown[]> {
    const answer = (await call('GET', path)) as Record<string, unknown>;
    const items = answer[key];
    return Array.isArray(items) ? items : [];
  }

  let introduced = false;
  let codes: readonly SentCode[] = [];
  let open = true;
  let messages: readonly LeftMessage[] = [];

  async function introduceAgent(): Promise<void> {
    // A user is created once; from then on, also after a restart, there is only something to update.
    for (const path of ['/Users', `/Users/${agentIdentity}`]) {
      try {
        await call('POST', path, { Identity: agentIdentity, ...agentProfile });
        introduced = true;
        return;
      } catch (error) {
        if (!(error instanceof DeskError)) throw error;
      }
    }
  }

  return {
    introduceAgent,

    async seatAgent(conversationSid) {
      try {
        await call('POST', `/Conversations/${conversationSid}/Participants`, { Identity: agentIdentity });
      } catch (error) {
        if (!(error instanceof DeskError && error.status === 409)) throw error;
      }
      if (!introduced) await introduceAgent();
    },

    signToken() {
      return new SignJWT({
        jti: randomUUID(),
        grants: { identity: agentIdentity, chat: { service_sid: account.serviceSid } },
      })
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT', cty: 'twilio-fpa;v=1' })
        .setIssuer(account.apiKey)
        .setSubject(account.accountSid)
        .setIssuedAt()
        .setNotBefore('0s')
        .setExpirationTime(`${tokenSeconds}s`)
        .sign(new TextEncoder().encode(account.apiSecret));
    },

    async closeConversation(conversationSid) {
      await call('POST', `/Conversations/${conversationSid}`, { State: 'closed' });
    },

    keepCode(code) {
      codes = [code, ...codes].slice(0, 20);
    },
    codes: () => codes,

    isOpen: () => open,
    setOpen(next) {
      open = next;
    },
    keepMessage({ formData, receivedAt }) {
      messages = [{ formData, receivedAt }, ...messages].slice(0, 20);
    },
    messages: () => messages,

    signIdentity(sub, email) {
      return new SignJWT({ sub, ...(email !== null && { email }) })
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuedAt()
        .setExpirationTime('1h')
        .sign(new TextEncoder().encode(account.authToken));
    },

    perform: (conversationSid, act) =>
      performAct(
        {
          get: (path) => call('GET', path),
          post: (path, form) => call('POST', path, form),
          remove: async (path) => void (await call('DELETE', path)),
        },
        conversationSid,
        act,
      ),

    async archive() {
      const closed = await list('/Conversations?State=closed&PageSize=100', 'conversations');
      const newest = closed.toSorted((a, b) => updatedAt(b) - updatedAt(a)).slice(0, archiveLength);
      return Promise.all(
        newest.map(async (conversation) => ({
          conversation,
          messages: await list(`/Conversations/${sidOf(conversation)}/Messages?PageSize=100`, 'messages'),
        })),
      );
    },
  };
}

function sidOf(conversation: unknown): string {
  return String((conversation as { sid?: unknown } | null)?.sid);
}

function updatedAt(conversation: unknown): number {
  return Date.parse(String((conversation as { date_updated?: unknown } | null)?.date_updated)) || 0;
}
