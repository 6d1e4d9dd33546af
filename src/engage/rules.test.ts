import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRules } from './rules';

const greeting = { text: 'Can we help?' };

function parse(raw: unknown) {
  const lines: string[] = [];
  const page = { url: 'https://shop.example/a/b', isSelector: (text: string) => !text.includes('[[') };
  const rules = parseRules(raw, page, (line) => lines.push(line));
  return { rules, lines };
}

describe('rules', () => {
  it('have sensible defaults', () => {
    expect(parse([{ when: { timeOnPage: 20 }, greeting }])).toEqual({
      lines: [],
      rules: [
        {
          id: 'rule-0',
          when: { kind: 'timeOnPage', ms: 20_000 },
          limit: { session: 1, day: Number.POSITIVE_INFINITY, ever: Number.POSITIVE_INFINITY },
          quiet: null,
          rest: Number.POSITIVE_INFINITY,
          action: { kind: 'greet', greeting: { text: 'Can we help?', name: null, avatar: null, quickStarts: [] } },
        },
      ],
    });
  });

  it('say all they can', () => {
    const { rules, lines } = parse([
      {
        id: 'prices',
        when: { url: '/pricing*', any: [{ exitIntent: true }, { event: 'basket', visits: 2 }] },
        limit: { day: 2, ever: 5 },
        quietHours: { from: '22:00', to: '08:00' },
        afterDismissal: 7,
        greeting: { ...greeting, name: 'Mira', avatar: '/mira.png', quickStarts: ['Yes', { text: 'No', send: true }] },
      },
    ]);
    expect(lines).toEqual([]);
    expect(rules[0]).toEqual({
      id: 'prices',
      when: {
        kind: 'all',
        of: [
          { kind: 'url', pattern: '/pricing*' },
          {
            kind: 'any',
            of: [
              { kind: 'exitIntent' },
              {
                kind: 'all',
                of: [
                  { kind: 'event', name: 'basket' },
                  { kind: 'visits', atLeast: 2 },
                ],
              },
            ],
          },
        ],
      },
      limit: { session: 1, day: 2, ever: 5 },
      quiet: { from: 1320, to: 480 },
      rest: 7,
      action: {
        kind: 'greet',
        greeting: {
          text: 'Can we help?',
          name: 'Mira',
          avatar: 'https://shop.example/mira.png',
          quickStarts: [
            { text: 'Yes', send: false },
            { text: 'No', send: true },
          ],
        },
      },
    });
  });

  it.each([
    ['no object', 'Hello', 'must be an object'],
    ['no condition', { greeting }, 'needs conditions such as { timeOnPage: 20 } as when'],
    ['a condition that is mistyped', { when: { timeOnpage: 3 }, greeting }, 'did you mean timeOnPage?'],
    ['an option that is mistyped', { when: { exitIntent: true }, greeting, limits: {} }, 'did you mean limit?'],
    ['a text as seconds', { when: { timeOnPage: '20' }, greeting }, 'needs seconds as timeOnPage'],
    ['negative seconds', { when: { idle: -1 }, greeting }, 'needs seconds as idle'],
    ['a selector that is none', { when: { seen: '[[' }, greeting }, 'has the selector "[["'],
    ['no greeting', { when: { exitIntent: true } }, 'needs a greeting'],
    [
      'an avatar that is a script',
      { when: { exitIntent: true }, greeting: { ...greeting, avatar: 'javascript:1' } },
      'as avatar',
    ],
    [
      'quiet hours after midnight',
      { when: { exitIntent: true }, greeting, quietHours: { from: '25:00', to: '08:00' } },
      'needs quietHours',
    ],
    [
      'quiet hours with 70 minutes',
      { when: { exitIntent: true }, greeting, quietHours: { from: '10:70', to: '12:00' } },
      'needs quietHours',
    ],
    ['something else to do', { when: { exitIntent: true }, do: 'dance' }, 'must do "greet", "open" or "pulse"'],
  ])('with %s are left out, and the others stay', (_, wrong, why) => {
    const { rules, lines } = parse([wrong, { when: { exitIntent: true }, greeting }]);
    expect(rules.map(({ id }) => id)).toEqual(['rule-1']);
    expect(lines).toEqual([expect.stringContaining(why)]);
    expect(lines[0]).toMatch(/^proactive\[0\] .*; the rule is left out$/);
  });

  it('may not share a name', () => {
    const rule = { id: 'one', when: { exitIntent: true }, greeting };
    expect(parse([rule, rule]).lines).toEqual(['proactive[1] has the id "one" of another rule; the rule is left out']);
  });

  it('may be anything, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (raw) => {
        const { rules } = parse(raw);
        const nested = parse([{ when: raw, greeting: raw, quietHours: raw, limit: raw }]);
        expect(Array.isArray(rules) && Array.isArray(nested.rules)).toBe(true);
      }),
    );
    const thrower = new Proxy(
      {},
      {
        get() {
          throw new Error('no');
        },
      },
    );
    expect(parse([thrower]).lines).toEqual(['proactive[0] cannot be read; the rule is left out']);
  });
});
