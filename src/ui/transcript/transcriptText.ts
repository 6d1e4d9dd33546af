import type { FileFormats } from '../../i18n/fileFormats';
import type { Formats } from '../../i18n/formats';
import type { Transcript, TranscriptTexts } from './transcript';

/** Every kind of line break there is: a message must not look like several. */
const lineBreaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
const indent = '    ';

/** As a text file: a line for each message, what goes on in further lines is set in. */
export function transcriptText(
  { title, entries, isWhole }: Transcript,
  texts: TranscriptTexts,
  formats: Formats & FileFormats,
): string {
  const lines = [texts.transcript.heading(title)];
  const [first, last] = [entries[0], entries.at(-1)];
  if (first && last) lines.push(texts.transcript.period(formats.full(first.at), formats.full(last.at)));
  if (!isWhole) lines.push(texts.transcript.beginningMissing);
  lines.push('');
  for (const { at, author, text, files, wasEdited } of entries) {
    const [head = '', ...rest] = text.split(lineBreaks);
    const edited = wasEdited ? ` (${texts.edited})` : '';
    lines.push(
      `[${formats.full(at)}]${author === null ? '' : ` ${author}:`} ${head}${rest.length === 0 ? edited : ''}`.trimEnd(),
    );
    for (const [index, line] of rest.entries()) lines.push(indent + line + (index === rest.length - 1 ? edited : ''));
    for (const { name, bytes } of files) lines.push(indent + texts.transcript.file(name, formats.size(bytes)));
  }
  return `${lines.join('\n')}\n`;
}
