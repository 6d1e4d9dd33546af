// `identify` and `logout`: who the visitor is, by a token that the site has signed.

import type { VisitorIdentity } from '../commandTypes';
import { WrongArgument } from './carryOut';
import { claimsOf, isWorn, visitorOf } from './identityToken';
import type { Inside } from './inside';
import { plainFormData } from './plainArguments';

type Source = VisitorIdentity['identityToken'];

export interface Identity {
  identify(visitor: unknown): Promise<boolean>;
  logout(): Promise<void>;
  /** What is under way; who begins a conversation meanwhile waits for it. */
  pending(): Promise<unknown> | null;
}

export function createIdentity({ engine, endpoint, emit, warn, ports }: Inside): Identity {
  let source: Source | null = null;
  let token: string | null = null;
  let pending: Promise<unknown> | null = null;
  /** Of the last `identify` or `logout`: an earlier one that is answered late does not count. */
  let turn = 0;

  /** The token at hand while it is good, else a fresh one. */
  async function freshToken(refused: boolean): Promise<string | null> {
    const now = ports.clock.now();
    if (token !== null && !refused && !isWorn(token, now)) return token;
    if (typeof source !== 'function') return refused ? null : token;
    const given = await source();
    token = typeof given === 'string' ? given : null;
    return token;
  }

  endpoint.named.fresh = async (visitor, refused) => {
    const fresh = await freshToken(refused);
    // Somebody else has logged in meanwhile; the page will say so.
    return fresh !== null && visitorOf(fresh) === visitor ? fresh : null;
  };

  async function take(given: unknown): Promise<boolean> {
    const { identityToken, ...known } = Object(given) as VisitorIdentity;
    if (!isText(identityToken) && typeof identityToken !== 'function') {
      throw new WrongArgument('wants { identityToken }: a text, or a function that returns one');
    }
    const mine = ++turn;
    const before = { source, token };
    [source, token] = [identityToken, typeof identityToken === 'string' ? identityToken : null];
    const fresh = await freshToken(false).catch((error: unknown) => {
      warn(`identify: identityToken failed, ${String(error)}`);
      return null;
    });
    if (mine !== turn) return false;
    const visitor = fresh === null ? null : visitorOf(fresh);
    if (fresh === null || visitor === null || isWorn(fresh, ports.clock.now())) {
      if (fresh !== null) warn(`identify: ${whatIsWrong(fresh)}`);
      [source, token] = [before.source, before.token];
      emit('authRequired', {});
      return false;
    }
    engine.dispatch({ kind: 'identify', visitor, token: fresh, values: formOf(known) });
    return true;
  }

  return {
    pending: () => pending,
    identify(given) {
      const work = take(given);
      const end = () => {
        if (pending === work) pending = null;
      };
      pending = work;
      work.then(end, end);
      return work;
    },
    async logout() {
      turn++;
      [source, token] = [null, null];
      engine.dispatch({ kind: 'logout' });
    },
  };
}

/** As the form names its fields. */
function formOf({ name, email, ...others }: Partial<VisitorIdentity>): Record<string, string> {
  return plainFormData({ ...others, friendlyName: name, email }) ?? {};
}

function whatIsWrong(token: string): string {
  const claims = claimsOf(token);
  if (!claims) return 'identityToken is not a JWT';
  return typeof claims.sub === 'string' && claims.sub !== '' ? 'identityToken has expired' : 'identityToken has no sub';
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
