// A file's name as it can be shown and stored anywhere: nothing in it hides, turns the reading direction or leads elsewhere.

const maxLength = 120;

/** Control characters, those that change the direction of what follows, and those that are not seen at all. */
const hidden = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800]/gu;
/** No language puts more marks on one letter; more of them run over the lines above. */
const tooManyMarks = /(\p{M}{4})\p{M}+/gu;

/** Never empty: `fallback` stands in for a name of which nothing is left. */
export function cleanFileName(name: string, fallback: string): string {
  // Cut before anything else is done with it: a name may be of any length.
  const clean = name
    .slice(-1000)
    .replace(hidden, '')
    // After it: what stood apart may now belong together.
    .normalize('NFC')
    .replace(tooManyMarks, '$1')
    .replace(/[\\/:*?"<>|]+/g, '_')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  if (clean === '') return fallback;
  const extension = extensionOf(clean);
  const stem = extension === '' ? clean : clean.slice(0, -extension.length - 1);
  const room = maxLength - (extension === '' ? 0 : extension.length + 1);
  // Never through a character, and not ending as no name may.
  const short =
    stem.length <= room
      ? stem
      : stem
          .slice(0, room - 1)
          .replace(/[\ud800-\udbff]$/, '')
          .replace(/[. ]+$/, '');
  return `${short || fallback}${extension === '' ? '' : `.${clean.slice(-extension.length)}`}`;
}

/** In lower case, without the dot; empty when there is none. */
export function extensionOf(name: string): string {
  return (/\.([\p{L}\p{N}]{1,10})$/u.exec(name)?.[1] ?? '').toLowerCase();
}

export function withExtension(name: string, extension: string): string {
  const old = extensionOf(name);
  return `${old === '' ? name : name.slice(0, -old.length - 1)}.${extension}`;
}
