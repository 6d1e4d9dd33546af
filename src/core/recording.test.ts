import { expect, it } from 'vitest';
import { chatError } from './errors';
import { createRecording, type Recording, replay } from './recording';
import type { ChatState } from './state';
import { answers, createHarness } from './testing/harness';

/** What a visitor would notice, whatever the words are. */
function situation({ panel, session, connection, timeline, outbox, draft, requests, refresh, reading }: ChatState) {
  return {
    panel,
    session: session.kind,
    problem: 'problem' in session ? (session.problem?.kind ?? null) : null,
    connection: connection.kind,
    messages: timeline.messages.map(({ index, from, body }) => [index, from, body === '']),
    hasOpening: timeline.opening !== null,
    outbox: outbox.map(({ status, attempts }) => [status.kind, attempts]),
    isWriting: draft !== '',
    requests: Object.entries(requests).map(([name, status]) => [name, status?.kind]),
    refresh: refresh.kind,
    horizon: reading.horizon,
  };
}

/** A conversation with trouble in it, recorded. */
async function recorded(recording: Recording) {
  const harness = createHarness();
  const seen: ChatState[] = [];
  harness.watch((before, event, circumstance) => {
    recording.record(before, event, circumstance);
    seen.push(before);
  });
  harness.endpoint.failures.push(chatError('unavailable'));
  harness.engine.dispatch({ kind: 'openPanel' });
  await harness.begin();
  harness.send('My secret is 4111');
  harness.engine.dispatch({ kind: 'editDraft', text: 'half a word' });
  harness.service.conditions.outage = true;
  harness.send('Are you there?');
  await harness.clock.advance(20_000);
  harness.service.conditions.outage = false;
  await harness.clock.advance(120_000);
  harness.engine.dispatch({ kind: 'endConversation' });
  await harness.clock.settle();
  return { harness, seen: [...seen, harness.engine.get()] };
}

it('is played again to the same situations', async () => {
  const recording = createRecording(10_000);
  const { seen } = await recorded(recording);
  const played = replay(recording.text());
  expect(played.length).toBeGreaterThan(30);
  expect(played.map(situation)).toEqual(seen.map(situation));
});

it('holds nothing that was written, no name and no token', async () => {
  const recording = createRecording();
  await recorded(recording);
  const text = recording.text();
  for (const secret of [...Object.values(answers), '4111', 'half a word', 'shop.example', 'token-']) {
    expect(text).not.toContain(secret);
  }
});

it('keeps the last events when there are many, and can still be played', async () => {
  const recording = createRecording(10);
  const { seen } = await recorded(recording);
  const played = replay(recording.text());
  expect(played.length).toBeLessThanOrEqual(21);
  expect(situation(played.at(-1) as ChatState)).toEqual(situation(seen.at(-1) as ChatState));
});

it('is empty before anything happens; what is no log is refused', () => {
  expect(createRecording().text()).toBe('');
  expect(() => replay('')).toThrow('A log begins with');
});
