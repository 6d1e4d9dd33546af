import { describe, expect, it } from 'vitest';
import { forgetHanded, handOver, readHanded, takeHanded, withHanded } from './handed';
import { initialState } from './state';
import { activeState, outboxItem, ownMessage, sessions, timelineWith } from './testing/builders';
import { createFakeStorage } from './testing/fakeStorage';

const [one, two] = [outboxItem('c1'), outboxItem('c2')];
const idsOf = (items: readonly { readonly clientId: string }[]) => items.map(({ clientId }) => clientId);

describe('what is handed over', () => {
  it('lies in storage in the order of writing until the leading page has it', () => {
    const storage = createFakeStorage().open();
    handOver(storage, one);
    handOver(storage, two);
    expect(readHanded(storage)).toEqual([one, two]);
    forgetHanded(storage, (clientId) => clientId === 'c1');
    expect(readHanded(storage)).toEqual([two]);
    forgetHanded(storage, () => true);
    expect(storage.read('handed')).toBeNull();
  });

  it('is read with suspicion', () => {
    const storage = createFakeStorage().open();
    storage.write('handed', [{ clientId: 7 }, 'x', null]);
    expect(readHanded(storage)).toEqual([]);
    storage.write('handed', { length: 3 });
    expect(readHanded(storage)).toEqual([]);
  });

  it('is left alone when nothing of it was taken', () => {
    const store = createFakeStorage();
    const storage = store.open();
    handOver(storage, one);
    store.mode = 'full';
    forgetHanded(storage, () => false);
    expect(storage.isLasting?.()).toBe(true);
  });

  it('stands behind what the outbox holds, each message once', () => {
    const saved = {
      session: null,
      outbox: [one],
      form: {},
      draft: '',
      drafts: {},
      draftFiles: [],
      past: null,
      panel: 'open',
    } as const;
    expect(withHanded(saved, [one, two]).outbox).toEqual([one, two]);
  });
});

describe('the leading page takes what was handed over', () => {
  it('behind what it has, to be looked for before it is sent: it may have gone out already', () => {
    const before = activeState({ outbox: [outboxItem('c0', 'sending')] });
    const [state, effects] = takeHanded(before, [one]);
    expect(state.outbox).toEqual([...before.outbox, { ...one, status: { kind: 'checking' } }]);
    expect(effects).toEqual([
      { do: 'save', slice: 'outbox' },
      { do: 'after', timer: 'patience', ms: 600_000, fact: { kind: 'patienceDue' } },
      { do: 'after', timer: 'check', ms: 2000, fact: { kind: 'checkDue' } },
    ]);
  });

  it('unless it has it, in its outbox or in the timeline', () => {
    const before = activeState({ outbox: [one], timeline: timelineWith([ownMessage(2)]) });
    expect(takeHanded(before, [one, two])).toEqual([before, []]);
  });

  it('and does not send again by itself what was refused', () => {
    const failed = outboxItem('c3', { kind: 'failed', error: { kind: 'rejected' } });
    expect(takeHanded(activeState(), [failed])[0].outbox).toEqual([failed]);
  });

  it('without a conversation, into the form', () => {
    const before = { ...initialState(), form: { query: 'Hello' } };
    const [state, effects] = takeHanded(before, [one, two]);
    expect(state.form).toEqual({ query: 'Hello\ntext of c1\ntext of c2' });
    expect(state.outbox).toEqual([]);
    expect(effects).toEqual([
      { do: 'save', slice: 'form' },
      { do: 'save', slice: 'draftFiles' },
    ]);
    expect(takeHanded(initialState(), [one])[0].form).toEqual({ query: 'text of c1' });
  });

  it('after the end, as not sent', () => {
    const [state] = takeHanded(activeState({ session: sessions.ended }), [one]);
    expect(idsOf(state.outbox)).toEqual(['c1']);
    expect(state.outbox[0]?.status).toEqual({ kind: 'failed', error: { kind: 'ended' } });
  });
});
