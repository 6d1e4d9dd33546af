// Finds what can be followed in plain text. The text itself is never changed: the parts joined are the text again.

export interface Link {
  readonly href: string;
  /** As it was written. */
  readonly text: string;
  /** Where it really leads, when the text does not say so: another host, or a host in letters that look like others. */
  readonly target: string | null;
}

export type TextPart = string | Link;

/**
 * What may be an address. Invisible and direction-changing characters end it: they could make it look like another one.
 * The lengths are bounded, so that no text takes longer than its length allows.
 */
export const linkPattern =
  String.raw`(?<![\p{L}\p{N}])(?:https?:\/\/|mailto:|tel:|www\.)[^\s<>"\p{Cf}]+` +
  // Not a part of one in other letters: of `jürgen@firma.example` it would be somebody else's.
  String.raw`|(?<![\p{L}\p{N}\p{M}_.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}(?!\.?[\p{L}\p{N}\p{M}_-])`;

const allowed: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Latin letters only: others can be taken for them. Without the dotless i and the kra, which can too. */
const plainHost = /^[a-z0-9.:\-\u00df-\u00f6\u00f8-\u0130\u0132-\u0137\u0139-\u017f]+$/;

export function linkParts(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(new RegExp(linkPattern, 'giu'))) {
    const link = writtenLink(match[0]);
    if (!link) continue;
    if (match.index > end) parts.push(text.slice(end, match.index));
    parts.push(link);
    end = match.index + link.text.length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}

/** What {@link linkPattern} found, without the punctuation of the sentence around it. */
export function writtenLink(found: string): Link | null {
  const text = withoutTrailingPunctuation(found);
  return linkTo(text, text);
}

/** Null unless it is an address of an allowed kind, with something behind the scheme. */
export function linkTo(address: string, text: string): Link | null {
  const url = parsed(
    /^www\./i.test(address) ? `https://${address}` : /^[^:/]+@/.test(address) ? `mailto:${address}` : address,
  );
  if (!url || !allowed.has(url.protocol)) return null;
  const { href, protocol, host, pathname } = url;
  if (host) return { href, text, target: saysHost(text, host) ? null : host };
  if (pathname === '' || (protocol === 'tel:' && !/^\+?[\d().-]{2,}$/.test(pathname))) return null;
  const says = text.replace(/^(mailto|tel):/i, '').toLowerCase() === pathname.toLowerCase();
  return { href, text, target: says ? null : pathname };
}

/** Also true for `name.example:443` and `MÜLLER.example`; not for `name.example@other.example`. */
function saysHost(text: string, host: string): boolean {
  const [, written = ''] = /^(?:https?:\/\/)?([^/?#\\]+)/.exec(text.toLowerCase()) ?? [];
  return (
    written.replace(/:\d+$/, '') === host.replace(/:\d+$/, '') ||
    // Nobody can tell from a number that it is an address, and of which machine: `https://2130706433/`.
    (plainHost.test(written) && !/^[\d.]+$/.test(host) && parsed(`https://${written}`)?.host === host)
  );
}

function parsed(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/** The full stop after an address belongs to the sentence; a closing bracket too, unless it was opened in the address. */
function withoutTrailingPunctuation(found: string): string {
  let unclosed = found.split('(').length - found.split(')').length;
  let end = found.length;
  for (; end > 0; end -= 1) {
    const last = found.charAt(end - 1);
    if (last === ')') {
      if (unclosed >= 0) break;
      unclosed += 1;
    } else if (!/[.,;:!?'’”»\]}*_~`。、，！？）」]/.test(last)) break;
  }
  return found.slice(0, end);
}
