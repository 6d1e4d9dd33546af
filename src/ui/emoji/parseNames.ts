// Reads what scripts/emojiNames.ts has made: the emoji in their groups, with names in one language.

export interface Emoji {
  /** Without a skin tone. */
  readonly emoji: string;
  readonly name: string;
  /** Each word after a space, in small letters without accents: for searching. */
  readonly words: string;
  /** Without colons, the usual one first. */
  readonly shortcodes: readonly string[];
  readonly hasTones: boolean;
  /** Of the Unicode emoji standard; 0 for what every browser has. */
  readonly version: number;
}

export interface EmojiGroup {
  /** `smileys-emotion`, `people-body` and so on. */
  readonly key: string;
  readonly name: string;
  readonly emoji: readonly Emoji[];
}

export interface EmojiNames {
  /** From light to dark. */
  readonly tones: readonly string[];
  readonly groups: readonly EmojiGroup[];
}

export function parseNames(text: string): EmojiNames {
  const [tones = '', ...groups] = text.split('\n\n');
  return { tones: tones.split('\t'), groups: groups.map(parseGroup) };
}

function parseGroup(text: string): EmojiGroup {
  const [head = '', ...lines] = text.split('\n');
  const [key = '', name = ''] = head.split('\t');
  return { key, name: name.charAt(0).toUpperCase() + name.slice(1), emoji: lines.map(parseLine) };
}

function parseLine(line: string): Emoji {
  const [emoji = '', version = '', name = '', tags = '', codes = ''] = line.split('\t');
  const fromName = name.toLowerCase().replaceAll(' ', '_');
  const shortcodes = codes === '' ? [fromName] : codes.split(' ');
  return {
    emoji: emoji.replace('~', ''),
    name,
    words: ` ${searchable(`${name} ${tags} ${shortcodes.join(' ')}`)}`,
    shortcodes,
    hasTones: emoji.endsWith('~'),
    version: Number(version),
  };
}

/** Small letters without accents, anything else than letters and digits as one space. */
export function searchable(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();
}
