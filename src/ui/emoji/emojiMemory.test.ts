import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createFakeStorage } from '../../core/testing/fakeStorage';
import { parseMemory, readMemory, remember, writeMemory } from './emojiMemory';

test('the latest comes first, each once, and the list ends', () => {
  let memory = parseMemory(null);
  for (const emoji of ['👍', '🎉', '👍']) memory = remember(memory, emoji);
  expect(memory.recent).toEqual(['👍', '🎉']);
  for (let i = 0; i < 100; i += 1) memory = remember(memory, String.fromCodePoint(0x1f600 + i));
  expect(memory.recent.length).toBeLessThan(30);
});

test('what others have written there is not believed', () => {
  expect(parseMemory({ tone: 9, recent: ['👍🏽', '<b>', 5, 'x'.repeat(1e6), '1', '👍🏽', '❤️'] })).toEqual({
    tone: 0,
    recent: ['👍🏽', '❤️'],
  });
  fc.assert(fc.property(fc.anything(), (stored) => parseMemory(stored).recent.length < 30));
});

test('is kept where the site keeps things', () => {
  const kept = createFakeStorage();
  writeMemory(kept.open(), { tone: 3, recent: ['👍'] });
  expect(readMemory(kept.open())).toEqual({ tone: 3, recent: ['👍'] });
  expect(readMemory(createFakeStorage().open())).toEqual({ tone: 0, recent: [] });
});
