// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { timelineWith } from '../../core/testing/builders';
import { activeSession, message, renderChat } from '../testing/renderChat';
import { GetTranscript } from './GetTranscript';

const saved: { name: string; blob: Blob }[] = [];
let blob: Blob;

beforeEach(() => {
  saved.length = 0;
  URL.createObjectURL = (object) => {
    blob = object as Blob;
    return 'blob:made';
  };
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob });
  });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const latest = message(8, 'agent', 'The end');
const partly = { session: activeSession, timeline: timelineWith([latest], { older: 'available' }) };

it('fetches the whole conversation page by page before it can be saved', async () => {
  const { intents, patch } = renderChat(<GetTranscript onClose={() => {}} />, partly);
  const user = userEvent.setup();
  expect(intents).toEqual([{ kind: 'loadOlder' }]);
  expect(screen.getByText('Fetching the whole conversation: 1 messages so far.')).toBeTruthy();
  await user.click(screen.getByText('Save as text'));
  expect(saved).toEqual([]);
  patch({ timeline: timelineWith([message(4, 'agent', 'Middle'), latest], { older: 'available' }) });
  await waitFor(() => expect(intents).toHaveLength(2));
  patch({ timeline: timelineWith([message(0, 'visitor', 'Start'), latest], { older: 'none' }) });
  await screen.findByText('Keep a copy of this conversation.');
  await user.click(screen.getByText('Save as text'));
  expect(saved[0]?.name).toBe('chat-2026-05-12.txt');
  const text = await saved[0]?.blob.text();
  expect(text).toContain('You: Start');
  expect(text).toContain('The end');
  await user.click(screen.getByText('Save as web page'));
  expect(saved[1]?.name).toBe('chat-2026-05-12.html');
});

it('offers to go on, and what there is, when older messages cannot be fetched', async () => {
  const { intents, patch } = renderChat(<GetTranscript onClose={() => {}} />, partly);
  patch({ timeline: timelineWith([latest], { older: 'failed' }) });
  await screen.findByText('Older messages are not in it.');
  const user = userEvent.setup();
  await user.click(screen.getByText('Save as text'));
  expect(saved).toHaveLength(1);
  await user.click(screen.getByText('Try again'));
  expect(intents).toEqual([{ kind: 'loadOlder' }, { kind: 'loadOlder' }]);
});

it('says after the end that older messages are missing, and asks nobody', () => {
  const ended = { kind: 'ended', reason: 'closed', credentials: null } as const;
  const { intents } = renderChat(<GetTranscript onClose={() => {}} />, { ...partly, session: ended });
  expect(screen.getByText('Older messages are not in it.')).toBeTruthy();
  expect(intents).toEqual([]);
});

it('says when the browser opens no window to print from', async () => {
  vi.spyOn(window, 'open').mockReturnValue(null);
  const whole = { ...partly, timeline: timelineWith([latest]) };
  renderChat(<GetTranscript onClose={() => {}} />, whole);
  await userEvent.setup().click(screen.getByText('Print'));
  expect(screen.getByRole('alert').textContent).toContain('Your browser blocked the window');
});

it('is mailed by the endpoint, where it offers that', async () => {
  const whole = { timeline: timelineWith([latest]) };
  renderChat(<GetTranscript onClose={() => {}} />, { ...partly, ...whole });
  expect(screen.queryByText('Send by email')).toBeNull();
  cleanup();
  const { credentials } = activeSession as Extract<typeof activeSession, { kind: 'active' }>;
  const offering = { kind: 'active', credentials: { ...credentials, capabilities: ['transcript'] } } as const;
  const { intents, patch } = renderChat(<GetTranscript onClose={() => {}} />, { ...whole, session: offering });
  await userEvent.setup().click(screen.getByText('Send by email'));
  expect(intents).toEqual([{ kind: 'mailTranscript' }]);
  expect(screen.getByText('Sending…')).toBeTruthy();
  patch({ requests: { transcript: { kind: 'failed', error: { kind: 'unavailable' } } } });
  await screen.findByText(/We couldn’t send the email/);
  patch({ requests: { transcript: { kind: 'done' } } });
  await screen.findByText('We are sending it to your email address.');
});
