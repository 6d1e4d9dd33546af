// Finds what can be followed in plain text. The text itself is never changed: the parts joined are the text again.

export type TextPart = string | { readonly href: string; readonly text: string };

const candidate = /(?:https?:\/\/|mailto:|tel:|www\.)[^\s<>"]+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/giu;
const allowed: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:']);

export function linkParts(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(candidate)) {
    const found = withoutTrailingPunctuation(match[0]);
    const href = hrefOf(found);
    if (!href) continue;
    if (match.index > end) parts.push(text.slice(end, match.index));
    parts.push({ href, text: found });
    end = match.index + found.length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts;
}

/** Null unless it is an address of an allowed kind, with something behind the scheme. */
function hrefOf(found: string): string | null {
  const address = /^www\./i.test(found) ? `https://${found}` : /^[^:/]+@/.test(found) ? `mailto:${found}` : found;
  try {
    const url = new URL(address);
    const hasTarget = url.host !== '' || url.pathname !== '';
    return allowed.has(url.protocol) && hasTarget ? url.href : null;
  } catch {
    return null;
  }
}

/** The full stop after an address belongs to the sentence; a closing bracket too, unless it was opened in the address. */
function withoutTrailingPunctuation(found: string): string {
  let end = found.length;
  for (; end > 0; end -= 1) {
    const last = found.charAt(end - 1);
    const head = found.slice(0, end);
    const closesItsOwn = last === ')' && head.split('(').length >= head.split(')').length;
    if (closesItsOwn || !/[.,;:!?'’”»)\]}]/.test(last)) break;
  }
  return found.slice(0, end);
}
