// One document as HTML. Nothing of what stands in it becomes an element but by the rules of Markdown: of HTML in it only
// the pictures are taken, and made anew.

import path from 'node:path';
import { Marked, type Token, type Tokens } from 'marked';

export interface Heading {
  readonly level: number;
  readonly text: string;
  readonly anchor: string;
}

export interface Rendered {
  readonly title: string;
  readonly html: string;
  readonly headings: readonly Heading[];
  /** Where it points inside the repository, as written. */
  readonly links: readonly string[];
}

/**
 * @param file Where the text stands below the repository's root: links are relative to it.
 * @param addressOf The address of another file of the repository, null if the demo shows none.
 */
export function renderMarkdown(text: string, file: string, addressOf: (file: string) => string | null): Rendered {
  const headings: Heading[] = [];
  const links: string[] = [];
  const used = new Map<string, number>();

  const target = (href: string): string | null => {
    if (/^(https?:|mailto:)/.test(href)) return href;
    if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(href)) return null;
    links.push(href);
    if (href.startsWith('#')) return href;
    const [place = '', anchor] = href.split('#');
    const address = addressOf(path.posix.join(path.posix.dirname(file), place));
    return address && (anchor ? `${address}#${anchor}` : address);
  };
  const picture = (source: string, alt: string, width = '') => {
    const address = source && target(source);
    const size = /^\d+$/.test(width) ? ` width="${width}"` : '';
    return address ? `<img src="${escaped(address)}" alt="${escaped(alt)}"${size}>` : escaped(alt);
  };

  const marked = new Marked({
    gfm: true,
    renderer: {
      heading({ tokens, depth }) {
        const words = plainText(tokens);
        const anchor = anchorOf(words, used);
        headings.push({ level: depth, text: words, anchor });
        const link = depth === 1 ? '' : `<a class="anchor" href="#${anchor}" aria-label="Link to this section">#</a>`;
        return `<h${depth} id="${anchor}">${this.parser.parseInline(tokens)}${link}</h${depth}>\n`;
      },
      link({ href, tokens }) {
        const address = target(href);
        const words = this.parser.parseInline(tokens);
        if (!address) return words;
        return `<a href="${escaped(address)}"${address.startsWith('http') ? ' rel="noreferrer"' : ''}>${words}</a>`;
      },
      image: ({ href, text: alt }) => picture(href, alt),
      html: ({ text: markup }) =>
        [...markup.matchAll(/<img\s([^>]*)>/g)]
          .map(([, attributes = '']) => {
            const read = (name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
            return picture(read('src'), read('alt'), read('width'));
          })
          .join('\n'),
      code: ({ text: code, lang }) =>
        `<pre tabindex="0"><code>${code
          .split('\n')
          .map((line) => codeLine(line, lang ?? ''))
          .join('\n')}</code></pre>\n`,
      table(token) {
        const cells = (row: readonly Tokens.TableCell[], name: 'th' | 'td') =>
          row.map(({ tokens }) => `<${name}>${this.parser.parseInline(tokens)}</${name}>`).join('');
        const head = `<thead><tr>${cells(token.header, 'th')}</tr></thead>`;
        const body = token.rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('\n');
        return `<div class="table" tabindex="0"><table>${head}<tbody>${body}</tbody></table></div>\n`;
      },
    },
  });
  const html = marked.parse(text, { async: false });
  return { title: headings[0]?.text ?? file, html, headings, links };
}

/** As GitHub makes them, so that a link works in both places. */
function anchorOf(words: string, used: Map<string, number>): string {
  const anchor = words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
  const before = used.get(anchor) ?? 0;
  used.set(anchor, before + 1);
  return before === 0 ? anchor : `${anchor}-${before}`;
}

function plainText(tokens: readonly Token[]): string {
  return tokens
    .map((token) => ('tokens' in token && token.tokens ? plainText(token.tokens) : 'text' in token ? token.text : ''))
    .join('');
}

const comments: Readonly<Record<string, RegExp>> = {
  sh: /(^|\s)#.*$/,
  js: /(^|\s)\/\/.*$/,
  html: /<!--.*?-->/,
};

function codeLine(line: string, language: string): string {
  if (language === 'diff') {
    const kind = line.startsWith('+') ? 'added' : line.startsWith('-') ? 'removed' : '';
    return kind ? `<span class="${kind}">${escaped(line)}</span>` : escaped(line);
  }
  const comment = comments[/^(ts|tsx|jsx|php)$/.test(language) ? 'js' : language]?.exec(line);
  if (!comment) return escaped(line);
  const before = line.slice(0, comment.index);
  const after = line.slice(comment.index + comment[0].length);
  return `${escaped(before)}<span class="comment">${escaped(comment[0])}</span>${escaped(after)}`;
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
