// @vitest-environment jsdom
// Options that no page should give, through every way in: nothing throws into the page, what was wrong is told in one line and
// replaced by its default, and all the rest counts.

import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createUpdateOptions, tellProblems } from '../api/updateOptions';
import { parseOptions } from '../config';
import type { Config } from '../contract';
import type { AppHandle, Handoff } from '../handoff';
import type { Files } from './files';
import { install } from './install';
import { parlorOf } from './parlorOf';
import {
  noOptions,
  optionNames,
  pollution,
  rightOptions,
  throwingGetters,
  wrongNames,
  wrongValues,
} from './testing/hostileOptions';

let lines: string[] = [];
let thrown: unknown[] = [];
const noteError = ({ error }: ErrorEvent) => thrown.push(error);
const noteRejection = (error: unknown) => thrown.push(error);
const inherited = Object.getOwnPropertyNames(Object.prototype).sort();

beforeEach(() => {
  lines = [];
  thrown = [];
  vi.spyOn(console, 'warn').mockImplementation((...line) => void lines.push(line.map(String).join(' ')));
  addEventListener('error', noteError);
  process.on('unhandledRejection', noteRejection);
});

afterEach(() => {
  window.Parlor?.('destroy');
  delete window.Parlor;
  removeEventListener('error', noteError);
  process.off('unhandledRejection', noteRejection);
  expect(thrown).toEqual([]);
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(inherited);
  expect(document.querySelector('parlor-chat')).toBeNull();
});

/** As the app does it, without its screens. */
function readingApp() {
  let arrive = (_config: Config) => {};
  const config = new Promise<Config>((resolve) => {
    arrive = resolve;
  });
  const start = (handoff: Handoff): AppHandle => {
    tellProblems({ options: handoff.options, warn } as never);
    arrive(configOf(handoff.options));
    return { open() {}, close() {}, toggle() {}, destroy() {}, status: () => 'ready', run: async () => {} };
  };
  const files: Files = {
    app: async () => ({ ...(await import('./widget')), start, purge() {} }),
    engage: async () => ({ engage() {} }),
    widget: () => import('./widget'),
  };
  return { config, files };
}

function warn(line: string): void {
  lines.push(`[parlor] ${line}`);
}

function configOf(options: unknown): Config {
  return parseOptions(options, { url: document.baseURI, secure: false }).config;
}

function without(option: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(rightOptions).filter(([name]) => name !== option));
}

function expectTold(...told: readonly string[]): void {
  expect(lines.map((line) => line.split('\n').length)).toEqual(told.map(() => 1));
  for (const [at, words] of told.entries()) expect(lines[at]).toContain(words);
  for (const line of lines) expect(line.length).toBeLessThan(400);
}

/** Each way in, from the options to the configuration that the app is built from. */
const ways = {
  async createParlor(options: unknown): Promise<Config> {
    const { config, files } = readingApp();
    const parlor = parlorOf(options as object, files);
    parlor.consent(true);
    parlor.open();
    const read = await config;
    expect(parlor.status()).not.toBe('notStarted');
    parlor.destroy();
    return read;
  },
  async init(options: unknown): Promise<Config> {
    const { config, files } = readingApp();
    install({}, files);
    window.Parlor?.('init', options as object);
    expect(document.querySelector('parlor-chat')?.shadowRoot?.querySelector('button')).not.toBeNull();
    window.Parlor?.('consent', true);
    window.Parlor?.('open');
    const read = await config;
    window.Parlor?.('destroy');
    return read;
  },
};
/** What a way has other defaults for: a bundler's page has no file to start a worker from. */
const ofWay = { createParlor: { worker: 'never' }, init: {} };

const rows = [...wrongValues, ...throwingGetters, ...wrongNames].map(
  (row) => ['createParlor', row.option, row.what, row] as const,
);

test('there are more than 200 of them, no two the same', () => {
  const names = rows.map(([, option, what]) => `${option} ${what}`);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThan(900);
  expect(new Set(rows.map(([, option]) => option))).toEqual(new Set(optionNames));
});

test.each(rows)('%s with %s, %s', async (way, option, _what, { spoil, told }) => {
  const options: Record<string, unknown> = { ...rightOptions };
  spoil(options);
  // What is given and wrong does not bring back what was there without it.
  const others = option in options && option === 'worker' ? {} : ofWay[way];
  const config = await ways[way](options);
  // Who wants consent, however wrongly that is said, gets a gate.
  const gate = lines.some((line) => line.includes('true is used')) ? { consent: true } : {};
  expect(config).toEqual(configOf({ ...others, ...without(option), ...gate }));
  const isMissing = option === 'tokenEndpoint' && !told.startsWith('tokenEndpoint must');
  expectTold(told, ...(isMissing && !lines[0]?.includes('must be') ? ['tokenEndpoint is missing'] : []));
});

describe.each(['createParlor'] as const)('%s', (way) => {
  test.each(noOptions)('with %s in the place of options', async (_what, make) => {
    expect(await ways[way](make())).toEqual(configOf(ofWay[way]));
    expectTold('options', 'tokenEndpoint is missing');
  });

  test.each(pollution)('with %s', async (json) => {
    const config = await ways[way]({ ...rightOptions, ...JSON.parse(json) });
    for (const value of [config, config.context, config.formValues, {}]) {
      expect((value as { polluted?: unknown }).polluted).toBeUndefined();
    }
  });

  test('with more names than anybody has', async () => {
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`zz${at}`, at]));
    expect(await ways[way]({ ...rightOptions, ...many })).toEqual(configOf({ ...ofWay[way], ...rightOptions }));
    expect(lines.length).toBeLessThanOrEqual(100);
  });
});

describe('init', () => {
  test.each(wrongValues.map((row) => [row.option, row.what, row] as const))(
    '%s with %s',
    async (option, _what, { spoil, told }) => {
      const options: Record<string, unknown> = { ...rightOptions };
      spoil(options);
      const config = await ways.init(options);
      // Read by the gate, not by the parser.
      const gate = option === 'consent' ? { consent: config.consent } : {};
      expect(config).toEqual(configOf({ ...without(option), ...gate }));
      expectTold(told);
    },
  );

  test.each(throwingGetters.map((row) => [row.option, row] as const))(
    'a getter of %s that throws costs that option alone',
    async (option, { spoil }) => {
      const options: Record<string, unknown> = { ...rightOptions };
      spoil(options);
      const config = await ways.init(options);
      expect(config).toEqual(configOf(without(option)));
      expectTold(`${option} failed`, ...(option === 'tokenEndpoint' ? ['tokenEndpoint is missing'] : []));
    },
  );

  // A text is a list of letters, each of which is told as no option.
  test.each(noOptions.filter(([, make]) => typeof make() !== 'string'))('with %s as options', async (_what, make) => {
    expect(await ways.init(make())).toEqual(configOf({}));
    expect(lines.filter((line) => !line.includes('tokenEndpoint is missing')).length).toBeLessThanOrEqual(1);
  });
});

describe('update', () => {
  test.each(rows.filter(([, , , { told }]) => !told.includes('is not an option')))(
    '%s with %s, %s',
    async (_way, option, what, { spoil }) => {
      const become = vi.fn();
      const host = document.createElement('div');
      const update = createUpdateOptions({ options: rightOptions, host, warn, become } as never);
      const changes: Record<string, unknown> = { subtitle: 'Changed' };
      spoil(changes);
      await update(changes as object);
      expectTold(option);
      // Some cannot change at all; and what cannot be read stays as it was.
      const stays = lines[0]?.includes('update: ') || what === 'a getter that throws';
      const before = { ...rightOptions, ...(option === 'subtitle' ? {} : { subtitle: 'Changed' }) };
      const left = Object.entries(before).filter(([name]) => stays || name !== option);
      expect(become.mock.calls).toEqual([[configOf(Object.fromEntries(left))]]);
    },
  );
});

describe('data attributes', () => {
  const texts = ['', ' ', 'x'.repeat(1_000_000), 'a\nword', '{"a":1}', '__proto__', '42', 'null', '[object Object]'];

  test.each(optionNames)('data-%s with any text', async (option) => {
    for (const text of texts) {
      lines = [];
      const { config, files } = readingApp();
      const dataset: Record<string, string> = { tokenEndpoint: '/chat', title: 'From the tag', [option]: text };
      install(dataset, files);
      window.Parlor?.('init');
      window.Parlor?.('consent', true);
      window.Parlor?.('open');
      expect(await config).toEqual(configOf(dataset));
      expect(lines.length).toBeLessThanOrEqual(1);
      for (const line of lines) expect(line).toMatch(new RegExp(`^\\[parlor\\] ${option}.{1,300}$`));
      window.Parlor?.('destroy');
      delete window.Parlor;
    }
  });
});

describe('data-config', () => {
  test.each([
    ['a page in the place of JSON', '<!doctype html><title>Not found</title>'],
    ['half of a file', '{"title":"Ask'],
    ['nothing', ''],
  ])('with %s, the tag alone counts and one line says so', async (_what, body) => {
    vi.stubGlobal('fetch', async () => new Response(body));
    const { config, files } = readingApp();
    const dataset = { tokenEndpoint: '/chat', greeting: 'From the tag', startOpen: '' };
    install({ ...dataset, config: '/chat.json' }, files);
    expect(await config).toEqual(configOf(dataset));
    expectTold('not loaded /chat.json');
  });

  test.each([
    ...['null', '42', '"text"', '[]', '[{"title":"x"}]', 'true'],
    ...pollution,
    `{"title":"${'x'.repeat(1_000_000)}"}`,
    '{"title":{"toString":1}}',
    '{"title":42,"context":[],"accent":{},"position":1e999}',
    `{"context":${'{"a":'.repeat(2000)}1${'}'.repeat(2000)}}`,
  ])('%.80s', async (json) => {
    vi.stubGlobal('fetch', async () => new Response(json));
    const { config, files } = readingApp();
    install({ tokenEndpoint: '/chat', greeting: 'From the tag', startOpen: '', config: '/chat.json' }, files);
    expect(await config).toMatchObject({ greeting: 'From the tag', accent: '#2f5bea', position: 'end' });
    for (const line of lines) expect(line).toMatch(/^\[parlor\] .{1,300}$/);
    window.Parlor?.('destroy');
  });
});
