import { describe, expect, it } from 'vitest';
import { parseRouting } from './parseRouting';
import { currentHandler, findPerson, shownQueue } from './people';
import type { Handler, Routing } from './routing';
import { activeState, agentMessage, happen, participant, timelineWith } from './testing/builders';

const bot: Handler = { kind: 'bot', identity: null, name: 'Clay', avatarUrl: '/people/clay.svg' };
const jon: Handler = { kind: 'agent', identity: null, name: 'Jon', avatarUrl: null };
const mira = participant('agent-mira', { name: 'Mira', avatarUrl: '/people/mira.svg' });

const changed = (routing: Partial<Routing>) =>
  ({ kind: 'routingChanged', routing: { queue: null, handledBy: null, ...routing } }) as const;

describe('what attributes say', () => {
  it('is read as documented', () => {
    const parlor = {
      version: 1,
      queue: { position: 3, waitSeconds: '240' },
      handledBy: { kind: 'bot', name: ' Clay ', avatarUrl: 'https://shop.example/clay.png' },
    };
    expect(parseRouting({ parlor })).toEqual({
      queue: { position: 3, waitSeconds: 240 },
      handledBy: { kind: 'bot', identity: null, name: 'Clay', avatarUrl: 'https://shop.example/clay.png' },
    });
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', '{"parlor":{}}'],
    ['a list', [{ parlor: {} }]],
    ['parlor as text', { parlor: 'queue' }],
    ['a queue of nonsense', { parlor: { queue: { position: -1, waitSeconds: 'soon' } } }],
    ['a queue without end', { parlor: { queue: { position: 1e12, waitSeconds: Number.POSITIVE_INFINITY } } }],
    ['somebody of an unknown kind', { parlor: { handledBy: { kind: 'admin', name: 'Root' } } }],
    ['somebody without a name', { parlor: { handledBy: { kind: 'agent', name: '  ', identity: 7 } } }],
  ])('counts for nothing when it is %s', (_what, attributes) => {
    expect(parseRouting(attributes)).toEqual({ queue: null, handledBy: null });
  });

  it('loses pictures from dangerous addresses, control characters and what is too long', () => {
    const handledBy = { kind: 'agent', name: `J\u0000on${'n'.repeat(200)}`, avatarUrl: 'javascript:alert(1)' };
    const read = parseRouting({ parlor: { handledBy } }).handledBy;
    expect(read?.avatarUrl).toBeNull();
    expect(read?.name).toMatch(/^Jon{70,}…$/);
  });
});

describe('whom the visitor talks to', () => {
  it('is whoever the attributes name, with name and face of the participant it is', () => {
    const handledBy: Handler = { kind: 'agent', identity: 'agent-mira', name: null, avatarUrl: null };
    const robin = participant('agent-robin', { name: 'Robin' });
    const state = activeState({
      participants: [robin, mira],
      timeline: timelineWith([agentMessage(0, { author: 'agent-robin' })]),
      routing: { queue: null, handledBy },
    });
    expect(currentHandler(state)).toEqual({ kind: 'agent', name: 'Mira', avatarUrl: '/people/mira.svg' });
  });

  it('is nobody while the visitor waits in a queue', () => {
    const state = activeState({
      participants: [mira],
      routing: { queue: { position: 2, waitSeconds: 60 }, handledBy: null },
    });
    expect(currentHandler(state)).toBeNull();
    expect(shownQueue(state)).toEqual({ position: 2, waitSeconds: 60 });
  });

  it('is the bot, also in a queue, which ends with the agent', () => {
    const queue = { position: 2, waitSeconds: null };
    const waiting = activeState({ routing: { queue, handledBy: bot } });
    expect(currentHandler(waiting)?.name).toBe('Clay');
    expect(shownQueue(waiting)).toEqual(queue);
    expect(shownQueue({ ...waiting, routing: { queue, handledBy: jon } })).toBeNull();
  });
});

describe('a change of who handles it', () => {
  it('from a bot to an agent who is only named is told, once', () => {
    const before = happen(activeState(), changed({ handledBy: bot })).state;
    expect(before.notices).toEqual([]);
    const after = happen(before, changed({ handledBy: jon })).state;
    expect(after.notices).toMatchObject([{ kind: 'transferred', name: 'Jon' }]);
    expect(happen(after, changed({ handledBy: { ...jon } })).state.notices).toHaveLength(1);
  });

  it('to an agent who takes part is told by their joining alone', () => {
    const handledBy: Handler = { kind: 'agent', identity: 'agent-mira', name: 'Mira', avatarUrl: null };
    const start = activeState({ participants: [participant('agent-robin')] });
    const named = happen(start, changed({ handledBy })).state;
    const there = happen(named, {
      kind: 'participantsChanged',
      participants: [participant('agent-robin'), mira],
    }).state;
    expect(there.notices).toMatchObject([{ kind: 'joined', identity: 'agent-mira' }]);
  });

  it('leaves the bot its name and face for what it has written', () => {
    const before = happen(activeState(), changed({ handledBy: bot })).state;
    const after = happen(before, changed({ handledBy: jon })).state;
    expect(findPerson(after, 'Clay')).toMatchObject({ name: 'Clay', avatarUrl: '/people/clay.svg' });
  });

  it('ends the queue when somebody comes, also if nobody takes back what was said of it', () => {
    const queue = { position: 1, waitSeconds: 30 };
    const start = activeState({
      participants: [participant('visitor-1', { from: 'visitor' })],
      routing: { queue, handledBy: null },
    });
    const { state } = happen(start, { kind: 'participantsChanged', participants: [...start.participants, mira] });
    expect(shownQueue(state)).toBeNull();
    expect(currentHandler(state)?.name).toBe('Mira');
  });
});
