// What a message that nobody sees should do: the rules, without the means. Pure.

import type { Message } from '../../core/message';
import { newMessages, unreadCount } from '../../core/selectors';
import type { ChatState } from '../../core/state';

/** What is true of this page when the rules are asked. */
export interface Situation {
  /** The page is visible and has the focus. */
  readonly hasFocus: boolean;
  /** Of all pages that show this conversation, this one calls. */
  readonly isChosen: boolean;
  readonly soundIsOn: boolean;
  /** The visitor asked for notifications, and the browser allows them. */
  readonly mayNotify: boolean;
}

/** What lasts until the visitor comes. */
export interface Standing {
  /** Messages of others since this page last had the focus. */
  readonly missed: number;
  /** Beside the launcher: the newest message, and how many came before it. */
  readonly preview: { readonly message: Message; readonly earlier: number } | null;
}

export interface Attention {
  readonly standing: Standing;
  /** In the page's title and on its icon; 0 for none. */
  readonly badge: number;
  readonly chime: boolean;
  readonly notification: Message | null;
}

export const nothingStands: Standing = { missed: 0, preview: null };

/** `before` and `after` are the same state when only the situation has changed. */
export function attend(standing: Standing, before: ChatState, after: ChatState, situation: Situation): Attention {
  const { hasFocus, isChosen, soundIsOn, mayNotify } = situation;
  const arrived = newMessages(before, after).filter(({ from }) => from !== 'visitor');
  const newest = arrived.at(-1) ?? null;
  const inSight = hasFocus && after.visible && after.panel === 'open';
  const calls = isChosen && !inSight && newest !== null;
  const missed = hasFocus ? 0 : standing.missed + arrived.length;
  return {
    standing: { missed, preview: previewOf(standing.preview, arrived, after, isChosen) },
    badge: isChosen && !inSight ? Math.max(unreadCount(after), missed) : 0,
    chime: calls && soundIsOn,
    // In front of the page the preview says it already.
    notification: calls && mayNotify && !hasFocus ? newest : null,
  };
}

function previewOf(
  known: Standing['preview'],
  arrived: readonly Message[],
  after: ChatState,
  isChosen: boolean,
): Standing['preview'] {
  if (after.panel === 'open' || !isChosen || unreadCount(after) === 0) return null;
  const newest = arrived.at(-1);
  const before = known ? known.earlier + 1 : 0;
  if (newest) return { message: newest, earlier: before + arrived.length - 1 };
  // It may have been edited or taken back meanwhile.
  const message = known && after.timeline.messages.find(({ sid }) => sid === known.message.sid);
  if (!known || !message) return null;
  return message === known.message ? known : { ...known, message };
}
