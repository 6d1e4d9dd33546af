// Whether a file may be sent: its name, what the browser takes it for and how it begins must agree. Pure.

import { type FileKind, isActive, isActiveType, kindByContent, kindByExtension, kindByType } from './fileKinds';
import { extensionOf } from './fileName';
import { allows, type Limits } from './limits';

export type Refusal =
  | { readonly kind: 'empty' | 'unreadable' | 'folder' | 'notLoaded'; readonly name: string }
  | { readonly kind: 'tooLarge'; readonly name: string; readonly maxBytes: number }
  /** `types`: what is taken, as extensions in capitals. */
  | { readonly kind: 'type'; readonly name: string; readonly types: readonly string[] }
  /** The content is not what the name says. */
  | { readonly kind: 'lies'; readonly name: string; readonly extension: string }
  /** `left`: how many files were left out. */
  | { readonly kind: 'tooMany'; readonly max: number; readonly left: number };

export type Verdict =
  /** `type`: the MIME type to send it with. */
  | { readonly kind: 'fine'; readonly type: string }
  /** It could be sent as a picture of another kind or size, if the browser can read it. */
  | { readonly kind: 'convert' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export interface Candidate {
  readonly name: string;
  readonly size: number;
  /** As the browser says; may be empty or wrong. */
  readonly type: string;
  /** How the file begins. */
  readonly head: Uint8Array;
}

/** A larger picture is not even tried: reading it could cost the page its life. */
const maxPictureBytes = 100 * 1_048_576;

export function checkFile({ name, size, type, head }: Candidate, limits: Limits): Verdict {
  const refuse = (refusal: Refusal): Verdict => ({ kind: 'refused', refusal });
  if (size === 0) return refuse({ kind: 'empty', name });
  const extension = extensionOf(name);
  const claimed = kindByExtension(extension);
  const found = kindByContent(head);
  const told = type.toLowerCase().split(';')[0]?.trim() ?? '';
  if (lies(claimed, found, told, head, extension)) return refuse({ kind: 'lies', name, extension });
  // Of what lies in an archive only the name and the browser tell.
  const sentAs =
    claimed?.aliases?.includes(told) && claimed.type === 'application/zip' ? told : (claimed?.type ?? told);
  const isPicture = found?.type.startsWith('image/') === true;
  const asPicture = isPicture && found.type !== 'image/gif' && canBeJpeg(limits);
  if (!allows(limits, extension, sentAs)) {
    return asPicture && size <= maxPictureBytes
      ? { kind: 'convert' }
      : refuse({ kind: 'type', name, types: shownTypes(limits) });
  }
  if (size > limits.maxBytes) {
    return asPicture && size <= maxPictureBytes
      ? { kind: 'convert' }
      : refuse({ kind: 'tooLarge', name, maxBytes: limits.maxBytes });
  }
  // A type that somebody would run goes only where the site has named it.
  const isSound = /^[\w.+-]+\/[\w.+-]+$/.test(sentAs) && (!isActiveType(sentAs) || limits.types.includes(sentAs));
  return { kind: 'fine', type: isSound ? sentAs : 'application/octet-stream' };
}

function lies(claimed: FileKind | null, found: FileKind | null, told: string, head: Uint8Array, extension: string) {
  // What a browser or a system would run is taken only under its own name, and only if the site asks for that.
  if (isActive(head)) return claimed !== null || !/^(svg|html?|xml|exe|sh|xhtml)$/.test(extension);
  if (!claimed) return found !== null;
  if (!claimed.fits(head)) return true;
  // Systems name types in their own ways; one that stands for another kind of file is a contradiction.
  const toldKind = kindByType(told);
  return toldKind !== null && toldKind !== claimed && !claimed.aliases?.includes(told) && !toldKind.fits(head);
}

function canBeJpeg(limits: Limits): boolean {
  return allows(limits, 'jpg', 'image/jpeg') || allows(limits, 'jpeg', 'image/jpeg');
}

/** "JPG, PNG, PDF": short enough for a sentence. */
export function shownTypes({ types }: Limits): readonly string[] {
  const names = types.filter((type) => type !== 'jpeg').map((type) => (type.split('/')[1] ?? type).toUpperCase());
  const whole = types.flatMap((type) => (type.endsWith('/*') ? [type.slice(0, -2)] : []));
  return [...new Set([...whole, ...names.filter((name) => name !== '*')])];
}
