// A page may die between any two lines of code. What the visitor has written is there after the next load: in the
// composer, in the outbox, or with the service; and it arrives once.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createHarness, type Harness } from './testing/harness';
import { createRandomNumbers } from './testing/randomNumbers';

const killPoint = fc.record({
  seed: fc.integer(),
  /** Acts (writes to storage, requests) until death; then microtasks and ms until the next load, if it still lives. */
  acts: fc.integer({ min: 0, max: 12 }),
  turns: fc.integer({ min: 0, max: 15 }),
  ms: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 400 })),
  already: fc.integer({ min: 0, max: 2 }),
});

it('keeps what was written at 1,000 random kill points between Enter and its confirmation', async () => {
  let composer = 0;
  await fc.assert(
    fc.asyncProperty(killPoint, async ({ seed, acts, turns, ms, already }) => {
      const chat = createHarness(createRandomNumbers(seed));
      await chat.begin();
      await chat.clock.advance(3000);
      slowDown(chat, createRandomNumbers(seed));
      for (let i = 0; i < already; i++) chat.send(`before ${i}`);
      chat.engine.dispatch({ kind: 'editDraft', text: 'precious' });
      chat.page.kill(acts);
      chat.send('precious');
      await chat.clock.settle(turns);
      await chat.clock.advance(ms);
      chat.crash();
      const inComposer = chat.engine.get().draft === 'precious';
      await chat.clock.advance(120_000);
      const arrived = chat.service.messages.map(({ body }) => body).slice(1);
      const before = ['before 0', 'before 1'].slice(0, already);
      if (inComposer && arrived.length === already) {
        composer++;
        expect(arrived).toEqual(before);
      } else expect(arrived).toEqual([...before, 'precious']);
      expect(chat.ownTexts().slice(1)).toEqual(arrived);
    }),
    { numRuns: 1000 },
  );
  // Both ends are met: death before the outbox was written, and after.
  expect(composer).toBeGreaterThan(10);
  expect(composer).toBeLessThan(900);
});

it('sends each draft once in 1,000 random bursts of Enter and clicks', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 20 }), async (presses) => {
      const chat = createHarness();
      await chat.begin();
      for (const draft of presses) {
        chat.engine.dispatch({ kind: 'sendText', clientId: `draft-${draft}`, text: `text ${draft}` });
        if (draft === 3) await chat.clock.advance(30);
      }
      await chat.clock.advance(10_000);
      const distinct = [...new Set(presses)].map((draft) => `text ${draft}`);
      expect(chat.service.messages.map(({ body }) => body).slice(1)).toEqual(distinct);
      expect(chat.service.calls.send).toBe(distinct.length);
    }),
    { numRuns: 1000 },
  );
});

function slowDown(chat: Harness, random: () => number): void {
  chat.service.conditions.random = random;
  chat.service.conditions.latencyMs = () => 1 + 99 * random();
  chat.service.conditions.eventDelayMs = () => 100 * random();
}
