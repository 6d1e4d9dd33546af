// Holds docs/rich-content.md to the code: what it shows as an example is understood, and every kind has one.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parseAnswer } from './answer';
import { contentLimits } from './content';
import { parseContent } from './parseContent';
import { soundContent } from './testing/soundContent';

const docs = readFileSync(path.join(import.meta.dirname, '../../docs/rich-content.md'), 'utf8');
const examples = [...docs.matchAll(/^```json\n([\s\S]*?)^```/gm)].map(([, json = '']) => JSON.parse(json));
const offers = examples.filter((example) => example.to === undefined);

it.each(offers.map((example) => [example.kind, example]))(
  'the example of %s is understood as a whole',
  (kind, example) => {
    const content = parseContent({ parlor: example });
    expect(content?.kind).toBe(kind);
    for (const text of textsIn(example)) expect(JSON.stringify(content)).toContain(JSON.stringify(text));
  },
);

it('the example of an answer is understood', () => {
  const [answer] = examples.filter((example) => example.to !== undefined);
  expect(parseAnswer(answer)).toMatchObject({ kind: 'quickReplies', values: { choice: 'return' } });
});

it('every kind has an example', () => {
  expect(new Set(offers.map(({ kind }) => kind))).toEqual(new Set(soundContent.map(({ kind }) => kind)));
});

it('the limits are those of the code', () => {
  const { choices, actions, cards, items, slots, media, title, id } = contentLimits;
  for (const words of [
    `\`choices\`: up to ${choices} `,
    `\`actions\` (up to ${actions})`,
    `\`cards\`: up to ${cards},`,
    `\`items\`: up to ${items} `,
    `\`slots\`: up to ${slots};`,
    `\`urls\`: up to ${media} `,
    `titles, buttons | ${title} characters`,
    `ids | ${id} characters`,
  ]) {
    expect(docs).toContain(words);
  }
});

/** Everything a reader would see, but the names of kinds and types. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) =>
    ['kind', 'type', 'version'].includes(key) ? [] : textsIn(entry),
  );
}
