import { describe, expect, it } from 'vitest';
import { excerptOf, isEmoji, parseReaction, parseReply, referenceAttributes } from './reference';

describe('what goes into the attributes', () => {
  it('comes out of them again', () => {
    const reply = { to: 'IM1', excerpt: 'Hello' };
    const reaction = { to: 'IM2', emoji: '👍' };
    const attributes = JSON.parse(JSON.stringify(referenceAttributes({ reply, reaction })));
    expect(parseReply(attributes)).toEqual(reply);
    expect(parseReaction(attributes)).toEqual(reaction);
    expect(parseReaction(referenceAttributes({ reaction: { to: 'IM2', emoji: null } }))).toEqual({
      to: 'IM2',
      emoji: null,
    });
  });

  it('is nothing where there is nothing', () => {
    expect(referenceAttributes({})).toEqual({});
  });
});

it.each([
  null,
  undefined,
  'text',
  [],
  { parlorReply: null, parlorReaction: 7 },
  { parlorReply: [], parlorReaction: { to: 'IM1' } },
  { parlorReply: { to: 7 }, parlorReaction: { to: 7, emoji: '👍' } },
  { parlorReply: { to: '' }, parlorReaction: { to: '', emoji: '👍' } },
  { parlorReply: { to: 'x'.repeat(65) }, parlorReaction: { to: 'IM1', emoji: 'You owe us money' } },
  { parlorReaction: { to: 'IM1', emoji: '👍👍' } },
  { parlorReaction: { to: 'IM1', emoji: '👍'.repeat(40) } },
  { parlorReaction: { to: 'IM1', emoji: { toString: '👍' } } },
])('what others wrote and is no reference is none: %j', (attributes) => {
  expect(parseReply(attributes)).toBeNull();
  expect(parseReaction(attributes)).toBeNull();
});

it('a reply without a usable excerpt is a reply still', () => {
  expect(parseReply({ parlorReply: { to: 'IM1', excerpt: { a: 1 } } })).toEqual({ to: 'IM1', excerpt: '' });
  expect(parseReply({ parlorReply: { to: 'IM1', excerpt: 'x'.repeat(5000) } })?.excerpt).toHaveLength(141);
});

it('an excerpt is one short line', () => {
  expect(excerptOf('  One\n\ntwo\tthree ')).toBe('One two three');
  expect(excerptOf('x'.repeat(200))).toBe(`${'x'.repeat(140)}…`);
});

it.each(['👍', '❤️', '🇩🇪', '👨‍👩‍👧‍👦', '👍🏽', '1️⃣', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'])('%s is one emoji', (emoji) =>
  expect(isEmoji(emoji)).toBe(true),
);
it.each(['', 'a', '1', '👍!', 'a👍', '👍 ', '🇩🇪🇫🇷', 'ok'])('“%s” is none', (text) => expect(isEmoji(text)).toBe(false));
