// Holds the locales to English: what they say, and with what.

import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { localesMustBeComplete } from '../src/i18n/allTexts';
import { defineLocale } from '../src/i18n/defineLocale';
import { englishTexts } from '../src/i18n/english';
import type { LocaleFile } from '../src/i18n/language';
import { root } from './buildSettings';
import { compareTexts, textsIn } from './compareTexts';
import { textSignatures } from './textSignatures';

const signatures = textSignatures();
const folder = path.join(root, 'src/i18n/locales');
const locales = await Promise.all(
  readdirSync(folder).map(async (file) => {
    const { createLanguage } = (await import(path.join(folder, file))) as LocaleFile;
    const tag = path.basename(file, '.ts');
    return [tag, createLanguage(tag)] as const;
  }),
);

describe.each(locales)('%s', (tag, language) => {
  // Before, `npm run locales` tells it: nobody who changes an English text has to know the others.
  it.runIf(localesMustBeComplete)('says all that English says, with what it is given, and nothing else', () => {
    expect(compareTexts(language, signatures)).toEqual([]);
  });

  it('is written in the direction of its script', () => {
    const { script = '' } = new Intl.Locale(tag).maximize();
    expect(language.direction).toBe(['Arab', 'Hebr'].includes(script) ? 'rtl' : 'ltr');
  });
});

it('knows what each text is given', () => {
  expect(signatures.get('first.title')).toBeNull();
  expect(signatures.get('first.unreadLauncher')).toEqual(['text', 'number']);
  expect(signatures.get('first.fieldProblems.tooLong')).toEqual(['text', 'number']);
  expect(signatures.get('conversation.isTyping')).toEqual(['names']);
  expect(signatures.get('conversation.actions.reacted')).toEqual(['text', 'names', 'flag']);
  expect(signatures.get('conversation.attachments.errors.gone')).toBeNull();
  expect([...textsIn(englishTexts).keys()].filter((where) => !signatures.has(where))).toEqual([]);
});

it('finds what is missing, what is too much and what cannot be right', () => {
  const { createLanguage } = defineLocale('de', ({ plural }) => ({
    ...englishTexts,
    first: {
      ...englishTexts.first,
      title: ' ',
      unreadLauncher: (label) => label,
      errors: { ...englishTexts.first.errors, somethingElse: 'x' },
    },
    conversation: {
      ...englishTexts.conversation,
      announceMany: (count) => plural(count, { one: 'eine Nachricht', other: '# Nachrichten' }),
      isTyping: ([first]) => `${first} schreibt`,
      notices: { ...englishTexts.conversation.notices, joined: undefined as unknown as () => string, left: () => '' },
    },
    media: { ...englishTexts.media, download: 'Speichern' as unknown as () => string },
  }));
  expect(
    compareTexts(createLanguage('de'), signatures).map(({ kind, where, why }) => `${kind} ${where}: ${why}`),
  ).toEqual([
    'missing conversation.notices.joined: is not there',
    'odd first.errors.somethingElse: is not in English',
    'wrong first.title: is empty',
    'wrong first.unreadLauncher: leaves out the number: "Ada"',
    'wrong conversation.notices.left: says ""',
    'wrong media.download: must be a function',
  ]);
});
