// Options that no page should give, and what has to become of each: a table of what is tried, without a test in it.

import type { ParlorOptions } from '../../contract';

export interface HostileRow {
  /** Which option is wrong, and how. */
  readonly option: string;
  readonly what: string;
  /** Spoils options that are right. What it puts in is made anew, so that no two tests share it. */
  spoil(options: Record<string, unknown>): void;
  /** What the one line in the console has in it. */
  readonly told: string;
}

/** What everything but the option under test has; all of it differs from the default. */
export const rightOptions = {
  tokenEndpoint: '/chat',
  credentials: 'include',
  title: 'Ask the lamp makers',
  subtitle: 'We are here',
  greeting: 'Good day',
  avatar: '/ann.png',
  accent: '#0a7d4b',
  colorScheme: 'dark',
  theme: 'paper',
  position: 'start',
  launcherLabel: 'Ask us',
  locale: 'en-GB',
  strings: {},
  form: { fields: [{ name: 'order', label: 'Order' }] },
  formValues: { order: '7' },
  context: { plan: 'gold' },
  attachments: { maxFiles: 2 },
  survey: true,
  markdown: 'all',
  emojiShortcodes: true,
  mode: 'thread',
  answersIn: 'day',
} as const satisfies ParlorOptions;

class Visitor {
  name = 'Ada';
}

const raise = (): never => {
  throw new Error('hostile');
};

function nested(depth: number): object {
  let inner: object = {};
  for (let level = 0; level < depth; level++) inner = { inner };
  return inner;
}

/** An object by its look, and useless as one. */
const unusable: Readonly<Record<string, () => unknown>> = {
  'a proxy that throws at every look': () =>
    new Proxy({}, { get: raise, has: raise, ownKeys: raise, getPrototypeOf: raise, getOwnPropertyDescriptor: raise }),
  'a revoked proxy': () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
};

/** JSON cannot hold it. */
const noJson: Readonly<Record<string, () => unknown>> = {
  ...unusable,
  'a cycle': () => {
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    return cycle;
  },
  'an object that cannot be made JSON': () => ({ toJSON: raise }),
  'an object with a getter that throws': () => Object.defineProperty({}, 'name', { enumerable: true, get: raise }),
  'an object with a BigInt in it': () => ({ many: 1n }),
  'an object 20,000 levels deep': () => nested(20_000),
  'an object with 1 MB of text': () => ({ text: 'x'.repeat(1_000_000) }),
  'a date': () => new Date(0),
};

/** Neither text, nor true or false, nor an object to read members of. */
const noObject: Readonly<Record<string, () => unknown>> = {
  'a number': () => 42,
  'a negative number': () => -1,
  NaN: () => Number.NaN,
  Infinity: () => Number.POSITIVE_INFINITY,
  'a BigInt': () => 10n,
  'a symbol': () => Symbol('hostile\nsymbol'),
  'a function': () => raise,
  'a class': () => Visitor,
  'a list': () => ['calm'],
  'a list with holes': () => new Array(5),
};

const objects: Readonly<Record<string, () => unknown>> = {
  ...noJson,
  'an object that is no text': () => ({ toString: raise, valueOf: raise }),
  'an object without a prototype': () => Object.create(null),
  'a frozen object': () => Object.freeze({ name: 'Ada' }),
  'an instance of a class': () => new Visitor(),
  'a thenable': () => Object.fromEntries([['then', raise]]),
  'a map': () => new Map([['name', 'Ada']]),
  'an element': () => document.createElement('div'),
  'the window': () => globalThis,
  'a text as an object': () => new String('calm'),
};

const strangeTexts: Readonly<Record<string, () => unknown>> = {
  'text of 1 MB': () => 'x'.repeat(1_000_000),
  'a word that is none of ours': () => 'a\nword __proto__ </script>',
};

const longText = { 'text of 1 MB': () => 'x'.repeat(1_000_000) };

/** What is wrong for each kind of option. */
const wrongFor = {
  text: { ...noObject, ...objects, ...longText },
  word: { ...noObject, ...objects, ...strangeTexts },
  /** Objects that are copied through JSON: one without a prototype, or of a class, is as good as any. */
  details: { ...noObject, ...noJson, ...longText },
  flagOrDetails: { ...noObject, ...noJson, ...strangeTexts },
  /** Read member by member, one line for each that is wrong. */
  members: { ...noObject, ...unusable, ...strangeTexts },
  /** A word, or an object that is looked at where it is used. */
  wordOrObject: { ...noObject, 'a revoked proxy': unusable['a revoked proxy'] as () => unknown, ...strangeTexts },
} as const;

type Kind = keyof typeof wrongFor;

/** Every option there is: the compiler asks for what is missing. Null: what uses it tells, not what parses the options. */
const kinds: Readonly<Record<keyof ParlorOptions, Kind | null>> = {
  tokenEndpoint: 'text',
  session: 'word',
  credentials: 'word',
  title: 'text',
  subtitle: 'text',
  greeting: 'text',
  avatar: 'text',
  accent: 'word',
  colorScheme: 'word',
  theme: 'details',
  position: 'word',
  placement: 'word',
  container: null,
  launcherLabel: 'text',
  locale: 'word',
  strings: 'members',
  form: null,
  preEngagementConfig: null,
  formValues: 'members',
  context: 'details',
  startOpen: 'word',
  hidden: 'word',
  debug: 'word',
  consent: 'wordOrObject',
  storage: 'wordOrObject',
  attachments: 'details',
  survey: 'flagOrDetails',
  idle: 'flagOrDetails',
  markdown: 'word',
  emojiShortcodes: 'word',
  worker: 'word',
  mode: 'word',
  answersIn: 'word',
  whenClosed: 'word',
  hours: null,
  identityToken: null,
  analytics: null,
  slots: null,
  proactive: null,
};

export const optionNames = Object.keys(kinds);

/** Of the wrong type, too long, or a trap. */
export const wrongValues: readonly HostileRow[] = Object.entries(kinds).flatMap(([option, kind]) =>
  Object.entries(kind ? wrongFor[kind] : {})
    // Its names cannot be read; that it holds no texts is found where the texts are looked up.
    .filter(([what]) => !(option === 'strings' && what === 'a proxy that throws at every look'))
    .map(([what, value]) => ({
      option,
      what,
      spoil: (options) => Object.assign(options, { [option]: value() }),
      told: option,
    })),
);

/** A look is enough. */
export const throwingGetters: readonly HostileRow[] = optionNames.map((option) => ({
  option,
  what: 'a getter that throws',
  spoil: (options) => Object.defineProperty(options, option, { enumerable: true, get: raise }),
  told: option,
}));

const misspelt: Readonly<Record<string, (name: string) => string>> = {
  'without its last letter': (name) => name.slice(0, -1),
  'with two letters in the wrong order': (name) => name.replace(/^(.)(.)(.)/, '$1$3$2'),
  'in kebab case': (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
  'in capitals': (name) => name.toUpperCase(),
};

/** The option is missing, then, and its name is told. */
export const wrongNames: readonly HostileRow[] = optionNames.flatMap((option) =>
  Object.entries(misspelt).flatMap(([what, spell]) => {
    const name = spell(option);
    if (optionNames.includes(name)) return [];
    const spoil = (options: Record<string, unknown>) => {
      delete options[option];
      options[name] = 'x';
    };
    return { option, what: `${what}: ${name}`, spoil, told: `${name} is not an option; did you mean ${option}?` };
  }),
);

/** What is given in the place of options. */
export const noOptions: readonly (readonly [what: string, make: () => unknown])[] = [
  ['null', () => null],
  ...Object.entries(noObject),
  ...Object.entries(unusable),
  ...Object.entries(longText),
];

/** Names that would reach what every object inherits from. */
export const pollution: readonly string[] = [
  '{"__proto__":{"polluted":1}}',
  '{"constructor":{"prototype":{"polluted":1}}}',
  '{"prototype":{"polluted":1}}',
  ...['context', 'formValues', 'strings', 'theme', 'attachments', 'survey', 'idle', 'slots', 'form', 'hours'].flatMap(
    (option) => [
      `{"${option}":{"__proto__":{"polluted":1}}}`,
      `{"${option}":{"constructor":{"prototype":{"polluted":1}}}}`,
    ],
  ),
];
