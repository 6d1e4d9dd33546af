// `npm run locales`: what each locale misses, or says that cannot be right. `npm run locales -- de` tells of one in full.

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LocaleFile } from '../src/i18n/language';
import { root } from './buildSettings';
import { compareTexts } from './compareTexts';
import { textSignatures } from './textSignatures';

const folder = path.join(root, 'src/i18n/locales');
const asked = process.argv.slice(2);
const signatures = textSignatures();
const shownAtOnce = 5;

for (const file of readdirSync(folder).sort()) {
  const tag = path.basename(file, '.ts');
  if (asked.length > 0 && !asked.includes(tag)) continue;
  const { createLanguage } = (await import(pathToFileURL(path.join(folder, file)).href)) as LocaleFile;
  const differences = compareTexts(createLanguage(tag), signatures);
  const count = (wanted: string) => differences.filter(({ kind }) => kind === wanted).length;
  console.log(`${tag}: ${count('missing')} missing, ${count('odd')} too many, ${count('wrong')} wrong`);
  const shown = asked.length > 0 ? differences : differences.slice(0, shownAtOnce);
  for (const { where, why } of shown) console.log(`  ${where} ${why}`);
  if (shown.length < differences.length) console.log(`  and ${differences.length - shown.length} more`);
  if (count('wrong') > 0) process.exitCode = 1;
}
