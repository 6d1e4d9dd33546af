// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { chatError } from '../../core/errors';
import { initialState } from '../../core/state';
import { activeSession, message, renderChat, testNow } from '../testing/renderChat';
import { Timeline } from './Timeline';

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(cleanup);

const active = { session: activeSession, connection: { kind: 'online' } } as const;
const timelineOf = (...messages: ReturnType<typeof message>[]) => ({
  timeline: { messages, older: 'none', opening: null } as const,
});
const failedItem = {
  clientId: 'c1',
  text: 'Are you there?',
  createdAt: testNow,
  attempts: 1,
  status: { kind: 'failed', error: chatError('tooLarge') },
} as const;

test('a failed message says why in words and offers both ways out', async () => {
  const { intents } = renderChat(<Timeline />, { ...active, outbox: [failedItem] });
  expect(screen.getByText('Not sent. This is too long for one message.')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
  expect(intents).toContainEqual({ kind: 'discardMessage', clientId: 'c1' });
  expect(screen.queryByText('Are you there?')).toBeNull();
});

test('retry sends the failed message again', async () => {
  const { engine } = renderChat(<Timeline />, { ...active, outbox: [failedItem] });
  await userEvent.click(screen.getByRole('button', { name: 'Retry' }));
  expect(engine.get().outbox[0]?.status.kind).not.toBe('failed');
});

test('the bubble stays the same element when the echo takes the place of what was sent', () => {
  const outbox = [{ ...failedItem, status: { kind: 'sending' } as const }];
  const { patch } = renderChat(<Timeline />, { ...active, outbox });
  const before = screen.getByText('Are you there?');
  act(() => patch({ outbox: [], ...timelineOf(message(0, 'visitor', 'Are you there?', { clientId: 'c1' })) }));
  expect(screen.getByText('Are you there?')).toBe(before);
});

test('only the last message of the visitor tells how far it has come', () => {
  const { container } = renderChat(<Timeline />, {
    ...active,
    ...timelineOf(message(0, 'visitor', 'One'), message(1, 'agent', 'Two'), message(2, 'visitor', 'Three')),
  });
  expect(container.querySelectorAll('.delivery')).toHaveLength(1);
  expect(screen.getByText('Three').closest('li')?.querySelector('[title=Sent]')).toBeTruthy();
});

test('links leave the page safely, and markup is only text', () => {
  renderChat(<Timeline />, { ...active, ...timelineOf(message(0, 'agent', '<b>hi</b> https://example.com')) });
  const link = screen.getByRole('link', { name: 'https://example.com' });
  expect(link.getAttribute('rel')).toBe('noopener noreferrer');
  expect(link.getAttribute('target')).toBe('_blank');
  expect(link.parentElement?.textContent).toBe('<b>hi</b> https://example.com');
});

test('the log is reachable by keyboard and keeps silent: the announcer speaks', () => {
  renderChat(<Timeline />, { ...initialState(), ...active });
  const log = screen.getByRole('log', { name: 'Conversation' });
  expect(log.getAttribute('aria-live')).toBe('off');
  expect(log.tabIndex).toBe(0);
});

test('who reads further up is told how many messages have come, and gets to them at will', async () => {
  const { patch } = renderChat(<Timeline />, { ...active, ...timelineOf(message(0, 'agent', 'Zero')) });
  const log = screen.getByRole('log');
  Object.defineProperties(log, { scrollHeight: { value: 2000 }, clientHeight: { value: 400 } });
  log.scrollTop = 800;
  act(() => void log.dispatchEvent(new Event('scroll')));
  expect(screen.getByRole('button', { name: 'Jump to latest' })).toBeTruthy();

  act(() =>
    patch(
      timelineOf(
        message(0, 'agent', 'Zero'),
        message(1, 'agent', 'A'),
        message(2, 'visitor', 'B'),
        message(3, 'agent', 'C'),
      ),
    ),
  );
  expect(log.scrollTop).toBe(800);
  await userEvent.click(screen.getByRole('button', { name: '2 new messages' }));
  expect(log.scrollTop).toBe(2000);
  expect(screen.queryByRole('button', { name: /new messages|latest/ })).toBeNull();
});

test('being near the top asks for the next page, once it is known that there is one', () => {
  const { intents, patch } = renderChat(<Timeline />, { ...active, ...timelineOf(message(9, 'agent', 'Nine')) });
  expect(intents).toEqual([]);
  act(() => patch({ timeline: { messages: [message(9, 'agent', 'Nine')], older: 'available', opening: null } }));
  expect(intents).toEqual([{ kind: 'loadOlder' }]);
});

test('older messages that could not be loaded can be asked for again', async () => {
  const { intents } = renderChat(<Timeline />, {
    ...active,
    timeline: { messages: [message(9, 'agent', 'Nine')], older: 'failed', opening: null },
  });
  const notice = screen.getByText(/couldn’t load older messages/).closest('li') as HTMLElement;
  await userEvent.click(within(notice).getByRole('button', { name: 'Try again' }));
  expect(intents).toEqual([{ kind: 'loadOlder' }]);
});

test('a message that was deleted leaves a quiet mark, and agents come and go by name', () => {
  const { patch } = renderChat(<Timeline />, {
    ...active,
    ...timelineOf(message(0, 'agent', 'Zero'), message(1, 'agent', 'One')),
    notices: [{ kind: 'deleted', sid: 'IM7', from: 'agent', after: 0, at: testNow }],
  });
  const mark = screen.getByText('This message was deleted');
  expect(mark.compareDocumentPosition(screen.getByText('One'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  act(() => patch({ notices: [{ kind: 'joined', identity: 'Nora', after: 1, at: testNow }] }));
  expect(screen.queryByText('This message was deleted')).toBeNull();
  expect(screen.getByText('Nora joined')).toBeTruthy();
});

test('several who type at once are told by name', () => {
  const { patch } = renderChat(<Timeline />, {
    ...active,
    ...timelineOf(message(0, 'agent', 'Zero')),
    typing: ['Ana'],
  });
  expect(screen.queryByText(/typing/)).toBeNull();
  expect(screen.getByTitle('Ana is typing')).toBeTruthy();
  act(() => patch({ typing: ['Ana', 'Ben'] }));
  expect(screen.getByText('Ana and Ben are typing')).toBeTruthy();
  act(() => patch({ typing: ['Ana', 'Ben', 'Cem'] }));
  expect(screen.getByText('Several people are typing')).toBeTruthy();
});

test('of a long conversation each message says where it stands, and gaps are no list items to anybody', () => {
  const messages = Array.from({ length: 300 }, (_, index) => message(index, 'agent', `Number ${index}`));
  const { container } = renderChat(<Timeline />, { ...active, ...timelineOf(...messages) });
  const drawn = [...container.querySelectorAll('li[data-key]')];
  expect(drawn.length).toBeLessThan(40);
  expect(drawn.at(-1)?.getAttribute('aria-posinset')).toBe('300');
  expect(drawn.at(-1)?.getAttribute('aria-setsize')).toBe('300');
  expect(container.querySelector('.gap')?.getAttribute('aria-hidden')).toBe('true');
});
