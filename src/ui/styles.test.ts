// All style sheets end up in one shadow root, in the order in which visitors meet the parts: a class by which two
// parts mean different things looks right until both have come.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** Dressed in one place and moved in another, on purpose. */
const shared = new Set(['emoji-popup', 'ended', 'entry', 'input', 'launcher']);

/** The transcript is a document of its own. */
const isPanel = (file: string) => file.endsWith('.css') && !file.endsWith('transcriptPage.css');

/** Classes that a rule names without saying where in the panel they are. */
function ownClasses(css: string): string[] {
  const selectors = css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .match(/[^{}]+(?=\{)/g)
    ?.flatMap((list) => list.split(','));
  return (selectors ?? []).flatMap(
    (selector) => /^\s*\.([\w-]+)(?:\[[^\]]*\]|::?[\w-]+(?:\([^)]*\))?)*\s*$/.exec(selector)?.[1] ?? [],
  );
}

it('no class is dressed in two folders', () => {
  const owners = new Map<string, Set<string>>();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isPanel)) {
    for (const name of ownClasses(readFileSync(path.join(folder, file), 'utf8'))) {
      owners.set(name, (owners.get(name) ?? new Set()).add(path.dirname(file)));
    }
  }
  expect(owners.size).toBeGreaterThan(150);
  const twice = [...owners].filter(([name, files]) => files.size > 1 && !shared.has(name));
  expect(twice.map(([name, files]) => `${name}: ${[...files].sort().join(', ')}`)).toEqual([]);
});

/** Code is written from left to right in every language. */
const sided = new Set(['timeline/richText.css']);

it('no shorthand gives left and right different room: in half of the world they are the other way round', () => {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => isPanel(file) && !sided.has(file))
    .flatMap((file) =>
      [
        ...readFileSync(path.join(folder, file), 'utf8').matchAll(
          /\b(?:padding|margin|inset):\s*([\w.-]+(?: [\w.-]+){3});/g,
        ),
      ]
        .filter(([, values = '']) => values.split(' ')[1] !== values.split(' ')[3])
        .map(([rule]) => `${file}: ${rule}`),
    );
  expect(found).toEqual([]);
});
