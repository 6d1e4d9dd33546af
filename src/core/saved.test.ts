import { describe, expect, it } from 'vitest';
import type { SliceStorage } from './ports';
import { readSaved, saveSlice } from './saved';
import type { OutboxStatus } from './state';
import { agentMessage, localFile, noon, outboxItem, saved, timelineWith } from './testing/builders';
import { active, credentials, ended, failed, joining, none, starting, stateWith } from './testing/sessionBuilders';

function createStorage(found: Record<string, unknown> = {}) {
  const slices = new Map(Object.entries(found));
  const storage: SliceStorage = {
    read: (slice) => slices.get(slice) ?? null,
    write: (slice, value) => void slices.set(slice, structuredClone(value)),
    remove: (slice) => void slices.delete(slice),
  };
  return { storage, slices };
}

const opening = { text: 'Where is my order?', at: noon };
const stored = { credentials, opening };

describe('what is written', () => {
  it.each([joining(), active])(
    'of a session that is $kind: its credentials, and the question if it is not confirmed',
    (session) => {
      const { storage, slices } = createStorage();
      saveSlice(storage, 'session', stateWith({ session, timeline: { ...timelineWith([]), opening } }));
      expect(slices.get('session')).toEqual(stored);
    },
  );

  it('of a session that failed to join: its credentials, so that Retry works after a reload', () => {
    const { storage, slices } = createStorage();
    saveSlice(storage, 'session', stateWith({ session: failed({ credentials }) }));
    expect(slices.get('session')).toEqual({ credentials, opening: null });
  });

  it.each([none, starting(), ended, failed()])(
    'of a session that is $kind and has no credentials: nothing stays',
    (session) => {
      const { storage, slices } = createStorage({ session: stored });
      saveSlice(storage, 'session', stateWith({ session }));
      expect(slices.has('session')).toBe(false);
    },
  );

  it('is each slice on its own', () => {
    const { storage, slices } = createStorage();
    const outbox = [outboxItem('c1', 'queued')];
    const state = stateWith({ outbox, form: { email: 'ada@example.org' }, draft: 'half a', panel: 'open' });
    saveSlice(storage, 'outbox', state);
    expect([...slices]).toEqual([['outbox', outbox]]);
    saveSlice(storage, 'form', state);
    saveSlice(storage, 'draft', state);
    saveSlice(storage, 'panel', state);
    expect(slices.get('form')).toEqual({ email: 'ada@example.org' });
    expect(slices.get('draft')).toBe('half a');
    expect(slices.get('panel')).toBe('open');
  });

  it('leaves nothing behind of an empty outbox, form and draft', () => {
    const { storage, slices } = createStorage({ outbox: [], form: {}, draft: '' });
    for (const slice of ['outbox', 'form', 'draft'] as const) saveSlice(storage, slice, stateWith({}));
    expect([...slices]).toEqual([]);
  });
});

describe('what is read', () => {
  const answer = { to: 'IM1', kind: 'quickReplies', values: { choice: 'yes' } } as const;
  it('of an empty storage is a chat that never began', () => {
    expect(readSaved(createStorage().storage)).toEqual(saved());
  });

  it('is what was written', () => {
    const { storage } = createStorage();
    const rich = {
      ...credentials,
      region: 'ie1',
      capabilities: ['attachments'],
      clientOptions: { logLevel: 'silent' },
    };
    const state = stateWith({
      session: { kind: 'active', credentials: rich },
      timeline: { ...timelineWith([]), opening },
      outbox: [
        outboxItem('c1', 'queued', { attempts: 3, after: 7, waitedMs: 1_200_000 }),
        outboxItem('c2', 'accepted', { answer }),
        outboxItem('f1', 'checking', { file: localFile('f1'), cancelled: true }),
      ],
      form: { friendlyName: 'Ada' },
      draft: 'half a',
      drafts: { CH2: { text: 'elsewhere', files: [localFile('f3')] } },
      draftFiles: [localFile('f2')],
      past: { keeps: true, messages: [agentMessage(-3)] },
      panel: 'open',
    });
    const slices = ['session', 'outbox', 'form', 'draft', 'drafts', 'draftFiles', 'past', 'panel'] as const;
    for (const slice of slices) saveSlice(storage, slice, state);
    expect(readSaved(storage)).toEqual({
      session: { credentials: rich, opening },
      outbox: state.outbox,
      form: state.form,
      draft: state.draft,
      drafts: state.drafts,
      draftFiles: state.draftFiles,
      past: { messages: [agentMessage(-3)], people: [] },
      panel: 'open',
    });
  });

  it.each([null, 5, 'text', true, ['text'], [['text']], {}])('of slices that hold %j is nothing at all', (value) => {
    const found = { session: value, outbox: value, form: value, draft: null, drafts: value, past: value, panel: value };
    expect(readSaved(createStorage(found).storage)).toEqual(saved());
  });

  it.each([5, null, {}, ['text'], 'x'.repeat(40_001)])(
    'of a draft that is no text of ours is an empty one',
    (draft) => {
      expect(readSaved(createStorage({ draft }).storage).draft).toBe('');
    },
  );

  it('takes texts of up to 40 000 characters for ours', () => {
    const draft = 'x'.repeat(40_000);
    expect(readSaved(createStorage({ draft }).storage).draft).toBe(draft);
  });

  it('of a form is its texts', () => {
    const form = { friendlyName: 'Ada', age: 36, email: null, notes: 'x'.repeat(40_001) };
    expect(readSaved(createStorage({ form }).storage).form).toEqual({ friendlyName: 'Ada' });
  });
});

describe('a stored session', () => {
  const read = (session: unknown) => readSaved(createStorage({ session }).storage).session;

  it.each([
    ['no credentials', null],
    ['a list for credentials', [credentials]],
    ['no token', { ...credentials, token: undefined }],
    ['a token that is a number', { ...credentials, token: 5 }],
    ['no conversation', { ...credentials, conversationSid: null }],
    ['a time of receipt before time began', { ...credentials, receivedAt: -1 }],
    ['a time of receipt that is no number', { ...credentials, receivedAt: '5' }],
    ['a lifetime that is not a number', { ...credentials, lifetimeMs: Number.NaN }],
    ['a token that lives for ever', { ...credentials, lifetimeMs: Number.POSITIVE_INFINITY }],
  ])('with %s is none', (_, broken) => {
    expect(read({ credentials: broken, opening })).toBeNull();
  });

  it('is good from the first millisecond of time', () => {
    expect(read({ credentials: { ...credentials, receivedAt: 0 }, opening })).toMatchObject({
      credentials: { receivedAt: 0 },
    });
  });

  it('goes without what is optional and cannot be read', () => {
    const odd = { ...credentials, identity: 5, region: {}, capabilities: 'all', clientOptions: ['x'] };
    expect(read({ credentials: odd, opening })).toEqual({
      credentials: { ...credentials, identity: null, region: null, capabilities: [], clientOptions: null },
      opening,
    });
  });

  it('keeps of its capabilities those that are texts', () => {
    const mixed = { ...credentials, capabilities: ['attachments', 5, null] };
    expect(read({ credentials: mixed, opening })).toMatchObject({ credentials: { capabilities: ['attachments'] } });
  });

  it.each([null, 'text', ['text'], { text: 'no time' }, { at: noon }, { text: 5, at: noon }, { text: 'x', at: -1 }])(
    'with %j for the question has none',
    (broken) => {
      expect(read({ credentials, opening: broken })).toEqual({ credentials, opening: null });
    },
  );
});

describe('a stored message', () => {
  const readAll = (...outbox: unknown[]) => readSaved(createStorage({ outbox }).storage).outbox;
  const item = outboxItem('c1', 'queued');

  it.each([
    ['not a record', 'c1'],
    ['nothing', null],
    ['a list', [item]],
    ['without an id', { ...item, clientId: undefined }],
    ['without a text', { ...item, text: 5 }],
    ['without a time', { ...item, createdAt: null }],
  ])('that is %s is left out, and the others stay', (_, broken) => {
    expect(readAll(broken, item)).toEqual([item]);
  });

  it.each([-1, '7', null, Number.POSITIVE_INFINITY])('goes without a place in the history or a wait of %s', (value) => {
    const found = createStorage({ outbox: [{ ...outboxItem('c1'), after: value, waitedMs: value }] });
    expect(readSaved(found.storage).outbox).toEqual([outboxItem('c1')]);
  });

  it('starts to count its attempts anew when the count cannot be read', () => {
    expect(readAll({ ...item, attempts: 'many' })).toEqual([{ ...item, attempts: 0 }]);
  });

  it.each<[unknown, OutboxStatus]>([
    [{ kind: 'queued' }, { kind: 'queued' }],
    [{ kind: 'accepted' }, { kind: 'accepted' }],
    [
      { kind: 'failed', error: { kind: 'rejected' } },
      { kind: 'failed', error: { kind: 'timeout' } },
    ],
    [{ kind: 'sending' }, { kind: 'checking' }],
    [{ kind: 'checking' }, { kind: 'checking' }],
    [{ kind: 'teleported' }, { kind: 'checking' }],
    ['queued', { kind: 'checking' }],
    [null, { kind: 'checking' }],
    [undefined, { kind: 'checking' }],
  ])('that was %j is %j, since what may have been sent is looked up first', (was, is) => {
    expect(readAll({ ...item, status: was })).toEqual([{ ...item, status: is }]);
  });
});
