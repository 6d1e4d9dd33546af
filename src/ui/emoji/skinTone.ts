/** 0: none chosen, the yellow one. */
export type SkinTone = 0 | 1 | 2 | 3 | 4 | 5;

const joiner = '\u200d';
const handshake = '\u{1f91d}';

/** Gives every person in it the same tone. Between two people the handshake stands for holding hands and has none. */
export function withTone(emoji: string, tone: SkinTone): string {
  if (tone === 0) return emoji;
  const modifier = String.fromCodePoint(0x1f3fa + tone);
  const isJoined = emoji.includes(joiner);
  return emoji.replace(/(\p{Emoji_Modifier_Base})\ufe0f?/gu, (all, base: string) =>
    isJoined && base === handshake ? all : base + modifier,
  );
}
