// A message of a few emoji and nothing else is shown large.

/** One that is drawn in colour: a keycap, a flag, a tag sequence, or pictures joined into one, each with its skin tone. */
const picture = String.raw`(?!\p{RI})(?:\p{Emoji_Presentation}\p{EMod}?|\p{Emoji}(?:\ufe0f|\p{EMod}))`;
const pattern = String.raw`[#*0-9]\ufe0f?\u20e3|\p{RI}{2}|${picture}(?:[\u{e0020}-\u{e007e}]+\u{e007f}|(?:\u200d(?:${picture}|\p{Extended_Pictographic}))*)`;
const oneEmoji = new RegExp(pattern, 'gu');
const onlyEmoji = new RegExp(`^\\s*(?:(?:${pattern})\\s*){1,6}$`, 'u');

/** The longest one, a kiss with two skin tones, takes 15 UTF-16 units, the flag of Scotland 14. */
const longest = 100;

/** `null` for any other text. A few are the largest. */
export function emojiOnly(text: string): 'few' | 'several' | null {
  if (text.length > longest || !onlyEmoji.test(text)) return null;
  return (text.match(oneEmoji)?.length ?? 0) > 3 ? 'several' : 'few';
}
