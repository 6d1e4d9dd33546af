// What happened to a chat, redacted, short enough to be pasted into an issue, and complete enough to be played again.

import type { ChatEvent, Circumstance } from './events';
import { createRedaction } from './redact';
import type { ChatState } from './state';
import { update } from './update';

/** As text: a line that says what it is, one with the state at the beginning, one for each event. */
const head = 'Parlor log 1: texts, names and tokens are left out';

export interface Recording {
  record(before: ChatState, event: ChatEvent, circumstance: Circumstance): void;
  /** Empty when nothing happened. */
  text(): string;
}

interface Chapter {
  readonly state: ChatState;
  readonly lines: string[];
}

/** Keeps the last events, `longest` to twice as many. */
export function createRecording(longest = 300): Recording {
  const { redact } = createRedaction();
  let former: Chapter | null = null;
  let current: Chapter | null = null;
  return {
    record(before, event, { now, random }) {
      if (!current || current.lines.length >= longest) {
        former = current;
        current = { state: redact(before), lines: [] };
      }
      current.lines.push(JSON.stringify([now, random, redact(event)]));
    },
    text() {
      const first = former ?? current;
      if (!first || !current) return '';
      const lines = first === current ? current.lines : [...first.lines, ...current.lines];
      return [head, JSON.stringify(first.state), ...lines].join('\n');
    },
  };
}

/** Plays a log again. Returns the state after each event, the first one before. Throws an Error for what is no log. */
export function replay(text: string): readonly ChatState[] {
  const [first, start, ...lines] = text
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'));
  if (first !== head || start === undefined) throw new Error(`A log begins with "${head}".`);
  let state = JSON.parse(start) as ChatState;
  return [
    state,
    ...lines.map((line) => {
      const [now, random, event] = JSON.parse(line) as [number, number, ChatEvent];
      [state] = update(state, event, { now, random });
      return state;
    }),
  ];
}
