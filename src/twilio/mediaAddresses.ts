// Addresses of files, asked for together: pictures that come into sight at once are one request to the service.

import { chatError, isChatError } from '../core/errors';

type Addresses = ReadonlyMap<string, string>;

interface Wish {
  readonly sid: string;
  readonly resolve: (url: string) => void;
  readonly reject: (error: unknown) => void;
}

/** How many the service takes at once is not documented; no screen shows more. */
const mostAtOnce = 20;

/** `fetch` rejects with a ChatError. Twice the same sid at once is asked for once. */
export function createMediaAddresses(fetch: (sids: string[]) => Promise<Addresses>): (sid: string) => Promise<string> {
  let wishes: Wish[] = [];

  async function ask(asked: readonly Wish[]): Promise<void> {
    try {
      const urls = await fetch([...new Set(asked.map(({ sid }) => sid))]);
      for (const { sid, resolve, reject } of asked) {
        const url = urls.get(sid);
        if (url) resolve(url);
        else reject(chatError('gone', 'the file has no address any more'));
      }
    } catch (error) {
      const isAboutOne = isChatError(error) && (error.kind === 'gone' || error.kind === 'rejected');
      // One that is not there, or not for the visitor, must not take the others with it.
      if (isAboutOne && asked.length > 1) await Promise.all(asked.map((wish) => ask([wish])));
      else for (const { reject } of asked) reject(error);
    }
  }

  function askAll(): void {
    const asked = wishes;
    wishes = [];
    for (let at = 0; at < asked.length; at += mostAtOnce) void ask(asked.slice(at, at + mostAtOnce));
  }

  return (sid) =>
    new Promise((resolve, reject) => {
      // A task later: those of other pages come one by one.
      if (wishes.length === 0) setTimeout(askAll, 0);
      wishes.push({ sid, resolve, reject });
    });
}
