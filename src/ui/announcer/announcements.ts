// What a change of the state means for somebody who cannot see it. Pure.

import { bannerOf } from '../../core/banner';
import type { ChatError } from '../../core/errors';
import type { Message } from '../../core/message';
import { personName, shownQueue, typingNames } from '../../core/people';
import { newMessages } from '../../core/selectors';
import type { ChatState } from '../../core/state';

export type Announcement =
  | { readonly kind: 'message'; readonly message: Message; readonly author: string | null }
  | { readonly kind: 'typing'; readonly names: readonly (string | null)[] }
  | { readonly kind: 'notice'; readonly notice: 'joined' | 'left' | 'transferred'; readonly name: string | null }
  /** Where in the queue the visitor is now. */
  | { readonly kind: 'queue'; readonly position: number | null; readonly waitSeconds: number | null }
  /** The visitor is asked whether they are still there. */
  | { readonly kind: 'idle'; readonly seconds: number }
  | { readonly kind: 'bot'; readonly name: string | null }
  | { readonly kind: 'status'; readonly status: 'reconnecting' | 'connected' | 'offline' | 'refused' | 'ended' }
  /** `messageFailed`: a message of the visitor; otherwise the whole chat. */
  | { readonly kind: 'failure'; readonly error: ChatError; readonly messageFailed: boolean };

/** Content comes seconds after its message, or never. */
const newest = 30;

export function announcementsBetween(before: ChatState, after: ChatState): readonly Announcement[] {
  return [
    ...messages(before, after),
    ...failures(before, after),
    ...status(before, after),
    ...notices(before, after),
    ...routing(before, after),
    ...idle(before, after),
    ...typing(before, after),
  ];
}

function messages(before: ChatState, after: ChatState): Announcement[] {
  return newMessages(before, after)
    .filter((message) => message.from !== 'visitor' && !isAwaited(message))
    .concat(nowReadable(before.timeline.messages, after.timeline.messages))
    .map((message) => ({
      kind: 'message',
      message,
      author: after.participants.find(({ identity }) => identity === message.author)?.name ?? null,
    }));
}

/** It has no words yet: they come with its content. */
function isAwaited({ body, media, content }: Message): boolean {
  return body === '' && media.length === 0 && content?.kind === 'absent';
}

/** Messages that were there without words, and have them now. They are among the newest. */
function nowReadable(before: readonly Message[], after: readonly Message[]): readonly Message[] {
  const awaited = new Set(before.slice(-newest).flatMap((message) => (isAwaited(message) ? message.sid : [])));
  if (awaited.size === 0) return [];
  return after.filter((message) => awaited.has(message.sid) && !isAwaited(message));
}

function failures(before: ChatState, after: ChatState): Announcement[] {
  const found: Announcement[] = [];
  if (after.session.kind === 'failed' && before.session.kind !== 'failed') {
    found.push({ kind: 'failure', error: after.session.error, messageFailed: false });
  }
  if (before.outbox === after.outbox) return found;
  for (const { clientId, status: now } of after.outbox) {
    if (now.kind !== 'failed') continue;
    const earlier = before.outbox.find((item) => item.clientId === clientId);
    if (earlier?.status.kind !== 'failed') found.push({ kind: 'failure', error: now.error, messageFailed: true });
  }
  return found;
}

function status(before: ChatState, after: ChatState): Announcement[] {
  if (after.session.kind === 'ended' && before.session.kind === 'active') return [{ kind: 'status', status: 'ended' }];
  const [was, is] = [bannerOf(before), bannerOf(after)];
  if (was?.kind === is?.kind) return [];
  switch (is?.kind) {
    case 'reconnecting':
    case 'offline':
    case 'refused':
      return [{ kind: 'status', status: is.kind }];
    case 'starting':
      return is.problem ? [{ kind: 'failure', error: is.problem, messageFailed: false }] : [];
    case undefined:
      return was && after.session.kind === 'active' ? [{ kind: 'status', status: 'connected' }] : [];
  }
}

/** Only the last: it sums up what came before, such as one agent leaving and another joining. */
function notices(before: ChatState, after: ChatState): Announcement[] {
  const last = after.notices.at(-1);
  if (!last || last.kind === 'deleted' || last === before.notices.at(-1)) return [];
  return after.notices.length < before.notices.length
    ? []
    : [{ kind: 'notice', notice: last.kind, name: last.name ?? personName(after, last.identity) }];
}

/** A new place in the queue, not every new guess of the time; and a bot, which no participant tells of. */
function routing(before: ChatState, after: ChatState): Announcement[] {
  if (before.routing === after.routing && before.session === after.session) return [];
  const queue = shownQueue(after);
  const { handledBy } = after.routing;
  const former = shownQueue(before);
  return [
    ...(queue && (!former || queue.position !== former.position) ? [{ kind: 'queue' as const, ...queue }] : []),
    ...(handledBy?.kind === 'bot' && handledBy.name !== before.routing.handledBy?.name
      ? [{ kind: 'bot' as const, name: handledBy.name }]
      : []),
  ];
}

function idle(before: ChatState, after: ChatState): Announcement[] {
  if (!after.idle || after.idle.endsAt === null || before.idle?.endsAt === after.idle.endsAt) return [];
  return [{ kind: 'idle', seconds: Math.round(after.idle.countdownMs / 1000) }];
}

function typing(before: ChatState, after: ChatState): Announcement[] {
  if (before.typing.length > 0 || after.typing.length === 0) return [];
  return [{ kind: 'typing', names: typingNames(after) }];
}
