// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { chatError } from '../../core/errors';
import { activeSession, renderChat, testNow } from '../testing/renderChat';
import { ConnectionBanner } from './ConnectionBanner';

beforeEach(() => void vi.useFakeTimers({ now: testNow }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const waiting = (retryAt: number | null) =>
  ({ kind: 'starting', answers: {}, problem: chatError('unavailable'), retryAt, failures: 1 }) as const;

test('a start that is tried again says why, counts down, and can be hurried', () => {
  const { intents } = renderChat(<ConnectionBanner />, { session: waiting(testNow + 3000) });
  expect(screen.getByText('We can’t reach the chat right now. Trying again in 3 seconds.')).toBeTruthy();
  act(() => void vi.advanceTimersByTime(2000));
  expect(screen.getByText(/in 1 second\./)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Try now' }));
  expect(intents).toEqual([{ kind: 'retry' }]);
});

test('while a try is under way the button stays and does nothing', () => {
  const { intents } = renderChat(<ConnectionBanner />, { session: waiting(null) });
  expect(screen.getByText(/Trying again…/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Try now' }));
  expect(intents).toEqual([]);
});

test('where no token can be had, the visitor hears that what they write is kept, and can try again', () => {
  const problem = chatError('auth');
  const { intents, patch } = renderChat(<ConnectionBanner />, {
    session: activeSession,
    connection: { kind: 'lost', noticed: true },
    refresh: { kind: 'idle', failures: 1, problem },
  });
  expect(screen.getByText(/What you write is kept/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(intents).toEqual([{ kind: 'retry' }]);
  act(() => patch({ refresh: { kind: 'asking', failures: 1, problem } }));
  expect(screen.getByText('Trying again…')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(intents).toHaveLength(1);
});

test('a lost connection is told once it has been noticed, and offline in its own words', () => {
  const { patch, container } = renderChat(<ConnectionBanner />, {
    session: activeSession,
    connection: { kind: 'lost', noticed: false },
  });
  expect(container.textContent).toBe('');
  act(() => patch({ connection: { kind: 'lost', noticed: true } }));
  expect(container.textContent).toContain('Reconnecting');
  act(() => patch({ network: 'down' }));
  expect(container.textContent).toContain('You are offline');
  act(() => patch({ connection: { kind: 'online' } }));
  expect(container.textContent).toBe('');
});

test('a browser that keeps nothing is told of, a site that wants it so is not', () => {
  const forgotten = { session: activeSession, storage: 'pageOnly' } as const;
  const words = 'Your browser is not letting us save this chat, so it will not be here after a reload.';
  renderChat(<ConnectionBanner />, forgotten);
  expect(screen.queryByText(words)).not.toBeNull();
  cleanup();
  renderChat(<ConnectionBanner />, forgotten, { storage: 'memory' });
  expect(screen.queryByText(words)).toBeNull();
});
