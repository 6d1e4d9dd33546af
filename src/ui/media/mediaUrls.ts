// The addresses of files: they live for minutes only, so each is remembered until shortly before its end.

import { chatError } from '../../core/errors';

export interface MediaUrls {
  /** An address that works at least for a while longer. Rejects with a ChatError. */
  get(sid: string): Promise<string>;
  /** The one that is at hand, without waiting. */
  known(sid: string): string | null;
  /** It did not work: {@link get} asks for another one. */
  drop(sid: string): void;
}

/** Twilio's last about five minutes; an address that does not say so itself is used this long. */
const assumedMs = 240_000;
const marginMs = 30_000;
/** One that seems to have ended already: the visitor's clock is wrong, not the service. */
const leastMs = 60_000;
const mostRemembered = 200;

/** `warn`: tells the developer. */
export function createMediaUrls(
  ask: (sid: string) => Promise<string>,
  now: () => number,
  warn: (line: string) => void,
): MediaUrls {
  const known = new Map<string, { readonly url: string; readonly until: number }>();
  const asked = new Map<string, Promise<string>>();
  let warned = false;

  function refused(what: string) {
    if (!warned) warn(`${what} is not used`);
    warned = true;
    return chatError('rejected', `${what} is not used`);
  }

  function remember(sid: string, address: string): string {
    if (!URL.canParse(address)) throw refused('a file without an address');
    const { protocol, href, searchParams } = new URL(address);
    // The service is trusted to answer, not to pick what our page runs. `blob:` is what the page itself has made, in a
    // rehearsal: nobody else can name it.
    if (!/^(https?|blob):$/.test(protocol)) throw refused(`a file at ${protocol}`);
    const expires = Number(searchParams.get('Expires')) * 1000 || now() + assumedMs;
    known.delete(sid);
    known.set(sid, { url: href, until: Math.max(expires - marginMs, now() + leastMs - marginMs) });
    const [oldest] = known.keys();
    if (known.size > mostRemembered && oldest !== undefined) known.delete(oldest);
    return href;
  }

  function atHand(sid: string): string | null {
    const entry = known.get(sid);
    return entry && now() < entry.until ? entry.url : null;
  }

  return {
    known: atHand,
    async get(sid) {
      const url = atHand(sid);
      if (url !== null) return url;
      let request = asked.get(sid);
      if (!request) {
        request = ask(sid)
          .then((address) => remember(sid, address))
          .finally(() => asked.delete(sid));
        asked.set(sid, request);
      }
      return request;
    },
    drop: (sid) => void known.delete(sid),
  };
}
