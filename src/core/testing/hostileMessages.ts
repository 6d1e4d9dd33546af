// Messages by a sender who means no good, or who made a mistake: any field missing, huge, of the wrong type, or a trap.

import fc from 'fast-check';

/** Addresses that must never be followed, and look as if they could be. */
const evilAddresses = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://shop.example/1',
  '//evil.example/x',
  'https://',
  'https://shop.example/"onload="x',
  'https:\\\\evil.example',
  'http://shop.example/picture.png',
  'intent://x#Intent;end',
];

export const trickyTexts = [
  '',
  ' ',
  '<img src=x onerror=alert(1)>',
  '{{constructor.constructor("alert(1)")()}}',
  '\u202eevil\u202c',
  '\ud800',
  'a\u0000b',
  'Z\u0310\u0311\u0312'.repeat(200),
  'x'.repeat(200_000),
  '👩‍👩‍👧‍👦'.repeat(2000),
  '\n'.repeat(5000),
  '__proto__',
  'constructor',
  'toString',
];

const scalar = fc.oneof(
  fc.constantFrom<unknown>(...evilAddresses, ...trickyTexts),
  fc.constantFrom<unknown>(null, undefined, true, false, 0, -1, 1e308, Number.NaN, Number.POSITIVE_INFINITY),
  fc.string({ maxLength: 20 }),
  fc.constantFrom<unknown>(
    'https://shop.example/tea',
    '/pictures/tea.png',
    'mailto:tea@shop.example',
    'tel:+441632960000',
  ),
);

const names = [
  ...['version', 'kind', 'title', 'text', 'id', 'url', 'code', 'choices', 'actions', 'cards', 'items', 'fields'],
  ...['questions', 'type', 'name', 'label', 'imageUrl', 'imageAlt', 'slots', 'pick', 'min', 'max', 'urls', 'button'],
  ...['latitude', 'longitude', 'required', 'maxLength', 'many', 'body', 'media', 'item', 'description', 'phone'],
  ...['to', 'values', '__proto__', 'constructor', 'length', 'then', 'toJSON'],
];

/** Anything at all, deep or wide, with the names that we look for more often than chance would have it. */
export const hostileValue: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small', withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 6 }),
    tie('value').map((entry) => Array.from({ length: 500 }, () => entry)),
    fc.dictionary(fc.constantFrom(...names), tie('value'), { maxKeys: 8 }),
    fc.anything({ maxDepth: 2 }),
  ),
})).value;

/** Something right with one thing wrong somewhere in it: what gets furthest. */
export function spoilt(sound: unknown): fc.Arbitrary<unknown> {
  if (typeof sound !== 'object' || sound === null) {
    return fc.oneof(
      { weight: 3, arbitrary: scalar },
      { weight: 1, arbitrary: hostileValue },
      { weight: 1, arbitrary: fc.constant(sound) },
    );
  }
  if (Array.isArray(sound)) {
    const spoiltEntries = fc.tuple(...sound.map(spoilt));
    return fc.oneof({ weight: 5, arbitrary: spoiltEntries }, { weight: 1, arbitrary: hostileValue });
  }
  const record = fc.record(
    Object.fromEntries(Object.entries(sound).map(([key, value]) => [key, fc.oneof(fc.constant(value), spoilt(value))])),
  );
  return fc.oneof({ weight: 8, arbitrary: record }, { weight: 1, arbitrary: hostileValue });
}
