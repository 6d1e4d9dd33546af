// What a message may weigh: the service counts bytes, so an emoji costs more than a letter.

/** Bytes of UTF-8 in one message body. */
export const maxMessageBytes = 32_768;

export type TextLimit =
  | { readonly kind: 'fine' }
  | { readonly kind: 'near'; readonly percent: number }
  /** About how many characters like those in it have to go. */
  | { readonly kind: 'over'; readonly characters: number };

export function textLimit(text: string): TextLimit {
  // No UTF-16 unit takes more than three bytes: short texts, nearly all, need no counting.
  if (text.length * 3 < maxMessageBytes * 0.9) return { kind: 'fine' };
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > maxMessageBytes) {
    return { kind: 'over', characters: Math.ceil(((bytes - maxMessageBytes) / bytes) * text.length) };
  }
  const percent = Math.floor((bytes / maxMessageBytes) * 100);
  return percent < 90 ? { kind: 'fine' } : { kind: 'near', percent };
}
