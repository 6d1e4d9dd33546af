// `/agent/...`: what the agent console asks of this server. Only this machine and only our own pages may ask.

import type { IncomingMessage, ServerResponse } from 'node:http';
import { parseAct } from './agent/acts';
import { type AgentDesk, agentIdentity, DeskError } from './agentDesk';

/** Resolves false when the path is not one of ours. `desk` is null with real Twilio: there Flex is the agent's side. */
export async function answerAgentRoute(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  desk: AgentDesk | null,
): Promise<boolean> {
  const [, conversationSid = '', verb] = /^\/agent\/conversations\/(CH[\da-f]{32})\/(close|act)$/.exec(path) ?? [];
  const route =
    path === '/agent/door'
      ? 'door'
      : path === '/agent/codes'
        ? 'codes'
        : path === '/agent/identity'
          ? 'identity'
          : path === '/agent/session'
            ? 'session'
            : path === '/agent/archive'
              ? 'archive'
              : (verb ?? null);
  if (!route) return false;

  if (!isOurs(request)) {
    answer(response, 403, { message: 'The agent console answers on this machine only.' });
    return true;
  }
  const method = route === 'archive' || route === 'codes' ? 'GET' : 'POST';
  const isRead = route === 'door' && request.method === 'GET';
  if (request.method !== method && !isRead) {
    response.setHeader('allow', method);
    answer(response, 405, { message: `Use ${method}.` });
    return true;
  }
  if (!desk) {
    answer(response, 409, { reason: 'live', message: 'This demo is connected to Twilio. Answer in Flex.' });
    return true;
  }

  try {
    if (route === 'session') {
      answer(response, 200, {
        token: await desk.signToken(),
        identity: agentIdentity,
        clientOptions: { Twilsock: { uri: `ws://${request.headers.host}/twilio/v3/wsconnect` } },
      });
    } else if (route === 'door') {
      if (!isRead) desk.setOpen(((await bodyOf(request)) as { open?: unknown } | null)?.open !== false);
      answer(response, 200, { open: desk.isOpen(), messages: desk.messages() });
    } else if (route === 'codes') {
      answer(response, 200, { codes: desk.codes() });
    } else if (route === 'identity') {
      const { sub, email } = ((await bodyOf(request)) ?? {}) as { sub?: unknown; email?: unknown };
      const address = typeof email === 'string' ? email : null;
      answer(response, 200, { identityToken: await desk.signIdentity(String(sub), address) });
    } else if (route === 'archive') {
      answer(response, 200, { conversations: await desk.archive() });
    } else if (route === 'close') {
      await desk.closeConversation(conversationSid);
      response.writeHead(204).end();
    } else {
      const act = parseAct(await bodyOf(request));
      if (!act) return refuse(response, 'This is no act.');
      await desk.perform(conversationSid, act);
      response.writeHead(204).end();
    }
  } catch (error) {
    const status = error instanceof DeskError && error.status < 500 ? error.status : 502;
    answer(response, status, { message: error instanceof Error ? error.message : 'The stand-in did not answer.' });
  }
  return true;
}

function refuse(response: ServerResponse, message: string): true {
  answer(response, 400, { message });
  return true;
}

/** Null for what is no JSON. */
async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  try {
    return JSON.parse(Buffer.concat(chunks).toString());
  } catch {
    return null;
  }
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

/** From this machine, and not sent by somebody else's page in a browser on it. */
export function isOurs(request: IncomingMessage): boolean {
  const address = request.socket.remoteAddress ?? '';
  if (!['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(address)) return false;
  const origin = request.headers.origin;
  return origin === undefined || origin === `http://${request.headers.host}`;
}
