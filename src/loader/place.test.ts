// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { loadPlacePart } from '../parts/place';
import { createLauncher, type Launcher } from './launcher';
import { createPlace } from './place';
import { createWidget } from './widget';

vi.mock('../parts/place', async (original) => {
  const real = await original<typeof import('../parts/place')>();
  return { loadPlacePart: vi.fn(real.loadPlacePart) };
});

const launchers: Launcher[] = [];

function launch(options: Record<string, unknown>): Launcher {
  const launcher = createLauncher(
    'default',
    options,
    () => {},
    () => {},
  );
  launchers.push(launcher);
  return launcher;
}

function placed(options: Record<string, unknown> & { placement: 'inline' | 'fullPage' }) {
  const told: string[] = [];
  const launcher = launch(options);
  const place = createPlace(
    options.placement,
    options,
    launcher,
    () => told.push('open'),
    () => told.push('close'),
  );
  return { launcher, host: launcher.host, place, told };
}

function container(id: string): HTMLElement {
  const made = document.createElement('section');
  made.id = id;
  document.body.append(made);
  return made;
}

/** Observers of the document are told before anything that waits for a promise. */
const observed = () => Promise.resolve();

afterEach(() => {
  for (const launcher of launchers.splice(0)) launcher.remove();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

test.each([
  [undefined, undefined],
  ['floating', undefined],
  ['popover', undefined],
  [7, undefined],
  [['inline'], undefined],
  ['inline', 'inline'],
  ['fullPage', 'fullPage'],
])('placement %o has its place in the page as %s', async (placement, expected) => {
  const launcher = launch({ placement });
  const never = () => new Promise<never>(() => {});
  await createWidget('default', { placement }, { app: never, engage: never, widget: never }, launcher);
  expect(launcher.host.dataset.placement).toBe(expected);
});

test.each([
  ['a selector', () => '#chat'],
  ['an element', () => document.querySelector('#chat')],
])('inline goes into its container, given as %s, and opens once it shall', (_name, given) => {
  const section = container('chat');
  const { host, place, told } = placed({ placement: 'inline', container: given() });
  expect(host.parentElement).toBe(section);
  expect(told).toEqual([]);
  place.appear();
  expect(told).toEqual(['open']);
});

test('where its file does not come the chat floats, with a launcher and a way to close it', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  vi.mocked(loadPlacePart).mockRejectedValueOnce(new Error('offline')).mockRejectedValueOnce(new Error('offline'));
  const options = { placement: 'inline', startOpen: true };
  const launcher = launch(options);
  launcher.button.remove();
  const started = vi.fn(() => new Promise<never>(() => {}));
  const never = () => new Promise<never>(() => {});
  const files = { app: () => Promise.resolve({ start: started }), engage: never, widget: never };
  await createWidget('default', options, files as never, launcher);
  await vi.waitFor(() => expect(started).toHaveBeenCalled());
  expect(started).toHaveBeenCalledWith(
    expect.objectContaining({ options: { placement: 'floating', startOpen: true } }),
  );
  expect(launcher.host.dataset.placement).toBeUndefined();
  expect(launcher.button.isConnected).toBe(true);
  expect(warn).toHaveBeenCalledExactlyOnceWith('[parlor] not placed: it floats', expect.any(Error));
});

test('the whole page needs no container', () => {
  const { host, place, told } = placed({ placement: 'fullPage', container: '#elsewhere' });
  place.appear();
  expect(host.parentElement).toBe(document.body);
  expect([host.dataset.placement, ...told]).toEqual(['fullPage', 'open']);
});

test('an element of the page stays where the page has put it', () => {
  const section = container('own');
  container('chat');
  const host = document.createElement('div');
  section.append(host);
  const { place, told } = placed({ placement: 'inline', container: '#chat', host });
  place.appear();
  expect(host.parentElement).toBe(section);
  expect(told).toEqual(['open']);
});

test('opens when its container comes, closes when it goes, and opens again in the next one', async () => {
  const { host, place, told } = placed({ placement: 'inline', container: '#chat' });
  place.appear();
  expect(told).toEqual([]);
  const first = container('chat');
  await observed();
  expect([host.parentElement === first, ...told]).toEqual([true, 'open']);
  first.remove();
  await observed();
  expect(told).toEqual(['open', 'close']);
  const next = container('chat');
  await observed();
  expect([host.parentElement === next, ...told]).toEqual([true, 'open', 'close', 'open']);
});

test('follows into another body', async () => {
  container('chat');
  const { host, place, told } = placed({ placement: 'inline', container: '#chat' });
  place.appear();
  const body = document.createElement('body');
  const section = document.createElement('section');
  section.id = 'chat';
  body.append(section);
  document.body.replaceWith(body);
  await observed();
  expect(host.parentElement).toBe(section);
  expect(told.at(-1)).toBe('open');
});

test('lets go of the page when it is removed', async () => {
  const { launcher, host, place, told } = placed({ placement: 'inline', container: '#chat' });
  place.appear();
  launcher.remove();
  container('chat');
  await observed();
  expect([host.isConnected, ...told]).toEqual([false]);
});

test.each([
  ['a selector that is none', '::::'],
  ['something else', { nodeType: 1 }],
])('%s as container costs one line and the place', async (_name, given) => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const { host, place, told } = placed({ placement: 'inline', container: given });
  place.appear();
  container('other');
  await observed();
  expect(host.parentElement).toBe(document.body);
  expect(told).toEqual(['open']);
  expect(warn).toHaveBeenCalledTimes(1);
});
