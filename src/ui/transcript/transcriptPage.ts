// A transcript as a document: built of nodes, so that nothing anybody wrote can become markup.

import type { FileFormats } from '../../i18n/fileFormats';
import type { Formats } from '../../i18n/formats';
import type { Language } from '../../i18n/language';
import type { Transcript, TranscriptTexts } from './transcript';
import pageCss from './transcriptPage.css?inline';

export interface PageWords {
  readonly texts: TranscriptTexts;
  readonly formats: Formats & FileFormats;
  readonly language: Pick<Language, 'locale' | 'direction'>;
}

/** Fills an empty document. */
export function fillPage(page: Document, transcript: Transcript, { texts, formats, language }: PageWords): void {
  const { title, entries, isWhole } = transcript;
  page.documentElement.lang = language.locale;
  page.documentElement.dir = language.direction;
  page.title = texts.transcript.heading(title);
  const element = (name: string, className: string, text: string) => {
    const made = page.createElement(name);
    if (className) made.className = className;
    made.textContent = text;
    made.dir = 'auto';
    return made;
  };
  const list = page.createElement('ol');
  for (const { at, author, text, files, fromVisitor, wasEdited } of entries) {
    const item = page.createElement('li');
    item.className = author === null ? 'notice' : fromVisitor ? 'own' : '';
    const head = page.createElement('p');
    head.className = 'head';
    if (author !== null) head.append(element('b', '', author), ' ');
    const time = element('time', '', formats.full(at));
    time.setAttribute('datetime', isoOf(at));
    head.append(time, wasEdited ? ` · ${texts.edited}` : '');
    item.append(head);
    if (text !== '') item.append(element('p', 'text', text));
    for (const { name, bytes } of files) {
      item.append(element('p', 'file', texts.transcript.file(name, formats.size(bytes))));
    }
    list.append(item);
  }
  const [first, last] = [entries[0], entries.at(-1)];
  const period = first && last ? texts.transcript.period(formats.full(first.at), formats.full(last.at)) : '';
  page.body.replaceChildren(element('h1', '', page.title), element('p', 'period', period));
  if (!isWhole) page.body.append(element('p', 'period', texts.transcript.beginningMissing));
  page.body.append(list);
}

/** As a file that stands alone and can run or fetch nothing. */
export function transcriptFile(transcript: Transcript, words: PageWords): string {
  const page = document.implementation.createHTMLDocument();
  fillPage(page, transcript, words);
  const meta = (attributes: Record<string, string>) => {
    const made = page.createElement('meta');
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    return made;
  };
  // Not an HTML element as long as it is here, since the policy of the host page would be asked; read again it is one.
  const style = page.createElementNS(null, 'style');
  style.textContent = pageCss;
  page.head.prepend(
    meta({ charset: 'utf-8' }),
    meta({ 'http-equiv': 'Content-Security-Policy', content: "default-src 'none'; style-src 'unsafe-inline'" }),
    meta({ name: 'viewport', content: 'width=device-width' }),
  );
  page.head.append(style);
  return `<!doctype html>\n${page.documentElement.outerHTML}\n`;
}

/**
 * In a window of its own, ready to be printed. False when the browser does not open one. Under the policy of the host
 * page, which the window inherits: its styles are constructed, in the window's own realm.
 */
export function printTranscript(transcript: Transcript, words: PageWords): boolean {
  const opened = window.open('', '_blank') as (Window & typeof globalThis) | null;
  if (!opened) return false;
  fillPage(opened.document, transcript, words);
  const sheet = new opened.CSSStyleSheet();
  sheet.replaceSync?.(pageCss);
  opened.document.adoptedStyleSheets = [sheet];
  opened.focus();
  // After it has been drawn once; the dialog of some browsers blocks everything else.
  opened.requestAnimationFrame(() => opened.print());
  return true;
}

function isoOf(at: number): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString();
}
