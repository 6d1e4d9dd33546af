// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { chatError } from '../../core/errors';
import { initialState } from '../../core/state';
import { loadActionsPart } from '../../parts/actions';
import { loadTextPart } from '../../parts/text';
import { Composer } from '../composer/Composer';
import { featurePartOf } from '../conversation/useFeaturePart';
import { activeSession, message, renderChat, testNow } from '../testing/renderChat';
import { emojiOnly } from './emojiOnly';
import { Timeline } from './Timeline';

/** With what is fetched ahead in a conversation. */
async function renderReady(...args: Parameters<typeof renderChat>) {
  const view = renderChat(...args);
  for (const load of [loadTextPart, loadActionsPart]) {
    const part = featurePartOf<unknown>(view.chat, load);
    await act(async () => {
      part.want();
      await vi.waitFor(() => expect(part.get().kind).toBe('ready'));
    });
  }
  return view;
}

vi.mock('./emojiOnly', async (importOriginal) => {
  const real = await importOriginal<typeof import('./emojiOnly')>();
  return { emojiOnly: vi.fn(real.emojiOnly) };
});

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

test('links leave the page safely, and markup is only text', async () => {
  renderChat(<Timeline />, { ...active, ...timelineOf(message(0, 'agent', '<b>hi</b> https://example.com')) });
  const link = await screen.findByRole('link', { name: 'https://example.com' });
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

test('who sends something sees it go; who reacts to something above stays there', async () => {
  const messages = timelineOf(message(0, 'agent', 'One'), message(1, 'agent', 'Two'));
  const { engine } = await renderReady(<Timeline />, { ...active, ...messages });
  const log = screen.getByRole('log');
  Object.defineProperties(log, { scrollHeight: { value: 2000 }, clientHeight: { value: 400 } });
  log.scrollTop = 800;
  act(() => void log.dispatchEvent(new Event('scroll')));
  act(() => engine.dispatch({ kind: 'react', clientId: 'r1', sid: 'IM0', emoji: '👍' }));
  expect(screen.getByRole('button', { name: '👍 from you' })).toBeTruthy();
  expect(log.scrollTop).toBe(800);
  act(() => engine.dispatch({ kind: 'sendText', clientId: 'c1', text: 'Hello' }));
  expect(log.scrollTop).toBe(2000);
});

test('what comes is drawn without drawing the others again, but for the one whose group it joins', () => {
  const messages = Array.from({ length: 40 }, (_, index) => message(index, 'agent', `Line ${index}`));
  const { patch } = renderChat(<Timeline />, { ...active, ...timelineOf(...messages) });
  // Asked of each message that is drawn.
  const drawn = vi.mocked(emojiOnly);
  drawn.mockClear();
  act(() => patch(timelineOf(...messages, message(40, 'agent', 'Line 40'))));
  // The first bears the name of the day, which changes by itself.
  expect([...new Set(drawn.mock.calls.map(([text]) => text))]).toEqual(['Line 0', 'Line 39', 'Line 40']);
  drawn.mockClear();
  act(() => patch(timelineOf(...messages, message(40, 'agent', 'Line 40, edited', { editedAt: testNow }))));
  expect(screen.getByText('Line 40, edited')).toBeTruthy();
  expect(new Set(drawn.mock.calls.map(([text]) => text)).size).toBe(2);
});

describe('what can be done with a message', () => {
  const said = {
    ...active,
    ...timelineOf(message(0, 'agent', 'Blue or green?'), message(1, 'visitor', 'Hm', { clientId: 'c1' })),
  };
  const item = (text: string) => screen.getByText(text).closest('li') as HTMLElement;

  test('shows where the pointer or the focus is, and nowhere else', async () => {
    await renderReady(<Timeline />, said);
    expect(screen.queryByRole('group', { name: 'Message actions' })).toBeNull();
    await userEvent.hover(item('Blue or green?'));
    expect(within(item('Blue or green?')).getByRole('group', { name: 'Message actions' })).toBeTruthy();
    await userEvent.hover(item('Hm'));
    expect(screen.getAllByRole('group', { name: 'Message actions' })).toHaveLength(1);
    act(() => item('Blue or green?').focus());
    expect(within(item('Blue or green?')).getByRole('group')).toBeTruthy();
  });

  test('is there for a message that had the focus before', async () => {
    renderChat(<Timeline />, said);
    act(() => item('Blue or green?').focus());
    expect(await screen.findByRole('group', { name: 'Message actions' })).toBeTruthy();
    expect(screen.getByRole('log').getAttribute('aria-description')).toMatch(/Enter/);
  });

  test('is reached by keyboard: Enter, the arrows, Tab, and Escape back', async () => {
    const { intents } = await renderReady(<Timeline />, said);
    act(() => screen.getByRole('log').focus());
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(item('Hm'));
    await userEvent.keyboard('{ArrowUp}');
    expect(document.activeElement).toBe(item('Blue or green?'));
    await userEvent.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'React' }));
    await userEvent.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'React with 👍' }));
    await userEvent.keyboard('{Enter}');
    expect(intents).toContainEqual({ kind: 'react', clientId: 'id-1', sid: 'IM0', emoji: '👍' });
    expect(document.activeElement).toBe(item('Blue or green?'));
    await userEvent.keyboard('{Escape}');
    expect(document.activeElement).toBe(screen.getByRole('log'));
  });

  test('a reply quotes the message above what is being written, until it is cancelled', async () => {
    const { engine } = await renderReady(
      <>
        <Timeline />
        <Composer />
      </>,
      said,
    );
    await userEvent.hover(item('Blue or green?'));
    await userEvent.click(screen.getByRole('button', { name: 'Reply' }));
    expect(screen.getByText('Replying to agent')).toBeTruthy();
    await userEvent.type(screen.getByRole('textbox'), 'Blue{Enter}');
    expect(engine.get().outbox.at(-1)?.reply).toEqual({ to: 'IM0', excerpt: 'Blue or green?' });
    expect(screen.queryByText('Replying to agent')).toBeNull();
    expect(screen.getByRole('button', { name: /^In reply to agent: Blue or green/ })).toBeTruthy();
  });

  test('is only copying once the conversation has ended', async () => {
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: () => Promise.resolve() } });
    await renderReady(<Timeline />, { ...said, session: { kind: 'ended', reason: 'closed', credentials: null } });
    act(() => item('Blue or green?').focus());
    expect(screen.queryByRole('button', { name: 'Reply' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'React' })).toBeNull();
    vi.unstubAllGlobals();
  });
});

test('reactions say who reacted, and a press adds the visitor’s', async () => {
  const reaction = { to: 'IM0', emoji: '👍' };
  const { intents } = await renderReady(<Timeline />, {
    ...active,
    ...timelineOf(message(0, 'agent', 'Done'), message(1, 'agent', '👍', { author: 'Nora', reaction })),
  });
  expect(screen.queryByText('1 message')).toBeNull();
  const chip = screen.getByRole('button', { name: '👍 from Nora', pressed: false });
  await userEvent.click(chip);
  expect(intents).toContainEqual({ kind: 'react', clientId: 'id-1', sid: 'IM0', emoji: '👍' });
  expect(screen.getByRole('button', { name: '👍 from you, Nora', pressed: true }).textContent).toBe('👍2');
});

test('a quote leads to its original, and says so when that was deleted', async () => {
  const { patch } = await renderReady(<Timeline />, {
    ...active,
    ...timelineOf(
      message(0, 'agent', 'Blue or green?'),
      message(1, 'visitor', 'Blue', { reply: { to: 'IM0', excerpt: 'Blue or green?' } }),
    ),
  });
  await userEvent.click(screen.getByRole('button', { name: /^In reply to agent/ }));
  const original = screen
    .getAllByText('Blue or green?')
    .find((each) => each.closest('.bubble'))
    ?.closest('li');
  expect(document.activeElement).toBe(original);
  expect(original?.dataset.found).toBe('true');
  act(() =>
    patch({
      removed: ['IM0'],
      ...timelineOf(message(1, 'visitor', 'Blue', { reply: { to: 'IM0', excerpt: 'Blue or green?' } })),
    }),
  );
  expect(screen.getByText('The original message was deleted')).toBeTruthy();
  expect(screen.queryByText('Blue or green?')).toBeNull();
});

test('an original that is not loaded yet is fetched first, page by page', async () => {
  const reply = { to: 'IM3', excerpt: 'Long ago' };
  const older = (over: object) => ({
    timeline: { messages: [message(9, 'agent', 'Now', { reply })], older: 'failed', opening: null, ...over } as const,
  });
  const { intents, patch } = await renderReady(<Timeline />, { ...active, ...older({}) });
  act(() => patch(older({ older: 'unknown' })));
  await userEvent.click(screen.getByRole('button', { name: /^In reply to/ }));
  const asked = () => intents.filter(({ kind }) => kind === 'loadOlder').length;
  const before = asked();
  act(() => patch(older({ older: 'available' })));
  expect(asked()).toBeGreaterThan(before);
  act(() =>
    patch(
      older({
        older: 'none',
        messages: [message(3, 'agent', 'Long ago, in full'), message(9, 'agent', 'Now', { reply })],
      }),
    ),
  );
  expect(screen.getByText('Long ago, in full', { selector: '.bubble *' }).closest('li')?.dataset.found).toBe('true');
});
