// @vitest-environment jsdom
// Whatever is written, in whatever order: it is shown, as text, and costs no more than its length.
// `npm run test:security` takes 50,000 texts, `npm test` the first tenth of them.

import { type ComponentChildren, render } from 'preact';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Content as AnyContent } from '../../core/content';
import { parseContent } from '../../core/parseContent';
import { plainText } from '../../core/plainValues';
import { cleanFileName } from '../attachments/fileName';
import { ChatContext } from '../chat';
import { Content } from '../content/Content';
import { shortcodeAt } from '../emoji/shortcodeAt';
import { downloadName } from '../media/downloadName';
import { shownName, typeLabel } from '../media/shownName';
import { chatForTest } from '../testing/renderChat';
import { emojiOnly } from './emojiOnly';
import { LinkedText } from './LinkedText';
import { linkParts } from './links';
import { parseMarkdown, withoutMarks } from './markdown';
import { mayHaveLinks } from './mayHaveMarks';
import { RichText } from './RichText';
import { createFuzzTexts, repeatable } from './testing/fuzzTexts';

const isFull = process.env.PARLOR_SECURITY === 'full';
const seed = 20_261_129;
const count = isFull ? 50_000 : 5_000;
/** Drawing an offer takes longer than the text does. */
const offersEach = 40;

const { chat } = chatForTest();
const place = document.createElement('div');
const show = (children: ComponentChildren) => {
  render(<ChatContext.Provider value={chat}>{children}</ChatContext.Provider>, place);
  return place;
};
beforeAll(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});
afterAll(() => render(null, place));

const elements = new Set(
  'DIV SECTION P STRONG EM S CODE PRE BLOCKQUOTE UL OL LI A BDI SPAN BUTTON IMG svg path circle rect'.split(' '),
);
const attributes = new Set(
  'class dir href target rel title value tabindex aria-label aria-hidden aria-describedby role type viewBox d cx cy r x y width height rx src alt loading decoding referrerpolicy draggable id data-state data-count'.split(
    ' ',
  ),
);

/** The first thing that does not belong there, if there is one. */
function strange(root: Element): string | null {
  for (const element of root.querySelectorAll('*')) {
    if (!elements.has(element.tagName)) return element.tagName;
    for (const { name, value } of element.attributes) {
      if (!attributes.has(name) && !/^(data|aria)-/.test(name)) return `${element.tagName} ${name}`;
      if (name === 'src' && !/^(https:\/\/|\/[^/\\])/.test(value)) return `src ${value}`;
    }
    if (element.tagName === 'A') {
      if (!/^(https?:\/\/[^/]|mailto:.|tel:.)/i.test(element.getAttribute('href') ?? ''))
        return `href ${element.outerHTML}`;
      // A telephone number opens no page.
      if (/^tel:/i.test(element.getAttribute('href') ?? '')) continue;
      if (element.getAttribute('rel') !== 'noopener noreferrer') return `rel ${element.outerHTML}`;
      if (element.getAttribute('target') !== '_blank') return `target ${element.outerHTML}`;
    }
  }
  return null;
}

/** Without what says where a link leads. */
function written(root: Element): string {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent?.closest('.link-target')) continue;
    const isSpace =
      node.nodeValue === ' ' && node.nextSibling instanceof Element && node.nextSibling.matches('.link-target');
    if (!isSpace) text += node.nodeValue;
  }
  return text;
}

/** Whether `part` is `whole` with something left out. */
function isLeftOf(part: string, whole: string): boolean {
  let at = 0;
  // Not by characters: the halves of a broken one may come together.
  for (let i = 0; i < part.length; i++) {
    at = whole.indexOf(part.charAt(i), at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** A link says the host it leads to; or one that reads the same in Latin letters. */
function hidesHost(root: Element): string | null {
  for (const link of root.querySelectorAll('a')) {
    if (link.host === '' || link.textContent?.toLowerCase().includes(link.hostname)) continue;
    const [, host = ''] = /^(?:https?:\/\/)?([^/?#\\]*)/i.exec(link.textContent ?? '') ?? [];
    if (!/^[\p{sc=Latin}\p{sc=Common}\p{sc=Inherited}]+$/u.test(host)) return link.outerHTML;
    if (/^[\d.]+$/.test(link.hostname)) return link.outerHTML;
  }
  return null;
}

/** Characters that Markdown may take for a mark. */
const mark = /[*_`~[\]#>.-]/;
const unfit = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u200b\u200e\u200f\u061c\ufeff\\/:*?"<>|]/u;

test(`${count} texts are shown as texts`, { timeout: 900_000 }, () => {
  const next = createFuzzTexts(seed);
  let links = 0;
  let marked = 0;
  const wrong: unknown[] = [];
  for (let at = 0; at < count; at++) {
    const text = next();
    const about = `text ${at}: ${JSON.stringify(text)}`;
    const faults: unknown[] = [];
    const must = (is: unknown, what: string) => is || faults.push(what);

    const plain = show(<LinkedText text={text} />);
    must(!strange(plain), `plain: ${strange(plain)}`);
    must(written(plain) === text, 'the text of the visitor is not as it was written');
    must(!hidesHost(plain), `plain: ${hidesHost(plain)}`);
    const found = plain.querySelectorAll('a').length;
    must(found === 0 || mayHaveLinks(text), 'a link that nobody looks for');
    links += found;

    const rich = show(<RichText text={text} />);
    must(!strange(rich), `rich: ${strange(rich)}`);
    // What is too long for marks is shown as it is.
    const source = text.length > 40_000 ? text : text.replaceAll('\r\n', '\n');
    must(isLeftOf(written(rich), source), 'something is shown that was not written');
    must(mark.test(text) || written(rich) === source, 'without a mark it is not as it was written');
    must(!hidesHost(rich), `rich: ${hidesHost(rich)}`);
    must(source.trim() === '' || !/[\p{L}\p{N}]/u.test(source) || typeof withoutMarks(text) === 'string', 'no words');
    marked += rich.querySelectorAll('strong, em, s, code, pre, blockquote, li').length;

    must(emojiOnly(text) === null || !/[a-z<]/i.test(text), 'taken for emoji');
    const code = shortcodeAt(text, text.length);
    must(code === null || text.startsWith(`:${code.name}`, code.start), 'a shortcode that is not there');
    const name = cleanFileName(text, 'file');
    must(name !== '' && !unfit.test(name) && name.length <= 130, `file name ${JSON.stringify(name)}`);
    must(cleanFileName(name, 'file') === name, `not clean at once: ${JSON.stringify(name)}`);
    const saved = downloadName(text, 'image/png', 'file');
    must(/[^.]\.png$/i.test(saved) && !unfit.test(saved), `saved as ${JSON.stringify(saved)}`);
    must(!unfit.test(shownName(text)?.replace(/[\\/:*?"<>|]/g, '') ?? ''), 'the name shown');
    must(!/[^A-Z0-9]/.test(typeLabel(text) ?? ''), 'the label of a file');
    const short = plainText(text, 40);
    must(short === null || (short.length <= 41 && short.trim() !== ''), 'a short text');

    if (at % offersEach === 0) {
      for (const content of offers(text)) {
        const offer = show(<Content offer={{ sid: `IM${at}`, index: 1, content }} />);
        must(!strange(offer), `${content.kind}: ${strange(offer)}`);
      }
    }
    if (faults.length > 0) wrong.push([about, ...faults]);
    if (wrong.length > 12) break;
  }
  expect(wrong).toEqual([]);
  // The grammar is one that does lead somewhere.
  expect(links).toBeGreaterThan(count / 20);
  expect(marked).toBeGreaterThan(count / 20);
});

function offers(text: string): readonly AnyContent[] {
  const choice = { title: text, id: text };
  const card = { title: text, text, imageUrl: text, imageAlt: text, actions: [choice, { ...choice, url: text }] };
  return [
    { kind: 'quickReplies', choices: [choice] },
    {
      kind: 'callToAction',
      actions: [
        { title: 'a', url: text },
        { title: text, code: text },
      ],
    },
    { kind: 'card', ...card },
    { kind: 'carousel', cards: [card, card] },
    { kind: 'media', urls: [text, `https://a.example/${text}`] },
    { kind: 'location', latitude: 1, longitude: 2, label: text },
  ].flatMap((parlor) => parseContent({ parlor: { version: 1, ...parlor } }) ?? []);
}

// Processor time of this process, the least of five: other work on the machine counts little, and what grows with the
// square of the length would take 64 times as long.
if (isFull) {
  test('eight times as much of anything takes about eight times as long', { timeout: 900_000 }, () => {
    const wrong = repeatable.flatMap((unit) => {
      const cost = (length: number) => {
        const text = `a ${unit.repeat(Math.ceil(length / unit.length))} b`.slice(0, length);
        return Math.min(...Array.from({ length: 5 }, () => processorTime(() => read(text))));
      };
      // Below two milliseconds the clock is not fine enough for a ratio.
      const ratio = cost(38_400) / Math.max(cost(4_800), 2_000);
      return ratio < 24 ? [] : [[unit, ratio]];
    });
    expect(wrong).toEqual([]);
  });
}

function read(text: string): void {
  parseMarkdown(text);
  linkParts(text);
  withoutMarks(text);
  emojiOnly(text);
  shortcodeAt(text, text.length);
  cleanFileName(text, 'file');
  shownName(text);
  plainText(text, 10_000);
}

/** Microseconds. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user;
}
