// Whether a page has done to its intrinsics what the SDK does not survive.

/** Only what breaks something, found by trying: many pages wrap what is there, so that it still works. */
export function isSpoilt(): boolean {
  try {
    return !(worksAsEver() && refusesNonsense() && new XMLHttpRequest().readyState === 0);
  } catch {
    return true;
  }
}

/** A socket of the browser's own, wrapped or not, knows that there is no such protocol. */
function refusesNonsense(): boolean {
  try {
    new WebSocket('parlor:');
    return false;
  } catch (error) {
    return error instanceof DOMException;
  }
}

function worksAsEver(): boolean {
  for (const _ in {}) return false;
  const plain = '{"a":[1,{}],"b":"c"}';
  const add = function (this: { sum: number }, one: number, other: number) {
    return this.sum + one + other;
  };
  const list = [5, 6, 7];
  // Of a word that stands here the build would know the answers.
  const word = list.join('');
  return (
    JSON.stringify(JSON.parse(plain)) === plain &&
    add.bind({ sum: 1 }, 2)(3) === 6 &&
    list.map((one, at) => one * at).join() === '0,6,14' &&
    list.filter((_, at) => at !== 1).join() === '5,7' &&
    list.reduce((all, one, at) => all * at + one, 1) === 29 &&
    list.find((one) => one > 5) === 6 &&
    list.includes(7) &&
    list.flatMap((one) => [one, one]).length === 6 &&
    Array.from(new Set([1, 1]), (one) => one + 1).join() === '2' &&
    new Map([['a', 1]]).get('a') === 1 &&
    Object.entries(Object.assign({}, { a: 1 })).join() === 'a,1' &&
    word.startsWith('56') &&
    word.includes('67') &&
    ` ${word} `.trim() === word &&
    new URL('a', 'https://b.c').href === 'https://b.c/a' &&
    Date.now() > 0 &&
    typeof Symbol.for('parlor') === 'symbol' &&
    new Promise(() => {}).finally(() => {}) instanceof Promise
  );
}
