// Every picture of a conversation, in order: what the viewer goes through.

import type { Media } from '../../core/message';
import type { ChatState } from '../../core/state';
import { mediaKindOf } from './mediaKind';

export interface PictureEntry {
  readonly media: Media;
  readonly from: 'visitor' | 'agent' | 'system';
  /** Display name; null when nobody told us one. */
  readonly author: string | null;
  readonly at: number;
}

export function picturesOf({ timeline, participants }: Pick<ChatState, 'timeline' | 'participants'>): PictureEntry[] {
  return timeline.messages.flatMap(({ media, from, author, sentAt }) =>
    media
      .filter(({ contentType }) => mediaKindOf(contentType) === 'image')
      .map((each) => ({
        media: each,
        from,
        author: participants.find(({ identity }) => identity === author)?.name ?? null,
        at: sentAt,
      })),
  );
}
