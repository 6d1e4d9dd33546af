// Visitors of the endpoint's tests: somebody who just began, and somebody whom the site vouches for.

import { type JWTPayload, SignJWT } from 'jose';
import type { Capability } from '../../wire';
import type { TestEndpoint } from './endpoint';

export const siteSecret = 'the secret that site and endpoint share';

/** What {@link siteSecret} signs for a visitor of the site. */
export function identityToken(endpoint: TestEndpoint, claims: JWTPayload = {}, secret = siteSecret): Promise<string> {
  const exp = endpoint.clock.now / 1000 + 300;
  return new SignJWT({ sub: 'customer-7', exp, ...claims })
    .setProtectedHeader({ alg: 'HS256' })
    .sign(new TextEncoder().encode(secret));
}

interface Begun {
  readonly token: string;
  readonly identity: string;
  readonly conversationSid: string;
  readonly capabilities: Capability[];
}

/** Begins a conversation and forgets the requests of that. */
export async function begin(endpoint: TestEndpoint, body: object = {}): Promise<Begun> {
  const response = await endpoint.post('initWebchat', body);
  const begun = (await response.json()) as Begun;
  endpoint.twilio.requests.splice(0);
  return begun;
}
