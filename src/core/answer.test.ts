import { expect, it } from 'vitest';
import { type Answer, answerIn } from './answer';
import { answerAttributes } from './answerAttributes';
import { utf8Length } from './message';

const answer: Answer = { to: 'IM1', kind: 'form', values: { street: 'Teapot Lane 1', sizes: ['S', 'M'], count: 2 } };

it('comes back from the attributes as it went in', () => {
  expect(answerIn(JSON.parse(JSON.stringify(answerAttributes(answer))))).toEqual(answer);
});

it.each([
  null,
  'x',
  {},
  { parlorAnswer: { kind: 'form' } },
  { parlorAnswer: { to: '', kind: 'form' } },
  { parlorAnswer: { to: 'x'.repeat(65), kind: 'form' } },
  { parlorAnswer: { to: 'IM1', kind: 'hologram' } },
])('%j holds no answer', (attributes) => {
  expect(answerIn(attributes)).toBeNull();
});

it('keeps no value that is not one', () => {
  const values = JSON.parse('{"__proto__":"x","constructor":"x","a":{"b":1},"c":null,"d":[1,{}],"e":"ok"}');
  expect(answerIn({ parlorAnswer: { to: 'IM1', kind: 'form', values } })).toEqual({
    to: 'IM1',
    kind: 'form',
    values: { d: ['1'], e: 'ok' },
  });
});

it('fits into the attributes whatever was written, and says when something is cut', () => {
  const long = { ...answer, values: { note: 'ü'.repeat(4000), street: 'Teapot Lane 1' } };
  const cut = answerAttributes(long).parlorAnswer as Answer;
  expect(cut).toMatchObject({ isCut: true, values: { street: 'Teapot Lane 1' } });
  expect(utf8Length(JSON.stringify(cut))).toBeLessThan(3600);
  const many = {
    ...answer,
    values: Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`f${i}`, 'ü'.repeat(200)])),
  };
  expect(answerAttributes(many).parlorAnswer).toMatchObject({ isCut: true, values: {} });
});
