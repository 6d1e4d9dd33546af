// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Composer } from '../composer/Composer';
import { activeSession, renderChat } from '../testing/renderChat';

beforeEach(() => localStorage.clear());
afterEach(cleanup);

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your message' });
// Not userEvent.type: that would press the field first.
const type = (keys: string) => userEvent.keyboard(keys);

async function open(text: string) {
  const chat = renderChat(
    <Composer />,
    { session: activeSession, connection: { kind: 'online' } },
    { emojiShortcodes: true },
  );
  box().focus();
  // Both parts are fetched with the first colon.
  await type(':');
  await act(async () => {
    await import('./emojiPart');
    await import('emojibase-data/en/names');
  });
  await type(text);
  return chat;
}

const chosen = () => document.getElementById(box().getAttribute('aria-activedescendant') ?? '')?.textContent;

test('a begun name offers emoji; Enter takes the chosen one and sends nothing', async () => {
  const { intents } = await open('thumbs');
  expect(screen.getByRole('listbox', { name: 'Emoji suggestions' })).toBeTruthy();
  expect(chosen()).toContain('thumbs up');
  await type('{ArrowDown}');
  expect(chosen()).toContain('thumbs down');
  await type('{Enter}');
  expect(box().value).toBe('👎️');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(box().hasAttribute('aria-activedescendant')).toBe(false);
  expect(intents.some(({ kind }) => kind === 'sendText')).toBe(false);
  expect(document.activeElement).toBe(box());
});

test('who types faster than the files come sees the offer when they have come', async () => {
  renderChat(<Composer />, { session: activeSession, connection: { kind: 'online' } }, { emojiShortcodes: true });
  box().focus();
  fireEvent.input(box(), { target: { value: ':thumbs' } });
  await screen.findByRole('listbox', { name: 'Emoji suggestions' });
  expect(chosen()).toContain('thumbs up');
});

test('a whole shortcode becomes its emoji, and Backspace right after brings it back for good', async () => {
  await open('tada:');
  expect(box().value).toBe('🎉');
  await type('{Backspace}');
  expect(box().value).toBe(':tada:');
  await type(' yes');
  expect(box().value).toBe(':tada: yes');
});

test('Backspace later only takes a character', async () => {
  await open('tada:');
  await type('ab{Backspace}');
  expect(box().value).toBe('🎉a');
});

test('Escape takes the offer away, and only that', async () => {
  await open('smi');
  const pressed = fireEvent.keyDown(box(), { key: 'Escape' });
  expect(pressed).toBe(false);
  expect(screen.queryByRole('listbox')).toBeNull();
  await type('le');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(box().value).toBe(':smile');
});

test('unknown names, times and faces stay as they are', async () => {
  await open('xyzzy: 10:30 :) :-D');
  expect(box().value).toBe(':xyzzy: 10:30 :) :-D');
  expect(screen.queryByRole('listbox')).toBeNull();
});
