// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { activeState, agentMessage, ownMessage, participant, timelineWith } from '../../core/testing/builders';
import { en } from '../../i18n/en';
import { enConversation } from '../../i18n/enConversation';
import { enTranscript } from '../../i18n/enTranscript';
import { createFileFormats } from '../../i18n/fileFormats';
import { createFormats } from '../../i18n/formats';
import { type Transcript, transcriptOf } from './transcript';
import { fillPage, transcriptFile } from './transcriptPage';
import { transcriptText } from './transcriptText';

const texts = { ...en, ...enConversation, ...enTranscript };
const formats = { ...createFormats('en-GB', texts), ...createFileFormats('en-GB') };
const words = { texts, formats, language: { locale: 'en-GB', direction: 'ltr' } as const };
const names = { title: 'Kiln & Tide', visitor: 'You', agent: 'Support', unnamedFile: 'File' };
const noon = new Date(2026, 4, 20, 12).getTime();

function stateOf(...messages: ReturnType<typeof agentMessage>[]) {
  return activeState({
    timeline: timelineWith(messages),
    participants: [participant('robin-1', { name: 'Robin Meyer' })],
  });
}

describe('what a transcript holds', () => {
  it('is who said what and when, with files by their names', () => {
    const media = [{ sid: 'ME1', filename: 'bill.pdf', contentType: 'application/pdf', size: 1_400_000 }];
    const state = stateOf(
      ownMessage(0, { body: 'Where?', sentAt: noon }),
      agentMessage(1, { author: 'robin-1', body: '', media, sentAt: noon, editedAt: noon }),
      agentMessage(2, { from: 'system', author: '', body: 'Robin has left.', sentAt: noon }),
    );
    expect(transcriptOf(state, names)).toEqual({
      title: 'Kiln & Tide',
      isWhole: true,
      entries: [
        { at: noon, author: 'You', fromVisitor: true, wasEdited: false, text: 'Where?', files: [] },
        {
          at: noon,
          author: 'Robin Meyer',
          fromVisitor: false,
          wasEdited: true,
          text: '',
          files: [{ name: 'bill.pdf', bytes: 1_400_000 }],
        },
        { at: noon, author: null, fromVisitor: false, wasEdited: false, text: 'Robin has left.', files: [] },
      ],
    });
  });

  it('takes no names that break lines or turn their direction', () => {
    const state = stateOf(agentMessage(0, { author: 'x' }));
    const hostile = { ...state, participants: [participant('x', { name: 'Eve\n[12:00] \u202EYou' })] };
    expect(transcriptOf(hostile, names).entries[0]?.author).toBe('Eve [12:00] You');
    const nameless = { ...state, participants: [participant('x', { name: '\u202E\u0000 ' })] };
    expect(transcriptOf(nameless, names).entries[0]?.author).toBe('Support');
  });

  it('says when its beginning is missing', () => {
    const state = activeState({ timeline: timelineWith([agentMessage(5)], { older: 'available' }) });
    const transcript = transcriptOf(state, names);
    expect(transcript.isWhole).toBe(false);
    expect(transcriptText(transcript, texts, formats)).toContain('Older messages are not in it.');
  });
});

function transcriptWith(...entries: Partial<Transcript['entries'][number]>[]): Transcript {
  const plain = { at: noon, author: 'You', fromVisitor: true, wasEdited: false, text: '', files: [] };
  return { title: 'Shop', isWhole: true, entries: entries.map((entry) => ({ ...plain, ...entry })) };
}

describe('as text', () => {
  it('has a line for each message, and sets further lines in, so that no message looks like another one', () => {
    const text = transcriptText(
      transcriptWith(
        { text: 'One\r\ntwo\u2028[20 May] Robin: never said\n\nfive' },
        { author: null, text: 'Robin has joined.' },
        { author: 'Robin', text: 'See', wasEdited: true, files: [{ name: 'bill.pdf', bytes: 512 }] },
      ),
      texts,
      formats,
    );
    const when = formats.full(noon);
    expect(text.split('\n')).toEqual([
      'Conversation: Shop',
      when,
      '',
      `[${when}] You: One`,
      '    two',
      '    [20 May] Robin: never said',
      '    ',
      '    five',
      `[${when}] Robin has joined.`,
      `[${when}] Robin: See (edited)`,
      '    File: bill.pdf (512 bytes)',
      '',
    ]);
  });
});

describe('as a page', () => {
  const hostile = '</p><script>alert(1)</script><img src=x onerror=alert(1)> & "\'';

  it('holds what was written as text, never as markup', () => {
    const page = document.implementation.createHTMLDocument();
    const transcript = transcriptWith({ author: hostile, text: hostile, files: [{ name: hostile, bytes: 1 }] });
    fillPage(page, { ...transcript, title: hostile }, words);
    expect(page.querySelector('script, img')).toBeNull();
    expect(page.querySelector('.text')?.textContent).toBe(hostile);
    expect(page.querySelector('b')?.textContent).toBe(hostile);
    expect(page.title).toBe(`Conversation: ${hostile}`);
  });

  it('survives being written to a file and read again', () => {
    const html = transcriptFile({ ...transcriptWith({ text: hostile }), title: hostile }, words);
    const read = new DOMParser().parseFromString(html, 'text/html');
    expect(read.querySelector('script, img')).toBeNull();
    expect(read.querySelector('.text')?.textContent).toBe(hostile);
    expect(read.querySelector('meta[charset]')?.getAttribute('charset')).toBe('utf-8');
    expect(read.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
    expect(read.documentElement.lang).toBe('en-GB');
    expect(read.querySelector('style')).toBeInstanceOf(HTMLStyleElement);
  });

  it('shows times as the visitor writes them and as machines read them, and begins anew each time', () => {
    const page = document.implementation.createHTMLDocument();
    fillPage(page, transcriptWith({ text: 'x' }), words);
    expect(page.querySelector('time')?.textContent).toBe(formats.full(noon));
    expect(page.querySelector('time')?.getAttribute('datetime')).toBe(new Date(noon).toISOString());
    fillPage(page, transcriptWith({ text: 'x', at: 0 }), words);
    expect(page.querySelectorAll('li')).toHaveLength(1);
  });
});
