// The emoji and their names in one language, from emojibase, small enough for a visitor: `emojibase-data/<language>/names`
// is a module with one text. src/ui/emoji/parseNames.ts reads it; any language of emojibase can be made.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { root } from './buildSettings';

interface Entry {
  readonly emoji: string;
  readonly hexcode: string;
  readonly label: string;
  readonly tags?: readonly string[];
  readonly order?: number;
  readonly group?: number;
  /** Of the Unicode emoji standard. */
  readonly version: number;
  readonly skins?: readonly unknown[];
}

interface Messages {
  readonly groups: readonly { readonly key: string; readonly message: string; readonly order: number }[];
  readonly skinTones: readonly { readonly key: string; readonly message: string }[];
}

const folder = path.join(root, 'node_modules/emojibase-data');
const request = /^emojibase-data\/([a-z-]+)\/names$/;

/** All that emojibase has names in. */
export const emojiLanguages: readonly string[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['meta', 'versions'].includes(entry.name))
  .map(({ name }) => name)
  .sort();

/** Skin and hair by themselves: nobody writes those. */
const components = 2;
/** Every browser that can run the widget draws what is older. */
const firstVersionToTell = 12;
const tones = ['light', 'medium-light', 'medium', 'medium-dark', 'dark'];

export function emojiNames(): Plugin {
  return {
    name: 'parlor:emoji-names',
    enforce: 'pre',
    // Within the package, so that its licence comes into the notices.
    resolveId: (id) => (request.test(moduleOf(id)) ? path.join(root, 'node_modules', `${moduleOf(id)}.js`) : null),
    load(id) {
      const language = request.exec(moduleOf(id))?.[1];
      return language ? `export const names = ${JSON.stringify(compactNames(language))};` : null;
    },
  };
}

/** `emojibase-data/de/names`, also of the file that stands for it. */
function moduleOf(id: string): string {
  if (!path.isAbsolute(id)) return id;
  return path.relative(path.dirname(folder), id).replaceAll('\\', '/').replace(/\.js$/, '');
}

/**
 * The first line has the five skin tones. Then come groups, each after an empty line: its key and name, and one line for
 * each emoji: the emoji (with ~ when it has skin tones), its version if a browser may lack it, its name, what else it is
 * searched by, and its shortcodes unless they follow from the name. Tabs between.
 */
export function compactNames(language: string): string {
  const messages = read<Messages>(`${language}/messages.json`);
  // The codes people know from elsewhere; the same in every language.
  const shortcodes = read<Record<string, string | readonly string[]>>('en/shortcodes/github.json');
  const entries = read<readonly Entry[]>(`${language}/data.json`)
    .filter((entry) => entry.group !== undefined && entry.group !== components)
    .sort((one, other) => (one.order ?? 0) - (other.order ?? 0));
  const groups = messages.groups
    .filter(({ order }) => order !== components)
    .map(({ key, message, order }) =>
      [
        `${key}\t${message}`,
        ...entries.filter(({ group }) => group === order).map((entry) => line(entry, shortcodes)),
      ].join('\n'),
    );
  const toneNames = tones.map((tone) => messages.skinTones.find(({ key }) => key === tone)?.message ?? tone);
  return [toneNames.join('\t'), ...groups].join('\n\n');
}

function line(entry: Entry, shortcodes: Record<string, string | readonly string[]>): string {
  const label = clean(entry.label);
  const known = new Set(label.toLowerCase().split(' '));
  const tags = (entry.tags ?? []).map(clean).filter((tag) => !known.has(tag.toLowerCase()));
  const codes = [shortcodes[entry.hexcode] ?? []]
    .flat()
    .filter((code) => code !== label.toLowerCase().replaceAll(' ', '_'));
  const fields = [
    entry.emoji + (entry.skins ? '~' : ''),
    entry.version < firstVersionToTell ? '' : String(entry.version),
    label,
    tags.join(' '),
    codes.join(' '),
  ];
  return fields.join('\t').trimEnd();
}

function clean(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function read<Data>(file: string): Data {
  return JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Data;
}
