const emojiAndJoiners =
  /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\u{200d}\u{fe0f}\u{e0020}-\u{e007f}\s])+$/u;
const emoji = /\p{Emoji_Presentation}|\p{Extended_Pictographic}|\p{Regional_Indicator}/u;

/** Up to this many UTF-16 units a message of nothing but emoji is shown large: about three families or ten simple ones. */
const longest = 32;

export function isEmojiOnly(text: string): boolean {
  return text.length <= longest && emojiAndJoiners.test(text) && emoji.test(text);
}
