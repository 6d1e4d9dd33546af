// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { en } from '../i18n/en';
import { ErrorBoundary } from './ErrorBoundary';

afterEach(cleanup);

test('a programming error is told to the visitor and the developer, and the chat can be reloaded or closed', async () => {
  const mistake = new Error('a mistake of ours');
  let broken = true;
  const Screen = () => {
    if (broken) throw mistake;
    return <p>All is well</p>;
  };
  const onCrash = vi.fn();
  const onClose = vi.fn();
  render(
    <ErrorBoundary texts={en} onCrash={onCrash} onClose={onClose}>
      <Screen />
    </ErrorBoundary>,
  );
  expect(screen.getByRole('alert').textContent).toContain(en.crashed);
  expect(onCrash).toHaveBeenCalledExactlyOnceWith(mistake);
  await userEvent.click(screen.getByRole('button', { name: 'Close chat' }));
  expect(onClose).toHaveBeenCalledOnce();

  broken = false;
  await userEvent.click(screen.getByRole('button', { name: 'Reload chat' }));
  expect(screen.getByText('All is well')).toBeTruthy();
});

test('where there is nothing to close it offers to reload alone', () => {
  const Screen = () => {
    throw new Error('a mistake of ours');
  };
  render(
    <ErrorBoundary texts={en} onCrash={() => {}} onClose={false}>
      <Screen />
    </ErrorBoundary>,
  );
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Reload chat']);
});
