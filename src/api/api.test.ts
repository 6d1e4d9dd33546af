// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { answers } from '../core/testing/harness';
import { createTestApi, tokenFor } from './testing/insideOfTest';

describe('commands', () => {
  it.each([
    ['sendMesage', [], '"sendMesage" is not a command; did you mean "sendMessage"?'],
    ['opne', [], '"opne" is not a command; did you mean "open"?'],
    ['__proto__', [], expect.stringContaining('"__proto__" is not a command. Known: init, open')],
    ['sendMessage', [7], 'sendMessage: wants a text that is not blank and has at most 32 KB'],
    ['sendMessage', ['  '], 'sendMessage: wants a text that is not blank and has at most 32 KB'],
    ['prefill', [null], 'prefill: wants a text, or an object of texts by field name'],
    ['setContext', ['gold'], 'setContext: wants an object of plain data, at most 16 KB as JSON'],
    ['setContext', [{ big: 'x'.repeat(17_000) }], 'setContext: wants an object of plain data, at most 16 KB as JSON'],
    ['startConversation', [{ formData: 'Ada' }], expect.stringContaining('startConversation: wants { formData')],
    ['identify', [{ name: 'Ada' }], 'identify: wants { identityToken }: a text, or a function that returns one'],
  ])('%s(%j) is one line for the developer', async (name, args, line) => {
    const { api, lines } = await createTestApi();
    await api.run(name, args);
    expect(lines).toEqual([line]);
  });

  it('never throws, whatever it is given', async () => {
    const { api } = await createTestApi();
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no');
        },
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    for (const name of ['sendMessage', 'prefill', 'startConversation', 'setContext', 'identify', 'getState']) {
      for (const value of [undefined, null, 7, [], Symbol('x'), hostile, () => {}]) {
        await expect(api.run(name, [value])).resolves.not.toThrow();
      }
    }
  });

  it('sendMessage begins a conversation when what the form requires is known, else it shows the form', async () => {
    const { api, harness } = await createTestApi();
    expect(await api.run('sendMessage', ['Hello'])).toBe('needsForm');
    expect(harness.engine.get()).toMatchObject({ panel: 'open', form: { query: 'Hello' } });
    await api.run('prefill', [{ friendlyName: 'Ada', email: 'ada@example.org' }]);
    expect(await api.run('sendMessage', ['Hello again'])).toBe('started');
    await harness.clock.settle();
    expect(harness.endpoint.started).toMatchObject([{ formData: { friendlyName: 'Ada', query: 'Hello again' } }]);
    harness.engine.dispatch({ kind: 'editDraft', text: 'half written' });
    expect(await api.run('sendMessage', ['And this'])).toBe('sent');
    await harness.clock.settle();
    expect(harness.ownTexts()).toContain('And this');
    expect(harness.engine.get().draft).toBe('half written');
  });

  it('a form of more than plain fields is completed from what is known, or shown', async () => {
    const form = {
      fields: [
        { name: 'phone', type: 'tel', country: 'DE', required: true },
        { name: 'order', validate: (order: string) => order === 'KT-1' },
        { name: 'plan', type: 'hidden', value: 'gold' },
      ],
    } as const;
    const { api, harness } = await createTestApi({ form });
    expect(await api.run('sendMessage', ['Hello'])).toBe('needsForm');
    expect(await api.run('startConversation', [{ formData: { phone: '030 123456', order: 'KT-2' } }])).toBe(
      'needsForm',
    );
    await api.run('prefill', [{ friendlyName: 'Ada' }]);
    const request = { formData: { phone: '030 123456', order: 'KT-1' } };
    expect(await api.run('startConversation', [request])).toBe('started');
    await harness.clock.settle();
    expect(harness.endpoint.started).toMatchObject([
      { formData: { phone: '+4930123456', order: 'KT-1', plan: 'gold', query: 'Hello', friendlyName: 'Ada' } },
    ]);
  });

  it('prefill leaves alone what the visitor has written', async () => {
    const { api, harness } = await createTestApi();
    harness.engine.dispatch({ kind: 'editForm', values: { friendlyName: 'Countess' } });
    await api.run('prefill', [{ friendlyName: 'Ada', age: 36, constructor: 'x' }]);
    expect(harness.engine.get().form).toEqual({ friendlyName: 'Countess', age: '36' });
  });

  it('context goes with the start, added up, and null takes a key away', async () => {
    const { api, harness } = await createTestApi();
    await api.run('setContext', [{ plan: 'gold', cart: 1 }]);
    await api.run('setContext', [{ cart: null }]);
    expect(await api.run('startConversation', [{ formData: answers, context: { page: 'help' } }])).toBe('started');
    await harness.clock.settle();
    const { context = {} } = harness.endpoint.started[0] ?? {};
    expect(context).toMatchObject({ plan: 'gold', page: 'help' });
    expect(context).not.toHaveProperty('cart');
    expect(await api.run('startConversation', [])).toBe('alreadyOn');
  });

  it('endConversation tells what came of it', async () => {
    const { api, harness } = await createTestApi();
    expect(await api.run('endConversation', [])).toBe('none');
    await harness.begin();
    const ending = api.run('endConversation', []);
    await harness.clock.settle();
    expect(await ending).toBe('ended');
  });

  it('getState holds nothing that was written', async () => {
    const { api, harness } = await createTestApi();
    await harness.begin();
    harness.service.say('Secret of the agent');
    await harness.clock.settle();
    const state = await api.run('getState', []);
    expect(state).toMatchObject({ conversation: 'active', conversationSid: 'CH1', messages: { visitor: 1, agent: 1 } });
    expect(JSON.stringify(state)).not.toMatch(/Secret|Ada|order|token/);
  });
});

describe('hooks', () => {
  it('change what passes, one after the other, or stop it', async () => {
    const { api, harness, listen } = await createTestApi();
    listen('before:start', ({ formData, context }: { formData: object; context: object }) => ({
      formData: { ...formData, query: 'changed' },
      context: { ...context, by: 'hook' },
    }));
    listen('before:send', ({ text }: { text: string }) => ({ text: `${text}!` }));
    listen('before:send', async ({ text }: { text: string }) => (text === 'no!' ? false : { text: `${text}!` }));
    harness.engine.dispatch({ kind: 'openPanel' });
    await api.dispatch({ kind: 'submitForm', values: answers });
    await harness.clock.settle();
    expect(harness.endpoint.started).toMatchObject([{ formData: { query: 'changed' }, context: { by: 'hook' } }]);
    expect(await api.run('sendMessage', ['yes'])).toBe('sent');
    expect(await api.run('sendMessage', ['no'])).toBe('cancelled');
    await harness.clock.settle();
    expect(harness.ownTexts()).toEqual(['yes!!']);
  });

  it('open synchronously when they answer so, and may keep the panel closed', async () => {
    const { api, harness, listen } = await createTestApi();
    let allowed = false;
    listen('before:open', () => allowed);
    api.dispatch({ kind: 'openPanel' });
    expect(harness.engine.get().panel).toBe('closed');
    allowed = true;
    api.dispatch({ kind: 'openPanel' });
    expect(harness.engine.get().panel).toBe('open');
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('broken');
      },
      'Error: broken',
    ],
    ['rejects', () => Promise.reject(new Error('broken')), 'Error: broken'],
    ['never answers', () => new Promise(() => {}), 'Error: no answer within 3 s'],
  ])('one that %s is told, and passes', async (_, hook, why) => {
    const { api, harness, lines, listen } = await createTestApi();
    await harness.begin();
    listen('before:send', hook);
    const outcome = api.run('sendMessage', ['Hello']);
    await harness.clock.advance(3000);
    expect(await outcome).toBe('sent');
    expect(lines).toEqual([`hook for "before:send": ${why}; it passes`]);
  });

  it('keep the order of messages, and Enter pressed again meanwhile is no second message', async () => {
    const { api, harness, listen } = await createTestApi();
    await harness.begin();
    const waits = [500, 10];
    listen('before:send', () => new Promise<void>((resolve) => harness.clock.after(waits.shift() ?? 0, resolve)));
    api.dispatch({ kind: 'sendText', clientId: 'a', text: 'first' });
    api.dispatch({ kind: 'sendText', clientId: 'b', text: 'first' });
    api.dispatch({ kind: 'sendText', clientId: 'c', text: 'second' });
    await harness.clock.advance(2000);
    expect(harness.ownTexts()).toEqual([answers.query, 'first', 'second']);
  });
});

describe('identify', () => {
  const inAnHour = () => 4_102_444_800;

  it('names the visitor, fills the form, and gives the endpoint a token of that visitor only', async () => {
    const { api, harness, inside } = await createTestApi();
    const token = tokenFor({ sub: 'Zoë', exp: inAnHour() });
    expect(
      await api.run('identify', [{ identityToken: token, name: 'Zoë', email: 'z@example.org', tier: 'gold' }]),
    ).toBe(true);
    const { visitor, form } = harness.engine.get();
    expect(visitor).toMatch(/^[0-9a-z]{8,13}$/);
    expect(form).toEqual({ friendlyName: 'Zoë', email: 'z@example.org', tier: 'gold' });
    expect(await inside.endpoint.named.fresh?.(visitor ?? '', false)).toBe(token);
    expect(await inside.endpoint.named.fresh?.('somebody else', false)).toBeNull();
    expect(await inside.endpoint.named.fresh?.(visitor ?? '', true)).toBeNull();
    await api.run('logout', []);
    expect(harness.engine.get()).toMatchObject({ visitor: null, form: {} });
  });

  it('asks the function again when its token is worn or was refused', async () => {
    const { api, harness, inside } = await createTestApi();
    let asked = 0;
    const identityToken = () => tokenFor({ sub: 'a', n: ++asked, exp: Math.floor(harness.clock.now() / 1000) + 60 });
    await api.run('identify', [{ identityToken }]);
    const visitor = harness.engine.get().visitor ?? '';
    await inside.endpoint.named.fresh?.(visitor, false);
    expect(asked).toBe(1);
    await inside.endpoint.named.fresh?.(visitor, true);
    expect(asked).toBe(2);
    await harness.clock.advance(51_000);
    await inside.endpoint.named.fresh?.(visitor, false);
    expect(asked).toBe(3);
  });

  it.each([
    ['hello', 'identify: identityToken is not a JWT'],
    [tokenFor({ exp: 4e9 }), 'identify: identityToken has no sub'],
    [tokenFor({ sub: 'a', exp: 1 }), 'identify: identityToken has expired'],
    [() => Promise.reject(new Error('401')), 'identify: identityToken failed, Error: 401'],
  ])('%s is refused with a line and an event', async (identityToken, line) => {
    const { api, harness, lines, heard } = await createTestApi();
    expect(await api.run('identify', [{ identityToken }])).toBe(false);
    expect(lines).toEqual([line]);
    expect(heard).toEqual(['authRequired']);
    expect(harness.engine.get().visitor).toBeNull();
  });

  it('who sends the form while the token is on its way is not a stranger', async () => {
    const { api, harness } = await createTestApi();
    const token = tokenFor({ sub: 'a', exp: inAnHour() });
    api.run('identify', [{ identityToken: () => new Promise((give) => harness.clock.after(1000, () => give(token))) }]);
    api.dispatch({ kind: 'submitForm', values: answers });
    await harness.clock.advance(2000);
    expect(harness.endpoint.started).toMatchObject([{ visitor: expect.any(String) }]);
  });

  it('a later word counts, whichever comes first', async () => {
    const { api, harness } = await createTestApi();
    const slow = tokenFor({ sub: 'slow', exp: inAnHour() });
    const first = api.run('identify', [
      { identityToken: () => new Promise((give) => harness.clock.after(1000, () => give(slow))) },
    ]);
    await api.run('identify', [{ identityToken: tokenFor({ sub: 'quick', exp: inAnHour() }) }]);
    const { visitor } = harness.engine.get();
    await harness.clock.advance(2000);
    expect(await first).toBe(false);
    expect(harness.engine.get().visitor).toBe(visitor);
  });
});

describe('update', () => {
  it('changes options, names those that cannot change, and those that are wrong once', async () => {
    const { api, inside, lines } = await createTestApi();
    await api.run('update', [{ title: 'Hello', tokenEndpoint: '/other', accent: 'red', tilte: 'x' }]);
    expect(inside.config().title).toBe('Hello');
    expect(lines).toEqual([
      'update: tokenEndpoint cannot change while the chat is there: destroy, then init',
      expect.stringContaining('tilte is not an option; did you mean title?'),
      expect.stringContaining('accent must be a colour'),
    ]);
    await api.run('update', [{ subtitle: 'again' }]);
    expect(lines).toHaveLength(3);
    expect(inside.config()).toMatchObject({ title: 'Hello', subtitle: 'again' });
  });

  it('dresses the launcher, and undresses it when an option is taken back', async () => {
    const { api, inside } = await createTestApi();
    const { style } = inside.host;
    await api.run('update', [{ accent: '#9a4a2f', position: 'start', colorScheme: 'dark' }]);
    expect([style.getPropertyValue('--parlor-accent'), style.colorScheme]).toEqual(['#9a4a2f', 'dark']);
    expect(style.getPropertyValue('--inset')).toContain('left');
    await api.run('update', [{ accent: undefined, position: undefined, colorScheme: undefined }]);
    expect(['--parlor-accent', '--inset'].map((name) => style.getPropertyValue(name))).toEqual(['', '']);
    expect(style.colorScheme).toBe('');
  });

  it('leaves the colour that a page has written on its own element', async () => {
    const { api, inside } = await createTestApi();
    inside.host.style.setProperty('--parlor-accent', 'teal');
    await api.run('update', [{ title: 'Hello' }]);
    expect(inside.host.style.getPropertyValue('--parlor-accent')).toBe('teal');
  });
});
