// A page with the loader on it, and an app whose arrival the test decides.

import { afterEach, beforeEach, vi } from 'vitest';
import type { AppHandle, AppModule, EngageHandoff, EngageModule, Handoff } from '../../handoff';
import { install as installFiles } from '../install';
import * as widgetFile from '../widget';

type ImportApp = (attempt: number, isForEngage?: boolean) => Promise<AppModule & EngageModule>;

/** `dataset`: the options on the script tag. The file between launcher and app is there at once. */
export const install = (dataset: Parameters<typeof installFiles>[0], importApp: ImportApp) =>
  installFiles(dataset, {
    app: async (attempt) => ({ ...widgetFile, ...(await importApp(attempt)) }),
    engage: () => importApp(0, true),
    widget: async () => widgetFile,
  });

/** An app whose arrival the test decides, and which notes what it was told. */
export function fakeApp() {
  const calls: string[] = [];
  const handoffs: Handoff[] = [];
  const engaged: EngageHandoff[] = [];
  const waitedFor: number[] = [];
  const imports: { arrive(): void; fail(): void }[] = [];
  const note = (name: string) => () => {
    calls.push(name);
  };
  const start = (handoff: Handoff) => {
    handoffs.push(handoff);
    waitedFor.push(handoff.waiting.length);
    calls.push(handoff.asked ? 'startAhead' : 'start');
    const handle: AppHandle = {
      open: note('open'),
      close: note('close'),
      toggle: note('toggle'),
      destroy: note('destroy'),
      status: () => 'ready',
      async run(name, args) {
        calls.push([name, ...args].join(' '));
        return `${name} done`;
      },
    };
    return handle;
  };
  const importApp = vi.fn(
    (_attempt: number, _isForEngage?: boolean) =>
      new Promise<AppModule & EngageModule>((resolve, reject) => {
        imports.push({
          arrive: () => resolve({ start, purge: note('purge'), engage: (handoff) => void engaged.push(handoff) }),
          fail: () => reject(new Error('/chunks/app-1.js')),
        });
      }),
  );
  return { calls, handoffs, waitedFor, engaged, imports, importApp };
}

export const host = () => document.querySelector('parlor-chat');
export const button = () => host()?.shadowRoot?.querySelector<HTMLButtonElement>('.launcher') as HTMLButtonElement;
export const bubble = () => host()?.shadowRoot?.querySelector<HTMLElement>('[role=alert]') ?? null;
export const again = () => bubble()?.querySelector('button') as HTMLButtonElement;
/** Lets every promise that can settle do so, and every timer that is due run. */
export const settle = () => vi.runAllTimersAsync();

/** The stub of the README. */
export function stub() {
  const parlor = ((...call: unknown[]) => {
    parlor.q ??= [];
    (parlor.q as unknown[]).push(call);
  }) as NonNullable<Window['Parlor']>;
  window.Parlor = parlor;
  return parlor as (...call: unknown[]) => void;
}

/** What the console was told in this test, a line each. */
export const warnings: string[] = [];

/** Fakes time and console for each test of a file, and takes the chat and what it stored away after it. */
export function startEachTestClean(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    warnings.length = 0;
    vi.spyOn(console, 'warn').mockImplementation((...line) => {
      warnings.push(line.join(' '));
    });
  });

  afterEach(() => {
    window.Parlor?.('destroy');
    delete window.Parlor;
    localStorage.clear();
    vi.useRealTimers();
  });
}
