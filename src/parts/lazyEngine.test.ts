import { beforeEach, expect, test, vi } from 'vitest';
import { createChatEngine, publicEvents } from '../browser/pageEngine';
import { screenOf } from '../core/selectors';
import { createFakeWorld } from '../core/testing/fakeWorld';
import { answers } from '../core/testing/harness';
import { loadEnginePart } from './engine';
import { createLazyEngine } from './lazyEngine';

vi.mock('./engine', () => ({ loadEnginePart: vi.fn() }));
const load = vi.mocked(loadEnginePart);

type EnginePart = Awaited<ReturnType<typeof loadEnginePart>>;

/** A chat whose engine comes when the test says so. */
function setUp({ stored = {} as Record<string, unknown> } = {}) {
  const { ports, clock, endpoint, storage } = createFakeWorld();
  for (const [slice, value] of Object.entries(stored)) storage.write(slice, value);
  const reports: string[] = [];
  const report = ({ kind }: { kind: string }) => void reports.push(kind);
  const engine = createLazyEngine({ ...ports, report }, null, { source: 'shop' });
  return { engine, clock, endpoint, storage, reports };
}

let arrive: (part: EnginePart) => void;
let fail: (error: Error) => void;

beforeEach(() => {
  load.mockReset();
  load.mockImplementation(
    () =>
      new Promise((resolve, reject) => {
        arrive = resolve;
        fail = reject;
      }),
  );
});

test('the form is there at once, takes what is written, and is kept', async () => {
  const { engine, storage } = setUp();
  const changed = vi.fn();
  engine.subscribe(changed);
  await engine.shown;
  expect(screenOf(engine.get()).kind).toBe('form');
  engine.dispatch({ kind: 'openPanel' });
  engine.dispatch({ kind: 'editForm', values: { friendlyName: 'Ada' } });
  expect(engine.get()).toMatchObject({ panel: 'open', form: { friendlyName: 'Ada', source: 'shop' } });
  expect(changed).toHaveBeenCalledTimes(2);
  expect(storage.read('form')).toEqual({ friendlyName: 'Ada', source: 'shop' });
});

test('what was asked before the engine came happens when it comes, in order', async () => {
  const { engine, clock, endpoint } = setUp();
  engine.dispatch({ kind: 'openPanel' });
  engine.dispatch({ kind: 'submitForm', values: answers });
  expect(engine.get().session.kind).toBe('starting');
  expect(engine.get().timeline.opening?.text).toBe(answers.query);
  engine.dispatch({ kind: 'closePanel' });
  arrive({ createChatEngine, publicEvents });
  await clock.settle();
  expect(engine.get()).toMatchObject({ panel: 'closed', session: { kind: 'active' } });
  expect(endpoint.started.map(({ formData }) => formData)).toEqual([answers]);
});

test('a panel that was opened stays open while the engine catches up', async () => {
  const { engine, clock } = setUp();
  const seen: string[] = [];
  engine.dispatch({ kind: 'editForm', values: { friendlyName: 'Ada' } });
  engine.dispatch({ kind: 'openPanel' });
  engine.subscribe(() => seen.push(engine.get().panel));
  engine.want();
  arrive({ createChatEngine, publicEvents });
  await clock.settle();
  expect(new Set(seen)).toEqual(new Set(['open']));
});

test('after that the engine alone is heard', async () => {
  const { engine, clock } = setUp();
  engine.want();
  arrive({ createChatEngine, publicEvents });
  await clock.settle();
  const changed = vi.fn();
  engine.subscribe(changed);
  engine.dispatch({ kind: 'openPanel' });
  expect(engine.get().panel).toBe('open');
  expect(changed).toHaveBeenCalledTimes(1);
  engine.want();
  expect(load).toHaveBeenCalledTimes(1);
});

test('a stored conversation is shown only when the engine has read it', async () => {
  const { engine, clock } = setUp({ stored: { session: { credentials: 'not ours' } } });
  let shown = false;
  engine.shown.then(() => {
    shown = true;
  });
  await clock.settle();
  expect(load).toHaveBeenCalledTimes(1);
  expect(shown).toBe(false);
  arrive({ createChatEngine, publicEvents });
  await clock.settle();
  expect(shown).toBe(true);
});

test('a file that does not come is asked for twice, then told to whoever waits for it, and had by trying again', async () => {
  const { engine, clock, reports } = setUp();
  engine.dispatch({ kind: 'submitForm', values: answers });
  fail(new Error('network'));
  await clock.settle();
  fail(new Error('network'));
  await clock.settle();
  expect(load.mock.calls).toEqual([[0], [1]]);
  expect(screenOf(engine.get())).toMatchObject({ kind: 'problem', error: { kind: 'loadFailed' }, canEditForm: true });
  expect(reports).toEqual(['loadFailed']);
  engine.dispatch({ kind: 'retry' });
  expect(engine.get().session.kind).toBe('starting');
  arrive({ createChatEngine, publicEvents });
  await clock.settle();
  expect(engine.get().session.kind).toBe('active');
});

test('back to the form takes the start back that could not be tried', async () => {
  const { engine, clock, endpoint } = setUp();
  engine.dispatch({ kind: 'submitForm', values: answers });
  fail(new Error('network'));
  await clock.settle();
  fail(new Error('network'));
  await clock.settle();
  engine.dispatch({ kind: 'backToForm' });
  expect(screenOf(engine.get()).kind).toBe('form');
  expect(engine.get().form.query).toBe(answers.query);
  engine.want();
  arrive({ createChatEngine, publicEvents });
  await clock.settle();
  expect(engine.get().session.kind).toBe('none');
  expect(endpoint.started).toEqual([]);
});

test('whoever is still writing is not disturbed by a file that does not come', async () => {
  const { engine, clock } = setUp();
  engine.want();
  fail(new Error('network'));
  await clock.settle();
  fail(new Error('network'));
  await clock.settle();
  expect(screenOf(engine.get()).kind).toBe('form');
});

test('a stored conversation whose engine could not be had comes by itself when the network is back', async () => {
  const { engine, clock } = setUp({ stored: { session: { credentials: 'not ours' } } });
  fail(new Error('network'));
  await clock.settle();
  fail(new Error('network'));
  await clock.settle();
  expect(screenOf(engine.get()).kind).toBe('problem');
  engine.tell({ kind: 'networkReturned' });
  expect(load).toHaveBeenCalledTimes(3);
  arrive({ createChatEngine, publicEvents });
  await clock.settle();
  expect(screenOf(engine.get()).kind).toBe('form');
});

test('a network that comes back fetches nothing that nobody has asked for', () => {
  const { engine } = setUp();
  engine.tell({ kind: 'networkReturned' });
  expect(load).not.toHaveBeenCalled();
});

test('options that cannot work are told without waiting for anybody', async () => {
  const { engine, clock } = setUp();
  engine.tell({ kind: 'setupFailed', error: { kind: 'badConfig' } });
  arrive({ createChatEngine, publicEvents });
  await clock.settle();
  expect(screenOf(engine.get())).toMatchObject({ kind: 'problem', error: { kind: 'badConfig' } });
});

test('an engine that comes after the end is not made', async () => {
  const { engine, clock } = setUp();
  const create = vi.fn(createChatEngine);
  engine.want();
  engine.dispose();
  arrive({ publicEvents, createChatEngine: create });
  await clock.settle();
  expect(create).not.toHaveBeenCalled();
});
