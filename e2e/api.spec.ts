// What a page can do with the chat: commands, hooks, events; and who the visitor is.

import type { Browser, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { someAnswers, Widget } from './widget';

type ParlorCall = (...call: unknown[]) => unknown;
type ParlorWindow = Window & { Parlor: ParlorCall; heard: unknown[]; dataLayer?: unknown[] };

const call = <Answer>(page: Page, ...command: unknown[]) =>
  page.evaluate((given) => (window as unknown as ParlorWindow).Parlor(...given) as Answer, command);

/** A device of somebody: a browser of its own, at the shop. */
async function device(browser: Browser, baseURL: string | undefined): Promise<Widget> {
  const context = await browser.newContext(baseURL ? { baseURL } : {});
  const page = await context.newPage();
  await page.goto('/');
  return new Widget(page);
}

async function signIn(widget: Widget, name: string): Promise<void> {
  await widget.page.getByRole('button', { name }).click();
  await expect(widget.page.getByRole('button', { name: 'Sign out' })).toBeVisible();
}

test('a signed-in customer finds the conversation on another device; whoever else has the browser does not', async ({
  browser,
  baseURL,
}) => {
  const desk = await device(browser, baseURL);
  await signIn(desk, 'Sign in as Ada');
  await desk.open();
  await expect(desk.name).toHaveValue('Ada Lindqvist');
  await expect(desk.email).toHaveValue('ada@customer.example');
  await desk.question.fill('Where is my bowl?');
  await desk.startButton.click();
  await desk.expectLive();

  const phone = await device(browser, baseURL);
  await signIn(phone, 'Sign in as Ada');
  await phone.open();
  await expect(phone.bubbles).toHaveText(['Where is my bowl?']);
  await phone.send('Written on the phone');
  await expect(desk.bubbles).toHaveText(['Where is my bowl?', 'Written on the phone']);
  await phone.page.context().close();

  await test.step('a reload goes on, though no token is stored', async () => {
    const stored = await desk.page.evaluate(() => JSON.stringify(localStorage));
    expect(stored).toContain('resume');
    expect(stored).not.toMatch(/eyJ/);
    await desk.page.reload();
    await expect(desk.bubbles).toHaveText(['Where is my bowl?', 'Written on the phone']);
  });

  await test.step('the browser without the shop’s session shows nothing of it', async () => {
    const cookies = await desk.page.context().cookies();
    await desk.page.context().clearCookies();
    await desk.page.reload();
    await expect(desk.page.getByRole('button', { name: 'Sign in as Ada' })).toBeVisible();
    await expect(desk.name).toBeVisible();
    await expect(desk.name).toHaveValue('');
    await expect(desk.bubbles).toHaveCount(0);
    await desk.page.context().addCookies(cookies);
    await desk.page.reload();
    await expect(desk.bubbles).toHaveCount(2);
  });

  await test.step('signing out leaves it, in every tab, and Ben sees a form of his own', async () => {
    const tab = new Widget(await desk.page.context().newPage());
    await tab.page.goto('/plain');
    await expect(tab.bubbles).toHaveCount(2);
    await desk.page.getByRole('button', { name: 'Sign out' }).click();
    await expect(desk.bubbles).toHaveCount(0);
    await expect(tab.bubbles).toHaveCount(0);
    await tab.page.close();
    await signIn(desk, 'as Ben');
    await expect(desk.name).toHaveValue('Ben Okafor');
    const stored = await desk.page.evaluate(() => JSON.stringify(localStorage));
    expect(stored).not.toMatch(/Lindqvist|bowl/);
  });
  await desk.page.context().close();
});

test('a page opens, prefills, begins, writes, listens, changes and ends', async ({ page }) => {
  const widget = new Widget(page);
  const answers = someAnswers();
  await page.route('**/host', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: {
        'Content-Security-Policy':
          "default-src 'none'; script-src 'self' 'nonce-host'; connect-src 'self' ws:; img-src 'self' blob:; base-uri 'none'",
      },
      body: `<!doctype html><html lang="en"><head><title>Host</title></head><body><h1>Host</h1>
        <a href="/elsewhere" data-parlor-open>Talk to us</a>
        <script nonce="host">
          window.Parlor = window.Parlor || function () { (Parlor.q = Parlor.q || []).push(arguments); };
          window.heard = [];
          for (const name of ['open', 'close', 'started', 'message', 'ended'])
            document.addEventListener('parlor:' + name, ({ type }) => heard.push(type));
          Parlor('init', { tokenEndpoint: '/chat', hidden: true, title: 'Before', debug: true, analytics: true,
            slots: { welcome: (place) => { place.textContent = 'Words of the page'; } } });
          Parlor('setContext', { cart: 3, secret: 'x' });
          Parlor('setContext', { secret: null });
          Parlor('prefill', { friendlyName: ${JSON.stringify(answers.name)} });
          Parlor('on', 'before:start', ({ formData, context }) => ({
            formData: { ...formData, query: formData.query + ' (checked)' }, context: { ...context, hook: 'yes' } }));
          Parlor('on', 'before:send', async ({ text }) => text === 'stop' ? false : { text: text.replace('4111', '****') });
        </script>
        <script async src="/parlor/parlor.js"></script></body></html>`,
    }),
  );
  await page.goto('/host');
  await expect.poll(() => call(page, 'status')).toBe('hidden');
  await page.getByRole('link', { name: 'Talk to us' }).click();
  await expect(widget.name).toHaveValue(answers.name);
  await expect(page.getByText('Words of the page')).toBeVisible();
  await expect(widget.launcher).toHaveCount(0);

  await test.step('options change without a loss', async () => {
    await widget.email.fill(answers.email);
    await call(page, 'update', { title: 'After', accent: '#117755' });
    await expect(widget.panel.getByRole('heading', { name: 'After' })).toBeVisible();
    await expect(widget.email).toHaveValue(answers.email);
    await expect(widget.email).toBeFocused();
    await call(page, 'setTheme', 'dark');
    await call(page, 'show');
    await expect(widget.launcher).toBeVisible();
  });

  await test.step('a message without a conversation begins one, through the hooks', async () => {
    expect(await call(page, 'sendMessage', 'My card is 4111')).toBe('started');
    await widget.expectLive();
    await expect(widget.bubbles).toHaveText(['My card is 4111 (checked)']);
    await widget.composer.fill('half written');
    expect(await call(page, 'sendMessage', 'and 4111 again')).toBe('sent');
    expect(await call(page, 'sendMessage', 'stop')).toBe('cancelled');
    await expect(widget.bubbles).toHaveText(['My card is 4111 (checked)', 'and **** again']);
    await expect(widget.composer).toHaveValue('half written');
    await widget.expectAllSent();
  });

  await test.step('the page knows where it stands, and no more than that', async () => {
    const state = await call<Record<string, unknown>>(page, 'getState');
    expect(state).toMatchObject({ conversation: 'active', unsent: 0, messages: { visitor: 2, agent: 0, system: 0 } });
    const log = await call<string>(page, 'debug');
    expect(log).toMatch(/sessionStarted/);
    for (const secret of [answers.name, answers.email, '4111', 'half written', 'eyJ', String(state.conversationSid)]) {
      expect(log).not.toContain(secret);
    }
  });

  expect(await call(page, 'endConversation')).toBe('ended');
  const { heard, dataLayer = [] } = await page.evaluate(() => {
    const { heard, dataLayer } = window as unknown as ParlorWindow;
    return { heard, dataLayer };
  });
  expect(heard).toEqual(['parlor:open', 'parlor:started', 'parlor:message', 'parlor:ended']);
  expect(dataLayer.map((entry) => (entry as { event: string }).event)).toEqual([
    'parlor_opened',
    'parlor_form_start',
    'parlor_form_submit',
    'parlor_conversation_started',
    'parlor_ended',
  ]);
  expect(JSON.stringify(dataLayer)).not.toContain(answers.name);
});

test('agents see what the page said of the visitor', async ({ page, agent }) => {
  const widget = new Widget(page);
  const answers = someAnswers();
  await page.goto('/plain');
  // Waits for the app, and is no reason to fetch it.
  await page.evaluate(() => void (window as unknown as ParlorWindow).Parlor('setContext', { plan: 'gold' }));
  await expect.poll(() => call(page, 'status')).toBe('idle');
  const outcome = await call(page, 'startConversation', {
    formData: { friendlyName: answers.name, email: answers.email, query: answers.question },
    context: { cart: 'three bowls' },
  });
  expect(outcome).toBe('started');
  await call(page, 'open');
  await widget.expectLive();
  await agent.pick(answers.name);
  await expect(agent.details.getByText('three bowls')).toBeVisible();
  await expect(agent.details.getByText('gold')).toBeVisible();
});
