// Skin tone and recently used emoji, kept for the visitor where the site keeps things.

import type { SliceStorage } from '../../core/ports';
import type { SkinTone } from './skinTone';

export interface EmojiMemory {
  readonly tone: SkinTone;
  /** As picked, the latest first. */
  readonly recent: readonly string[];
}

const slice = 'emoji';
const most = 24;
/** UTF-16 units; the longest emoji has 35. */
const longest = 40;

export function readMemory(storage: SliceStorage): EmojiMemory {
  return parseMemory(storage.read(slice));
}

export function writeMemory(storage: SliceStorage, memory: EmojiMemory): void {
  storage.write(slice, memory);
}

export function remember(memory: EmojiMemory, emoji: string): EmojiMemory {
  return { ...memory, recent: [emoji, ...memory.recent.filter((other) => other !== emoji)].slice(0, most) };
}

/** Other scripts of the page can write there too. */
export function parseMemory(stored: unknown): EmojiMemory {
  const { tone, recent } = Object(stored) as { readonly tone?: unknown; readonly recent?: unknown };
  const isEmoji = (value: unknown): value is string =>
    typeof value === 'string' &&
    value.length <= longest &&
    /[^ -~]/.test(value) &&
    /^(?:\p{Emoji}|\p{EMod}|[\u200d\ufe0f\u20e3\u{e0020}-\u{e007f}])+$/u.test(value);
  return {
    tone: ([0, 1, 2, 3, 4, 5] as const).find((known) => known === tone) ?? 0,
    recent: Array.isArray(recent) ? [...new Set(recent.slice(0, most).filter(isEmoji))] : [],
  };
}
