import { expect, it } from 'vitest';
import type { DeskMessage } from './deskState';
import { timelineEntries } from './timelineEntries';

const noon = new Date(2026, 4, 3, 12).getTime();
const minute = 60_000;

function message(index: number, from: DeskMessage['from'], minutes: number): DeskMessage {
  const sentAt = noon + minutes * minute;
  return {
    key: `m${index}`,
    index,
    sid: null,
    from,
    author: from,
    text: '',
    note: null,
    sentAt,
    files: [],
    delivery: 'sent',
  };
}

function shape(messages: DeskMessage[]): string[] {
  return timelineEntries(messages).map((entry) =>
    entry.kind === 'day' ? 'day' : `${entry.from}:${entry.messages.map((each) => each.index).join(',')}`,
  );
}

it('groups what one side wrote within five minutes', () => {
  const messages = [
    message(0, 'visitor', 0),
    message(1, 'visitor', 4),
    message(2, 'agent', 5),
    message(3, 'agent', 10),
  ];
  expect(shape(messages)).toEqual(['day', 'visitor:0,1', 'agent:2', 'agent:3']);
});

it('begins each day with its name, also in the middle of a group', () => {
  const untilMidnight = 12 * 60;
  const messages = [message(0, 'visitor', untilMidnight - 1), message(1, 'visitor', untilMidnight + 1)];
  expect(shape(messages)).toEqual(['day', 'visitor:0', 'day', 'visitor:1']);
});

it('answers an empty conversation with nothing', () => {
  expect(shape([])).toEqual([]);
});
