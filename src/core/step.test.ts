import { expect, it } from 'vitest';
import type { Effect } from './events';
import { initialState } from './state';
import { chain, step } from './step';

const save: Effect = { do: 'save', slice: 'draft' };
const leave: Effect = { do: 'leave' };
const tellTyping: Effect = { do: 'tellTyping' };

it('shows each rule the state that the one before left, and keeps the effects in order', () => {
  const seen: string[] = [];
  const [state, effects] = chain(
    step({ ...initialState(), draft: 'a' }, save),
    (next) => {
      seen.push(next.draft);
      return step({ ...next, draft: 'b' }, leave, tellTyping);
    },
    (next) => {
      seen.push(next.draft);
      return step(next);
    },
    (next) => step(next, save),
  );
  expect(seen).toEqual(['a', 'b']);
  expect(state.draft).toBe('b');
  expect(effects).toEqual([save, leave, tellTyping, save]);
});

it('leaves the first step as it was when no rule follows', () => {
  const state = initialState();
  expect(chain(step(state, leave))).toEqual([state, [leave]]);
});
