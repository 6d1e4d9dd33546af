// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import { PreChat } from '../prechat/PreChat';
import { renderChat } from '../testing/renderChat';

afterEach(cleanup);

const field = (name: string) => screen.getByLabelText(name) as HTMLInputElement;

test('a form with gaps says below each field what is missing, and takes the visitor to the first one', async () => {
  const { intents } = renderChat(<PreChat />, { form: { friendlyName: 'Sam', email: 'sam@' } });
  await userEvent.click(screen.getByRole('button', { name: 'Start chat' }));

  expect(document.activeElement).toBe(field('Email'));
  expect(field('Name').getAttribute('aria-invalid')).toBe('false');
  expect(field('Email').getAttribute('aria-invalid')).toBe('true');
  const described = document.getElementById(field('Email').getAttribute('aria-describedby') ?? '');
  expect(described?.textContent).toContain('name@example.com');
  expect(screen.getByText('Please fill in “Your question”.')).toBeTruthy();
  expect(intents).toEqual([]);
});

test('a complaint leaves as soon as its cause does, and none comes while somebody is still typing', async () => {
  renderChat(<PreChat />, { form: { friendlyName: 'Sam', query: 'Hello' } });
  await userEvent.type(field('Email'), 'sam');
  expect(field('Email').getAttribute('aria-invalid')).toBe('false');

  await userEvent.click(screen.getByRole('button', { name: 'Start chat' }));
  expect(field('Email').getAttribute('aria-invalid')).toBe('true');

  await userEvent.type(field('Email'), '@example.com');
  expect(field('Email').getAttribute('aria-invalid')).toBe('false');
});

test('a complete form starts the chat with what was typed', async () => {
  const { intents, engine } = renderChat(<PreChat />);
  await userEvent.type(field('Name'), 'Sam');
  await userEvent.type(field('Email'), 'sam@example.com');
  await userEvent.type(field('Your question'), 'Where is my order?');
  expect(engine.get().form).toEqual({ friendlyName: 'Sam', email: 'sam@example.com', query: 'Where is my order?' });

  await userEvent.click(screen.getByRole('button', { name: 'Start chat' }));
  expect(intents.at(-1)).toEqual({
    kind: 'submitForm',
    values: { friendlyName: 'Sam', email: 'sam@example.com', query: 'Where is my order?' },
  });
});

test('the well-known fields can be filled in by the browser', () => {
  renderChat(<PreChat />);
  expect(field('Name').autocomplete).toBe('name');
  expect(field('Email').autocomplete).toBe('email');
  expect(field('Email').type).toBe('email');
});
