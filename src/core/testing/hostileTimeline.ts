// Whole conversations as no sound service would tell them: indices doubled, missing or absurd, dates out of any order,
// authors odd, people there twice. Of the right types, since the transport sees to that; of every value.

import fc from 'fast-check';
import type { Message, Participant } from '../message';
import type { TransportEvent } from '../ports';
import { visitorIdentity } from './builders';
import { trickyTexts } from './hostileMessages';

// The long ones have their own tests; here they would only take time.
const tricky = fc.constantFrom(...trickyTexts.filter((text) => text.length < 2000));
const person = fc.oneof(fc.constantFrom(visitorIdentity, 'agent-1', 'Nora', '__proto__'), tricky);
const sid = fc.oneof(
  fc.nat(12).map((at) => `IM${at}`),
  fc.constantFrom('__proto__', 'index -1', 'toString'),
);
const index = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -1, max: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom(Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, 2 ** 31) },
);
/** Epoch ms: the ends of what a date can be among them. */
const moment = fc.oneof(fc.constantFrom(0, 8.64e15, -8.64e15), fc.integer({ min: -1e12, max: 2e12 }));
const clientId = fc.oneof(fc.constant(null), fc.constantFrom('a', 'b', 'opening-CH1'));

const files = fc.array(
  fc.record({
    sid: fc.constantFrom('ME1', 'ME2', ''),
    filename: fc.oneof(fc.constant(null), tricky),
    contentType: fc.oneof(fc.constantFrom('image/png', 'video/mp4', 'text/html', 'image/svg+xml'), tricky),
    size: fc.constantFrom(0, 1, 5e9, Number.MAX_VALUE),
  }),
  { maxLength: 3 },
);

export const oddMessage: fc.Arbitrary<Message> = fc
  .record({
    sid,
    index,
    clientId,
    author: person,
    from: fc.constantFrom<Message['from']>('visitor', 'agent', 'system'),
    body: fc.oneof(fc.constant('fine'), tricky),
    sentAt: moment,
    editedAt: fc.oneof(fc.constant(null), moment),
    media: files,
    content: fc.constant(null),
    reply: fc.option(fc.record({ to: sid, excerpt: tricky }), { nil: undefined, freq: 4 }),
    reaction: fc.option(fc.record({ to: sid, emoji: fc.constantFrom('👍', null) }), { nil: undefined, freq: 4 }),
  })
  .map(({ reply, reaction, ...message }) => ({ ...message, ...(reply && { reply }), ...(reaction && { reaction }) }));

const oddParticipant: fc.Arbitrary<Participant> = fc.record({
  identity: person,
  from: fc.constantFrom<Participant['from']>('visitor', 'agent'),
  name: fc.oneof(fc.constant(null), tricky),
  avatarUrl: fc.constant(null),
  lastReadIndex: fc.oneof(fc.constant(null), index),
});

export const oddEvents: fc.Arbitrary<readonly TransportEvent[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: oddMessage.map((message) => ({ kind: 'messageArrived' as const, message })) },
    { weight: 2, arbitrary: oddMessage.map((message) => ({ kind: 'messageChanged' as const, message })) },
    { weight: 1, arbitrary: sid.map((removed) => ({ kind: 'messageRemoved' as const, sid: removed })) },
    {
      weight: 1,
      arbitrary: fc
        .array(oddParticipant, { maxLength: 4 })
        .map((participants) => ({ kind: 'participantsChanged' as const, participants })),
    },
    { weight: 1, arbitrary: person.map((identity) => ({ kind: 'typingStarted' as const, identity })) },
    { weight: 1, arbitrary: person.map((identity) => ({ kind: 'typingStopped' as const, identity })) },
  ),
  { maxLength: 24 },
);
