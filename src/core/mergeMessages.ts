import type { Message } from './message';
import { positionAfter } from './positions';

/**
 * The sids in a list that was made here, so that the next merge need not read the whole list for each message. They go
 * over to the list that comes of it; whoever merges into the former one again has them gathered anew.
 */
const sidsOf = new WeakMap<readonly Message[], Set<string>>();

/**
 * Both lists as one, ascending by index, each message once. The cost is that of a copy of the array, and beyond it of what
 * comes: also a very long thread takes in hundreds of messages a second.
 */
export function mergeMessages(known: readonly Message[], incoming: readonly Message[]): readonly Message[] {
  const sids = sidsOf.get(known) ?? new Set(known.map(({ sid }) => sid));
  sidsOf.delete(known);
  const merged = [...known];
  for (const message of incoming) place(merged, sids, message);
  const messages = withoutResends(merged, incoming);
  if (messages.length === sids.size) sidsOf.set(messages, sids);
  return messages;
}

function place(messages: Message[], sids: Set<string>, message: Message): void {
  let position = positionAfter(messages, message.index - 1);
  while (messages[position]?.index === message.index && messages[position]?.sid !== message.sid) position++;
  const former = messages[position];
  if (former?.index !== message.index) {
    // Under another index than before it would stand there twice, with one key: it stays where it is.
    if (!sids.has(message.sid)) messages.splice(position, 0, message);
    sids.add(message.sid);
  }
  // A late copy must not undo an edit that we already have.
  else if ((message.editedAt ?? 0) >= (former.editedAt ?? 0)) messages[position] = withContentOf(former, message);
}

/** A copy whose content is still on its way, or could not be had this time, takes nothing from what is shown. */
function withContentOf(former: Message, message: Message): Message {
  if (message.content?.kind !== 'absent' || former.content?.kind === 'absent') return message;
  return { ...message, body: message.body || former.body, content: former.content };
}

/** What was shown first wins: a second message with the same client id is a resend that also got through the first time. */
function withoutResends(messages: Message[], incoming: readonly Message[]): readonly Message[] {
  const arrived = new Set(incoming.map(ownId));
  arrived.delete(null);
  if (arrived.size === 0) return messages;
  const seen = new Set<string>();
  return messages.filter((message) => {
    const id = ownId(message);
    if (id === null || !arrived.has(id)) return true;
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

function ownId({ clientId, from }: Message): string | null {
  return from === 'visitor' ? clientId : null;
}
