// What every file of Parlor is made of, and whether it still works: a page that says `const URL = '/api'` has taken `URL`
// away from every other script.

/** Each answers no, or throws, where what it is given is not good enough for us. Without an `AbortController` there is no launcher. */
export const trials = {
  Set: (own: typeof Set) => [...new own([1, 1])].length === 1,
  Map: (own: typeof Map) => [...new own([[1, 2]]).values()][0] === 2,
  URL: (own: typeof URL) => new own('a:b').href === 'a:b',
  JSON: (own: typeof JSON) => own.parse(own.stringify(1)) === 1,
  Promise: (own: typeof Promise) => 'all' in own && 'finally' in new own(Object),
  crypto: (own: typeof crypto) => own.getRandomValues(new Uint8Array(1)),
};

export type Intrinsic = keyof typeof trials;

export function works(name: Intrinsic, value: unknown): boolean {
  try {
    return !!trials[name](value as never);
  } catch {
    return false;
  }
}

/** Whether all of them work for the file in which this stands. */
export function allWork(): boolean {
  try {
    // As the other scripts see them: a `const` hides what is in the window.
    const all = { Set, Map, URL, JSON, Promise, crypto };
    return Object.entries(all).every(([name, value]) => works(name as Intrinsic, value));
  } catch {
    return false;
  }
}
