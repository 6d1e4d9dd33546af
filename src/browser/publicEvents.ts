// What the host page is told, found by comparing two states: the engine itself knows nothing of the public API.

import type { ParlorEvents } from '../contract';
import { firstEvents } from '../core/firstEvents';
import { newMessages, unreadCount } from '../core/selectors';
import type { ChatState } from '../core/state';

export type PublicEvent = {
  [Name in keyof ParlorEvents]: { readonly name: Name; readonly detail: ParlorEvents[Name] };
}[keyof ParlorEvents];

export function publicEvents(before: ChatState, after: ChatState): readonly PublicEvent[] {
  const events: PublicEvent[] = [...firstEvents(before, after)];
  const { session } = after;
  if (before.session.kind === 'starting' && session.kind === 'joining' && session.fresh) {
    events.push({ name: 'started', detail: { conversationSid: session.credentials.conversationSid } });
  }
  for (const { from, body, sid } of newMessages(before, after)) {
    events.push({ name: 'message', detail: { from, text: body, sid } });
  }
  const count = unreadCount(after);
  if (count !== unreadCount(before)) events.push({ name: 'unread', detail: { count } });
  if (before.session.kind !== 'ended' && session.kind === 'ended') events.push({ name: 'ended', detail: {} });
  const { problem } = after.refresh;
  if (problem && !before.refresh.problem) events.push({ name: 'error', detail: { kind: problem.kind } });
  return events;
}
