// Whatever a service tells of a conversation, what is shown of it stays whole and in order, and goes on working.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bannerOf } from './banner';
import { currentHandler, typingNames } from './people';
import { unreadCount } from './selectors';
import type { ChatState } from './state';
import { activeState, agentMessage, noon } from './testing/builders';
import { oddEvents } from './testing/hostileTimeline';
import {
  type TimelineItem,
  timelineEnd,
  timelineItems,
  timelineKey,
  timelineLength,
  timelinePosition,
} from './timelineItems';
import { update } from './update';
import { unsentCount } from './writing';

const seed = 20261;
const circumstance = { now: noon, random: 0.5 };

const withoutReactions = ({ entry, ...item }: TimelineItem) => ({ ...item, entry: { ...entry, reactions: [] } });

function play(events: Iterable<Parameters<typeof update>[1]>): ChatState {
  let state = activeState({ panel: 'open' });
  for (const event of events) [state] = update(state, event, circumstance);
  return state;
}

test('each item is there once, in the order of the service, and can be found by its key', () => {
  fc.assert(
    fc.property(oddEvents, (events) => {
      const state = play(events);
      expect(structuredClone(state)).toEqual(state);
      const { messages } = state.timeline;
      for (let at = 1; at < messages.length; at++) {
        expect(messages[at - 1]?.index).toBeLessThanOrEqual(messages[at]?.index ?? Number.NaN);
      }
      const items = timelineItems(state);
      const keys = items.map(({ entry }) => entry.key);
      expect(new Set(keys).size).toBe(keys.length);
      for (const { entry, position } of items) {
        expect(timelineKey(state, position)).toBe(entry.key);
        expect(timelinePosition(state, entry.key)).toBe(position);
      }
      // Any stretch by itself says the same as the whole; but for reactions, which are looked for only where they belong.
      const half = Math.floor(timelineLength(state) / 2);
      const stretches = [...timelineItems(state, 0, half), ...timelineItems(state, half)];
      expect(stretches.map(withoutReactions)).toEqual(items.map(withoutReactions));
      timelineEnd(state);
      bannerOf(state);
      currentHandler(state);
      expect(typingNames(state)).toHaveLength(state.typing.length);
      expect(unreadCount(state)).toBeLessThanOrEqual(messages.length);
    }),
    { numRuns: 400, seed },
  );
});

test('a sound message that comes after it is shown, and what the visitor writes goes out', () => {
  fc.assert(
    fc.property(oddEvents, (events) => {
      const sound = agentMessage(20, { sid: 'IM sound', body: 'Still here' });
      const before = play(events);
      const after = play([...events, { kind: 'messageArrived', message: sound }]);
      expect(timelineItems(after).map(({ entry }) => entry.text)).toContain('Still here');
      const [writing, effects] = update(
        before,
        { kind: 'sendText', clientId: 'mine', text: 'And I am here' },
        circumstance,
      );
      expect(unsentCount(writing)).toBeGreaterThan(0);
      expect(effects).toContainEqual(expect.objectContaining({ do: 'send' }));
    }),
    { numRuns: 300, seed },
  );
});
