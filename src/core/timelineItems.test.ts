import { describe, expect, it } from 'vitest';
import { chatError } from './errors';
import type { ChatState, OutboxItem } from './state';
import {
  activeState,
  agentMessage,
  noon,
  outboxItem,
  ownMessage,
  participant,
  timelineWith,
  visitorIdentity,
} from './testing/builders';
import {
  lastOwnPosition,
  type TimelineItem,
  timelineItems,
  timelineKey,
  timelineLength,
  timelinePosition,
} from './timelineItems';

const minuteMs = 60_000;

/** The items as they are seen: what one author said in a row, together. */
function groupsOf(state: ChatState): TimelineItem[][] {
  const groups: TimelineItem[][] = [];
  for (const item of timelineItems(state)) {
    if (item.startsGroup) groups.push([]);
    groups.at(-1)?.push(item);
  }
  return groups;
}

function entriesOf(state: ChatState) {
  return timelineItems(state).map(({ entry }) => entry);
}

/** What is shown, in short: the lines, and the texts of each group. */
function outline(state: ChatState) {
  return groupsOf(state).flatMap((group) => {
    const [{ day, isNew } = { day: null, isNew: false }] = group;
    return [...(day === null ? [] : ['day']), ...(isNew ? ['new'] : []), group.map(({ entry }) => entry.text)];
  });
}

function said(...messages: ChatState['timeline']['messages']): ChatState {
  return activeState({ timeline: timelineWith(messages) });
}

it('shows nothing when nothing was said', () => {
  expect(timelineItems(activeState())).toEqual([]);
});

describe('groups', () => {
  it('hold what one author says in a row, and end with the next author', () => {
    const state = said(agentMessage(0), agentMessage(1), ownMessage(2), agentMessage(3));
    expect(outline(state)).toEqual(['day', ['message 0', 'message 1'], ['message 2'], ['message 3']]);
    expect(timelineItems(state).map(({ from }) => from)).toEqual(['agent', 'agent', 'visitor', 'agent']);
  });

  it('end when the next message comes five minutes later, however long the group already is', () => {
    const at = (minutes: number, index: number) => agentMessage(index, { sentAt: noon + minutes * minuteMs });
    expect(outline(said(at(0, 0), at(4, 1), at(8, 2), at(13, 3)))).toEqual([
      'day',
      ['message 0', 'message 1', 'message 2'],
      ['message 3'],
    ]);
  });

  it('say where they start and where they end', () => {
    const items = timelineItems(said(agentMessage(0), agentMessage(1), agentMessage(2, { author: 'Max' })));
    expect(items.map(({ startsGroup, endsGroup }) => [startsGroup, endsGroup])).toEqual([
      [true, false],
      [false, true],
      [true, true],
    ]);
  });

  it('bear the name and picture of the participant', () => {
    const participants = [
      participant('max', { name: 'Max' }),
      participant('nora', { name: 'Nora', avatarUrl: 'https://cdn.example/n.png' }),
    ];
    const [item] = timelineItems({ ...said(agentMessage(0, { author: 'nora' })), participants });
    expect(item).toMatchObject({ author: 'Nora', avatarUrl: 'https://cdn.example/n.png' });
  });

  it('bear no name when the participant has none, though the identity could be one', () => {
    const [item] = timelineItems({ ...said(agentMessage(0)), participants: [participant('Nora')] });
    expect(item).toMatchObject({ author: null, avatarUrl: null });
  });

  it('of somebody who is not there any more bear a readable identity, or no name', () => {
    expect(timelineItems(said(agentMessage(0, { author: 'Concierge' })))[0]).toMatchObject({
      author: 'Concierge',
      avatarUrl: null,
    });
    expect(timelineItems(said(agentMessage(0, { author: 'bot_17' })))[0]?.author).toBeNull();
  });
});

describe('days', () => {
  const lateAt = new Date(2026, 4, 20, 23, 58).getTime();
  const earlyAt = lateAt + 4 * minuteMs;

  it('are told before the first message of each', () => {
    const state = said(
      agentMessage(0, { sentAt: lateAt - minuteMs }),
      agentMessage(1, { sentAt: lateAt }),
      agentMessage(2, { sentAt: earlyAt }),
    );
    expect(outline(state)).toEqual(['day', ['message 0', 'message 1'], 'day', ['message 2']]);
    expect(timelineItems(state).map(({ day }) => day)).toEqual([lateAt - minuteMs, null, earlyAt]);
  });

  it('come before the "New" line when both fall on the same message', () => {
    const state = said(agentMessage(0, { sentAt: lateAt }), agentMessage(1, { sentAt: earlyAt }));
    const reading = { horizon: 1, newAfter: 0 };
    expect(outline({ ...state, reading })).toEqual(['day', ['message 0'], 'day', 'new', ['message 1']]);
  });
});

describe('the "New" line', () => {
  const messages = [agentMessage(0), agentMessage(1), agentMessage(2), agentMessage(3)];

  it.each([
    [null, ['day', ['message 0', 'message 1', 'message 2', 'message 3']]],
    [-1, ['day', 'new', ['message 0', 'message 1', 'message 2', 'message 3']]],
    [1, ['day', ['message 0', 'message 1'], 'new', ['message 2', 'message 3']]],
    [3, ['day', ['message 0', 'message 1', 'message 2', 'message 3']]],
  ])('with its place at %j is drawn once, and parts a group', (newAfter, expected) => {
    expect(outline({ ...said(...messages), reading: { horizon: 3, newAfter } })).toEqual(expected);
  });

  it('goes before the first message of others, not before what the visitor wrote', () => {
    const state = said(agentMessage(0), ownMessage(1), agentMessage(2));
    const reading = { horizon: 2, newAfter: 0 };
    expect(outline({ ...state, reading })).toEqual(['day', ['message 0'], ['message 1'], 'new', ['message 2']]);
  });
});

describe('a confirmed message', () => {
  it('is shown with everything it carries', () => {
    const media = [{ sid: 'ME1', filename: 'a.png', contentType: 'image/png', size: 9 }];
    expect(entriesOf(said(agentMessage(4, { media, editedAt: noon })))).toEqual([
      {
        key: 'IM4',
        text: 'message 4',
        at: noon + 4000,
        media,
        offer: null,
        edited: true,
        delivery: null,
        quote: null,
        reactions: [],
        sid: 'IM4',
        pendingId: null,
      },
    ]);
    expect(entriesOf(said(agentMessage(4)))[0]).toMatchObject({ media: [], offer: null, edited: false });
  });

  it('of the visitor keeps the key it had in the outbox', () => {
    expect(entriesOf(said(ownMessage(1)))[0]?.key).toBe('c1');
  });

  it('that repeats the question from the form keeps the key that the question had', () => {
    expect(entriesOf(said(ownMessage(0, { clientId: 'opening-CH1' })))[0]?.key).toBe('opening');
    expect(entriesOf(said(ownMessage(0, { clientId: 'no-opening-CH1' })))[0]?.key).toBe('no-opening-CH1');
  });

  it('of the visitor is sent until an agent has read up to it, and others have no delivery', () => {
    const deliveries = (...participants: ChatState['participants']) =>
      entriesOf({ ...said(ownMessage(0), agentMessage(1), ownMessage(2)), participants }).map(
        ({ delivery }) => delivery?.kind ?? null,
      );
    const [nora, max] = [participant('nora'), participant('max')];
    expect(deliveries()).toEqual(['sent', null, 'sent']);
    expect(deliveries(nora)).toEqual(['sent', null, 'sent']);
    expect(deliveries({ ...nora, lastReadIndex: 0 })).toEqual(['read', null, 'sent']);
    expect(deliveries({ ...nora, lastReadIndex: 2 })).toEqual(['read', null, 'read']);
    expect(deliveries({ ...nora, lastReadIndex: 2 }, { ...max, lastReadIndex: 0 })).toEqual(['read', null, 'read']);
    expect(deliveries({ ...nora, lastReadIndex: 0 }, { ...max, lastReadIndex: 2 })).toEqual(['read', null, 'read']);
  });

  it('is not read because the visitor has read it', () => {
    const visitor = participant(visitorIdentity, { from: 'visitor', lastReadIndex: 9 });
    expect(entriesOf({ ...said(ownMessage(0)), participants: [visitor] })[0]?.delivery).toEqual({ kind: 'sent' });
  });

  it('of the very first index is not read by an agent who has read nothing', () => {
    const participants = [participant('nora', { lastReadIndex: null })];
    expect(entriesOf({ ...said(ownMessage(1)), participants })[0]?.delivery).toEqual({ kind: 'sent' });
    expect(entriesOf({ ...said(ownMessage(0)), participants })[0]?.delivery).toEqual({ kind: 'sent' });
  });
});

it('what a message offers stands with it', () => {
  const content = { kind: 'quickReplies', choices: [{ id: 'yes', title: 'Yes' }] } as const;
  const timeline = timelineWith([agentMessage(1, { content })]);
  expect(entriesOf(activeState({ timeline }))[0]?.offer).toEqual({ sid: 'IM1', index: 1, content });
});

describe('what is under way', () => {
  const error = chatError('rejected');

  it.each([
    ['queued', { kind: 'queued' }],
    ['sending', { kind: 'sending' }],
    ['checking', { kind: 'sending' }],
    ['accepted', { kind: 'sent' }],
    [
      { kind: 'failed', error },
      { kind: 'failed', error },
    ],
  ] as const)('with the status %j is delivered as %j', (status, delivery) => {
    const outbox: OutboxItem[] = [outboxItem('c1', status)];
    expect(entriesOf(activeState({ outbox }))).toEqual([
      {
        key: 'c1',
        text: 'text of c1',
        at: noon,
        media: [],
        offer: null,
        edited: false,
        delivery,
        quote: null,
        reactions: [],
        sid: null,
        pendingId: 'c1',
      },
    ]);
  });

  it('comes after what is confirmed, first the question from the form, then the outbox in order', () => {
    const state = activeState({
      timeline: timelineWith([agentMessage(0)], { opening: { text: 'Hello?', at: noon + 2000 } }),
      outbox: [outboxItem('c1', 'sending'), outboxItem('c2')],
    });
    expect(outline(state)).toEqual(['day', ['message 0'], ['Hello?', 'text of c1', 'text of c2']]);
    expect(timelineItems(state)[1]).toMatchObject({ from: 'visitor', author: null, avatarUrl: null });
    expect(entriesOf(state)[1]).toEqual({
      key: 'opening',
      text: 'Hello?',
      at: noon + 2000,
      media: [],
      offer: null,
      edited: false,
      delivery: { kind: 'sending' },
      quote: null,
      reactions: [],
      sid: null,
      pendingId: null,
    });
  });

  it('is the visitor’s, also when nothing else has been said', () => {
    const [item] = timelineItems(activeState({ outbox: [outboxItem('c1')] }));
    expect(item).toMatchObject({ from: 'visitor', author: null, avatarUrl: null });
  });

  it('joins the group of the visitor’s last confirmed message', () => {
    const timeline = timelineWith([agentMessage(0), ownMessage(1)], { opening: { text: 'Hello?', at: noon + 2000 } });
    const state = activeState({ timeline, outbox: [outboxItem('c2')] });
    expect(outline(state)).toEqual(['day', ['message 0'], ['message 1', 'Hello?', 'text of c2']]);
  });
});

describe('a stretch of the timeline', () => {
  const messages = [
    agentMessage(0),
    agentMessage(1),
    ownMessage(2),
    ownMessage(3),
    agentMessage(4),
    agentMessage(5, { sentAt: noon + 24 * 60 * minuteMs }),
    agentMessage(6, { sentAt: noon + 24 * 60 * minuteMs }),
  ];
  const state = {
    ...said(...messages),
    outbox: [outboxItem('x1'), outboxItem('x2')],
    reading: { horizon: 6, newAfter: 5 },
  };

  it('is the same by itself as within the whole', () => {
    const whole = timelineItems(state);
    for (let start = 0; start <= whole.length; start++) {
      for (let end = start; end <= whole.length; end++) {
        expect(timelineItems(state, start, end)).toEqual(whole.slice(start, end));
      }
    }
  });

  it('ends where the timeline ends', () => {
    expect(timelineLength(state)).toBe(9);
    expect(timelineItems(state, 8, 40).map(({ entry }) => entry.key)).toEqual(['x2']);
  });

  it('is found by the keys of its items', () => {
    const keys = timelineItems(state).map(({ entry }) => entry.key);
    expect(keys.map((_, position) => timelineKey(state, position))).toEqual(keys);
    expect(keys.map((key) => timelinePosition(state, key))).toEqual([...keys.keys()]);
    expect(timelineKey(state, 9)).toBeNull();
    expect(timelinePosition(state, 'never said')).toBeNull();
  });
});

it('the last message of the visitor is one under way, else a confirmed one', () => {
  const state = said(ownMessage(0), ownMessage(1), agentMessage(2));
  expect(lastOwnPosition(state)).toBe(1);
  expect(lastOwnPosition({ ...state, outbox: [outboxItem('x1'), outboxItem('x2')] })).toBe(4);
  expect(lastOwnPosition(said(agentMessage(0)))).toBeNull();
});

it('an agent cannot take over the key of another message by giving its own the same client id', () => {
  const keys = entriesOf(said(ownMessage(0), agentMessage(1, { clientId: 'c0' }))).map(({ key }) => key);
  expect(keys).toEqual(['c0', 'IM1']);
});
