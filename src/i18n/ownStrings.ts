// The option `strings`: a site's own texts over the built-in ones. They are plain, with placeholders such as `{count}`, and
// come from outside: everything about them may be wrong, which costs one line and the text in question.

import { nearest } from '../nearest';
import type { TextGroup } from './allTexts';
import { onceForEach } from './defineLocale';
import type { Language } from './language';

/** The texts there are, as the build finds them in English: names of what a text is given, or null where it is fixed. */
export interface TextNames {
  readonly [key: string]: TextNames | readonly string[] | null;
}

type Own = { readonly [key: string]: Own | Text };
type Text = (values: readonly unknown[]) => string | null;

const longestText = 2000;
const mostProblems = 50;
const placeholder = /\{(\w+)\}/g;

/**
 * `raw` as the page gave it: texts by name, and under the tag of a language those for it alone, which win. Texts for
 * another language than `tag` are not looked at.
 */
export function withOwnStrings(
  language: Language,
  raw: object,
  tag: string,
  names: Readonly<Record<TextGroup, TextNames>>,
  warn: (line: string) => void,
): Language {
  let problems = 0;
  const complain = (where: string, what: string) => {
    problems += 1;
    if (problems <= mostProblems) warn(`strings${where} ${what}; it is left out`);
    if (problems === mostProblems) warn('strings: there is more, which is not told');
  };
  const { first, ...groups } = names;
  const known: TextNames = { ...first, ...groups };
  const plain = parse(raw, known, '', true);
  const ofLanguage = keysOf(raw, null)
    .filter((key) => key === tag || key === language.locale)
    .map((key) => parse(member(raw, key, ''), known, `.${key}`));

  return {
    ...language,
    of: onceForEach((group, english) =>
      [plain, ...ofLanguage].reduce(
        (texts, own) => {
          const ofGroup = group === 'first' ? own : own[group];
          return typeof ofGroup === 'object' ? put(texts, ofGroup) : texts;
        },
        language.of(group, english),
      ),
    ),
  };

  function member(from: unknown, key: string, where: string): unknown {
    try {
      return Object.hasOwn(Object(from), key) ? Object(from)[key] : undefined;
    } catch {
      return complain(`${where}.${key}`, 'cannot be read');
    }
  }

  function parse(from: unknown, among: TextNames, where: string, hasLanguages = false): Own {
    const own: Record<string, Own | Text> = {};
    for (const key of keysOf(from, where)) {
      if (hasLanguages && isTag(key)) continue;
      if (!Object.hasOwn(among, key)) {
        const meant = nearest(key, Object.keys(among));
        complain(`${where}.${key.slice(0, 60)}`, `is no text${meant ? `; did you mean ${meant}?` : ''}`);
        continue;
      }
      const value = member(from, key, where) ?? undefined;
      if (value === undefined) continue;
      const given = among[key] ?? [];
      if (!isNames(given)) own[key] = parse(value, given, `${where}.${key}`);
      else {
        const text = parseText(value, given, `${where}.${key}`);
        if (text) own[key] = text;
      }
    }
    return own;
  }

  function keysOf(value: unknown, where: string | null): readonly string[] {
    try {
      if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.keys(value).slice(0, 500);
    } catch {
      // Then it is told like anything else that holds no texts.
    }
    if (where !== null) complain(where, 'must be an object of texts');
    return [];
  }

  function parseText(value: unknown, given: readonly string[], where: string): Text | null {
    if (typeof value === 'string') return parseWords(value, given, where);
    if (given.length === 0 || typeof value !== 'object' || value === null) {
      return refuse(where, `must be text${given.length ? ', or one for each plural form' : ''}`);
    }
    const forms = new Map(keysOf(value, where).map((form) => [form, formOf(value, form, given, where)]));
    const other = forms.get('other');
    if (!other) return refuse(where, 'has no text for the plural form "other"');
    const rules = new Intl.PluralRules(language.locale);
    return (values) => {
      const count = values.find((one) => typeof one === 'number') ?? 0;
      return (forms.get(rules.select(count as number)) ?? other)(values);
    };
  }

  function formOf(value: object, form: string, given: readonly string[], where: string): Text | null {
    const text = member(value, form, where);
    return typeof text === 'string' ? parseWords(text, given, `${where}.${form}`) : null;
  }

  function parseWords(words: string, given: readonly string[], where: string): Text | null {
    if (words.length > longestText) return refuse(where, `is longer than ${longestText} characters`);
    const strange = [...words.matchAll(placeholder)].find(([, name = '']) => !given.includes(name))?.[0];
    if (strange) {
      const has = given.map((name) => `{${name}}`).join(', ');
      return refuse(where, `has ${strange}, which is not known here${has ? `: there is ${has}` : ''}`);
    }
    return (values) => fill(words, given, values);
  }

  /** Null when something is not known, the name of an agent for instance: the built-in text has words for that. */
  function fill(words: string, given: readonly string[], values: readonly unknown[]): string | null {
    let isComplete = true;
    const filled = words.replace(placeholder, (_, name: string) => {
      const value = values[given.indexOf(name)];
      isComplete &&= ![value].flat().includes(null) && value !== undefined;
      if (typeof value === 'number') return new Intl.NumberFormat(language.locale).format(value);
      return Array.isArray(value) ? new Intl.ListFormat(language.locale).format(value.map(String)) : String(value);
    });
    return isComplete ? filled : null;
  }

  function refuse(where: string, what: string): null {
    complain(where, what);
    return null;
  }
}

function put<Texts>(texts: Texts, own: Own): Texts {
  const merged: Record<string, unknown> = { ...Object(texts) };
  for (const [key, value] of Object.entries(own)) {
    // Another part says it.
    if (!(key in merged)) continue;
    const before = merged[key];
    if (typeof value === 'object') merged[key] = put(before, value);
    else if (typeof before === 'function') merged[key] = (...values: unknown[]) => value(values) ?? before(...values);
    else merged[key] = value([]);
  }
  return merged as Texts;
}

function isNames(names: TextNames | readonly string[]): names is readonly string[] {
  return Array.isArray(names);
}

/** None of the texts of the first screen has a name like that. */
function isTag(key: string): boolean {
  return /^[a-z]{2,3}(-\w+)*$/i.test(key);
}
