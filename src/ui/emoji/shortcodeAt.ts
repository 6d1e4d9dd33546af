export interface Shortcode {
  /** Where its first colon is. */
  readonly start: number;
  /** Without colons. */
  readonly name: string;
  /** Whether the second colon has been written: then it is meant as it is. */
  readonly isClosed: boolean;
}

/** Not within a word, a time or an address: "10:30", "https://". Faces such as ":-)" and ":D" are none either. */
const pattern = /(?<![\p{L}\p{N}:/\\]):([\p{L}\p{N}+][\p{L}\p{N}_+-]{1,40})(:?)$/u;

/** The shortcode that ends at the caret, if there is one. */
export function shortcodeAt(text: string, caret: number): Shortcode | null {
  const from = Math.max(0, caret - 50);
  const match = pattern.exec(text.slice(from, caret));
  if (!match) return null;
  return { start: from + match.index, name: match[1] ?? '', isClosed: match[2] === ':' };
}
