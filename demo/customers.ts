// `/account/...`: the shop's own customers. Signing in is a button here; what matters is that the shop's server, which knows
// who is signed in by a cookie of its own, signs a token that says so to the chat's endpoint.

import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { SignJWT } from 'jose';

interface Customer {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

const customers: readonly Customer[] = [
  { id: 'customer-1001', name: 'Ada Lindqvist', email: 'ada@customer.example' },
  { id: 'customer-1002', name: 'Ben Okafor', email: 'ben@customer.example' },
];

const cookieName = 'shop-customer';

/** Seconds: for a page view, not for a day. */
const tokenLife = 300;

export interface Customers {
  /** Resolves false when the path is not one of ours. */
  answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<boolean>;
}

/** `key`: what the shop signs with; its endpoint knows it too. `tokenSeconds`: how long an identity token lives at most. */
export function createCustomers(key: string, tokenSeconds = tokenLife): Customers {
  /** Random, so that nobody signs in by writing a cookie. Session -> customer. */
  const sessions = new Map<string, Customer>();

  const customerOf = (request: IncomingMessage) => {
    const session = new RegExp(`(?:^|; )${cookieName}=([\\w-]+)`).exec(request.headers.cookie ?? '')?.[1];
    return sessions.get(session ?? '') ?? null;
  };

  async function identityToken({ id, name, email }: Customer): Promise<string> {
    return new SignJWT({ name, email })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject(id)
      .setIssuer('kiln-and-tide')
      .setIssuedAt()
      .setExpirationTime(`${Math.min(tokenLife, tokenSeconds)}s`)
      .sign(new TextEncoder().encode(key));
  }

  return {
    async answer(request, response, path) {
      const name = /^\/account\/(me|sign-in|sign-out|identity-token)$/.exec(path)?.[1];
      if (!name) return false;
      // Another site's page must not sign a visitor in, nor ask in their name.
      const { origin, host } = request.headers;
      if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`) {
        reply(response, 403, { message: 'Only the shop itself may ask.' });
        return true;
      }
      if (request.method !== (name === 'me' ? 'GET' : 'POST')) {
        reply(response, 405, { message: `Use ${name === 'me' ? 'GET' : 'POST'}.` });
        return true;
      }
      const customer = customerOf(request);
      switch (name) {
        case 'me':
          reply(response, 200, { customer: customer && { name: customer.name, email: customer.email } });
          break;
        case 'sign-in': {
          const wanted = new URL(request.url ?? '', 'http://shop').searchParams.get('as');
          const chosen = customers.find(({ name: full }) => full.split(' ')[0]?.toLowerCase() === wanted);
          if (!chosen) {
            reply(response, 404, { message: 'No such customer.' });
            break;
          }
          const session = randomBytes(16).toString('base64url');
          sessions.set(session, chosen);
          response.setHeader('set-cookie', `${cookieName}=${session}; Path=/; HttpOnly; SameSite=Strict`);
          reply(response, 200, { customer: { name: chosen.name, email: chosen.email } });
          break;
        }
        case 'sign-out':
          response.setHeader('set-cookie', `${cookieName}=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict`);
          reply(response, 200, { customer: null });
          break;
        case 'identity-token':
          if (customer) reply(response, 200, { identityToken: await identityToken(customer) });
          else reply(response, 401, { message: 'Nobody is signed in.' });
          break;
      }
      return true;
    },
  };
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}
