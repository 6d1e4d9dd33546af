// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { fillDom } from '../rehearsal/fillDom';
import { App } from './App';
import { Panel } from './Panel';
import { renderChat } from './testing/renderChat';

fillDom();
afterEach(cleanup);

const render = (placement: 'floating' | 'inline' | 'fullPage') =>
  renderChat(
    <Panel>
      <App />
    </Panel>,
    {},
    { placement, title: 'Kiln & Tide' },
  );

test('beside the launcher it is a dialog that can be closed', async () => {
  const { intents } = render('floating');
  const panel = screen.getByRole('dialog', { name: 'Kiln & Tide' });
  expect(panel.ariaModal).toBe('false');
  expect(screen.getByRole('button', { name: 'Close chat' })).toBeTruthy();
  await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), '{Escape}');
  expect(intents.map(({ kind }) => kind)).toContain('closePanel');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test.each(['inline', 'fullPage'] as const)('%s it is a region, which nothing in it closes', async (placement) => {
  const { intents, engine } = render(placement);
  const panel = screen.getByRole('region', { name: 'Kiln & Tide' });
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(panel.hasAttribute('aria-modal')).toBe(false);
  expect(screen.queryByRole('button', { name: 'Close chat' })).toBeNull();
  await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), '{Escape}');
  expect(intents.map(({ kind }) => kind)).not.toContain('closePanel');
  expect(panel.hasAttribute('open')).toBe(true);
  engine.dispatch({ kind: 'closePanel' });
  await expect.poll(() => panel.hasAttribute('open')).toBe(false);
  engine.dispatch({ kind: 'openPanel' });
  await expect.poll(() => panel.hasAttribute('open')).toBe(true);
});

test('in the page it lets the focus go where the visitor takes it', async () => {
  const after = document.createElement('button');
  render('inline');
  document.body.append(after);
  (screen.getByRole('button', { name: 'Start chat' }) as HTMLElement).focus();
  await userEvent.tab();
  expect(document.activeElement).toBe(after);
  after.remove();
});

test('who sends the form has the focus in the composer at once, and with the next frame what they wrote', async () => {
  const { engine } = render('floating');
  screen.getByRole('button', { name: 'Start chat' }).focus();
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'setTimeout', 'clearTimeout'] });
  try {
    engine.dispatch({ kind: 'submitForm', values: { query: 'Where is my cup?' } });
    await vi.advanceTimersByTimeAsync(0);
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Your message' }));
    expect(screen.queryByText('Where is my cup?')).toBeNull();
    await vi.advanceTimersByTimeAsync(40);
    expect(screen.getByText('Where is my cup?')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Your message' }));
  } finally {
    vi.useRealTimers();
  }
});
