// @vitest-environment jsdom
import { act, cleanup } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { chatError } from '../../core/errors';
import { activeSession, message, renderChat, testNow } from '../testing/renderChat';
import { Announcer } from './Announcer';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

function setUp() {
  const view = renderChat(<Announcer />, { session: activeSession, connection: { kind: 'online' } });
  const region = (name: string) => view.container.querySelector(`[aria-live=${name}]`)?.textContent;
  return { ...view, region };
}

test('an arriving message is said politely with its author, and leaves the region so that it can be said again', () => {
  const { patch, region } = setUp();
  expect(region('polite')).toBe('');
  act(() =>
    patch({
      participants: [{ identity: 'agent', from: 'agent', name: 'Anna', avatarUrl: null, lastReadIndex: null }],
      timeline: { messages: [message(0, 'agent', 'Hello')], older: 'none', opening: null },
    }),
  );
  pass(500);
  expect(region('polite')).toBe('Anna: Hello');
  pass(1000);
  expect(region('polite')).toBe('');
});

test('a message that could not be sent is said at once, with the reason', () => {
  const { patch, region } = setUp();
  const status = { kind: 'failed', error: chatError('tooLarge') } as const;
  act(() => patch({ outbox: [{ clientId: 'c', text: 'x', createdAt: testNow, attempts: 1, status }] }));
  pass(0);
  expect(region('assertive')).toBe('Not sent. This is too long for one message.');
});
