// The name of a file as it may be shown: what the sender wrote, but nothing that lies about what it is.

const longest = 120;

// Line breaks and other controls; marks that turn the reading direction, with which `gpj.exe` can be made to look like
// `exe.jpg`; and characters that cannot be seen, halves of characters among them.
const misleading = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800]+/gu;
/** No language puts more marks on one letter; more of them run over the lines above. */
const tooManyMarks = /(\p{M}{4})\p{M}+/gu;

/** Null when nothing is left. A name that is too long loses its middle: the end tells what it is. */
export function shownName(filename: string | null): string | null {
  // Cut first: what follows takes time by length.
  const text = filename && filename.length > 4000 ? filename.slice(0, 200) + filename.slice(-200) : filename;
  const name = text?.replace(misleading, '').replace(tooManyMarks, '$1').replace(/\s+/g, ' ').trim() ?? '';
  if (name === '') return null;
  const characters = [...name];
  if (characters.length <= longest) return name;
  return `${characters.slice(0, longest - 21).join('')}…${characters.slice(-20).join('')}`;
}

/** The two halves of a name where there is no room for all of it: the end stays. */
export function nameParts(name: string): readonly [start: string, end: string] {
  const characters = [...name];
  const end = characters.length > 16 ? 8 : 0;
  return [characters.slice(0, characters.length - end).join(''), end ? characters.slice(-end).join('') : ''];
}

/** `PDF`, `SVG`; null for a file without an extension. */
export function typeLabel(filename: string | null): string | null {
  return /[^.]\.([a-z0-9]{1,5})$/i.exec(shownName(filename) ?? '')?.[1]?.toUpperCase() ?? null;
}
