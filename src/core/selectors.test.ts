import { describe, expect, it } from 'vitest';
import { bannerOf } from './banner';
import { chatError } from './errors';
import { currentHandler, readableName, typingNames } from './people';
import { screenOf, unreadCount } from './selectors';
import type { ChatState } from './state';
import { activeState, agentMessage, noon, ownMessage, participant, sessions, timelineWith } from './testing/builders';
import { canWrite } from './writing';

describe('the screen', () => {
  it.each([
    ['none', 'form', false],
    ['starting', 'conversation', true],
    ['joining', 'conversation', true],
    ['active', 'conversation', true],
    ['ended', 'conversation', false],
    ['failed', 'problem', false],
  ] as const)('in a session that is "%s" is "%s", with a composer: %s', (kind, screen, writable) => {
    const state = activeState({ session: sessions[kind] });
    expect(screenOf(state).kind).toBe(screen);
    expect(canWrite(state)).toBe(writable);
  });

  it('of a problem offers the form only when there are answers to correct', () => {
    const { error } = sessions.failed;
    const withAnswers = screenOf(activeState({ session: sessions.failed }));
    expect(withAnswers).toEqual({ kind: 'problem', error, canEditForm: true });
    const withoutAnswers = screenOf(activeState({ session: { ...sessions.failed, answers: null } }));
    expect(withoutAnswers).toEqual({ kind: 'problem', error, canEditForm: false });
  });
});

describe('the name of an author', () => {
  it.each(['Concierge', 'Nora Lind', 'Ångström', 'n'.repeat(40)])('may be %j', (author) => {
    expect(readableName(author)).toBe(author);
  });

  it.each(['', 'agent7', 'nora_lind', 'nora@example.org', 'sip:nora', 'team/nora', 'n'.repeat(41)])(
    'is not %j, which is an id',
    (author) => {
      expect(readableName(author)).toBeNull();
    },
  );
});

describe('unread', () => {
  const messages = [agentMessage(0), ownMessage(1), agentMessage(2), agentMessage(3, { from: 'system' })];

  it.each([
    [null, 3],
    [0, 2],
    [2, 1],
    [3, 0],
  ])('is what others wrote after the horizon: with the horizon at %j it is %i', (horizon, expected) => {
    const state = activeState({ timeline: timelineWith(messages), reading: { horizon, newAfter: null } });
    expect(unreadCount(state)).toBe(expected);
  });
});

describe('who is typing', () => {
  it('is named by display name, else by a readable identity, else not at all', () => {
    const state = activeState({
      typing: ['agent_1', 'Max', 'agent_2', 'stranger_3'],
      participants: [participant('agent_2'), participant('agent_1', { name: 'Nora' })],
    });
    expect(typingNames(state)).toEqual(['Nora', 'Max', null, null]);
  });
});

describe('whom the visitor is talking to', () => {
  const nora = participant('nora', { name: 'Nora' });
  const max = participant('max', { name: 'Max' });
  const visitor = participant('visitor-1', { from: 'visitor', name: 'Ada' });

  function agentWith(participants: ChatState['participants'], messages: ChatState['timeline']['messages']) {
    return currentHandler(activeState({ participants, timeline: timelineWith(messages) }))?.name;
  }

  it('is the agent who wrote last', () => {
    const messages = [agentMessage(0, { author: 'max' }), agentMessage(1, { author: 'nora' }), ownMessage(2)];
    expect(agentWith([visitor, max, nora], messages)).toBe('Nora');
    expect(agentWith([visitor, nora, max], [...messages, agentMessage(3, { author: 'max' })])).toBe('Max');
  });

  it('is an agent who is there when nobody has written, or when who wrote has left', () => {
    expect(agentWith([visitor, max, nora], [])).toBe('Max');
    expect(agentWith([visitor, max], [agentMessage(0, { author: 'nora' })])).toBe('Max');
  });

  it('is not the author of a notice', () => {
    const notice = agentMessage(1, { author: 'nora', from: 'system' });
    expect(agentWith([max, nora], [agentMessage(0, { author: 'max' }), notice])).toBe('Max');
  });

  it('is nobody when there is no agent', () => {
    expect(
      currentHandler(activeState({ participants: [visitor], timeline: timelineWith([ownMessage(0)]) })),
    ).toBeNull();
  });
});

describe('the banner', () => {
  const { starting, joining } = sessions;

  it('says nothing while all goes well', () => {
    for (const session of Object.values(sessions)) expect(bannerOf(activeState({ session }))).toBeNull();
  });

  it.each([
    ['starting', starting],
    ['joining', joining],
  ] as const)('tells of a problem while %s, and when it is tried again', (_, session) => {
    const problem = chatError('unavailable');
    expect(bannerOf(activeState({ session: { ...session, problem, retryAt: noon } }))).toEqual({
      kind: 'starting',
      problem,
      retryAt: noon,
    });
    expect(bannerOf(activeState({ session: { ...session, problem } }))).toEqual({
      kind: 'starting',
      problem,
      retryAt: null,
    });
  });

  it.each([
    ['starting', starting],
    ['joining', joining],
  ] as const)('says that there is no network while %s', (_, session) => {
    const problem = chatError('offline');
    expect(bannerOf(activeState({ session: { ...session, problem, retryAt: noon } }))).toEqual({ kind: 'offline' });
  });

  it('says nothing of an old token while it is being renewed, and something when that has failed', () => {
    const problem = chatError('auth');
    expect(bannerOf(activeState({ session: { ...joining, problem } }))).toBeNull();
    expect(bannerOf(activeState({ session: { ...joining, problem, retryAt: noon } }))).toEqual({
      kind: 'starting',
      problem,
      retryAt: noon,
    });
  });

  it('speaks of a lost connection once it has lasted, and of the network when that is the cause', () => {
    const lost = (noticed: boolean, network: 'up' | 'down') =>
      bannerOf(activeState({ connection: { kind: 'lost', noticed }, network }));
    expect(lost(false, 'up')).toBeNull();
    expect(lost(true, 'up')).toEqual({ kind: 'reconnecting' });
    expect(lost(true, 'down')).toEqual({ kind: 'offline' });
  });

  it('says that no token can be had, as long as the connection needs one, and whether it is being tried', () => {
    const refused = (parts: Partial<ChatState>) =>
      bannerOf(activeState({ refresh: { kind: 'idle', failures: 1, problem: chatError('auth') }, ...parts }));
    const lost = { connection: { kind: 'lost', noticed: true } } as const;
    expect(refused({ connection: { kind: 'online' } })).toBeNull();
    expect(refused(lost)).toEqual({ kind: 'refused', trying: false });
    const refresh = { kind: 'asking', failures: 1, problem: chatError('auth') } as const;
    expect(refused({ ...lost, refresh })).toEqual({ kind: 'refused', trying: true });
  });

  it('does not speak of the connection when there is nothing to reconnect to', () => {
    const connection = { kind: 'lost', noticed: true } as const;
    expect(bannerOf(activeState({ session: sessions.ended, connection }))).toBeNull();
    expect(bannerOf(activeState({ session: sessions.failed, connection }))).toBeNull();
  });
});
