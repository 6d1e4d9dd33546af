// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { timelineWith } from '../../core/testing/builders';
import { readAttention } from '../attention/attentionSettings';
import { activeSession, message, renderChat } from '../testing/renderChat';
import { HeaderMenu } from './HeaderMenu';

const timeline = timelineWith([message(0, 'agent', 'Hello')]);
const start = { session: activeSession, timeline };

beforeEach(() => {
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('Notification', { permission: 'default', requestPermission: async () => 'granted' });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const button = () => screen.getByRole('button', { name: 'Chat options' });
const items = () => screen.getAllByRole(/^menuitem/).map(({ textContent }) => textContent);
const focused = () => document.activeElement?.textContent;

async function openMenu() {
  const user = userEvent.setup();
  await user.click(button());
  await screen.findByRole('menu');
  return user;
}

describe('the menu of the header', () => {
  it('is a button with a menu, worked by arrows, ends, letters and Escape', async () => {
    renderChat(<HeaderMenu />, start);
    expect(button().getAttribute('aria-expanded')).toBe('false');
    const user = await openMenu();
    expect(button().getAttribute('aria-expanded')).toBe('true');
    expect(items()).toEqual(['Sound', 'Notifications', 'Get transcript', 'End conversation']);
    expect(focused()).toBe('Sound');
    await user.keyboard('{ArrowDown}');
    expect(focused()).toBe('Notifications');
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(focused()).toBe('End conversation');
    await user.keyboard('{Home}');
    expect(focused()).toBe('Sound');
    await user.keyboard('{End}');
    expect(focused()).toBe('End conversation');
    await user.keyboard('g');
    expect(focused()).toBe('Get transcript');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(button());
  });

  it('opens from the keyboard at either end', async () => {
    renderChat(<HeaderMenu />, start);
    button().focus();
    const user = userEvent.setup();
    await user.keyboard('{ArrowUp}');
    await screen.findByRole('menu');
    await waitFor(() => expect(focused()).toBe('End conversation'));
  });

  it('closes by a press elsewhere', async () => {
    renderChat(
      <>
        <HeaderMenu />
        <p>Elsewhere</p>
      </>,
      start,
    );
    const user = await openMenu();
    await user.click(screen.getByText('Elsewhere'));
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('remembers whether there is sound', async () => {
    const { storage } = renderChat(<HeaderMenu />, start);
    const user = await openMenu();
    const sound = () => screen.getByRole('menuitemcheckbox', { name: 'Sound' });
    expect(sound().getAttribute('aria-checked')).toBe('true');
    await user.click(sound());
    expect(sound().getAttribute('aria-checked')).toBe('false');
    expect(readAttention(storage).sound).toBe(false);
  });

  it('asks for the permission to notify only when the visitor chooses it', async () => {
    const ask = vi.fn(async () => {
      Object.assign(Notification, { permission: 'granted' });
      return 'granted' as const;
    });
    vi.stubGlobal('Notification', { permission: 'default', requestPermission: ask });
    const { storage } = renderChat(<HeaderMenu />, start);
    const user = await openMenu();
    expect(ask).not.toHaveBeenCalled();
    await user.click(screen.getByRole('menuitemcheckbox', { name: 'Notifications' }));
    await waitFor(() => expect(readAttention(storage).notify).toBe(true));
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('is not there without anything to offer', () => {
    renderChat(<HeaderMenu />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('ending the conversation', () => {
  async function openDialog(more = {}) {
    const chat = renderChat(<HeaderMenu />, { ...start, ...more });
    const user = await openMenu();
    await user.click(screen.getByRole('menuitem', { name: 'End conversation' }));
    const dialog = await screen.findByRole('dialog', { name: 'End this conversation?' });
    await screen.findByText('Keep chatting');
    return { ...chat, user, dialog };
  }

  it('asks first, holds the focus, and gives it back', async () => {
    const { user, dialog, intents } = await openDialog();
    expect(dialog.contains(document.activeElement)).toBe(true);
    expect(button().inert).toBe(true);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(button().inert).toBe(false);
    expect(document.activeElement).toBe(button());
    expect(intents).toEqual([]);
  });

  it('warns of what has not been sent', async () => {
    await openDialog({ draft: 'half a thought' });
    expect(screen.getByText('One message of yours has not been sent yet.')).toBeTruthy();
  });

  it('ends it once, says that it failed, and closes when it is over', async () => {
    const { user, dialog, intents, patch } = await openDialog();
    const end = () => [...dialog.querySelectorAll('button')][0];
    await user.click(end() as Element);
    expect(intents).toEqual([{ kind: 'endConversation' }]);
    expect(end()?.textContent).toBe('Ending…');
    await user.click(end() as Element);
    expect(intents).toHaveLength(1);
    patch({ requests: { end: { kind: 'failed', error: { kind: 'timeout' } } } });
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('We couldn’t end the conversation.'));
    patch({ session: { kind: 'ended', reason: 'closed', credentials: null } });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});
