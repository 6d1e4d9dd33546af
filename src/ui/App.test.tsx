// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { createPart } from '../parts/part';
import { App } from './App';
import type { ConversationPart } from './chat';
import * as conversationPart from './conversation/conversationPart';
import { chatForTest, renderInChat } from './testing/renderChat';

afterEach(cleanup);

const failed = {
  kind: 'failed',
  error: { kind: 'loadFailed' },
  answers: { query: 'Where is my order?' },
  credentials: null,
} as const;

test('where what says the problem cannot be fetched either, one press tries both again', async () => {
  let isDown = true;
  const { chat, intents } = chatForTest({ session: failed });
  const value = { ...conversationPart, Conversation: () => <p>Here it is</p> };
  const conversation = createPart<ConversationPart>(
    () => (isDown ? Promise.reject(new Error('no network')) : Promise.resolve(value)),
    () => {},
  );
  renderInChat(<App />, { ...chat, conversation });
  const again = await screen.findByRole('button', { name: 'Try again' });
  expect(screen.getByText('A part of the chat could not be loaded. Check your connection.')).toBeTruthy();

  isDown = false;
  fireEvent.click(again);
  expect(intents).toEqual([{ kind: 'retry' }]);
  expect(await screen.findByText('Here it is')).toBeTruthy();
});

test('a problem is said in words, with the way back to what was filled in', async () => {
  const { chat, intents } = chatForTest({ session: { ...failed, error: { kind: 'auth' } } });
  renderInChat(<App />, chat);
  expect(screen.getByText('The chat could not let you in. Please try again in a moment.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Change your details' }));
  expect(intents).toEqual([{ kind: 'backToForm' }]);
  expect(await screen.findByRole('button', { name: 'Start chat' })).toBeTruthy();
});
