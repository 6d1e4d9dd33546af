// The inside of an app on fakes: what commands find there, and what the page was told.

import { parseOptions } from '../../config';
import type { ParlorOptions } from '../../contract';
import { createHarness, type Harness } from '../../core/testing/harness';
import type { ListenerEntry } from '../../handoff';
import type { Api } from '../api';
import { createApi } from '../apiPart';
import type { Inside } from '../inside';

const page = { url: 'https://shop.example/', secure: true };

export interface TestApi {
  readonly api: Api;
  readonly inside: Inside;
  readonly harness: Harness;
  /** Lines for the developer. */
  readonly lines: string[];
  /** Names of what the page heard. */
  readonly heard: string[];
  listen(name: string, listener: (detail: never) => unknown): void;
}

export async function createTestApi(options: ParlorOptions = {}): Promise<TestApi> {
  const harness = createHarness();
  const lines: string[] = [];
  const heard: string[] = [];
  const listeners = new Set<ListenerEntry>();
  const raw = { tokenEndpoint: '/chat', ...options };
  let { config } = parseOptions(raw, page);
  let id = 0;
  const { engine } = harness;
  const host = typeof document === 'undefined' ? ({} as HTMLElement) : document.createElement('parlor-chat');
  const inside: Inside = {
    instance: 'default',
    host,
    root: host as unknown as ShadowRoot,
    launcher: {} as Inside['launcher'],
    options: raw,
    emit: (name) => heard.push(name),
    listeners,
    waiting: [],
    hasProblems: false,
    forget() {},
    engine: { ...engine, suspend() {}, resume() {}, want() {}, shown: Promise.resolve() } as Inside['engine'],
    endpoint: { ...harness.endpoint, preload() {}, named: {} } as unknown as Inside['endpoint'],
    ports: { clock: harness.clock, storage: { read: () => null, write() {} } } as unknown as Inside['ports'],
    config: () => config,
    locale: () => 'en',
    become(next) {
      config = next;
    },
    loadForm: () => import('../../ui/richForm/formPart'),
    newId: () => `own-${++id}`,
    warn: (line) => lines.push(line),
  };
  await harness.clock.settle();
  return {
    api: createApi(inside),
    inside,
    harness,
    lines,
    heard,
    listen: (name, listener) => listeners.add([name, listener]),
  };
}

/** As a site would sign it, but for the signature. `exp`: epoch seconds. */
export function tokenFor(claims: Record<string, unknown>): string {
  const part = (value: unknown) =>
    btoa(String.fromCharCode(...new TextEncoder().encode(JSON.stringify(value))))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replaceAll('=', '');
  return `${part({ alg: 'HS256' })}.${part(claims)}.sig`;
}
