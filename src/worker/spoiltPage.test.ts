// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { isSpoilt } from './spoiltPage';

/** As the browser's own: it refuses what is no address of a socket. */
class Socket {
  constructor(address: string) {
    if (!/^wss?:/.test(address)) throw new DOMException('no such protocol', 'SyntaxError');
  }
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** What a page adds is taken away again. */
function whileThere(prototype: object, name: string, value: unknown, enumerable = true): boolean {
  const before = Object.getOwnPropertyDescriptor(prototype, name);
  const all: PropertyDescriptor = Object.assign(Object.create(null), { value, enumerable, configurable: true });
  Object.defineProperty(prototype, name, all);
  try {
    return isSpoilt();
  } finally {
    if (before) Object.defineProperty(prototype, name, before);
    else Reflect.deleteProperty(prototype, name);
  }
}

it('a page as it came is not spoilt, nor one that has wrapped what goes on working', () => {
  vi.stubGlobal('WebSocket', Socket);
  expect(isSpoilt()).toBe(false);
  vi.stubGlobal('WebSocket', class extends Socket {});
  vi.stubGlobal('Promise', class extends Promise<unknown> {});
  const { map } = Array.prototype;
  const wrapped = function (this: unknown[], ...given: Parameters<typeof map>) {
    return map.apply(this, given);
  };
  expect(whileThere(Array.prototype, 'map', wrapped, false)).toBe(false);
  expect(whileThere(Array.prototype, 'each', () => {})).toBe(false);
  expect(whileThere(String.prototype, 'toJSON', () => 'word')).toBe(false);
});

it.each<[string, object, string, unknown]>([
  ['something that every object has', Object.prototype, 'value', 1],
  ['a toJSON of every list', Array.prototype, 'toJSON', () => '[list]'],
  ['a map without an index', Array.prototype, 'map', (act: (item: unknown) => unknown) => [act(1)]],
  ['a reduce from the other end', Array.prototype, 'reduce', Array.prototype.reduceRight],
  ['a filter that keeps everything', Array.prototype, 'filter', Array.prototype.slice],
  ['no find', Array.prototype, 'find', undefined],
  ['a startsWith that says no', String.prototype, 'startsWith', () => false],
  ['no finally', Promise.prototype, 'finally', undefined],
  ['a stringify that answers nothing', JSON, 'stringify', () => undefined],
  ['a clock that stands still', Date, 'now', undefined],
])('%s spoils it', (_, prototype, name, value) => {
  vi.stubGlobal('WebSocket', Socket);
  expect(whileThere(prototype, name, value)).toBe(true);
});

it.each([
  ['WebSocket', undefined],
  ['WebSocket', class {}],
  ['XMLHttpRequest', undefined],
  ['Map', class {}],
  ['Set', undefined],
  ['Promise', undefined],
  ['JSON', {}],
])('%s that is %s spoils it', (name, value) => {
  vi.stubGlobal('WebSocket', Socket);
  vi.stubGlobal(name, value);
  const found = isSpoilt();
  vi.unstubAllGlobals();
  expect(found).toBe(true);
});

it('a bind that forgets what is bound spoils it', () => {
  vi.stubGlobal('WebSocket', Socket);
  const forgetful = function (this: (...given: unknown[]) => unknown, self: unknown) {
    return (...given: unknown[]) => Reflect.apply(this, self, given);
  };
  expect(whileThere(Function.prototype, 'bind', forgetful, false)).toBe(true);
});
