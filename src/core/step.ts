// Rules return a step: the next state and what to do about it. This joins steps together.

import type { Effect, Step } from './events';
import type { ChatState } from './state';

export function step(state: ChatState, ...effects: Effect[]): Step {
  return [state, effects];
}

/** Applies rules one after the other; each sees the state the one before left. */
export function chain(first: Step, ...rules: ((state: ChatState) => Step)[]): Step {
  let [state, effects] = first;
  for (const rule of rules) {
    const [next, more] = rule(state);
    state = next;
    effects = [...effects, ...more];
  }
  return [state, effects];
}
