import { describe, expect, it } from 'vitest';
import { chatError } from './errors';
import { screenOf } from './selectors';
import { answers, createHarness } from './testing/harness';

const ada = { kind: 'identify', visitor: 'ada', token: 'a.b.c', values: { friendlyName: 'Ada' } } as const;
const bob = { kind: 'identify', visitor: 'bob', token: 'b.c.d', values: {} } as const;

/** Somebody whom the site has named, in a conversation. */
async function inConversation(sharing = false) {
  const harness = createHarness(undefined, sharing);
  await harness.clock.settle();
  harness.engine.dispatch(ada);
  await harness.begin();
  return harness;
}

describe('a visitor whom the site names', () => {
  it('begins in their own name, and what is known stands in the form', async () => {
    const { engine, endpoint } = await inConversation();
    expect(endpoint.started.at(-1)).toMatchObject({ visitor: 'ada' });
    expect(engine.get()).toMatchObject({ visitor: 'ada', session: { credentials: { visitor: 'ada' } } });
  });

  it('is known by what the site tells, until they leave', () => {
    const { engine } = createHarness();
    engine.dispatch(ada);
    expect(engine.get().known).toEqual({ friendlyName: 'Ada' });
    engine.dispatch({ kind: 'logout' });
    expect(engine.get().known).toEqual({});
  });

  it('does not lose what they have written to what is known', async () => {
    const { engine, clock } = createHarness();
    await clock.settle();
    engine.dispatch({ kind: 'editForm', values: { friendlyName: 'Countess' } });
    engine.dispatch(ada);
    expect(engine.get().form.friendlyName).toBe('Countess');
  });

  it('has no token in storage', async () => {
    const { engine, storage, page } = await inConversation();
    const { session } = engine.get();
    const token = session.kind === 'active' ? session.credentials.token : '';
    expect(token).not.toBe('');
    const stored = storage.open(page);
    expect(JSON.stringify(stored.read('session'))).not.toContain(token);
    expect(stored.read('session')).toMatchObject({ resume: expect.any(String) });
  });

  it('goes on after a reload as soon as the site names them again, with what waited to be sent', async () => {
    const harness = await inConversation();
    harness.service.conditions.outage = true;
    harness.send('Are you there?');
    await harness.reload();
    expect(screenOf(harness.engine.get()).kind).toBe('form');
    expect(harness.engine.get()).toMatchObject({ outbox: [], form: {}, draft: '' });
    harness.service.conditions.outage = false;
    harness.engine.dispatch(ada);
    await harness.clock.advance(60_000);
    expect(harness.endpoint.started.at(-1)).toMatchObject({ visitor: 'ada', resume: expect.any(String) });
    expect(harness.engine.get().session.kind).toBe('active');
    expect(harness.ownTexts()).toContain('Are you there?');
    expect(harness.engine.get().outbox).toEqual([]);
  });

  it('finds on another device the conversation that is on, when they open the panel', async () => {
    const harness = createHarness();
    await harness.clock.settle();
    harness.engine.dispatch(ada);
    await harness.clock.settle();
    expect(harness.endpoint.started).toEqual([]);
    harness.engine.dispatch({ kind: 'openPanel' });
    expect(screenOf(harness.engine.get()).kind).toBe('form');
    await harness.clock.settle();
    expect(harness.endpoint.started).toMatchObject([{ resume: 'latest', visitor: 'ada' }]);
    expect(harness.engine.get().session.kind).toBe('active');
  });

  it.each([
    ['none is on', 'gone', []],
    ['it cannot be found out', 'rejected', ['rejected']],
  ] as const)('finds the form when %s, and is asked about once', async (_, kind, reported) => {
    const harness = createHarness();
    await harness.clock.settle();
    harness.engine.dispatch(ada);
    harness.endpoint.failures.push(chatError(kind));
    harness.engine.dispatch({ kind: 'openPanel' });
    harness.engine.dispatch({ kind: 'editForm', values: { query: 'Hello' } });
    await harness.clock.settle();
    expect(harness.engine.get()).toMatchObject({ session: { kind: 'none' }, form: { query: 'Hello' } });
    harness.engine.dispatch({ kind: 'closePanel' });
    harness.engine.dispatch({ kind: 'openPanel' });
    await harness.clock.settle();
    expect(harness.endpoint.callTimes).toHaveLength(1);
    expect(harness.reports.map((error) => error.kind)).toEqual(reported);
  });

  it('who sends the form while it is looked for, begins', async () => {
    const harness = createHarness();
    await harness.clock.settle();
    harness.engine.dispatch(ada);
    harness.engine.dispatch({ kind: 'openPanel' });
    harness.engine.dispatch({ kind: 'submitForm', values: answers });
    await harness.clock.settle();
    expect(harness.engine.get().session).toMatchObject({ kind: 'active' });
    expect(harness.endpoint.started.at(-1)).toMatchObject({ formData: answers });
    expect(harness.endpoint.started.at(-1)?.resume).toBeUndefined();
  });

  it('keeps the conversation that they began as a stranger', async () => {
    const harness = createHarness();
    await harness.begin();
    const { session } = harness.engine.get();
    harness.engine.dispatch(ada);
    expect(harness.engine.get().session).toEqual(session);
    harness.engine.dispatch({ kind: 'logout' });
    expect(harness.engine.get().session.kind).toBe('none');
  });

  it('asks again when the site names them anew after their word was refused', async () => {
    const harness = createHarness();
    await harness.clock.settle();
    harness.engine.dispatch(ada);
    harness.endpoint.failures.push(chatError('auth'));
    harness.engine.dispatch({ kind: 'submitForm', values: answers });
    await harness.clock.settle();
    expect(harness.engine.get().session.kind).toBe('failed');
    harness.engine.dispatch(ada);
    await harness.clock.settle();
    expect(harness.engine.get().session.kind).toBe('active');
  });
});

describe.each([false, true])('whoever is not that visitor (pages share: %s)', (sharing) => {
  it.each([
    ['another one', bob],
    ['nobody any more', { kind: 'logout' }],
  ] as const)('%s: the conversation is left, and nothing of it stays', async (_, intent) => {
    const harness = await inConversation(sharing);
    const second = sharing ? harness.open() : null;
    await harness.clock.settle();
    harness.engine.dispatch({ kind: 'editDraft', text: 'secret' });
    // The other one has no conversation of their own.
    harness.endpoint.failures.push(chatError('gone'));
    harness.engine.dispatch(intent);
    await harness.clock.settle();
    for (const engine of [harness.engine, ...(second ? [second.engine] : [])]) {
      expect(engine.get()).toMatchObject({ session: { kind: 'none' }, draft: '', outbox: [] });
      expect(engine.get().timeline.messages).toEqual([]);
    }
    const stored = harness.storage.open(harness.page);
    for (const slice of ['session', 'outbox', 'draft']) expect(stored.read(slice) ?? null).toBeNull();
    expect(JSON.stringify(stored.read('form') ?? null)).not.toContain('ada@');
    await harness.reload();
    expect(screenOf(harness.engine.get()).kind).toBe('form');
  });

  it('after a reload sees a blank form, overwrites nothing by looking, and everything by beginning', async () => {
    const harness = await inConversation(sharing);
    harness.engine.dispatch({ kind: 'editDraft', text: 'secret' });
    await harness.reload();
    await harness.clock.settle();
    harness.engine.dispatch({ kind: 'editForm', values: { friendlyName: 'Eve' } });
    expect(harness.engine.get()).toMatchObject({ draft: '', form: { friendlyName: 'Eve' } });
    const stored = harness.storage.open(harness.page);
    expect(stored.read('draft')).toBe('secret');
    harness.engine.dispatch({ kind: 'submitForm', values: { ...answers, friendlyName: 'Eve' } });
    await harness.clock.settle();
    expect(harness.endpoint.started.at(-1)?.visitor).toBeUndefined();
    expect(stored.read('draft') ?? null).toBeNull();
    expect(stored.read('visitor') ?? null).toBeNull();
  });
});
