import { expect, test } from 'vitest';
import { englishTexts } from './english';
import { english, type Language } from './language';
import { adaptLanguage } from './ownStringsPart';

function adapt(strings: object, { language = english('en') as Language, tag = 'en' } = {}) {
  const lines: string[] = [];
  const { of } = adaptLanguage(language, strings, tag, (line) => lines.push(line));
  const first = of('first', englishTexts.first);
  const conversation = of('conversation', englishTexts.conversation);
  return { lines, first, conversation, media: of('media', englishTexts.media) };
}

test("a site's own texts take the place of the built-in ones, and no other changes", () => {
  const { first, conversation, media, lines } = adapt({
    openChat: 'Ask us',
    errors: { offline: 'No network.' },
    unreadLauncher: '{label}: {count} new',
    conversation: { send: 'Off it goes', ending: { title: 'Done?' } },
  });
  expect(lines).toEqual([]);
  expect(first).toMatchObject({ openChat: 'Ask us', title: englishTexts.first.title });
  expect(first.errors).toEqual({ ...englishTexts.first.errors, offline: 'No network.' });
  expect(first.unreadLauncher('Ask us', 1234)).toBe('Ask us: 1,234 new');
  expect(conversation.send).toBe('Off it goes');
  expect(conversation.ending).toEqual({ ...englishTexts.conversation.ending, title: 'Done?' });
  expect(media).toEqual(englishTexts.media);
});

test('plural forms are those of the language', () => {
  const { conversation } = adapt(
    { pl: { conversation: { announceMany: { one: '{count} raz', few: '{count} razy', other: '{count} x' } } } },
    { language: english('pl-PL'), tag: 'pl' },
  );
  expect([1, 3, 5].map(conversation.announceMany)).toEqual(['1 raz', '3 razy', '5 x']);
});

test('texts for one language win in it and are not looked at in another', () => {
  const strings = { openChat: 'Ask us', de: { openChat: 'Frag uns' }, fr: { nonsense: 7 } };
  expect(adapt(strings).first.openChat).toBe('Ask us');
  const german = adapt(strings, { language: english('de-AT'), tag: 'de' });
  expect(german.first.openChat).toBe('Frag uns');
  expect(german.lines).toEqual([]);
  expect(adapt({ 'de-AT': { openChat: 'Servus' } }, { language: english('de-AT'), tag: 'de' }).first.openChat).toBe(
    'Servus',
  );
});

test('names are listed; without a name the built-in text has the words', () => {
  const { conversation } = adapt({
    conversation: { isTyping: '{names} …', notices: { joined: '{name} is in' } },
  });
  expect(conversation.isTyping(['Ada', 'Ben', 'Cem'])).toBe('Ada, Ben, and Cem …');
  expect(conversation.isTyping([null])).toBe(englishTexts.conversation.isTyping([null]));
  expect(conversation.notices.joined('Ada')).toBe('Ada is in');
  expect(conversation.notices.joined(null)).toBe(englishTexts.conversation.notices.joined(null));
});

const cyclic: Record<string, unknown> = {};
cyclic.errors = cyclic;
const throwing = Object.defineProperty({}, 'openChat', {
  enumerable: true,
  get() {
    throw new Error('no');
  },
});

test.each<[unknown, string[]]>([
  [{ openChat: 7 }, ['strings.openChat must be text; it is left out']],
  [{ openChat: { other: 'x' } }, ['strings.openChat must be text; it is left out']],
  [{ openChat: 'x'.repeat(1e6) }, ['strings.openChat is longer than 2000 characters; it is left out']],
  [{ openChta: 'x' }, ['strings.openChta is no text; did you mean openChat?; it is left out']],
  [{ errors: 'x' }, ['strings.errors must be an object of texts; it is left out']],
  [{ errors: { ofline: 'x' } }, ['strings.errors.ofline is no text; did you mean offline?; it is left out']],
  [
    { unreadLauncher: '{cuont}' },
    ['strings.unreadLauncher has {cuont}, which is not known here: there is {label}, {count}; it is left out'],
  ],
  [{ title: '{count}' }, ['strings.title has {count}, which is not known here; it is left out']],
  [
    { unreadLauncher: { one: 'x' } },
    ['strings.unreadLauncher has no text for the plural form "other"; it is left out'],
  ],
  [{ unreadLauncher: 7 }, ['strings.unreadLauncher must be text, or one for each plural form; it is left out']],
  [
    JSON.parse('{"__proto__": {"openChat": "x"}, "constructor": "y"}'),
    ['strings.__proto__ is no text; it is left out', 'strings.constructor is no text; it is left out'],
  ],
  [cyclic, ['strings.errors.errors is no text; it is left out']],
  [throwing, ['strings.openChat cannot be read; it is left out']],
  [['x'], ['strings must be an object of texts; it is left out']],
  [{ openChat: undefined, conversation: null }, []],
])('hostile texts cost a line each and nothing else (%#)', (strings, lines) => {
  const adapted = adapt(strings as object);
  expect(adapted.lines).toEqual(lines);
  expect(adapted.first).toEqual(englishTexts.first);
  expect(adapted.conversation).toEqual(englishTexts.conversation);
});

test('an object that cannot even be looked at costs one line', () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  expect(adapt(proxy).lines).toEqual(['strings must be an object of texts; it is left out']);
});

test('a thousand mistakes are not a thousand lines', () => {
  const strings = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`wrong${i}`, 'x']));
  expect(adapt(strings).lines).toHaveLength(51);
});
