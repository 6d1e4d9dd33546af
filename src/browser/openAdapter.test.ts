import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openAdapter } from './openAdapter';
import { createStorage } from './storage';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const lines: string[] = [];
const complain = (line: string) => lines.push(line);
beforeEach(() => {
  lines.length = 0;
});

/** Answers a moment later, as one over the network does. */
function slowAdapter(kept = new Map<string, string>()) {
  const later = <Value>(act: () => Value) => new Promise<Value>((resolve) => setTimeout(() => resolve(act()), 100));
  return {
    kept,
    getItem: (key: string) => later(() => kept.get(key) ?? null),
    setItem: (key: string, value: string) => later(() => kept.set(key, value)),
    removeItem: (key: string) => later(() => kept.delete(key)),
  };
}

async function open(adapter: Parameters<typeof openAdapter>[0]) {
  const opening = openAdapter(adapter, 'default', complain);
  await vi.runAllTimersAsync();
  return createStorage('default', true, await opening);
}

it('reads before anything starts and writes in order, the last word counting', async () => {
  const adapter = slowAdapter();
  const storage = await open(adapter);
  storage.write('draft', 'H');
  storage.write('draft', 'Hello');
  storage.write('form', { a: 'b' });
  storage.remove('form');
  expect(storage.read('draft')).toBe('Hello');
  await vi.runAllTimersAsync();
  expect([...adapter.kept.keys()]).toEqual(['parlor:default:draft']);
  const again = await open(adapter);
  expect(again.read('draft')).toBe('Hello');
  expect(again.isLasting?.()).toBe(true);
  expect(lines).toEqual([]);
});

it.each([
  [
    'throws',
    () => {
      throw new Error('no');
    },
  ],
  ['rejects', () => Promise.reject(new Error('no'))],
] as const)('one that %s is told once, and what is written stays with the page', async (_, fail) => {
  const storage = await open({ getItem: fail, setItem: fail, removeItem: fail });
  storage.write('draft', 'x');
  storage.write('form', {});
  await vi.runAllTimersAsync();
  expect(storage.read('draft')).toBe('x');
  expect(storage.isLasting?.()).toBe(false);
  expect(lines).toEqual(['storage: the adapter failed: Error: no']);
});

it('one that never answers does not hold up the chat for long', async () => {
  const storage = await open({ getItem: () => new Promise(() => {}), setItem() {}, removeItem() {} });
  storage.write('draft', 'x');
  expect(storage.read('draft')).toBe('x');
  expect(lines).toEqual(['storage: the adapter failed: no answer within 3 s']);
});

it('what it hands out is not believed', async () => {
  const storage = await open({ getItem: () => ({}) as string, setItem() {}, removeItem() {} });
  expect(storage.read('draft')).toBeUndefined();
});
