// Looks at every state the visitor could see, and says what should never be seen. Knows nothing of the rules.

import type { ChatState } from '../state';

export interface Witness {
  /** After every change of state. Throws when something is wrong. */
  see(state: ChatState): void;
  /** What had not been confirmed in the last state seen, and is not in this one, the first of the next page load. */
  lacking(first: ChatState): readonly string[];
  last(): ChatState | null;
}

/**
 * `excused`: client ids of what may disappear: the visitor took it back, or an agent took it out. `sharing`: other pages may
 * lead, and need not know yet what was read here a moment ago.
 */
export function createWitness(excused: ReadonlySet<string>, sharing: boolean, storageFails: () => boolean): Witness {
  let last: ChatState | null = null;
  let shown: ReadonlySet<string> = new Set();
  const checked = new WeakSet<object>();

  return {
    last: () => last,
    see(state) {
      mustBePlain(state, checked);
      if (state.timeline !== last?.timeline) mustBeSorted(state);
      const sending = state.outbox.filter(({ status }) => status.kind === 'sending').length;
      if (sending > 1) throw new Error(`${sending} messages are being sent at once`);
      const horizon = state.reading.horizon ?? -1;
      if (last && !sharing && horizon < (last.reading.horizon ?? -1)) throw new Error('the horizon moved back');
      if (!last || state.timeline !== last.timeline || state.outbox !== last.outbox) {
        const now = ownIds(state);
        // Another page leads and could not find it in storage; this one hands it over in a moment.
        const unstored = sharing && (storageFails() || last?.storage === 'pageOnly');
        // Another page leads that saw less, and has to fetch the rest first.
        const beginsLater = (state.timeline.messages[0]?.index ?? 0) > (last?.timeline.messages[0]?.index ?? 0);
        if (sharing && (state.session.kind !== 'active' || beginsLater)) shown = now;
        for (const id of shown) {
          if (!now.has(id) && !excused.has(id) && !unstored) throw new Error(`${id} was shown and has disappeared`);
        }
        shown = now;
      }
      last = state;
    },
    lacking(first) {
      const now = ownIds(first);
      return (last?.outbox ?? []).map(({ clientId }) => clientId).filter((id) => !now.has(id));
    },
  };
}

function ownIds(state: ChatState): Set<string> {
  const ids = new Set<string>();
  for (const { clientId, from } of state.timeline.messages)
    if (clientId !== null && from === 'visitor') ids.add(clientId);
  for (const { clientId } of state.outbox) ids.add(clientId);
  return ids;
}

function mustBeSorted(state: ChatState): void {
  const { messages } = state.timeline;
  const clientIds = new Set<string>();
  messages.forEach(({ index, clientId, from }, at) => {
    const before = messages[at - 1];
    if (before && before.index >= index) throw new Error(`timeline: index ${index} after ${before.index}`);
    if (clientId === null || from !== 'visitor') return;
    if (clientIds.has(clientId)) throw new Error(`timeline: ${clientId} twice`);
    clientIds.add(clientId);
  });
}

/** Nothing that structuredClone refuses or flattens. What was seen once is not looked at again: states share most of it. */
function mustBePlain(value: unknown, checked: WeakSet<object>): void {
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean') return;
  if (typeof value === 'number') return;
  if (typeof value !== 'object') throw new Error(`the state holds a ${typeof value}`);
  if (checked.has(value)) return;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== Array.prototype)
    throw new Error('the state holds an object of a class');
  checked.add(value);
  for (const part of Object.values(value)) mustBePlain(part, checked);
}
