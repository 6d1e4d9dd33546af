// The way of a file from the composer into the conversation, with everything that gets in its way; on fakes.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chatError } from './errors';
import { createHarness, type Harness } from './testing/harness';
import { createRandomNumbers } from './testing/randomNumbers';

async function begin(): Promise<Harness> {
  const chat = createHarness();
  await chat.begin();
  await chat.clock.advance(3000);
  return chat;
}

const arrived = ({ service }: Harness) =>
  service.stored.filter(({ clientId }) => clientId !== null).map(({ media, body }) => media[0]?.filename ?? body);

describe('a file', () => {
  it('goes after the text that was sent before it, and leaves nothing behind', async () => {
    const chat = await begin();
    chat.send('see below');
    await chat.sendFile('plan.txt');
    await chat.clock.advance(5000);
    expect(arrived(chat)).toEqual(['see below', 'plan.txt']);
    expect(chat.engine.get()).toMatchObject({ outbox: [], draftFiles: [] });
    expect(chat.files.kept.size).toBe(0);
  });

  it('shows how far it has come', async () => {
    const chat = await begin();
    chat.service.conditions.uploadMs = () => 1000;
    await chat.sendFile('plan.txt');
    await chat.clock.advance(600);
    expect(chat.engine.get().upload).toEqual({ clientId: 'f1', fraction: 0.5 });
    await chat.clock.advance(5000);
    expect(arrived(chat)).toEqual(['plan.txt']);
  });

  it('survives a reload in the middle of its upload, and arrives once', async () => {
    const chat = await begin();
    chat.service.conditions.uploadMs = () => 1000;
    await chat.sendFile('plan.txt');
    await chat.clock.advance(600);
    await chat.reload();
    expect(chat.engine.get().outbox).toMatchObject([{ clientId: 'f1', file: { name: 'plan.txt' } }]);
    await chat.clock.advance(30_000);
    expect(arrived(chat)).toEqual(['plan.txt']);
  });

  it('in the composer survives a reload', async () => {
    const chat = await begin();
    const file = await chat.attach('plan.txt');
    await chat.reload();
    expect(chat.engine.get().draftFiles).toEqual([file]);
    expect(chat.files.kept.has(file.id)).toBe(true);
  });

  it('waits for the connection when there is none', async () => {
    const chat = await begin();
    chat.service.conditions.outage = true;
    chat.service.drop();
    await chat.sendFile('plan.txt');
    await chat.clock.advance(20_000);
    expect(chat.engine.get().outbox).toMatchObject([{ status: { kind: 'queued' } }]);
    chat.service.conditions.outage = false;
    await chat.clock.advance(90_000);
    expect(arrived(chat)).toEqual(['plan.txt']);
  });

  it('that is cancelled on its way does not arrive, what follows does, and nothing stays', async () => {
    const chat = await begin();
    chat.service.conditions.uploadMs = () => 1000;
    const clientId = await chat.sendFile('plan.txt');
    chat.send('never mind');
    await chat.clock.advance(600);
    chat.engine.dispatch({ kind: 'cancelFile', clientId });
    await chat.clock.advance(30_000);
    expect(arrived(chat)).toEqual(['never mind']);
    expect(chat.files.kept.size).toBe(0);
  });

  it('that is cancelled while it is still being read does not arrive either', async () => {
    const chat = await begin();
    const clientId = await chat.sendFile('plan.txt');
    chat.engine.dispatch({ kind: 'cancelFile', clientId });
    await chat.clock.advance(30_000);
    expect(arrived(chat)).toEqual([]);
    expect(chat.engine.get().outbox).toEqual([]);
  });

  it('whose upload stalls is tried again', async () => {
    const chat = await begin();
    chat.service.uploadFaults.push('stalled', 'unavailable');
    await chat.sendFile('plan.txt');
    await chat.clock.advance(120_000);
    expect(arrived(chat)).toEqual(['plan.txt']);
    expect(chat.service.calls.upload).toBe(3);
  });

  it('that is too large for the service fails for good, and can be taken back', async () => {
    const chat = await begin();
    chat.service.uploadFaults.push('tooLarge');
    const clientId = await chat.sendFile('film.mp4');
    await chat.clock.advance(5000);
    expect(chat.engine.get().outbox[0]?.status).toEqual({ kind: 'failed', error: chatError('tooLarge') });
    chat.engine.dispatch({ kind: 'discardMessage', clientId });
    expect(chat.files.kept.size).toBe(0);
  });

  it('whose content is gone says so, and does not hold back what follows', async () => {
    const chat = await begin();
    const file = await chat.attach('plan.txt');
    chat.files.kept.clear();
    chat.engine.dispatch({ kind: 'sendFile', file });
    chat.send('hello');
    await chat.clock.advance(5000);
    expect(chat.engine.get().outbox).toMatchObject([{ status: { kind: 'failed', error: { kind: 'gone' } } }]);
    expect(arrived(chat)).toEqual(['hello']);
  });

  it('that the browser does not store is told of', async () => {
    const chat = await begin();
    chat.files.mode = 'forbidden';
    await chat.attach('plan.txt');
    expect(chat.engine.get().storage).toBe('pageOnly');
  });

  it('that lay in memory only warns no longer when it has arrived', async () => {
    const chat = await begin();
    chat.files.mode = 'forbidden';
    await chat.sendFile('plan.txt');
    expect(chat.engine.get().storage).toBe('pageOnly');
    await chat.clock.advance(5000);
    expect(arrived(chat)).toEqual(['plan.txt']);
    expect(chat.engine.get().storage).toBe('lasting');
  });

  it('that nobody speaks of any more is swept away by the next page load', async () => {
    const chat = await begin();
    chat.files.kept.set('orphan', { size: 1, type: '' });
    const file = await chat.attach('plan.txt');
    await chat.reload();
    expect([...chat.files.kept.keys()]).toEqual([file.id]);
  });

  it('goes back into the composer when its conversation ends', async () => {
    const chat = await begin();
    chat.service.conditions.uploadMs = () => 1000;
    await chat.sendFile('plan.txt');
    chat.service.close();
    await chat.clock.advance(5000);
    chat.engine.dispatch({ kind: 'startNew' });
    expect(chat.engine.get().draftFiles).toMatchObject([{ name: 'plan.txt' }]);
    expect(chat.files.kept.size).toBe(1);
  });
});

const killPoint = fc.record({
  seed: fc.integer(),
  acts: fc.integer({ min: 0, max: 14 }),
  ms: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 1500 })),
});

it('is in the composer, in the outbox or with the service after 300 crashes at any moment, and arrives once', async () => {
  let early = 0;
  await fc.assert(
    fc.asyncProperty(killPoint, async ({ seed, acts, ms }) => {
      const chat = await begin();
      const random = createRandomNumbers(seed);
      chat.service.conditions.latencyMs = () => 1 + 149 * random();
      chat.service.conditions.uploadMs = () => 600 * random();
      const file = await chat.attach('precious.txt');
      chat.page.kill(acts);
      chat.engine.dispatch({ kind: 'sendFile', file });
      await chat.clock.advance(ms);
      chat.crash();
      const { outbox, draftFiles } = chat.engine.get();
      const kept = [...outbox.flatMap((item) => item.file ?? []), ...draftFiles].length;
      // Two slices cannot be written at once: for a moment it is in both, and is sent once.
      expect(kept + arrived(chat).length).toBeGreaterThan(0);
      if (draftFiles.length > 0) {
        early++;
        chat.engine.dispatch({ kind: 'sendFile', file });
      }
      await chat.clock.advance(120_000);
      expect(arrived(chat)).toEqual(['precious.txt']);
      await chat.reload();
      await chat.clock.advance(30_000);
      expect(chat.engine.get()).toMatchObject({ outbox: [], draftFiles: [] });
      expect(chat.files.kept.size).toBe(0);
    }),
    { numRuns: 300, seed: 7 },
  );
  expect(early).toBeGreaterThan(10);
});
