// Who handles a conversation, out of its attributes, which anybody with a key may have written.

import { type Fields, fieldsOf, plainImage, plainNumber, plainText } from './plainValues';
import type { Handler, Queue, Routing } from './routing';

const longestName = 80;
const mostInQueue = 100_000;
const longestWaitSeconds = 7 * 86_400;

/** As in docs/routing.md; what is not as written there, is not there. */
export function parseRouting(attributes: unknown): Routing {
  const { queue, handledBy } = fieldsOf(fieldsOf(attributes).parlor);
  return { queue: parseQueue(fieldsOf(queue)), handledBy: parseHandler(fieldsOf(handledBy)) };
}

function parseQueue(fields: Fields): Queue | null {
  const at = plainNumber(fields.position, 1, mostInQueue);
  const wait = plainNumber(fields.waitSeconds, 0, longestWaitSeconds);
  const position = at === null ? null : Math.round(at);
  const waitSeconds = wait === null ? null : Math.round(wait);
  return position === null && waitSeconds === null ? null : { position, waitSeconds };
}

function parseHandler({ kind, identity, name, avatarUrl }: Fields): Handler | null {
  if (kind !== 'agent' && kind !== 'bot') return null;
  const handler: Handler = {
    kind,
    identity: typeof identity === 'string' && identity !== '' && identity.length <= 256 ? identity : null,
    name: plainText(name, longestName),
    avatarUrl: plainImage(avatarUrl),
  };
  return handler.identity === null && handler.name === null ? null : handler;
}
