// Cuts a conversation into days and groups: what one side wrote within five minutes belongs together.

import type { DeskMessage } from './deskState';

export type TimelineEntry =
  | { readonly kind: 'day'; readonly key: string; readonly at: number }
  | {
      readonly kind: 'group';
      readonly key: string;
      readonly from: DeskMessage['from'];
      readonly messages: DeskMessage[];
    };

const groupMs = 5 * 60_000;

export function timelineEntries(messages: readonly DeskMessage[]): TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  let previous: DeskMessage | null = null;
  for (const message of messages) {
    const newDay = !previous || dayOf(previous.sentAt) !== dayOf(message.sentAt);
    if (newDay) entries.push({ kind: 'day', key: `day ${dayOf(message.sentAt)}`, at: message.sentAt });
    const last = entries.at(-1);
    const joins =
      last?.kind === 'group' &&
      previous?.author === message.author &&
      last.from === message.from &&
      message.sentAt - (previous?.sentAt ?? 0) < groupMs;
    if (joins) last.messages.push(message);
    else entries.push({ kind: 'group', key: message.key, from: message.from, messages: [message] });
    previous = message;
  }
  return entries;
}

function dayOf(at: number): string {
  return new Date(at).toDateString();
}
