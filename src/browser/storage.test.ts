// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { createStorage } from './storage';

afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

it('gives back what another page load has written, by instance', () => {
  createStorage('default', false).write('draft', 'half a sentence');
  expect(createStorage('default', false).read('draft')).toBe('half a sentence');
  expect(createStorage('other', false).read('draft')).toBeUndefined();
});

it('keeps the outbox to this page where pages cannot agree on who sends', () => {
  createStorage('default', true).write('outbox', [1]);
  expect(localStorage).toHaveLength(0);
  expect(createStorage('default', true).read('outbox')).toEqual([1]);
  sessionStorage.clear();
});

it('stores what it was given, whatever the page makes of objects', () => {
  Object.assign(Array.prototype, { toJSON: () => '[list]' });
  try {
    createStorage('default', false).write('outbox', [{ text: 'a' }]);
  } finally {
    Reflect.deleteProperty(Array.prototype, 'toJSON');
  }
  expect(createStorage('default', false).read('outbox')).toEqual([{ text: 'a' }]);
});

it('forgets what is removed', () => {
  const storage = createStorage('default', false);
  storage.write('draft', 'x');
  storage.remove('draft');
  expect(storage.read('draft')).toBeUndefined();
  expect(localStorage).toHaveLength(0);
});

it('keeps in memory what the browser will not store', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const storage = createStorage('default', false);
  expect(storage.isLasting?.()).toBe(true);
  storage.write('outbox', [1, 2]);
  expect(storage.read('outbox')).toEqual([1, 2]);
  expect(storage.isLasting?.()).toBe(false);
  vi.restoreAllMocks();
  storage.write('outbox', [1, 2, 3]);
  expect(storage.isLasting?.()).toBe(true);
});

it('does not fail where storage is forbidden altogether', () => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  const storage = createStorage('default', false);
  expect(storage.read('draft')).toBeUndefined();
  storage.write('draft', 'x');
  expect(storage.read('draft')).toBe('x');
  storage.remove('draft');
  expect(storage.read('draft')).toBeUndefined();
});

it.each(['', 'not json', '{"v":2,"value":"x"}', '[]', 'null', '{"v":1}'])('reads nothing from %j', (text) => {
  localStorage.setItem('parlor:default:draft', text);
  expect(createStorage('default', false).read('draft')).toBeUndefined();
});

it('forgets what it keeps in memory once another page writes, and reads what that one has stored', () => {
  const refusing = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  const storage = createStorage('default', false);
  storage.write('outbox', [1]);
  refusing.mockRestore();
  createStorage('default', false).write('outbox', [2]);
  expect(storage.read('outbox')).toEqual([1]);
  storage.forgetMemory?.();
  expect(storage.read('outbox')).toEqual([2]);
  expect(storage.isLasting?.()).toBe(true);
});

it.each(['memory', 'none'] as const)('%s touches no store, and does not promise to last', (choice) => {
  const storage = createStorage('default', true, choice);
  expect(storage.isLasting?.()).toBe(false);
  storage.write('draft', 'x');
  expect(storage.read('draft')).toBe(choice === 'memory' ? 'x' : undefined);
  expect(createStorage('default', true, choice).read('draft')).toBeUndefined();
  expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
});

it('session keeps everything to this tab', () => {
  createStorage('default', true, 'session').write('session', 1);
  expect([localStorage.length, sessionStorage.length]).toEqual([0, 1]);
  expect(createStorage('default', true, 'session').read('session')).toBe(1);
  sessionStorage.clear();
});
