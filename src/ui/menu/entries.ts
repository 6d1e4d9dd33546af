// What the menu of the header offers. Pure.

import { screenOf } from '../../core/selectors';
import type { ChatState } from '../../core/state';

export type EntryKind = 'list' | 'elsewhere' | 'handoff' | 'sound' | 'notify' | 'transcript' | 'end';

/** What browser and site allow. */
export interface MenuOffers {
  readonly canNotify: boolean;
  readonly canEnd: boolean;
}

/** Only what makes sense now; the menu is not shown without any. */
export function menuEntries(state: ChatState, { canNotify, canEnd }: MenuOffers): readonly EntryKind[] {
  const { session, timeline } = state;
  if (screenOf(state).kind !== 'conversation') return [];
  const offers = (name: string) => session.kind === 'active' && session.credentials.capabilities.includes(name);
  const goesOn = session.kind !== 'ended';
  const entries: readonly (readonly [EntryKind, boolean])[] = [
    ['list', offers('conversations')],
    ['elsewhere', offers('resumeLink')],
    ['handoff', offers('handoff')],
    ['sound', goesOn],
    ['notify', goesOn && canNotify],
    ['transcript', timeline.messages.length > 0],
    ['end', canEnd && (session.kind === 'joining' || session.kind === 'active')],
  ];
  return entries.filter(([, makesSense]) => makesSense).map(([kind]) => kind);
}
