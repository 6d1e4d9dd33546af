// A conversation as it is written down: the same words for text, page and paper. Pure.

import { personName } from '../../core/people';
import type { ChatState } from '../../core/state';
import type { ConversationStrings } from '../../i18n/conversationStrings';

/** What it says by itself. */
export type TranscriptTexts = Pick<ConversationStrings, 'edited' | 'transcript'>;

export interface TranscriptEntry {
  /** Epoch ms. */
  readonly at: number;
  /** Null for notices without an author. */
  readonly author: string | null;
  readonly fromVisitor: boolean;
  readonly wasEdited: boolean;
  /** Exactly what was written. */
  readonly text: string;
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
}

export interface Transcript {
  readonly title: string;
  readonly entries: readonly TranscriptEntry[];
  /** False when the beginning could not be had. */
  readonly isWhole: boolean;
}

export interface TranscriptNames {
  readonly title: string;
  readonly visitor: string;
  /** For an agent without a name. */
  readonly agent: string;
  readonly unnamedFile: string;
}

export function transcriptOf(state: ChatState, names: TranscriptNames): Transcript {
  const { timeline } = state;
  const entries = timeline.messages.map(
    ({ from, author, body, sentAt, editedAt, media }): TranscriptEntry => ({
      at: sentAt,
      author:
        from === 'visitor'
          ? names.visitor
          : from === 'agent'
            ? cleanName(personName(state, author) ?? '', names.agent)
            : null,
      fromVisitor: from === 'visitor',
      wasEdited: editedAt !== null,
      text: body,
      files: media.map(({ filename, size }) => ({ name: cleanName(filename ?? '', names.unnamedFile), bytes: size })),
    }),
  );
  return { title: names.title, entries, isWhole: timeline.older === 'none' };
}

/** Names stand in lines of ours: one that breaks the line or turns its direction could pretend to be another. */
function cleanName(name: string, fallback: string): string {
  return (
    name
      .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
      .trim()
      .slice(0, 200) || fallback
  );
}
