import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { wordOfProblem } from './api/wordOfProblem';
import { parseOptions } from './config';
import { defaultForm } from './core/form';

const page = { url: 'https://shop.example/cart/index.html', secure: true };
/** With the words that the developer reads. */
const parse = (options: unknown, where = page) => {
  const { config, problems } = parseOptions(options, where);
  return { config, problems: problems.map((problem) => ({ ...problem, message: wordOfProblem(problem) })) };
};
/** With an endpoint, so that only the problems of the option under test remain. */
const problemsOf = (options: object) =>
  parse({ tokenEndpoint: '/chat', ...options }).problems.map(({ message }) => message);
const configOf = (options: object) => parse({ tokenEndpoint: '/chat', ...options }).config;

describe('defaults', () => {
  test('an endpoint alone gives a complete configuration without a problem', () => {
    expect(parse({ tokenEndpoint: '/chat' })).toEqual({
      config: {
        tokenEndpoint: 'https://shop.example/chat',
        session: null,
        credentials: 'omit',
        title: null,
        subtitle: null,
        greeting: null,
        avatar: null,
        accent: '#2f5bea',
        colorScheme: 'auto',
        theme: null,
        position: 'end',
        placement: 'floating',
        launcherLabel: null,
        locale: null,
        strings: null,
        form: defaultForm,
        formValues: {},
        context: {},
        startOpen: false,
        consent: false,
        storage: 'local',
        survey: null,
        mode: 'live',
        idle: null,
        answersIn: 'unknown',
        whenClosed: 'chat',
        hours: undefined,
        attachments: {},
        markdown: 'agent',
        emojiShortcodes: false,
        worker: 'auto',
      },
      problems: [],
    });
  });

  test.each([undefined, null, {}])('%s as options names the missing endpoint and nothing else', (options) => {
    const { config, problems } = parse(options ?? undefined);
    expect(config.tokenEndpoint).toBeNull();
    expect(problems.map(({ option }) => option)).toEqual(['tokenEndpoint']);
    expect(problems[0]?.message).toContain('tokenEndpoint is missing');
  });
});

describe('consent and storage', () => {
  test.each([
    [undefined, false],
    ['true', true],
    ['', true],
    [{ text: 'Ok?' }, true],
    [false, false],
  ])('consent: %j asks: %s', (consent, asks) => {
    expect(configOf({ consent }).consent).toBe(asks);
  });

  test('an adapter is handed on as it is, and any other word than the known ones is told', () => {
    const adapter = { getItem() {} };
    expect(configOf({ storage: adapter }).storage).toBe(adapter);
    expect(problemsOf({ storage: 'cookie' })).toHaveLength(1);
    expect(configOf({ storage: 'cookie' }).storage).toBe('local');
  });
});

describe('tokenEndpoint', () => {
  test.each([
    ['/chat', 'https://shop.example/chat'],
    ['/chat/', 'https://shop.example/chat'],
    ['chat//', 'https://shop.example/cart/chat'],
    ['https://chat.example', 'https://chat.example'],
    ['//chat.example/api/', 'https://chat.example/api'],
    ['http://localhost:3000/chat', 'http://localhost:3000/chat'],
    ['http://127.0.0.1/chat', 'http://127.0.0.1/chat'],
  ])('%s becomes %s', (given, endpoint) => {
    expect(parse({ tokenEndpoint: given })).toMatchObject({ config: { tokenEndpoint: endpoint }, problems: [] });
  });

  test.each([
    ['javascript:alert(1)'],
    ['data:text/html,x'],
    ['ftp://chat.example'],
    ['http://'],
    ['https://name:secret@chat.example'],
    [42],
    [{}],
    [['/chat']],
    ['x'.repeat(1_000_000)],
  ])('%.30s is refused', (given) => {
    const { config, problems } = parse({ tokenEndpoint: given });
    expect(config.tokenEndpoint).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain('tokenEndpoint must be an http(s) address');
    expect(problems[0]?.message.length).toBeLessThan(300);
  });

  test('http: on an https: page is refused with the reason', () => {
    const { config, problems } = parse({ tokenEndpoint: 'http://chat.example' });
    expect(config.tokenEndpoint).toBeNull();
    expect(problems[0]?.message).toContain('http: on an https: page');
  });

  test('http: on an http: page is fine', () => {
    const { config } = parse({ tokenEndpoint: 'http://chat.example' }, { url: 'http://shop.example/', secure: false });
    expect(config.tokenEndpoint).toBe('http://chat.example');
  });

  test('a query is left out, and told', () => {
    expect(configOf({ tokenEndpoint: '/chat?x=1' }).tokenEndpoint).toBe('https://shop.example/chat');
    expect(problemsOf({ tokenEndpoint: '/chat?x=1' })).toEqual([
      'tokenEndpoint has a query or fragment; it is left out',
    ]);
  });
});

describe('session', () => {
  test('own functions take the place of the endpoint and keep their this', async () => {
    const session = {
      token: 'secret',
      start() {
        return Promise.resolve(this.token);
      },
      refresh: vi.fn(),
    };
    const { config, problems } = parse({ session });
    expect(problems).toEqual([]);
    await expect(config.session?.start({ formData: {} })).resolves.toBe('secret');
  });

  test('an endpoint beside them is not used, and told', () => {
    const { config, problems } = parse({ tokenEndpoint: '/chat', session: { start() {}, refresh() {} } });
    expect(config.tokenEndpoint).toBeNull();
    expect(problems.map(({ option }) => option)).toEqual(['tokenEndpoint']);
  });

  test.each([[{}], [{ start() {} }], [{ start: 1, refresh: 2 }], ['start'], [7]])('%o is refused', (session) => {
    const { config, problems } = parse({ tokenEndpoint: '/chat', session });
    expect(config).toMatchObject({ session: null, tokenEndpoint: 'https://shop.example/chat' });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toContain('start(request) and refresh(token)');
  });
});

describe('simple options', () => {
  test.each([
    ['title', 42, 'text'],
    ['greeting', 'x'.repeat(2001), 'text of at most 2000'],
    ['credentials', 'always', '"omit" or "same-origin" or "include"'],
    ['colorScheme', 'black', '"auto" or "light" or "dark"'],
    ['position', 'left', '"end" or "start"'],
    ['startOpen', 'yes', 'true or false'],
    ['startOpen', 1, 'true or false'],
    ['accent', 'red', 'a colour such as "#2f5bea"'],
    ['accent', ['#fff'], 'a colour'],
    ['locale', 'not a tag', 'language tag'],
    ['avatar', 'javascript:alert(1)', 'https: or relative'],
    ['avatar', 'http://shop.example/a.png', 'https: or relative'],
    ['context', [1], '16 KB'],
    ['context', { big: 'x'.repeat(17_000) }, '16 KB'],
    ['formValues', 'name', 'object of texts'],
  ])(
    '%s: %o is one sentence naming the option and what was expected, and the default is used',
    (name, value, expected) => {
      const problems = problemsOf({ [name]: value });
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatch(new RegExp(`^${name} must be `));
      expect(problems[0]).toContain(expected);
      expect(configOf({ [name]: value })).toEqual(configOf({}));
    },
  );

  test.each([
    [true, true],
    ['true', true],
    ['', true],
    [false, false],
    ['false', false],
  ])('startOpen %o, as an attribute or a value, is %o', (given, expected) => {
    expect(configOf({ startOpen: given }).startOpen).toBe(expected);
    expect(problemsOf({ startOpen: given })).toEqual([]);
  });

  test.each([
    ['#ABC', '#aabbcc'],
    ['0F62FE', '#0f62fe'],
    [' #0f62fe ', '#0f62fe'],
  ])('accent %s becomes %s', (given, expected) => {
    expect(configOf({ accent: given }).accent).toBe(expected);
  });

  test.each([
    ['paper', 'paper'],
    [' ', null],
    [
      { preset: 'ink', css: '.title{}' },
      { preset: 'ink', css: '.title{}' },
    ],
  ])('theme %j is handed on as a copy, for the part that dresses the widget to parse', (given, expected) => {
    expect(configOf({ theme: given }).theme).toEqual(expected);
    expect(problemsOf({ theme: given })).toEqual([]);
  });

  test.each([7, true, () => 'ink', { css: 'a'.repeat(200_000) }])(
    'a theme such as %o is refused in one line',
    (theme) => {
      expect(configOf({ theme }).theme).toBeNull();
      expect(problemsOf({ theme })).toHaveLength(1);
    },
  );

  test('a locale is brought into its usual form', () => {
    expect(configOf({ locale: 'PT-br' }).locale).toBe('pt-BR');
  });

  test('a relative avatar is resolved against the page', () => {
    expect(configOf({ avatar: 'ann.png' }).avatar).toBe('https://shop.example/cart/ann.png');
  });

  test('context is copied, so that later changes on the page do not reach it', () => {
    const context = { cart: { items: 2 } };
    const config = configOf({ context });
    context.cart.items = 3;
    expect(config.context).toEqual({ cart: { items: 2 } });
  });

  test('texts of formValues are taken, the rest is told one by one', () => {
    const formValues = { email: 'ann@example.com', age: 7, note: undefined };
    expect(configOf({ formValues }).formValues).toEqual({ email: 'ann@example.com' });
    expect(problemsOf({ formValues })).toEqual(['formValues.age must be text, not 7; it is left out']);
  });
});

function raise(): never {
  throw new Error('hostile');
}

describe('form', () => {
  const formOf = (form: unknown) => configOf({ form }).form;
  const email = { name: 'email', type: 'email' };

  test('plain fields are taken as they are and need nothing else', () => {
    const order = { name: 'order', label: 'Order number', required: true, maxLength: 12 };
    expect(formOf({ fields: [order, email] })).toEqual({ fields: [{ type: 'text', ...order }, email], rich: null });
  });

  test('an empty list is a wish for no form', () => {
    expect(formOf({ fields: [] })).toEqual({ fields: [], rich: null });
  });

  test.each([
    null,
    7,
    'email',
    {},
    { name: '' },
    { name: '__proto__' },
    { name: 'email' },
    { name: 'a', type: 'tel' },
    { name: 'a', label: 5 },
    { name: 'a', required: 'yes' },
    { name: 'a', maxLength: -1 },
    { name: 'a', showIf: { field: 'email', filled: true } },
  ])('with the field %o it is for the part that understands it, as it was given', (field) => {
    const form = { fields: [email, field, { name: 'later' }] };
    expect(formOf(form)).toEqual({ fields: [], rich: { form, preEngagementConfig: undefined } });
  });

  test('also with a field that cannot be read', () => {
    const thrower = new Proxy({ name: 'a' }, { ownKeys: () => ['name'], get: () => raise() });
    const form = { fields: [email, thrower] };
    expect(formOf(form).fields).toEqual([]);
    expect(formOf(form).rich?.form).toBe(form);
  });

  test('and with more than fields', () => {
    expect(formOf({ fields: [email], title: 'Hello' })).toMatchObject({ fields: [], rich: {} });
  });

  test.each(['none', 7, { steps: [{ fields: [email] }] }, { fields: { 0: email } }])(
    'a form that is no list of fields waits for the part, too',
    (form) => {
      expect(formOf(form)).toMatchObject({ fields: [], rich: {} });
      expect(formOf(form).rich?.form).toBe(form);
    },
  );

  test('and one that cannot be read at all', () => {
    const form = new Proxy({}, { get: () => raise(), ownKeys: () => raise() });
    expect(formOf(form).fields).toEqual([]);
    expect(formOf(form).rich?.form).toBe(form);
  });

  test('the form of another web chat is taken as it is', () => {
    const preEngagementConfig = { title: 'Hi', fields: [] };
    expect(configOf({ preEngagementConfig }).form).toEqual({ fields: [], rich: { preEngagementConfig } });
    expect(configOf({ form: { fields: [email] }, preEngagementConfig }).form.rich).not.toBeNull();
  });
});

describe('names', () => {
  test.each([
    ['tokenEndpiont', 'tokenEndpoint'],
    ['tokenendpoint', 'tokenEndpoint'],
    ['color-scheme', 'colorScheme'],
    ['postion', 'position'],
    ['acent', 'accent'],
    ['colourScheme', 'colorScheme'],
  ])('%s is ignored with a hint at %s', (name, meant) => {
    expect(problemsOf({ [name]: 'x' })).toEqual([`${name} is not an option; did you mean ${meant}?`]);
  });

  test('a name like none of ours gets no hint', () => {
    expect(problemsOf({ zzz: 1 })).toEqual(['zzz is not an option']);
  });

  test('attributes that other tools put on script tags are passed over in silence', () => {
    expect(problemsOf({ cfasync: 'false', nscript: 'afterInteractive', turboTrack: 'reload' })).toEqual([]);
    expect(problemsOf({ wpStrategy: 'async', rocketSrc: '/parlor.js', noOptimize: '1', noptimize: '' })).toEqual([]);
  });
});

describe('hostile input', () => {
  const throwing = new Proxy(
    {},
    {
      ownKeys() {
        throw new Error('no keys');
      },
    },
  );
  const revoked = () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  };

  test.each([
    ['a proxy that throws', throwing],
    ['a revoked proxy', revoked()],
    ['a number', 7],
    ['a text', 'tokenEndpoint'],
    ['an array', ['/chat']],
    ['a function', () => {}],
  ])('%s as options is one problem more than no options', (_, options) => {
    const { config, problems } = parse(options);
    expect(config).toEqual(parse({}).config);
    expect(problems.map(({ option }) => option)).toEqual(['options', 'tokenEndpoint']);
  });

  test('a getter that throws costs that option only', () => {
    const options = {
      tokenEndpoint: '/chat',
      get title(): string {
        throw new Error('no');
      },
      subtitle: 'Hello',
    };
    const { config, problems } = parse(options);
    expect(config).toMatchObject({ title: null, subtitle: 'Hello' });
    expect(problems.map(({ option }) => option)).toEqual(['title']);
  });

  test('each option is read once', () => {
    let reads = 0;
    parse({
      get tokenEndpoint() {
        reads++;
        return '/chat';
      },
    });
    expect(reads).toBe(1);
  });

  test.each(['formValues', 'context', 'session', 'avatar', 'accent', 'locale', 'title', 'startOpen'])(
    'a revoked proxy as %s is refused',
    (name) => {
      expect(problemsOf({ [name]: revoked() })).toHaveLength(1);
    },
  );

  test('a cycle and a BigInt in context are refused', () => {
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    expect(problemsOf({ context: cycle })[0]).toContain('context must be');
    expect(problemsOf({ context: { big: 1n } })[0]).toContain('context must be');
  });

  test('no prototype is touched', () => {
    const { config } = parse(
      JSON.parse(
        '{"__proto__":{"polluted":1},"tokenEndpoint":"/chat","formValues":{"__proto__":"x"},"context":{"__proto__":{"polluted":1}}}',
      ),
    );
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(config.formValues)).toBe(Object.prototype);
    expect(Object.keys(config.formValues)).toEqual([]);
  });

  test('whatever comes, the answer is a configuration of the right shape', () => {
    const names = Object.keys(parse({}).config);
    const options = fc.dictionary(fc.constantFrom(...names, 'other'), fc.anything({ withProxy: false } as never));
    fc.assert(
      fc.property(options, (given) => {
        const { config, problems } = parse(given);
        expect(Object.keys(config)).toEqual(names);
        expect(['string', 'object']).toContain(typeof config.tokenEndpoint);
        expect(config.accent).toMatch(/^#[\da-f]{6}$/);
        for (const field of config.form.fields) expect(typeof field.name).toBe('string');
        for (const problem of problems) expect(problem.message.length).toBeLessThan(400);
      }),
      { numRuns: 300 },
    );
  });
});

test('a survey is on by true, by an attribute without a value, or by its questions', () => {
  const surveyOf = (survey: unknown) => parse({ tokenEndpoint: '/chat', survey } as never).config.survey;
  expect([true, '', 'true'].map(surveyOf)).toEqual([{}, {}, {}]);
  expect([false, 'false', undefined, 7, []].map(surveyOf)).toEqual([null, null, null, null, null]);
  expect(surveyOf({ questions: [{ type: 'thumbs' }] })).toEqual({ questions: [{ type: 'thumbs' }] });
});
