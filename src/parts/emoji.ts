// The emoji picker and the suggestions while typing. The build puts a self-contained file in its place.

export function loadEmojiPart(_attempt: number): Promise<typeof import('../ui/emoji/emojiPart')> {
  return import('../ui/emoji/emojiPart');
}
