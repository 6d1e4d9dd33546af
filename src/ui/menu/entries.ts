// What the menu of the header offers. Pure.

import { screenOf } from '../../core/selectors';
import type { ChatState } from '../../core/state';

export type EntryKind = 'sound' | 'notify' | 'transcript' | 'end';

/** Only what makes sense now; the menu is not shown without any. */
export function menuEntries(state: ChatState, browser: { readonly canNotify: boolean }): readonly EntryKind[] {
  const { session, timeline } = state;
  if (screenOf(state).kind !== 'conversation') return [];
  const goesOn = session.kind !== 'ended';
  const entries: readonly (readonly [EntryKind, boolean])[] = [
    ['sound', goesOn],
    ['notify', goesOn && browser.canNotify],
    ['transcript', timeline.messages.length > 0],
    ['end', session.kind === 'joining' || session.kind === 'active'],
  ];
  return entries.filter(([, makesSense]) => makesSense).map(([kind]) => kind);
}
