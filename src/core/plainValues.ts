// Values that somebody else wrote, made plain: of the right type, short enough, harmless. What cannot be is null.

export type Fields = Readonly<Record<string, unknown>>;

export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

// Control characters but tab and line break, which some fonts draw as boxes and some terminals obey.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** Null for what is no text or blank. A text that is too long ends in an ellipsis after `longest` characters. */
export function plainText(value: unknown, longest: number): string | null {
  const text = typeof value === 'number' && Number.isFinite(value) ? String(value) : value;
  if (typeof text !== 'string') return null;
  // Cut first: what follows takes time by length.
  const short = text.slice(0, longest + 1).replace(controls, '');
  if (short.trim() === '') return null;
  return text.length <= longest ? short.trim() : `${short.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…`;
}

export function plainNumber(value: unknown, least: number, most: number): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && number >= least && number <= most ? number : null;
}

/** The first `most` entries that `parse` accepts. At most ten times as many are looked at. */
export function plainList<Entry>(value: unknown, most: number, parse: (entry: unknown) => Entry | null): Entry[] {
  if (!Array.isArray(value)) return [];
  const entries: Entry[] = [];
  for (const candidate of value.slice(0, most * 10)) {
    if (entries.length === most) break;
    const entry = parse(candidate);
    if (entry !== null) entries.push(entry);
  }
  return entries;
}

/** A name to keep a value under. Null for what every object has already, such as `constructor`. */
export function plainKey(value: unknown): string | null {
  return typeof value === 'string' && /^[\w.:-]{1,80}$/.test(value) && !(value in {}) ? value : null;
}

const longestUrl = 2000;
// Nothing that a browser would skip over while it reads the scheme, and nothing that ends an attribute.
const linkShape = /^(?:https?:\/\/[^\s/]|mailto:[^\s]|tel:[+\d(])[^\s"'<>\\]*$/i;
const imageShape = /^(?:https:\/\/[^\s/]|\/[^\s/\\])[^\s"'<>\\]*$/i;

/** An address that may be followed: `http`, `https`, `mailto` or `tel`. */
export function plainLink(value: unknown): string | null {
  return typeof value === 'string' && value.length <= longestUrl && linkShape.test(value) ? value : null;
}

/** The address of a picture: `https`, or a path on the page's own site. */
export function plainImage(value: unknown): string | null {
  return typeof value === 'string' && value.length <= longestUrl && imageShape.test(value) ? value : null;
}
