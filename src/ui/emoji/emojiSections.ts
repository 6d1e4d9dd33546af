// What the picker shows: the groups with what this browser can draw, and before them what was picked lately.

import type { Section } from './emojiRows';
import { type Emoji, type EmojiNames, parseNames } from './parseNames';
import { createSupport, drawingOn } from './supportedEmoji';

const recentKey = 'recent';

export interface SupportedNames extends EmojiNames {
  readonly all: readonly Emoji[];
}

export function supportedNames(text: string): SupportedNames {
  const { tones, groups } = parseNames(text);
  const isSupported = createSupport(drawingOn(document.createElement('canvas')));
  const supported = groups.map((group) => ({ ...group, emoji: group.emoji.filter(isSupported) }));
  return { tones, groups: supported, all: supported.flatMap(({ emoji }) => emoji) };
}

/** `recent`: emoji with their tones, as picked. What is not known any more is left out. */
export function sectionsOf(
  groups: readonly Section[],
  all: readonly Emoji[],
  recent: readonly string[],
  recentName: string,
): readonly Section[] {
  const known = new Map(all.map((emoji) => [plain(emoji.emoji), emoji]));
  const emoji = recent.flatMap((picked) => {
    const found = known.get(plain(picked));
    return found ? { ...found, emoji: picked, hasTones: false } : [];
  });
  return emoji.length > 0 ? [{ key: recentKey, name: recentName, emoji }, ...groups] : groups;
}

function plain(emoji: string): string {
  return emoji.replace(/\p{EMod}|\ufe0f/gu, '');
}
