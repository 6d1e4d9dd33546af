// @vitest-environment jsdom
import { cleanup, screen, waitFor } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { timelineWith } from '../../core/testing/builders';
import { loadContentPart } from '../../parts/content';
import { loadFormPart } from '../../parts/form';
import { Ended } from '../conversation/Ended';
import { EndConversation } from '../menu/EndConversation';
import { activeSession, message, renderChat } from '../testing/renderChat';

const timeline = timelineWith([message(0, 'agent', 'Bye')]);
const { credentials } = activeSession as Extract<typeof activeSession, { kind: 'active' }>;
const offering = { ...credentials, capabilities: ['survey'] };

// So that they come at once.
beforeAll(() => Promise.all([loadFormPart(0), loadContentPart(0)]));
afterEach(cleanup);

describe('after the end, where the endpoint takes the answers', () => {
  const ended = { kind: 'ended', reason: 'closed', credentials: offering } as const;

  it('asks the usual questions, sends the answers and says thank you', async () => {
    const { intents, patch } = renderChat(<Ended />, { session: ended, timeline }, { survey: {} });
    const user = userEvent.setup();
    await user.click(await screen.findByRole('radio', { name: /^4/ }));
    await user.click(screen.getByRole('button', { name: 'Send' }));
    expect(intents).toEqual([{ kind: 'sendSurvey', values: { stars: 4 } }]);
    patch({ requests: { survey: { kind: 'failed', error: { kind: 'unavailable' } } } });
    await screen.findByRole('alert');
    patch({ requests: { survey: { kind: 'done' } } });
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^Thank/));
  });

  it('asks nothing when the site wants none, or nobody takes the answers', async () => {
    renderChat(<Ended />, { session: ended, timeline });
    expect(screen.queryByRole('radio')).toBeNull();
    cleanup();
    const alone = { ...ended, credentials };
    renderChat(<Ended />, { session: alone, timeline }, { survey: {} });
    expect(screen.queryByRole('radio')).toBeNull();
  });
});

describe('before the end, where nobody takes the answers later', () => {
  async function askForEnd() {
    const chat = renderChat(
      <EndConversation onClose={() => {}} />,
      { session: activeSession, timeline },
      { survey: { questions: [{ type: 'thumbs' }] } },
    );
    const user = userEvent.setup();
    await waitFor(async () => {
      await user.click(screen.getByRole('button', { name: /^End/ }));
      expect(screen.getByRole('radio', { name: 'Yes' })).toBeTruthy();
    });
    return { ...chat, user };
  }

  it('sends them as a message, and ends when it has arrived', async () => {
    const { intents, user, engine, patch } = await askForEnd();
    await user.click(screen.getByRole('radio', { name: 'Yes' }));
    await user.click(screen.getByRole('button', { name: 'Send' }));
    expect(intents).toMatchObject([
      { kind: 'sendText', answer: { to: 'CH1', kind: 'survey', values: { thumbs: 'up' } } },
    ]);
    const [item] = engine.get().outbox;
    patch({ outbox: item ? [{ ...item, status: { kind: 'accepted' } }] : [] });
    await waitFor(() => expect(intents.at(-1)).toEqual({ kind: 'endConversation' }));
  });

  it('can be left out', async () => {
    const { intents, user } = await askForEnd();
    await user.click(screen.getByRole('button', { name: 'End without answering' }));
    expect(intents).toEqual([{ kind: 'endConversation' }]);
  });
});
