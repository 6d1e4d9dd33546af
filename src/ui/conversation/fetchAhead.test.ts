// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ChatState } from '../../core/state';
import { loadAttentionPart } from '../../parts/attention';
import { loadTextPart } from '../../parts/text';
import { activeSession, chatForTest, message } from '../testing/renderChat';
import { fetchAhead } from './fetchAhead';
import { featurePartOf } from './useFeaturePart';

const started: Partial<ChatState> = { session: activeSession, network: 'up' };
const arrived = { timeline: { messages: [message(0, 'visitor', 'Hello')], older: 'none', opening: null } } as const;

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
});
afterEach(() => void vi.useRealTimers());

function follow(start: Partial<ChatState>) {
  const { chat, patch } = chatForTest(start);
  const stop = fetchAhead(chat);
  const wanted = () => {
    vi.runAllTimers();
    return [loadTextPart, loadAttentionPart].map((load) => featurePartOf<unknown>(chat, load).get().kind !== 'absent');
  };
  return { patch, stop, wanted };
}

test('nothing is fetched before the first message has arrived', () => {
  const { patch, stop, wanted } = follow(started);
  expect(wanted()).toEqual([false, false]);
  patch({ draft: 'Hello' });
  expect(wanted()).toEqual([false, false]);
  patch(arrived);
  expect(wanted()).toEqual([true, true]);
  stop();
});

test('whoever comes back, or looks away, has it at once', () => {
  const joining = {
    kind: 'joining',
    credentials: activeSession.kind === 'active' ? activeSession.credentials : null,
    fresh: false,
    problem: null,
    retryAt: null,
    failures: 0,
  } as ChatState['session'];
  for (const start of [{ session: joining }, { ...started, panel: 'closed' as const }]) {
    const { stop, wanted } = follow(start);
    expect(wanted()).toEqual([true, true]);
    stop();
  }
  const { stop, wanted } = follow(started);
  expect(wanted()).toEqual([false, false]);
  vi.mocked(document.hasFocus).mockReturnValue(false);
  window.dispatchEvent(new Event('blur'));
  expect(wanted()).toEqual([true, true]);
  stop();
});

test('a form needs none of it, and nothing is fetched after the end', () => {
  const { patch, stop, wanted } = follow({ session: { kind: 'none' }, panel: 'closed' });
  expect(wanted()).toEqual([false, false]);
  patch(started);
  stop();
  expect(wanted()).toEqual([false, false]);
});
