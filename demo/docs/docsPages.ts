// The documentation as pages below /docs, made from the Markdown files when they are asked for: what is written is what
// is shown, without a build.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { contents, type Group, type Page, root } from './contents';
import { escaped, type Heading, type Rendered, renderMarkdown } from './markdown';

export interface Docs {
  /** Null: there is no such page. `address` as in `/docs/events`. */
  page(address: string): string | null;
  /** Every page, in order. */
  readonly pages: readonly Page[];
  render(page: Page): Rendered;
}

export function createDocs(): Docs {
  const groups = contents();
  /** By file, read once: every page lists them all. */
  const titles = new Map<string, string>();
  const pages = groups.flatMap((group) => group.pages);
  const addresses = new Map(pages.map(({ file, address }) => [file, address]));

  const addressOf = (file: string): string | null => {
    const known = addresses.get(file) ?? addresses.get(`${file.replace(/\/$/, '')}/README.md`);
    if (known) return known;
    return existsSync(path.join(root, file)) ? otherAddress(file) : null;
  };
  const render = ({ file }: Page) => renderMarkdown(readFileSync(path.join(root, file), 'utf8'), file, addressOf);
  let pointedAt: ReadonlySet<string> | null = null;
  /** Code that a document shows to its reader: no other file of the repository can be read. */
  const isPointedAt = (file: string) => {
    pointedAt ??= new Set(
      pages.flatMap((page) =>
        render(page).links.map((link) => path.posix.join(path.posix.dirname(page.file), link.replace(/#.*/, ''))),
      ),
    );
    return pointedAt.has(file);
  };

  return {
    pages,
    render,
    page(address) {
      const index = pages.findIndex((page) => page.address === address);
      const page = pages[index];
      if (page) return layout(groups, page.address, render(page), pages[index - 1], pages[index + 1], titleOf);
      const file = address.startsWith(sourceBase) ? address.slice(sourceBase.length) : '';
      if (!/\.(c?js|tsx?)$/.test(file) || !existsSync(path.join(root, file)) || !isPointedAt(file)) return null;
      const code = readFileSync(path.join(root, file), 'utf8');
      const fence = '`'.repeat(8);
      const text = `# ${path.basename(file)}\n\n\`${file}\`\n\n${fence}js\n${code}\n${fence}\n`;
      return layout(groups, address, renderMarkdown(text, file, addressOf), undefined, undefined, titleOf);
    },
  };

  function titleOf(page: Page): string {
    const known = titles.get(page.file);
    if (known) return known;
    const heading = /^# (.+)$/m.exec(readFileSync(path.join(root, page.file), 'utf8'))?.[1] ?? page.file;
    const title =
      page.address === '/docs' ? 'Contents' : (shortTitles[page.address] ?? heading.replace(/[:,] .*$/, ''));
    titles.set(page.file, title);
    return title;
  }
}

const sourceBase = '/docs/source/';

/** Where a heading says less in a list than the file's name. */
const shortTitles: Readonly<Record<string, string>> = {
  '/docs/overview': 'README',
  '/docs/server': 'Every answer',
  '/docs/stand-in': 'The stand-in',
  '/docs/measured': 'Measured',
  '/docs/architecture': 'Architecture',
  '/docs/attention-and-after': 'Attention and after',
  '/docs/velocity': 'Velocity',
};

/** Pictures are served as they are; of anything else a page shows the text, or there is none. */
function otherAddress(file: string): string | null {
  if (/^docs\/pictures\/[\w-]+\.png$/.test(file)) return `/${file}`;
  return /\.(c?js|tsx?)$/.test(file) ? `${sourceBase}${file}` : null;
}

function layout(
  groups: readonly Group[],
  address: string,
  { title, html, headings }: Rendered,
  before: Page | undefined,
  after: Page | undefined,
  titleOf: (page: Page) => string,
): string {
  const links = groups
    .map(
      (group) =>
        `<h2>${escaped(group.title)}</h2><ul>${group.pages
          .map((page) => {
            const current = page.address === address ? ' aria-current="page"' : '';
            return `<li><a href="${page.address}"${current}>${escaped(titleOf(page))}</a></li>`;
          })
          .join('')}</ul>`,
    )
    .join('\n');
  const step = (page: Page | undefined, word: string, rel: 'prev' | 'next') =>
    page
      ? `<a class="${rel}" rel="${rel}" href="${page.address}"><span>${word}</span>${escaped(titleOf(page))}</a>`
      : '';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)} - Parlor</title>
<link rel="stylesheet" href="/docs/docs.css">
</head>
<body>
<a class="skip" href="#content">Skip to the text</a>
<header class="top">
<a class="brand" href="/docs">Parlor</a>
<nav aria-label="Demo"><a href="/">Shop</a><a href="/agent">Agent’s side</a><a href="/playground">Playground</a></nav>
</header>
<div class="columns">
<nav class="pages wide" aria-label="Documentation">${links}</nav>
<details class="pages narrow"><summary>All pages</summary><nav aria-label="Documentation">${links}</nav></details>
<main id="content">
<article>${html}</article>
<nav class="steps" aria-label="Next and previous page">${step(before, 'Before', 'prev')}${step(after, 'Next', 'next')}</nav>
</main>
${onThisPage(headings)}
</div>
</body>
</html>
`;
}

function onThisPage(headings: readonly Heading[]): string {
  const sections = headings.filter(({ level }) => level === 2);
  if (sections.length < 2) return '';
  const items = sections.map(({ anchor, text }) => `<li><a href="#${anchor}">${escaped(text)}</a></li>`).join('');
  return `<nav class="sections" aria-label="On this page"><h2>On this page</h2><ul>${items}</ul></nav>`;
}
