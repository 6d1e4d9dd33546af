// @vitest-environment jsdom

import { act, cleanup, fireEvent, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Content as AnyContent } from '../../core/content';
import { parseContent } from '../../core/parseContent';
import { spoilt } from '../../core/testing/hostileMessages';
import { soundContent } from '../../core/testing/soundContent';
import { loadFormPart } from '../../parts/form';
import { useChatState } from '../chat';
import { activeSession, renderChat } from '../testing/renderChat';
import { Content } from './Content';

beforeAll(async () => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  // So that it comes at once.
  await loadFormPart(0);
});
afterEach(cleanup);
vi.setConfig({ testTimeout: 30_000 });

function show(content: AnyContent) {
  const offer = { sid: 'IM1', index: 1, content };
  const start = { session: activeSession };
  return renderChat(<Content offer={offer} />, start);
}

const quickReplies: AnyContent = {
  kind: 'quickReplies',
  choices: [
    { id: 'where', title: 'Where is it?' },
    { id: 'return', title: 'I want to return it' },
  ],
};

describe('quick replies', () => {
  it('answer with one press, once, and keep the focus', async () => {
    const { intents, container } = show(quickReplies);
    await userEvent.click(screen.getByRole('button', { name: 'I want to return it' }));
    expect(intents).toEqual([
      {
        kind: 'sendText',
        clientId: 'id-1',
        text: 'I want to return it',
        answer: { to: 'IM1', kind: 'quickReplies', values: { choice: 'return' } },
      },
    ]);
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(container.contains(document.activeElement)).toBe(true);
    expect(container.querySelector('[data-state="chosen"]')?.textContent).toContain('return it');
  });

  it('answer once, however fast somebody presses', () => {
    const { intents } = show(quickReplies);
    const [first, second] = screen.getAllByRole('button') as [HTMLElement, HTMLElement];
    act(() => {
      first.click();
      second.click();
    });
    expect(intents).toHaveLength(1);
  });

  it('cannot be pressed after the end', () => {
    const offer = { sid: 'IM1', index: 1, content: quickReplies };
    renderChat(<Content offer={offer} />, {
      session: { kind: 'ended', reason: 'closed', credentials: null },
    });
    expect(screen.queryAllByRole('button')).toEqual([]);
    expect(screen.getByRole('list', { name: 'No longer available' })).toBeTruthy();
  });
});

it('what is filled in stays when the message scrolls out of sight and back', async () => {
  const content = parseContent({ parlor: soundContent.find(({ kind }) => kind === 'form') }) as AnyContent;
  const offer = { sid: 'IM1', index: 1, content };
  const { rerenderChat } = withToggle(offer);
  fireEvent.input(await screen.findByLabelText('Street'), { target: { value: 'Kiln Lane' } });
  rerenderChat(false);
  expect(screen.queryByLabelText('Street')).toBeNull();
  rerenderChat(true);
  expect((screen.getByLabelText('Street') as HTMLInputElement).value).toBe('Kiln Lane');
});

function withToggle(offer: { sid: string; index: number; content: AnyContent }) {
  const { patch } = renderChat(<Shown offer={offer} />, { session: activeSession, draft: 'shown' });
  return { rerenderChat: (shown: boolean) => act(() => patch({ draft: shown ? 'shown' : '' })) };
}

function Shown({ offer }: { readonly offer: { sid: string; index: number; content: AnyContent } }) {
  const shown = useChatState((state) => state.draft !== '');
  return shown ? <Content offer={offer} /> : null;
}

describe('whatever a message offers', () => {
  it('is drawn without an error, with no dangerous link and a bounded number of elements', { timeout: 60_000 }, () => {
    const hostile = fc.oneof(...soundContent.map((sound) => spoilt(sound)));
    fc.assert(
      fc.property(hostile, (parlor) => {
        const content = parseContent({ parlor });
        if (!content) return;
        const { container } = show(content);
        for (const link of container.querySelectorAll('a')) expect(link.href).toMatch(/^(https?|mailto|tel):/);
        for (const image of container.querySelectorAll('img')) {
          expect(image.getAttribute('src')).toMatch(/^(https:\/\/|\/[^/])/);
        }
        expect(container.querySelectorAll('script, iframe, object, embed, style, [style]')).toHaveLength(0);
        expect(container.querySelectorAll('*').length).toBeLessThan(700);
        cleanup();
      }),
      { numRuns: 100, seed: 4 },
    );
  });

  it('can be answered: a survey says what is missing, then sends it in words and in structure', async () => {
    const content = parseContent({ parlor: soundContent.find(({ kind }) => kind === 'survey') }) as AnyContent;
    const { intents } = show(content);
    await userEvent.click(await screen.findByRole('button', { name: 'Send' }));
    expect(screen.getByText('Please answer this.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: '1 of 5 stars' }));
    await userEvent.click(screen.getByRole('radio', { name: '4 of 5 stars' }));
    await userEvent.click(screen.getByRole('radio', { name: 'No' }));
    await userEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect(intents).toMatchObject([
      {
        text: 'Your rating: 4 of 5 stars\nIs your question answered?: No',
        answer: { kind: 'survey', values: { stars: 4, solved: 'down' } },
      },
    ]);
  });
});
