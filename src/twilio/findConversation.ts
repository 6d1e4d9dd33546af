// The one conversation among the visitor's, also when it was made a moment ago.

import type { Client, Conversation } from '@twilio/conversations';
import { chatError } from '../core/errors';
import { mapError } from './mapError';

/** A conversation made a moment ago may not be in the visitor's list yet. */
const listedWithinMs = 3000;

/** Rejects with `gone` when the visitor is not in it. Hangs when the SDK could not fetch its list: needs a deadline. */
export async function findConversation(client: Client, sid: string): Promise<Conversation> {
  const first = await lookUp(client, sid);
  if (first) return first;
  await joinedEvent(client, sid);
  const second = await lookUp(client, sid);
  if (!second) throw chatError('gone', `conversation ${sid} is not among the visitor's`);
  return second;
}

async function lookUp(client: Client, sid: string): Promise<Conversation | null> {
  try {
    const found = await client.getConversationBySid(sid);
    return found.status === 'joined' ? found : null;
  } catch (error) {
    const mapped = mapError(error);
    if (mapped.kind === 'gone' || mapped.kind === 'ended' || mapped.kind === 'rejected') return null;
    throw mapped;
  }
}

/** The event may come twice, or never. */
function joinedEvent(client: Client, sid: string): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      client.off('conversationJoined', onJoined);
      resolve();
    };
    const onJoined = (joined: Conversation) => {
      if (joined.sid === sid) done();
    };
    const timer = setTimeout(done, listedWithinMs);
    client.on('conversationJoined', onJoined);
  });
}
