// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import type { Intent } from '../../core/intents';
import { activeSession, renderChat } from '../testing/renderChat';
import { Composer } from './Composer';
import { maxMessageBytes } from './textLimit';

afterEach(cleanup);

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your message' });
const sent = (intents: readonly Intent[]) => intents.flatMap((intent) => (intent.kind === 'sendText' ? [intent] : []));
const active = { session: activeSession, connection: { kind: 'online' } } as const;

test('Enter sends the text as it was written and leaves an empty composer with the focus in it', async () => {
  const { intents } = renderChat(<Composer />, active);
  await userEvent.type(box(), ' Hello there {Enter}');
  expect(sent(intents)).toEqual([{ kind: 'sendText', clientId: 'id-1', text: ' Hello there ' }]);
  expect(box().value).toBe('');
  expect(document.activeElement).toBe(box());
});

test('Shift and Enter begin a new line', async () => {
  const { intents } = renderChat(<Composer />, active);
  await userEvent.type(box(), 'one{Shift>}{Enter}{/Shift}two');
  expect(box().value).toBe('one\ntwo');
  expect(sent(intents)).toEqual([]);
});

test('two presses of Enter before anything is drawn again send one message', () => {
  const { intents } = renderChat(<Composer />, { ...active, draft: 'Hello' });
  const textarea = box();
  act(() => {
    fireEvent.keyDown(textarea, { key: 'Enter' });
    fireEvent.keyDown(textarea, { key: 'Enter' });
  });
  expect(sent(intents)).toHaveLength(1);
});

test.each([
  ['that says it is composing', { key: 'Enter', isComposing: true }],
  ['with the key code of input methods', { key: 'Enter', keyCode: 229 }],
])('an Enter %s only ends the composition', (_what, key) => {
  const { intents } = renderChat(<Composer />, { ...active, draft: '日本' });
  fireEvent.keyDown(box(), key);
  expect(sent(intents)).toEqual([]);
});

test('the send button is there only when there is something to send', async () => {
  const { intents } = renderChat(<Composer />, active);
  expect(screen.queryByRole('button', { name: 'Send message' })).toBeNull();
  await userEvent.type(box(), '  {Enter}');
  expect(screen.queryByRole('button', { name: 'Send message' })).toBeNull();
  expect(sent(intents)).toEqual([]);

  await userEvent.type(box(), 'Hello');
  await userEvent.click(screen.getByRole('button', { name: 'Send message' }));
  expect(sent(intents).map((intent) => intent.text)).toEqual(['  Hello']);
  expect(document.activeElement).toBe(box());
});

test('what is too long is not sent, is kept, and is explained in words', () => {
  const tooLong = 'ä'.repeat(maxMessageBytes / 2 + 1);
  const { intents, engine } = renderChat(<Composer />, { ...active, draft: tooLong });
  fireEvent.keyDown(box(), { key: 'Enter' });
  expect(sent(intents)).toEqual([]);
  expect(engine.get().draft).toBe(tooLong);
  const described = document.getElementById(box().getAttribute('aria-describedby') ?? '');
  expect(described?.textContent).toContain('Shorten it by about 1 character');
});
