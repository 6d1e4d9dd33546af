// Access tokens: Twilio's format, signed and checked with `jose`.
//
// Why jose and not Twilio's own `twilio` package: this file must run on workers and Deno as well as on Node, and jose is
// built on Web Crypto, has no dependencies and adds a few KB to server.js; `twilio` needs Node, brings some fifty
// packages, and of all it offers we would use one class of forty lines. The format is Twilio's documented one: what
// `AccessToken` with a `ChatGrant` of twilio 6 writes, compared claim by claim.

import { compactVerify, SignJWT } from 'jose';
import { hex } from './seal';

/** What identifies the account that tokens are signed for. */
export interface SigningKey {
  /** `AC…` */
  readonly accountSid: string;
  /** `SK…`; of the same region as the conversations. */
  readonly apiKey: string;
  readonly apiSecret: string;
  /** `IS…`: the conversation (chat) service that the token opens. */
  readonly serviceSid: string;
  /** For example `ie1`. Default: Twilio's default, us1. */
  readonly region?: string;
}

/** The session that a visitor's tokens belong to, from the first to the last refresh. */
export interface VisitorSession {
  /** Tells this visit to the conversation from others, so that it can be revoked alone; {@link newSessionId}. */
  readonly id: string;
  readonly conversationSid: string;
  /** When the conversation began, epoch ms, whole seconds. */
  readonly startedAt: number;
  /** The site vouched for who the visitor is. Default false. */
  readonly isIdentified?: boolean;
  /** Their verified mail address, sealed: the token lies in the visitor's browser, where no address should. Default none. */
  readonly sealedEmail?: string;
}

export interface SignedToken {
  readonly token: string;
  /** When it expires, epoch ms. */
  readonly expiration: number;
}

export interface AccessTokenRequest {
  readonly identity: string;
  /** Epoch ms. */
  readonly issuedAt: number;
  /** Ms; Twilio takes at most 24 h. */
  readonly lifetime: number;
  /** Only tokens with a session can be refreshed at the endpoint; leave it out for agents. */
  readonly session?: VisitorSession;
}

/** Seconds by which a server's clock may run ahead of Twilio's before new tokens would be refused as not yet valid. */
const clockAllowance = 60;

/** Longer is not ours; refusing it early keeps forged tokens from costing work. */
const maxTokenLength = 4096;

export async function signAccessToken(key: SigningKey, request: AccessTokenRequest): Promise<SignedToken> {
  const issued = Math.floor(request.issuedAt / 1000);
  const expires = Math.floor((request.issuedAt + request.lifetime) / 1000);
  const token = await new SignJWT({
    // Twilio's library writes seconds. Ms, because two tokens of one second must differ: the SDK takes no notice when it
    // is given the token that it already has.
    jti: `${key.apiKey}-${request.issuedAt}`,
    grants: { identity: request.identity, chat: { service_sid: key.serviceSid } },
    iss: key.apiKey,
    sub: key.accountSid,
    iat: issued,
    nbf: issued - clockAllowance,
    exp: expires,
    // Our own claim, so that the session's age needs no database. JWT (RFC 7519, 4) tells receivers to ignore claims
    // they do not know; that Twilio does so for access tokens was not seen live yet.
    ...(request.session
      ? {
          parlor: {
            id: request.session.id,
            conversation: request.session.conversationSid,
            start: Math.floor(request.session.startedAt / 1000),
            ...(request.session.isIdentified ? { identified: true } : {}),
            ...(request.session.sealedEmail ? { email: request.session.sealedEmail } : {}),
          },
        }
      : {}),
  })
    .setProtectedHeader({
      alg: 'HS256',
      typ: 'JWT',
      cty: 'twilio-fpa;v=1',
      ...(key.region === undefined ? {} : { twr: key.region }),
    })
    .sign(new TextEncoder().encode(key.apiSecret));
  return { token, expiration: expires * 1000 };
}

/** What a token of ours says, expired or not. */
export interface VisitorToken {
  readonly identity: string;
  readonly session: VisitorSession;
  /** Epoch ms. */
  readonly expiration: number;
}

/** Null for everything that we did not sign for a visitor of this service, whatever the reason. Does not judge the expiry. */
export async function readVisitorToken(key: SigningKey, token: string): Promise<VisitorToken | null> {
  if (token.length > maxTokenLength) return null;
  let claims: unknown;
  try {
    const { payload } = await compactVerify(token, new TextEncoder().encode(key.apiSecret), { algorithms: ['HS256'] });
    claims = JSON.parse(new TextDecoder().decode(payload));
  } catch {
    return null;
  }
  // The secret may sign other tokens too (agents, voice, another service): each claim that makes it ours must match.
  const { iss, sub, exp, grants, parlor } = record(claims);
  const { identity, chat } = record(grants);
  const { id, conversation, start, identified, email } = record(parlor);
  const isOurs = iss === key.apiKey && sub === key.accountSid && record(chat).service_sid === key.serviceSid;
  if (!isOurs || typeof identity !== 'string' || typeof conversation !== 'string') return null;
  if (typeof exp !== 'number' || typeof start !== 'number' || typeof id !== 'string') return null;
  return {
    identity,
    session: {
      id,
      conversationSid: conversation,
      startedAt: start * 1000,
      ...(identified === true ? { isIdentified: true } : {}),
      ...(typeof email === 'string' ? { sealedEmail: email } : {}),
    },
    expiration: exp * 1000,
  };
}

/** 128 random bits. */
export function newSessionId(): string {
  return hex(crypto.getRandomValues(new Uint8Array(16)));
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
