// Whatever the service hands over of people, and whoever is said to type, reaches core as plain data or not at all.

import type { Client, Conversation } from '@twilio/conversations';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Participant } from '../core/message';
import type { TransportEvent } from '../core/ports';
import { hostileValue, spoilt } from '../core/testing/hostileMessages';
import { listenToConversation } from './conversationEvents';
import { mapParticipant } from './mapParticipant';
import { createRoster, type Roster } from './roster';

const seed = 4;
const soundParticipant = {
  identity: 'agent-1',
  attributes: { displayName: 'Nora', avatarUrl: 'https://shop.example/nora.png' },
  lastReadMessageIndex: 3,
};
const soundUser = { friendlyName: 'Nora', attributes: { avatarUrl: '/people/nora.png' } };

function fieldsFrom(sound: object): fc.Arbitrary<object> {
  const anything = fc.record(Object.fromEntries(Object.keys(sound).map((key) => [key, hostileValue])));
  return fc
    .oneof(spoilt(sound), anything)
    .filter((value): value is object => typeof value === 'object' && value !== null);
}

function expectPlain(participant: Participant): void {
  expect(structuredClone(participant)).toEqual(participant);
  expect(participant.identity).toEqual(expect.any(String));
  expect(participant.identity).not.toBe('');
  expect(participant.name === null || participant.name.length <= 80).toBe(true);
  expect(participant.avatarUrl === null || /^(https:\/|\/[^/])/.test(participant.avatarUrl)).toBe(true);
  expect(participant.lastReadIndex === null || Number.isSafeInteger(participant.lastReadIndex)).toBe(true);
}

test('a participant and a user become plain, or nobody', () => {
  fc.assert(
    fc.property(fieldsFrom(soundParticipant), fc.option(fieldsFrom(soundUser)), (participant, user) => {
      const mapped = mapParticipant(participant as never, user as never, 'visitor');
      if (mapped) expectPlain(mapped);
    }),
    { numRuns: 1000, seed },
  );
});

test('of many people each is there once', async () => {
  const people = fc.array(fc.oneof(fieldsFrom(soundParticipant), fc.constant(soundParticipant)), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(people, fc.option(fieldsFrom(soundUser)), async (participants, user) => {
      const client = {
        user: { identity: 'visitor' },
        getUser: () => (user ? Promise.resolve(user) : Promise.reject(new Error('403'))),
      } as unknown as Client;
      const conversation = { getParticipants: () => Promise.resolve(participants) } as unknown as Conversation;
      const roster = createRoster(client, () => {});
      await roster.read(conversation);
      // With the names, which have come meanwhile.
      const read = await roster.read(conversation);
      for (const participant of read) expectPlain(participant);
      expect(new Set(read.map(({ identity }) => identity)).size).toBe(read.length);
      const sound = participants.some((participant) => participant === soundParticipant);
      if (sound) expect(read.map(({ identity }) => identity)).toContain('agent-1');
    }),
    { numRuns: 300, seed },
  );
});

test('whoever types is told by a plain identity, never the visitor', () => {
  fc.assert(
    fc.property(fieldsFrom(soundParticipant), (participant) => {
      const handlers = new Map<string, (value: unknown) => void>();
      const on = (name: string, handler: (value: unknown) => void) => handlers.set(name, handler);
      const told: TransportEvent[] = [];
      const client = { user: { identity: 'visitor' }, on: () => {} } as unknown as Client;
      listenToConversation(
        client,
        { on } as unknown as Conversation,
        {} as Roster,
        (message) => message as never,
        (event) => told.push(event),
      );
      handlers.get('typingStarted')?.(participant);
      handlers.get('typingEnded')?.(participant);
      handlers.get('typingStarted')?.({ ...participant, identity: 'visitor' });
      const { identity } = participant as { identity?: unknown };
      const isPlain = typeof identity === 'string' && identity !== '' && identity !== 'visitor';
      expect(told).toEqual(
        isPlain
          ? [
              { kind: 'typingStarted', identity },
              { kind: 'typingStopped', identity },
            ]
          : [],
      );
    }),
    { numRuns: 300, seed },
  );
});
