// Undo and redo over any value, as plain data.

export interface History<Value> {
  readonly past: readonly Value[];
  readonly present: Value;
  readonly future: readonly Value[];
  /** What changed last and when (ms): a word that is being typed is one step, not one for each letter. */
  readonly last: { readonly what: string; readonly at: number } | null;
}

const steps = 200;
/** Changes of the same thing within this time are one step, ms. */
const pauseMs = 1200;

export function begin<Value>(present: Value): History<Value> {
  return { past: [], present, future: [], last: null };
}

/** `now`: ms. */
export function change<Value>(history: History<Value>, present: Value, what: string, now: number): History<Value> {
  const { last } = history;
  const goesOn = last !== null && last.what === what && now - last.at < pauseMs && history.future.length === 0;
  const past = goesOn ? history.past : [...history.past, history.present].slice(-steps);
  return { past, present, future: [], last: { what, at: now } };
}

export function undo<Value>(history: History<Value>): History<Value> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return {
    past: history.past.slice(0, -1),
    present: before,
    future: [history.present, ...history.future],
    last: null,
  };
}

export function redo<Value>(history: History<Value>): History<Value> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.present], present: next, future, last: null };
}
