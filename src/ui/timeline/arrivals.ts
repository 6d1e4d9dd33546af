import type { Message } from '../../core/message';

/** How many messages of others lie after the last one that was in view. `seenIndex` null: none was. */
export function arrivedAfter(messages: readonly Message[], seenIndex: number | null): number {
  return messages.filter((message) => message.from !== 'visitor' && message.index > (seenIndex ?? -1)).length;
}
