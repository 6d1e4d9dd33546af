// Names of all texts, and of what each is given, read off the English ones: for a site's own texts (src/i18n/ownStrings.ts).

import { englishTexts } from '../src/i18n/english';
import type { TextNames } from '../src/i18n/ownStrings';

export function textNames(): TextNames {
  return namesOf(englishTexts);
}

function namesOf(texts: object): TextNames {
  const entries = Object.entries(texts).map(([key, text]): [string, TextNames[string]] => {
    if (typeof text === 'string') return [key, null];
    return [key, typeof text === 'function' ? parametersOf(text) : namesOf(text)];
  });
  return Object.fromEntries(entries);
}

/** `(_label, maxLength) => ...` gives `label` and `maxLength`. */
function parametersOf(text: (...values: never[]) => string): readonly string[] {
  const source = text.toString();
  const list = /^\w*\s*\(([^)]*)\)/.exec(source)?.[1] ?? /^(\w+)\s*=>/.exec(source)?.[1];
  if (list === undefined) throw new Error(`the parameters cannot be read: ${source.slice(0, 80)}`);
  return list
    .split(',')
    .map((name) => name.trim().replace(/^_/, ''))
    .filter((name) => name !== '');
}
