import { describe, expect, it, test } from 'vitest';
import { isMet, parseCondition } from './conditions';

const known = new Set(['topic', 'count', 'gift']);
const holds = (condition: unknown, values: Record<string, string>) => {
  const parsed = parseCondition(condition, known);
  return parsed && isMet(parsed, values);
};

describe('a condition', () => {
  test.each([
    [{ field: 'topic', is: 'order' }, { topic: 'order' }, true],
    [{ field: 'topic', is: 'order' }, { topic: 'orders' }, false],
    [{ field: 'topic', is: ['order', 'return'] }, { topic: 'return' }, true],
    [{ field: 'topic', is: 'return' }, { topic: 'order\nreturn' }, true],
    [{ field: 'topic', isNot: 'order' }, {}, true],
    [{ field: 'gift', is: true }, { gift: 'yes' }, true],
    [{ field: 'gift', is: false }, {}, true],
    [{ field: 'topic', filled: true }, { topic: ' ' }, false],
    [{ field: 'topic', filled: false }, { topic: '' }, true],
    [{ field: 'count', min: 10 }, { count: '9' }, false],
    [{ field: 'count', min: 10, max: 20 }, { count: '20' }, true],
    [{ field: 'count', max: 20 }, { count: '' }, false],
    [
      [
        { field: 'gift', is: true },
        { field: 'count', min: 2 },
      ],
      { gift: 'yes', count: '1' },
      false,
    ],
    [
      {
        any: [
          { field: 'gift', is: true },
          { field: 'count', min: 2 },
        ],
      },
      { count: '2' },
      true,
    ],
    [{ not: { all: [{ field: 'gift', is: true }] } }, {}, true],
  ])('%j about %j is %s', (condition, values, expected) => {
    expect(holds(condition, values as Record<string, string>)).toBe(expected);
  });

  it.each([
    null,
    'topic',
    [],
    {},
    { field: 'topic' },
    { field: 'below', is: 'x' },
    { field: '__proto__', is: 'x' },
    { field: 'count', min: 'ten' },
    { field: 'topic', is: {} },
    { any: [] },
    {
      all: [
        { field: 'topic', is: 'x' },
        { field: 'below', is: 'x' },
      ],
    },
    { not: null },
    { not: { not: { not: { not: { not: { not: { field: 'topic', filled: true } } } } } } },
    { any: Array.from({ length: 21 }, () => ({ field: 'topic', filled: true })) },
  ])('%j is none', (condition) => {
    expect(parseCondition(condition, known)).toBeNull();
  });
});
