// What the console asks of the demo's server.

import type { Act } from './acts';

export interface AgentSession {
  readonly token: string;
  readonly identity: string;
  readonly clientOptions: Record<string, unknown>;
}

/** The server said no; `reason` is `live` when the demo is connected to real Twilio. */
export class RequestError extends Error {
  constructor(
    readonly status: number,
    readonly reason: string | null,
    message: string,
  ) {
    super(message);
  }
}

export async function requestSession(): Promise<AgentSession> {
  return (await call('POST', '/agent/session')) as AgentSession;
}

export async function requestEnd(conversationSid: string): Promise<void> {
  await call('POST', `/agent/conversations/${conversationSid}/close`);
}

export async function requestAct(conversationSid: string, act: Act): Promise<void> {
  await call('POST', `/agent/conversations/${conversationSid}/act`, act);
}

export interface Door {
  readonly open: boolean;
  /** Left while it was closed, newest first; `receivedAt` in epoch ms. */
  readonly messages: readonly { readonly formData: Readonly<Record<string, string>>; readonly receivedAt: number }[];
}

/** `open`: what it shall be from now on; absent only reads. */
export async function requestDoor(open?: boolean): Promise<Door> {
  return (await (open === undefined ? call('GET', '/agent/door') : call('POST', '/agent/door', { open }))) as Door;
}

export async function requestCodes(): Promise<readonly { address: string; code: string }[]> {
  return ((await call('GET', '/agent/codes')) as { codes: { address: string; code: string }[] }).codes;
}

/** Closed conversations as REST describes them; see `archivedConversation.ts`. */
export async function requestArchive(): Promise<unknown[]> {
  const answer = (await call('GET', '/agent/archive')) as { conversations?: unknown };
  return Array.isArray(answer.conversations) ? answer.conversations : [];
}

export async function call(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(path, {
    method,
    signal: AbortSignal.timeout(10_000),
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const answer: unknown = response.status === 204 ? null : await response.json().catch(() => null);
  if (response.ok) return answer;
  const { reason, message, error } = (answer ?? {}) as { reason?: string; message?: string; error?: string };
  throw new RequestError(response.status, reason ?? null, message ?? error ?? `${path} answered ${response.status}`);
}
