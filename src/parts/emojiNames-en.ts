// The emoji with their English names. The build puts a self-contained file in its place.

export function loadEnglishEmojiNames(_attempt: number): Promise<{ readonly names: string }> {
  return import('../ui/emoji/names/en');
}
