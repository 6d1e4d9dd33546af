// @vitest-environment jsdom
// The app as intent starts it: everything ready, nothing to be noticed.

import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { loadApiPart } from './parts/api';
import { loadEnginePart } from './parts/engine';
import { createTestParlor, type TestParlor } from './rehearsal/testing';

// The first one loads the whole widget.
vi.setConfig({ testTimeout: 30_000 });

vi.mock('./parts/engine', async (load) => {
  const { loadEnginePart } = await load<typeof import('./parts/engine')>();
  return { loadEnginePart: vi.fn(loadEnginePart) };
});
vi.mock('./parts/api', async (load) => {
  const { loadApiPart } = await load<typeof import('./parts/api')>();
  return { loadApiPart: vi.fn(loadApiPart) };
});

let parlor: TestParlor | undefined;

afterEach(() => {
  parlor?.dispose();
  parlor = undefined;
  localStorage.clear();
  vi.clearAllMocks();
});

// Preact has asked for a frame after its last drawing, and gives up waiting by a timer of its own: neither may find jsdom gone.
afterAll(() => new Promise(requestAnimationFrame));

const root = () => document.querySelector('parlor-chat')?.shadowRoot as ShadowRoot;
const launcher = () => root().querySelector('.launcher') as HTMLButtonElement;
const panel = () => root().querySelector('dialog');

function hover(options: Parameters<typeof createTestParlor>[0] = {}): void {
  parlor = createTestParlor(options);
  launcher().focus();
}

const eventually = (expectation: () => void) => vi.waitFor(expectation, 15_000);
const press = () => launcher().click();

test('the form is drawn for nobody to see, and a press shows it', async () => {
  localStorage.setItem('parlor:default:panel', '{"v":1,"value":"open"}');
  const kept = JSON.stringify(localStorage);
  hover({ storage: 'local' });
  const label = launcher().outerHTML;
  await eventually(() => expect(root().querySelector('input')).not.toBeNull());
  expect(panel()?.open).toBe(false);
  expect(launcher().outerHTML).toBe(label);
  expect(document.querySelector('parlor-chat')?.hasAttribute('data-open')).toBe(false);
  expect(JSON.stringify(localStorage)).toBe(kept);
  expect(loadEnginePart).not.toHaveBeenCalled();
  press();
  await eventually(() => expect(panel()?.open).toBe(true));
  expect(root().activeElement).toBe(root().querySelector('input'));
  await eventually(() => expect(loadEnginePart).toHaveBeenCalledTimes(1));
});

test('what the page has to fill or to answer waits for the press', async () => {
  const fill = vi.fn();
  const identityToken = vi.fn(async () => '');
  hover({ slots: { top: fill }, identityToken });
  // As long as another chat of the page takes.
  const other = createTestParlor({ instance: 'other' });
  other.parlor.open();
  await eventually(() =>
    expect(document.querySelectorAll('parlor-chat')[1]?.shadowRoot?.querySelector('input')).toBeTruthy(),
  );
  other.dispose();
  expect(loadApiPart).not.toHaveBeenCalled();
  press();
  await eventually(() => expect(panel()?.open).toBe(true));
  expect(fill).toHaveBeenCalledTimes(1);
  expect(identityToken).toHaveBeenCalled();
});

test('a form of the site that keeps what it is asked is drawn with the press', async () => {
  hover({ form: { fields: [{ name: 'plan', label: 'Plan', type: 'select', options: ['A', 'B'] }] } as never });
  await eventually(() => expect(panel()).not.toBeNull());
  expect(panel()?.textContent).toBe('');
  press();
  await eventually(() => expect(panel()?.textContent).toContain('Plan'));
});
