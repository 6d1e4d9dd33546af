// The emoji with their names in one language. The build puts self-contained files in their place, one for each language.

/** What can be asked for. */
export const emojiLanguages: readonly string[] = ['en'];

export function loadEmojiNames(_language: string, _attempt: number): Promise<{ readonly names: string }> {
  return import('emojibase-data/en/names');
}
