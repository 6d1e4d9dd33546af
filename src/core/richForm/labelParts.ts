// Labels with links in them: `I accept the [terms](https://shop.example/terms)`.

import { plainLink } from '../plainValues';

export type LabelPart = string | { readonly text: string; readonly url: string };

/** An address that may not be followed leaves its words. */
export function labelParts(label: string): readonly LabelPart[] {
  const parts: LabelPart[] = [];
  let end = 0;
  for (const match of label.matchAll(/\[([^[\]]{1,200})\]\(([^\s()]{1,2000})\)/g)) {
    const [whole, text = '', address] = match;
    const url = plainLink(address);
    parts.push(label.slice(end, match.index), url === null ? text : { text, url });
    end = match.index + whole.length;
  }
  return [...parts, label.slice(end)].filter((part) => part !== '');
}

/** Without the addresses: for messages about the field. */
export function labelWords(label: string): string {
  return labelParts(label)
    .map((part) => (typeof part === 'string' ? part : part.text))
    .join('');
}
