import { describe, expect, it } from 'vitest';
import type { Answer } from './answer';
import { type ChatErrorKind, chatError } from './errors';
import type { Effect } from './events';
import {
  checkDue,
  checkedAndMissing,
  checkReachesTo,
  checkSoon,
  discardMessage,
  failUnsent,
  pump,
  retryMessage,
  sendAccepted,
  sendFailed,
  sendText,
  unsentText,
} from './outbox';
import type { ChatState, OutboxItem } from './state';
import {
  activeState,
  agentMessage,
  credentials,
  happen,
  noon,
  outboxItem,
  ownMessage,
  sessions,
  timelineWith,
} from './testing/builders';

const circumstance = { now: noon, random: 0.5 };
const refused = chatError('rejected');

const save: Effect = { do: 'save', slice: 'outbox' };
const saveDraft: Effect = { do: 'save', slice: 'draft' };
const countPatience: Effect = { do: 'after', timer: 'patience', ms: 600_000, fact: { kind: 'patienceDue' } };
const look: Effect = { do: 'fetchHistory', ticket: 0, purpose: 'check', before: null };
const send = (clientId: string): Effect => ({ do: 'send', clientId, text: `text of ${clientId}` });
const lookIn = (ms: number): Effect => ({ do: 'after', timer: 'check', ms, fact: { kind: 'checkDue' } });
const goOnIn = (ms: number): Effect => ({ do: 'after', timer: 'send', ms, fact: { kind: 'sendDue' } });

function withOutbox(...outbox: OutboxItem[]): ChatState {
  return activeState({ outbox });
}

function lookingFor(clientIds: readonly string[], ...outbox: OutboxItem[]): ChatState {
  const state = withOutbox(...outbox);
  return { ...state, history: { ...state.history, check: clientIds } };
}

function statuses(state: ChatState): string[] {
  return state.outbox.map(({ clientId, status }) => `${clientId} ${status.kind}`);
}

describe('what the visitor sends', () => {
  it('leaves at once, saved before it is tried, and takes the draft with it', () => {
    const [state, effects] = sendText(activeState({ draft: 'text of c1' }), 'c1', 'text of c1', circumstance);
    expect(state.outbox).toMatchObject([
      { clientId: 'c1', text: 'text of c1', createdAt: noon, attempts: 1, status: { kind: 'sending' } },
    ]);
    expect(state.draft).toBe('');
    expect(effects).toEqual([save, saveDraft, countPatience, save, send('c1')]);
  });

  it('is taken whatever else has been said and sent', () => {
    const timeline = timelineWith([agentMessage(0), ownMessage(1, { clientId: 'c0' })]);
    const [state] = sendText(activeState({ timeline, outbox: [outboxItem('c1')] }), 'c2', 'Hello', circumstance);
    expect(state.outbox.map(({ clientId }) => clientId)).toEqual(['c1', 'c2']);
  });

  it.each(['starting', 'joining'] as const)('waits while the conversation is %s', (kind) => {
    const [state, effects] = sendText(activeState({ session: sessions[kind] }), 'c1', ' Hello ', circumstance);
    expect(state.outbox).toEqual([outboxItem('c1', 'queued', { text: ' Hello ' })]);
    expect(effects).toEqual([save, saveDraft, countPatience]);
  });

  it('goes behind what is already there, whose patience is being counted', () => {
    const [state, effects] = sendText(withOutbox(outboxItem('c1', 'sending')), 'c2', 'text of c2', circumstance);
    expect(statuses(state)).toEqual(['c1 sending', 'c2 queued']);
    expect(effects).toEqual([save, saveDraft]);
  });

  it('may be as long as the service takes, and not a byte longer', () => {
    const longest = 'é'.repeat(16 * 1024);
    expect(sendText(activeState(), 'c1', longest, circumstance)[0].outbox).toHaveLength(1);
    expect(sendText(activeState(), 'c1', `${longest}!`, circumstance)[0].outbox).toEqual([]);
  });

  it.each([
    ['it is empty', activeState(), ''],
    ['it is blank', activeState(), ' \n\t'],
    ['there is no conversation', activeState({ session: sessions.none }), 'Hello'],
    ['the conversation has ended', activeState({ session: sessions.ended }), 'Hello'],
    ['the conversation could not be started', activeState({ session: sessions.failed }), 'Hello'],
    ['its client id is in the outbox', withOutbox(outboxItem('c0', 'accepted'), outboxItem('c1', 'accepted')), 'Hello'],
    [
      'its client id has been confirmed',
      activeState({ timeline: timelineWith([agentMessage(0), ownMessage(1)]) }),
      'Hello',
    ],
  ] as const)('is not taken when %s', (_, before, text) => {
    const draft = { ...before, draft: text };
    const [state, effects] = sendText(draft, 'c1', text, circumstance);
    expect(state).toBe(draft);
    expect(effects).toEqual([]);
  });
});

describe('the next message', () => {
  it('is the first that waits; others wait on', () => {
    const before = withOutbox(outboxItem('c1'), outboxItem('c2'));
    const [state, effects] = pump(before, circumstance);
    expect(statuses(state)).toEqual(['c1 sending', 'c2 queued']);
    expect(state.outbox[1]).toBe(before.outbox[1]);
    expect(effects).toEqual([save, send('c1')]);
  });

  it('overtakes what failed and what only lacks its echo', () => {
    const before = withOutbox(
      outboxItem('c1', { kind: 'failed', error: refused }),
      outboxItem('c2', 'accepted'),
      outboxItem('c3'),
    );
    const [state, effects] = pump(before, circumstance);
    expect(statuses(state)).toEqual(['c1 failed', 'c2 accepted', 'c3 sending']);
    expect(effects).toEqual([save, send('c3')]);
  });

  it('remembers what was there before its first attempt, and counts attempts', () => {
    const first = (messages: ChatState['timeline']['messages'], item: OutboxItem) =>
      pump({ ...withOutbox(item), timeline: timelineWith(messages) }, circumstance)[0].outbox[0];
    expect(first([], outboxItem('c1'))).toMatchObject({ after: -1, attempts: 1 });
    expect(first([agentMessage(0), agentMessage(3), agentMessage(7)], outboxItem('c1'))).toMatchObject({
      after: 7,
      attempts: 1,
    });
    expect(first([agentMessage(9)], outboxItem('c1', 'queued', { after: 7, attempts: 1 }))).toMatchObject({
      after: 7,
      attempts: 2,
    });
  });

  const waiting = withOutbox(outboxItem('c1'));

  it('goes at the very moment the service asked for', () => {
    expect(pump({ ...waiting, sendNotBefore: noon }, circumstance)[1]).toEqual([save, send('c1')]);
  });

  it.each<[string, ChatState]>([
    ['the conversation is being joined', { ...waiting, session: sessions.joining }],
    ['the connection is lost', { ...waiting, connection: { kind: 'lost', noticed: false } }],
    ['the service asked for a pause', { ...waiting, sendNotBefore: noon + 1 }],
    [
      'the question from the form is not there yet',
      { ...waiting, timeline: timelineWith([], { opening: { text: 'Hello?', at: noon } }) },
    ],
    ['another is on its way', withOutbox(outboxItem('c1', 'sending'), outboxItem('c2'))],
    ['it is unclear whether another arrived', withOutbox(outboxItem('c1', 'checking'), outboxItem('c2'))],
    ['it is unclear whether a later one arrived', withOutbox(outboxItem('c1'), outboxItem('c2', 'checking'))],
    ['none is waiting', withOutbox(outboxItem('c1', 'accepted'), outboxItem('c2', { kind: 'failed', error: refused }))],
    ['there is none', withOutbox()],
  ])('does not go when %s', (_, before) => {
    const [state, effects] = pump(before, circumstance);
    expect(state).toBe(before);
    expect(effects).toEqual([]);
  });
});

describe('when the service has taken a message', () => {
  it('it stays until its echo comes, which is looked for, and the next one goes', () => {
    const [state, effects] = sendAccepted(
      withOutbox(outboxItem('c1', 'sending'), outboxItem('c2')),
      'c1',
      circumstance,
    );
    expect(statuses(state)).toEqual(['c1 accepted', 'c2 sending']);
    expect(effects).toEqual([save, lookIn(2000), save, send('c2')]);
  });

  it('whose echo was faster, only the next one goes', () => {
    const [state, effects] = sendAccepted(withOutbox(outboxItem('c2')), 'c1', circumstance);
    expect(statuses(state)).toEqual(['c2 sending']);
    expect(effects).toEqual([save, send('c2')]);
  });
});

describe('when sending has failed', () => {
  const onItsWay = withOutbox(
    outboxItem('c0', { kind: 'failed', error: refused }),
    outboxItem('c1', 'sending', { attempts: 3 }),
    outboxItem('c2'),
  );

  it.each<ChatErrorKind>(['offline', 'loadFailed', 'rateLimited'])(
    'with "%s", it is tried again later, in its place',
    (kind) => {
      const [state, effects] = sendFailed(onItsWay, 'c1', chatError(kind), circumstance);
      expect(statuses(state)).toEqual(['c0 failed', 'c1 queued', 'c2 queued']);
      expect(state.outbox[1]?.attempts).toBe(3);
      expect(state.sendNotBefore).toBe(noon + 3000);
      expect(effects).toEqual([save, goOnIn(3000)]);
    },
  );

  it('with a wait that the service asked for, it is tried again after that', () => {
    const [state, effects] = sendFailed(onItsWay, 'c1', chatError('rateLimited', '', 60_000), circumstance);
    expect(state.sendNotBefore).toBe(noon + 60_000);
    expect(effects).toEqual([save, goOnIn(60_000)]);
  });

  it('because of the token, a new one is asked for too', () => {
    const [state, effects] = sendFailed(onItsWay, 'c1', chatError('auth'), circumstance);
    expect(statuses(state)).toEqual(['c0 failed', 'c1 queued', 'c2 queued']);
    expect(effects).toEqual([save, goOnIn(3000), { do: 'refreshToken', ticket: 0, credentials: credentials() }]);
  });

  it.each<ChatErrorKind>(['timeout', 'unavailable', 'unknown'])(
    'with "%s", it is looked for before anything else goes',
    (kind) => {
      const [state, effects] = sendFailed(onItsWay, 'c1', chatError(kind), circumstance);
      expect(statuses(state)).toEqual(['c0 failed', 'c1 checking', 'c2 queued']);
      expect(effects).toEqual([save, lookIn(2000)]);
    },
  );

  it.each<ChatErrorKind>(['rejected', 'tooLarge', 'ended'])(
    'with "%s", it has failed, and the next one goes',
    (kind) => {
      const error = chatError(kind);
      const [state, effects] = sendFailed(onItsWay, 'c1', error, circumstance);
      expect(statuses(state)).toEqual(['c0 failed', 'c1 failed', 'c2 sending']);
      expect(state.outbox[1]?.status).toEqual({ kind: 'failed', error });
      expect(effects).toEqual([save, { do: 'report', error }, save, send('c2')]);
    },
  );

  it('and the message is known to have arrived, the news is too late', () => {
    const before = withOutbox(outboxItem('c1', 'accepted'), outboxItem('c2'));
    const [state, effects] = sendFailed(before, 'c1', refused, circumstance);
    expect(statuses(state)).toEqual(['c1 accepted', 'c2 sending']);
    expect(effects).toEqual([save, send('c2')]);
  });

  it('and its echo has come already, the next one goes', () => {
    const [state, effects] = sendFailed(withOutbox(outboxItem('c2')), 'c1', chatError('timeout'), circumstance);
    expect(statuses(state)).toEqual(['c2 sending']);
    expect(effects).toEqual([save, send('c2')]);
  });
});

describe('looking for messages in the history', () => {
  const unclear = withOutbox(
    outboxItem('c1', 'accepted'),
    outboxItem('c2', { kind: 'failed', error: refused }),
    outboxItem('c3', 'checking'),
    outboxItem('c4'),
  );

  it('is planned when one is unclear or lacks its echo', () => {
    expect(checkSoon(unclear)).toEqual([unclear, [lookIn(2000)]]);
    expect(checkSoon(withOutbox(outboxItem('c1'), outboxItem('c2', 'accepted')))[1]).toEqual([lookIn(2000)]);
    expect(checkSoon(withOutbox(outboxItem('c1', 'checking'), outboxItem('c2')))[1]).toEqual([lookIn(2000)]);
    const clear = withOutbox(outboxItem('c1', 'sending'), outboxItem('c2'));
    expect(checkSoon(clear)).toEqual([clear, []]);
    expect(checkSoon(withOutbox())[1]).toEqual([]);
  });

  it('is for those that are unclear or lack their echo', () => {
    const [state, effects] = checkDue({ ...unclear, ticket: 4 });
    expect(state.history.check).toEqual(['c1', 'c3']);
    expect(effects).toEqual([{ ...look, ticket: 4 }]);
  });

  it.each<[string, ChatState]>([
    ['nothing is unclear', withOutbox(outboxItem('c1', 'sending'), outboxItem('c2'))],
    ['the outbox is empty', withOutbox()],
    ['one search is under way', lookingFor(['c1'], ...unclear.outbox)],
    ['the connection is lost', { ...unclear, connection: { kind: 'lost', noticed: true } }],
    ['the conversation is being joined', { ...unclear, session: sessions.joining }],
  ])('does not start when %s', (_, before) => {
    const [state, effects] = checkDue(before);
    expect(state).toBe(before);
    expect(effects).toEqual([]);
  });

  it('goes back to where the first of those looked for can be', () => {
    const items = [
      outboxItem('c1', { kind: 'failed', error: refused }, { after: 1 }),
      outboxItem('c2', 'checking', { after: 5 }),
      outboxItem('c3', 'accepted', { after: 7 }),
      outboxItem('c4', 'checking', { after: 3 }),
    ];
    expect(checkReachesTo(lookingFor(['c1', 'c2', 'c3'], ...items))).toBe(5);
    expect(checkReachesTo(lookingFor(['c3'], ...items))).toBe(7);
  });

  it('goes back to the start for a message of which nobody knows when it was sent', () => {
    expect(checkReachesTo(lookingFor(['c1'], outboxItem('c1', 'checking')))).toBe(-1);
  });

  it('need not go back when nothing is looked for any more', () => {
    expect(checkReachesTo(withOutbox(outboxItem('c1', 'checking')))).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('what was looked for and is not in the history', () => {
  it('never arrived, if that was unclear: it is sent again at once', () => {
    const before = lookingFor(['c1'], outboxItem('c1', 'checking', { attempts: 1 }), outboxItem('c2'));
    const [state, effects] = checkedAndMissing(before, circumstance);
    expect(statuses(state)).toEqual(['c1 sending', 'c2 queued']);
    expect(state.outbox[0]?.attempts).toBe(2);
    expect(state.history.check).toBeNull();
    expect(state.sendNotBefore).toBe(0);
    expect(effects).toEqual([save, save, send('c1')]);
  });

  it('waits the longer the more often that has happened', () => {
    const before = lookingFor(
      ['c1', 'c2'],
      outboxItem('c1', 'checking', { attempts: 4 }),
      outboxItem('c2', 'checking', { attempts: 2 }),
    );
    const [state, effects] = checkedAndMissing(before, circumstance);
    expect(statuses(state)).toEqual(['c1 queued', 'c2 queued']);
    expect(state.sendNotBefore).toBe(noon + 3000);
    expect(effects).toEqual([save, goOnIn(3000)]);
    const second = lookingFor(['c1'], outboxItem('c1', 'checking', { attempts: 2 }));
    expect(checkedAndMissing(second, circumstance)[1]).toEqual([save, goOnIn(750)]);
  });

  it('and had been accepted is waited for until it is a minute old; then somebody has removed it', () => {
    const before = lookingFor(['c1'], outboxItem('c1', 'accepted'));
    const [younger, effects] = checkedAndMissing(before, { ...circumstance, now: noon + 59_999 });
    expect(statuses(younger)).toEqual(['c1 accepted']);
    expect(effects).toEqual([save, lookIn(60_000)]);
    const [older, none] = checkedAndMissing(before, { ...circumstance, now: noon + 60_000 });
    expect(older.outbox).toEqual([]);
    expect(none).toEqual([save]);
  });

  it('and has failed meanwhile stays as it is', () => {
    const failed = outboxItem('c1', { kind: 'failed', error: refused }, { createdAt: 0 });
    const [state, effects] = checkedAndMissing(lookingFor(['c1'], failed), circumstance);
    expect(state.outbox).toEqual([failed]);
    expect(effects).toEqual([save]);
  });

  it('says nothing of messages that became unclear later: they are looked for next', () => {
    const before = lookingFor(
      ['c0'],
      outboxItem('c1', 'checking'),
      outboxItem('c2', 'accepted', { createdAt: 0 }),
      outboxItem('c3'),
    );
    const [state, effects] = checkedAndMissing(before, circumstance);
    expect(state.outbox).toEqual(before.outbox);
    expect(state.history.check).toBeNull();
    expect(effects).toEqual([save, lookIn(2000)]);
  });

  it('is nothing when nothing was looked for', () => {
    const [state, effects] = checkedAndMissing(withOutbox(outboxItem('c1', 'checking')), circumstance);
    expect(statuses(state)).toEqual(['c1 checking']);
    expect(effects).toEqual([save, lookIn(2000)]);
  });
});

describe('a failed message that the visitor tries again', () => {
  const failedWith = (kind: ChatErrorKind) =>
    withOutbox(
      outboxItem('c0', { kind: 'failed', error: refused }),
      outboxItem('c1', { kind: 'failed', error: chatError(kind) }, { createdAt: 0, attempts: 5, waitedMs: 9 }),
    );

  it('is sent like a new one after a refusal; others that failed stay', () => {
    const before = failedWith('rejected');
    const [state, effects] = retryMessage(before, 'c1', circumstance);
    expect(state.outbox[0]).toBe(before.outbox[0]);
    expect(state.outbox[1]).toMatchObject({ createdAt: noon, attempts: 1, waitedMs: 0, status: { kind: 'sending' } });
    expect(effects).toEqual([save, countPatience, save, send('c1')]);
  });

  it.each<ChatErrorKind>(['timeout', 'offline'])('is looked for first when it was given up with "%s"', (kind) => {
    const [state, effects] = retryMessage(failedWith(kind), 'c1', circumstance);
    expect(statuses(state)).toEqual(['c0 failed', 'c1 checking']);
    expect(state.outbox[1]).toMatchObject({ createdAt: noon, attempts: 0, waitedMs: 0 });
    expect(state.history.check).toEqual(['c1']);
    expect(effects).toEqual([save, countPatience, look]);
  });

  it.each<[string, ChatState]>([
    ['waits', withOutbox(outboxItem('c1'))],
    ['is on its way', withOutbox(outboxItem('c1', 'sending'))],
    ['is being looked for', withOutbox(outboxItem('c1', 'checking'))],
    ['has been accepted', withOutbox(outboxItem('c1', 'accepted'))],
    ['is not there', withOutbox(outboxItem('c2', { kind: 'failed', error: refused }))],
    ['belongs to an ended conversation', { ...failedWith('ended'), session: sessions.ended }],
  ])('is left alone when it %s', (_, before) => {
    const [state, effects] = retryMessage(before, 'c1', circumstance);
    expect(state).toBe(before);
    expect(effects).toEqual([]);
  });
});

describe('taking back', () => {
  it('removes a message that has failed, and no other', () => {
    const before = withOutbox(
      outboxItem('c1', { kind: 'failed', error: refused }),
      outboxItem('c2', { kind: 'failed', error: refused }),
      outboxItem('c3'),
    );
    const [state, effects] = discardMessage(before, 'c2');
    expect(statuses(state)).toEqual(['c1 failed', 'c3 queued']);
    expect(effects).toEqual([save]);
  });

  it.each(['queued', 'sending', 'checking', 'accepted'] as const)('leaves a message that is %s', (kind) => {
    const before = withOutbox(outboxItem('c1', kind));
    const [state, effects] = discardMessage(before, 'c1');
    expect(state).toBe(before);
    expect(effects).toEqual([]);
  });
});

describe('at the end of the conversation', () => {
  it('what was not sent says so, and what was accepted needs no echo any more', () => {
    const [state, effects] = failUnsent(
      withOutbox(
        outboxItem('c1', { kind: 'failed', error: refused }),
        outboxItem('c2', 'accepted'),
        outboxItem('c3', 'sending'),
        outboxItem('c4', 'checking'),
        outboxItem('c5'),
      ),
    );
    expect(statuses(state)).toEqual(['c1 failed', 'c3 failed', 'c4 failed', 'c5 failed']);
    for (const { status } of state.outbox) expect(status).toEqual({ kind: 'failed', error: chatError('ended') });
    expect(effects).toEqual([save]);
  });

  it('nothing is saved when there was nothing to send', () => {
    const before = withOutbox();
    expect(failUnsent(before)).toEqual([before, []]);
  });

  it('the texts that did not go out are offered again, one a line', () => {
    expect(unsentText([outboxItem('c1'), outboxItem('c2', 'accepted'), outboxItem('c3', 'checking')])).toBe(
      'text of c1\ntext of c3',
    );
    expect(unsentText([])).toBe('');
  });
});

describe('an answer to what a message offers', () => {
  const answer: Answer = { to: 'IM1', kind: 'quickReplies', values: { choice: 'yes' } };
  const send = { kind: 'sendText', clientId: 'c', text: 'Yes', answer } as const;

  it('is saved with its message and goes out with it', () => {
    const { state, effects } = happen(activeState(), send);
    expect(state.outbox[0]?.answer).toEqual(answer);
    expect(effects).toContainEqual({ do: 'send', clientId: 'c', text: 'Yes', answer });
  });

  it('leaves what the visitor is writing where it is', () => {
    expect(happen(activeState({ draft: 'half a sentence' }), send).state.draft).toBe('half a sentence');
  });
});
