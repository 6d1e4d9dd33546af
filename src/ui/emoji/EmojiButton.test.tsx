// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { createRef } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadActionsPart } from '../../parts/actions';
import { loadEmojiPart } from '../../parts/emoji';
import { activeSession, renderChat } from '../testing/renderChat';
import { ComposerEmoji } from './ComposerEmoji';
import { EmojiButton } from './EmojiButton';
import { wantEmoji } from './EmojiPopup';

vi.mock('../../parts/actions', () => ({ loadActionsPart: vi.fn() }));
vi.mock('../../parts/emoji', () => ({ loadEmojiPart: vi.fn() }));
vi.mock('./loadNames', () => ({ namesFor: () => loadNames }));

const never = () => new Promise<never>(() => {});
const fails = () => Promise.reject(new Error('offline'));
const loadNames = never;
const arrives = async () => ({ ComposerEmoji, wantEmoji }) as never;

/** What the panel hears, which an Escape closes. */
const heard = vi.fn();

beforeEach(() => {
  heard.mockClear();
  const field = createRef<HTMLTextAreaElement>();
  renderChat(
    // biome-ignore lint/a11y/noStaticElementInteractions: stands for the panel
    <div onKeyDown={({ key }) => heard(key)}>
      <EmojiButton field={field} />
    </div>,
    { session: activeSession },
  );
});
afterEach(cleanup);

const opener = () => screen.getByRole('button', { name: 'Emoji' });
const isExpanded = () => opener().getAttribute('aria-expanded') === 'true';

test.each([
  ['its file is', never],
  ['the picker is', arrives],
])('Escape while %s on its way takes the wish back, and reaches the panel only the next time', async (_what, load) => {
  vi.mocked(loadActionsPart).mockImplementation(load);
  vi.mocked(loadEmojiPart).mockImplementation(never);
  fireEvent.click(opener());
  await waitFor(() => expect(document.querySelector('.emoji-popup')).not.toBeNull());
  fireEvent.keyDown(opener(), { key: 'Escape' });
  expect(isExpanded()).toBe(false);
  expect(document.querySelector('.emoji-popup')).toBeNull();
  expect(heard).not.toHaveBeenCalled();
  fireEvent.keyDown(opener(), { key: 'Escape' });
  expect(heard.mock.calls).toEqual([['Escape']]);
});

test.each([
  ['its file', fails],
  ['the picker', arrives],
])('Escape closes what says that %s could not be loaded', async (_what, load) => {
  vi.mocked(loadActionsPart).mockImplementation(load);
  vi.mocked(loadEmojiPart).mockImplementation(fails);
  fireEvent.click(opener());
  fireEvent.keyDown(await screen.findByRole('button', { name: 'Try again' }), { key: 'Escape' });
  expect(isExpanded()).toBe(false);
  expect(heard).not.toHaveBeenCalled();
});

test('other keys are none of its business', () => {
  vi.mocked(loadActionsPart).mockImplementation(never);
  fireEvent.click(opener());
  fireEvent.keyDown(opener(), { key: 'a' });
  expect(isExpanded()).toBe(true);
  expect(heard.mock.calls).toEqual([['a']]);
});
