import { afterEach, expect, it, vi } from 'vitest';
import { allWork } from './intrinsics';
import { ownIntrinsics } from './ownIntrinsics';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A page of which nothing is known but that it can have a frame. */
function page(contentWindow: unknown) {
  const frame = { style: { setProperty() {} }, contentWindow, remove: vi.fn() };
  vi.stubGlobal('document', { createElement: () => frame, documentElement: { append() {} } });
  return frame;
}

it('a page as it came has all, and so has one that has wrapped what goes on working', () => {
  expect(allWork()).toBe(true);
  vi.stubGlobal('Promise', class extends Promise<unknown> {});
  vi.stubGlobal('JSON', { parse: JSON.parse, stringify: JSON.stringify });
  vi.stubGlobal('URL', class extends URL {});
  expect(allWork()).toBe(true);
  expect(ownIntrinsics(['URL', 'JSON'])).toEqual({ URL, JSON });
});

it('what a page has given to every object spoils none of them', () => {
  Object.assign(Object.prototype, { extra: 1 });
  try {
    expect(allWork()).toBe(true);
  } finally {
    Reflect.deleteProperty(Object.prototype, 'extra');
  }
});

function refuse(): never {
  throw new Error('not here');
}

it.each([
  ['Set', undefined],
  ['Set', class {}],
  ['Map', undefined],
  ['Map', () => ({})],
  ['URL', '/api'],
  ['JSON', { parse: JSON.parse }],
  ['JSON', { parse: JSON.parse, stringify: refuse }],
  ['Promise', undefined],
  ['Promise', refuse],
  ['crypto', undefined],
] as const)('%s that is %s is missed, and found elsewhere', (name, value) => {
  const browsers = { Set, Map, URL, JSON, Promise, crypto };
  const frame = page(browsers);
  vi.stubGlobal(name, value);
  const missed = !allWork();
  const found = ownIntrinsics([name])[name];
  vi.unstubAllGlobals();
  expect(missed).toBe(true);
  expect(found).toBe(browsers[name]);
  // Of a promise the language itself tells.
  expect(frame.remove).toHaveBeenCalledTimes(name === 'Promise' ? 0 : 1);
});

it('where the page may not look into a frame, what is missing is told by name', () => {
  const frame = page(new Proxy({}, { get: refuse }));
  vi.stubGlobal('Set', undefined);
  expect(() => ownIntrinsics(['Map', 'Set'])).toThrow(/replaced Set/);
  expect(frame.remove).toHaveBeenCalledOnce();
});
