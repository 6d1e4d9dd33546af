// @vitest-environment node
// Holds the documents to each other: every page is shown, every link and every anchor leads somewhere.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { docsPolicy } from '../contentSecurity';
import { root } from './contents';
import { createDocs } from './docsPages';
import { renderMarkdown } from './markdown';

const docs = createDocs();
const rendered = new Map(docs.pages.map((page) => [page.file, docs.render(page)]));
const none = () => null;

const shown = new Map<string, string | null>();
/** Each page is made once for all the tests. */
function pageAt(address: string): string | null {
  if (!shown.has(address)) shown.set(address, docs.page(address));
  return shown.get(address) ?? null;
}

it('shows every document of docs/, and the README, once', () => {
  const written = readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.md'));
  const files = docs.pages.map(({ file }) => file);
  expect(files).toEqual(expect.arrayContaining([...written, 'README.md']));
  expect(new Set(files).size).toBe(files.length);
});

it.each(docs.pages)('$file points only at what exists, sections too', ({ file }) => {
  const lost = (rendered.get(file)?.links ?? []).filter((link) => {
    const [place = '', anchor] = link.split('#');
    const target = place ? path.posix.join(path.posix.dirname(file), place) : file;
    if (!existsSync(path.join(root, target))) return true;
    if (anchor === undefined) return false;
    return !rendered.get(target)?.headings.some((heading) => heading.anchor === anchor);
  });
  expect(lost).toEqual([]);
});

it.each(docs.pages)('the page of $file leads only to pages and pictures that the demo has', ({ address }) => {
  const page = pageAt(address) ?? '';
  const addresses = [...page.matchAll(/(?:href|src)="(\/docs[^"#]*)/g)].map(([, found = '']) => found);
  expect(addresses.length).toBeGreaterThan(10);
  const lost = addresses.filter((found) =>
    found.startsWith('/docs/pictures/')
      ? !existsSync(path.join(root, found))
      : found !== '/docs/docs.css' && pageAt(found) === null,
  );
  expect(lost).toEqual([]);
});

it('shows the code that a document points at, and no other file', () => {
  expect(docs.page('/docs/source/demo/recipes/node.js')).toContain('createServer');
  for (const file of ['demo/startDemo.ts', 'package.json', '../../etc/passwd', 'docs/../demo/recipes/node.js']) {
    expect(docs.page(`/docs/source/${file}`)).toBeNull();
  }
  expect(docs.page('/docs/no-such-page')).toBeNull();
});

it('knows which page is before and after', () => {
  const [first, second] = docs.pages;
  expect(docs.page(first?.address ?? '')).toContain(`rel="next" href="${second?.address}"`);
  expect(docs.page(second?.address ?? '')).toContain(`rel="prev" href="${first?.address}"`);
  expect(docs.page(first?.address ?? '')).not.toContain('rel="prev"');
});

it('passes no HTML through, but for pictures, which it makes anew', () => {
  const { html } = renderMarkdown(
    [
      '<script>alert(1)</script>',
      '<p align="center"><img src="a.png" onerror="alert(1)" width="20"  alt="A cup"></p>',
      'In a <b onclick="alert(1)">line</b>, and <img src=x onerror=alert(1)> too.',
      '[a](javascript:alert(1)) [b](data:text/html,x) [c](//elsewhere.example) ![d](javascript:alert(1))',
      '`<i>` and\n\n```html\n<script>alert(1)</script>\n```',
    ].join('\n\n'),
    'docs/a.md',
    (file) => `/${file}`,
  );
  expect(html).toContain('<img src="/docs/a.png" alt="A cup" width="20">');
  expect([...html.matchAll(/<([a-z]+)/g)].map(([, name]) => name).filter((name) => name !== 'p')).toEqual([
    'img',
    'code',
    'pre',
    'code',
  ]);
  expect(html).not.toMatch(/<[^>]*(onclick|onerror|javascript:|data:)/);
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
});

it('gives sections the anchors that GitHub gives them', () => {
  const { headings } = renderMarkdown("# One\n\n## What's `new`, and *how*?\n\n## Two\n\n## Two\n", 'a.md', none);
  expect(headings.map(({ anchor }) => anchor)).toEqual(['one', 'whats-new-and-how', 'two', 'two-1']);
});

it('leads from document to document, from wherever they are', () => {
  const { html } = renderMarkdown('[a](../b.md#c) [d](#e) [f](https://g.example/)', 'docs/recipes/x.md', (file) =>
    file === 'docs/b.md' ? '/docs/b' : null,
  );
  expect(html).toContain('<a href="/docs/b#c">a</a> <a href="#e">d</a>');
  expect(html).toContain('<a href="https://g.example/" rel="noreferrer">f</a>');
});

it('is sent with a policy that allows no script, and needs none', () => {
  expect(docsPolicy).toMatch(/^default-src 'none'; style-src 'self'/);
  for (const { address } of docs.pages) {
    // The tags alone: examples of code show what the page itself must not have.
    const tags = (pageAt(address) ?? '').match(/<[^>]+>/g) ?? [];
    expect(tags.length).toBeGreaterThan(20);
    expect(tags.filter((tag) => /^<(script|style)| style=| on[a-z]+=/.test(tag))).toEqual([]);
  }
  expect(readFileSync(path.join(root, 'demo/docs/docs.css'), 'utf8')).not.toContain('url(');
});
