import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Content, contentLimits } from './content';
import { parseContent } from './parseContent';
import { hostileValue, spoilt } from './testing/hostileMessages';
import { soundContent } from './testing/soundContent';

const parse = (parlor: unknown) => parseContent({ parlor });

describe('what a message offers', () => {
  it.each(soundContent.map((content) => [content.kind, content]))('%s is understood', (kind, content) => {
    expect(parse(content)?.kind).toBe(kind);
  });

  it.each([
    ['another version', { version: 2, kind: 'quickReplies', choices: ['a'] }],
    ['a kind we do not know', { version: 1, kind: 'hologram' }],
    ['no choice', { version: 1, kind: 'quickReplies', choices: [] }],
    ['choices without a title', { version: 1, kind: 'quickReplies', choices: [{ id: 'a' }, null, {}] }],
    ['cards without anything to show', { version: 1, kind: 'carousel', cards: [{}, { title: ' ' }] }],
    ['a place that is not on earth', { version: 1, kind: 'location', latitude: 91, longitude: 0 }],
    ['fields without names', { version: 1, kind: 'form', fields: [{ type: 'text' }, { name: '__proto__' }] }],
    ['no question', { version: 1, kind: 'survey', questions: [{ type: 'hologram' }] }],
    ['a text', 'quickReplies'],
    ['nothing', undefined],
  ])('of %s the text alone is shown', (_what, content) => {
    expect(parse(content)).toBeNull();
  });

  it('a choice may be its title alone', () => {
    expect(parse({ version: 1, kind: 'quickReplies', choices: ['Yes', { title: 'No', id: 'no' }] })).toEqual({
      kind: 'quickReplies',
      choices: [
        { title: 'Yes', id: 'Yes' },
        { title: 'No', id: 'no' },
      ],
    });
  });

  it('a link that must not be followed is no link, and no answer either', () => {
    const actions = [
      { title: 'Run', url: 'javascript:alert(1)' },
      { title: 'Fine', url: 'https://shop.example/' },
    ];
    expect(parse({ version: 1, kind: 'callToAction', actions })).toEqual({
      kind: 'callToAction',
      actions: [{ kind: 'link', title: 'Fine', url: 'https://shop.example/' }],
    });
  });

  it('what is beyond the limits is left out', () => {
    const many = Array.from({ length: 100 }, (_, i) => ({ title: `${i}` }));
    expect(parse({ version: 1, kind: 'quickReplies', choices: many })).toMatchObject({ choices: { length: 10 } });
    expect(parse({ version: 1, kind: 'list', items: many })).toMatchObject({ items: { length: 20 } });
    const long = parse({ version: 1, kind: 'quickReplies', choices: ['x'.repeat(5000)] });
    expect(long?.kind === 'quickReplies' && long.choices[0]?.title.length).toBe(contentLimits.title + 1);
  });

  it('a form is kept as it was written, for what draws it, if it asks for anything', () => {
    const fields = [{ name: 'size', type: 'hologram', maxLength: 9e9 }];
    expect(parse({ version: 1, kind: 'form', fields })).toMatchObject({ kind: 'form', schema: { fields } });
    expect(parse({ version: 1, kind: 'form', steps: [null, { fields }] })).toMatchObject({ kind: 'form' });
    expect(parse({ version: 1, kind: 'form', steps: [{}, 7] })).toBeNull();
  });

  it('moments come in order, each once, and nonsense is left out', () => {
    const slots = ['2026-05-13T10:00', '2026-05-12T10:00', 'soon', '2026-05-12T10:00', '2026-13-40T10:00'];
    expect(parse({ version: 1, kind: 'dateTime', pick: 'dateTime', slots, min: 'now' })).toMatchObject({
      slots: ['2026-05-12T10:00', '2026-05-13T10:00'],
      min: null,
    });
  });
});

describe('whatever somebody writes into the attributes', () => {
  const attributes = fc.oneof(
    hostileValue,
    hostileValue.map((parlor) => ({ parlor })),
    ...soundContent.map((content) => spoilt(content).map((parlor) => ({ parlor }))),
  );

  it('becomes plain data within the limits, with no address that must not be followed', () => {
    fc.assert(
      fc.property(attributes, (value) => {
        const content = parseContent(value);
        expect(structuredClone(content)).toEqual(content);
        for (const address of addressesIn(content)) expect(address).toMatch(/^(https?:\/\/|mailto:|tel:|\/[^/\\])/i);
        expect(JSON.stringify(content).length).toBeLessThan(200_000);
      }),
      { numRuns: 1000, seed: 4 },
    );
  });
});

function addressesIn(content: Content | null): readonly string[] {
  switch (content?.kind) {
    case 'media':
      return content.urls;
    case 'callToAction':
      return content.actions.flatMap((action) => (action.kind === 'link' ? action.url : []));
    case 'card':
    case 'carousel': {
      const cards = content.kind === 'card' ? [content.card] : content.cards;
      return cards.flatMap(({ imageUrl, actions }) => [
        ...(imageUrl === null ? [] : [imageUrl]),
        ...actions.flatMap((action) => (action.kind === 'link' ? action.url : [])),
      ]);
    }
    default:
      return [];
  }
}
