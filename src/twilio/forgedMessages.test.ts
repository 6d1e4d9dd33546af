// 1,000 messages by somebody who knows how ours are made: the ids of the visitor's own waiting messages, reactions, edits,
// receipts, names of the system and of agents, all types wrong at every depth. From the SDK's object to what is shown:
// nothing throws, and no message of the visitor is taken for sent, changed or read because of them.

import type { Message as SdkMessage } from '@twilio/conversations';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Message } from '../core/message';
import type { ChatState } from '../core/state';
import { activeState, happen, outboxItem, ownMessage, timelineWith, visitorIdentity } from '../core/testing/builders';
import { hostileValue, spoilt } from '../core/testing/hostileMessages';
import { soundContent } from '../core/testing/soundContent';
import { timelineItems } from '../core/timelineItems';
import { mapMessage } from './mapMessage';
import { mapParticipant } from './mapParticipant';

const seed = 20_261_129;
const count = 1_000;

const waiting = ['mine-1', 'mine-2', 'mine-3'];

const start: ChatState = activeState({
  outbox: [outboxItem('mine-1', 'sending'), outboxItem('mine-2', 'checking'), outboxItem('mine-3')],
  timeline: timelineWith([ownMessage(1, { sid: 'IM own', body: 'My first words' })]),
});

/** Anybody but the visitor, or nearly the visitor. */
const author = fc.oneof(
  fc.constantFrom<unknown>('agent-1', 'system', 'Support', '', null, '__proto__', 'constructor', ['visitor-1']),
  fc.constantFrom<unknown>(
    ` ${visitorIdentity}`,
    `${visitorIdentity}\u200b`,
    visitorIdentity.toUpperCase(),
    { toString: () => visitorIdentity },
    new String(visitorIdentity),
  ),
);

const attributes = fc
  .record({
    clientId: fc.constantFrom<unknown>(...waiting, 'opening-CH1', 'c1', '', 7, null, ['mine-1'], { id: 'mine-1' }),
    parlor: fc.oneof(fc.constantFrom<unknown>(...soundContent), spoilt(soundContent[2]), hostileValue),
    parlorReaction: fc.oneof(fc.constant({ version: 1, to: 'IM own', emoji: '👍' }), hostileValue),
    parlorReply: fc.oneof(fc.constant({ version: 1, to: 'IM own', excerpt: 'What I never said' }), hostileValue),
    parlorAnswer: fc.oneof(
      fc.constant({ version: 1, to: 'IM1', kind: 'quickReplies', values: { choice: 'where' } }),
      hostileValue,
    ),
    parlorMedia: hostileValue,
  })
  .map((fields) => withTraps(fields));

/** A prototype that is not the usual one, and a loop. */
function withTraps(fields: Record<string, unknown>): unknown {
  const trapped: Record<string, unknown> = Object.assign(Object.create({ clientId: 'mine-1', polluted: true }), fields);
  trapped.itself = trapped;
  return trapped;
}

const sdkMessage = fc.record({
  sid: fc.oneof(fc.constantFrom<unknown>('IM2', 'IM3', 'IM own', '', null, 7), hostileValue),
  index: fc.constantFrom<unknown>(2, 3, 4, 5, -1, 1.5, Number.NaN, '3', null, 2 ** 53),
  author,
  body: fc.oneof(fc.string(), hostileValue),
  attributes: fc.oneof({ weight: 4, arbitrary: attributes }, { weight: 1, arbitrary: hostileValue }),
  dateCreated: fc.constantFrom<unknown>(new Date(0), new Date(8.64e15), new Date(Number.NaN), 'today', null),
  dateUpdated: fc.constantFrom<unknown>(new Date(0), new Date(8.64e15), new Date(Number.NaN), 7, undefined),
  lastUpdatedBy: fc.oneof(fc.constant<unknown>(visitorIdentity), hostileValue),
  attachedMedia: fc.oneof(
    fc.constant<unknown>([{ sid: 'ME1', filename: '../x.exe', contentType: 'text/html', size: -1 }]),
    hostileValue,
  ),
});

const participant = fc.record({
  identity: fc.constantFrom<unknown>('agent-1', 'system', `${visitorIdentity} `, '', null, 7, { toString: () => 'a' }),
  attributes: hostileValue,
  lastReadMessageIndex: fc.constantFrom<unknown>(2 ** 53, -1, 1.5, Number.POSITIVE_INFINITY, '9', null),
});

test(`${count} forged messages do nothing to the visitor's own`, { timeout: 120_000 }, () => {
  let shown = 0;
  fc.assert(
    fc.property(sdkMessage, participant, fc.boolean(), (fields, person, isChange) => {
      const message = mapMessage(fields as unknown as SdkMessage, visitorIdentity, null);
      expect(structuredClone(message)).toEqual(message);
      expect(message.from).not.toBe('visitor');
      expect(message).not.toHaveProperty('answer');
      const after = play(start, message, person, isChange);
      expect(after.outbox).toEqual(start.outbox);
      const items = timelineItems(after);
      const own = items.filter(({ from }) => from === 'visitor').map(({ entry }) => entry);
      // The one that was there, unless its very sid is used: that is the service's word, which nobody else has.
      if (message.sid !== 'IM own')
        expect(own[0]).toMatchObject({ text: 'My first words', delivery: { kind: 'sent' } });
      expect(own.filter(({ delivery }) => delivery?.kind === 'read')).toEqual([]);
      expect(own.slice(-waiting.length).map(({ text }) => text)).toEqual(waiting.map((id) => `text of ${id}`));
      if (message.body !== '' && !message.reaction && items.some(({ entry }) => entry.text === message.body)) shown++;
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    }),
    { numRuns: count, seed },
  );
  // Most are shown, as the texts that they are.
  expect(shown).toBeGreaterThan(count / 4);
});

function play(state: ChatState, message: Message, person: object, isChange: boolean): ChatState {
  const arrived = happen(state, { kind: 'messageArrived', message }).state;
  const changed = isChange ? happen(arrived, { kind: 'messageChanged', message }).state : arrived;
  const mapped = mapParticipant(person as never, null, visitorIdentity);
  return mapped ? happen(changed, { kind: 'participantsChanged', participants: [mapped] }).state : changed;
}

test.each([
  ['/people/nora.png', '/people/nora.png'],
  ['https://shop.example/nora.png', 'https://shop.example/nora.png'],
  ['/\\evil.example/x.png', null],
  ['//evil.example/x.png', null],
  ['http://shop.example/x.png', null],
  ['javascript:alert(1)', null],
  ['data:image/svg+xml,<svg/>', null],
  ['https:\\\\evil.example', null],
  ['https:///evil.example', null],
])('a picture of somebody at %s is asked for at %s', (avatarUrl, expected) => {
  const person = { identity: 'agent-1', attributes: { avatarUrl }, lastReadMessageIndex: null };
  expect(mapParticipant(person as never, null, visitorIdentity)?.avatarUrl).toBe(expected);
});
