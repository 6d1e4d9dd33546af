// The script tag in all the ways a page may carry it, and what it leaves behind.

import type { Page } from '@playwright/test';
import { expect, expectNoViolations, test } from './fixtures';
import { someAnswers, Widget } from './widget';

const tag = (attributes: string) =>
  `<script ${attributes} src="/parlor/parlor.js" data-token-endpoint="/chat"></script>`;

/** A host page of our own making, under a policy that allows inline scripts by nonce only. */
async function visit(page: Page, head: string, body: string): Promise<Widget> {
  await page.route('**/host', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: {
        'Content-Security-Policy':
          "default-src 'none'; script-src 'self' 'nonce-host'; connect-src 'self' ws:; img-src 'self' data:; base-uri 'none'",
      },
      body: `<!doctype html><html lang="en"><head><title>Host</title>${head}</head><body><h1>Host</h1>${body}</body></html>`,
    }),
  );
  await page.goto('/host');
  return new Widget(page);
}

type ParlorCall = (...call: unknown[]) => unknown;
type ParlorWindow = Window & { Parlor: ParlorCall; heard: unknown[] };

for (const [name, head, body] of [
  ['in the head', tag(''), ''],
  ['in the head with async', tag('async'), ''],
  ['in the head with defer', tag('defer'), ''],
  ['in the body', '', tag('')],
  ['twice', tag('async'), tag('')],
] as const) {
  test(`the tag works ${name}`, async ({ page }) => {
    const widget = await visit(page, head, body);
    await expect(page.locator('parlor-chat')).toHaveCount(1);
    await widget.open();
    await expect(widget.name).toBeVisible();
  });
}

test('works from any folder, with its chunks beside it', async ({ page }) => {
  await page.route('**/static/v1/**', async (route) => {
    const file = new URL(route.request().url()).pathname.replace('/static/v1/', '/parlor/');
    await route.fulfill({ response: await route.fetch({ url: new URL(file, route.request().url()).href }) });
  });
  const widget = await visit(
    page,
    '<script async src="/static/v1/parlor.js" data-token-endpoint="/chat"></script>',
    '',
  );
  await widget.begin(someAnswers());
});

test('commands called before the file has loaded are carried out in order', async ({ page }) => {
  const widget = await visit(
    page,
    `<script nonce="host">
      window.Parlor = window.Parlor || function () { (Parlor.q = Parlor.q || []).push(arguments); };
      window.heard = [];
      Parlor('on', 'ready', () => heard.push('ready'));
      Parlor('on', 'open', () => heard.push('open'));
      Parlor('init', { tokenEndpoint: '/chat', title: 'Set by init' });
      Parlor('open');
    </script><script async src="/parlor/parlor.js" data-title="Set by the tag"></script>`,
    '',
  );
  await expect(widget.panel.getByRole('heading', { name: 'Set by init' })).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as ParlorWindow).heard)).toEqual(['ready', 'open']);
});

test('tells the page what happens', async ({ page }) => {
  const widget = await visit(
    page,
    tag('async'),
    `<script nonce="host">
      window.Parlor = window.Parlor || function () { (Parlor.q = Parlor.q || []).push(arguments); };
      window.heard = [];
      for (const name of ['open', 'close', 'started', 'message', 'unread', 'ended', 'error'])
        Parlor('on', name, (detail) => heard.push([name, detail.text ?? detail.count ?? null]));
    </script>`,
  );
  await widget.begin(someAnswers());
  await widget.send('Hello');
  await widget.expectAllSent();
  await page.keyboard.press('Escape');
  await expect
    .poll(() => page.evaluate(() => (window as unknown as ParlorWindow).heard))
    .toEqual([
      ['open', null],
      ['started', null],
      ['message', 'Hello'],
      ['close', null],
    ]);
});

test('a look, a font and rules of the site’s own dress the panel, under a policy without style-src', async ({
  page,
}) => {
  const widget = await visit(
    page,
    '',
    `<script nonce="host">
      window.Parlor = window.Parlor || function () { (Parlor.q = Parlor.q || []).push(arguments); };
      Parlor('init', {
        tokenEndpoint: '/chat',
        theme: { preset: 'ink', density: 'compact', font: 'Georgia, serif', css: '.bubble { border-width: 3px }' },
      });
    </script>${tag('async')}`,
  );
  await widget.open();
  await expect(widget.panel).toHaveCSS('border-radius', '0px');
  await expect(widget.panel).toHaveCSS('font-family', 'Georgia, serif');
  await expect(widget.panel).toHaveCSS('font-size', '14px');
  await expectNoViolations(page);
  await widget.fillIn(someAnswers());
  await widget.startButton.click();
  // Its style sheet comes with the conversation, long after the site's own rules.
  await expect(widget.bubbles.first()).toHaveCSS('border-top-width', '3px');
  await expectNoViolations(page);
});

test('a page with Webchat 3.x changes the address of its script, and keeps the rest', async ({ page, agent }) => {
  const widget = await visit(
    page,
    '<script defer src="/parlor/webchat.js" data-token-endpoint="/chat"></script>',
    `<div id="twilio-webchat-widget-root"></div><script nonce="host">
      addEventListener('DOMContentLoaded', () => {
        Twilio.initLogger('info');
        Twilio.initWebchat({
          deploymentKey: 'CV00000000000000000000000000000000',
          appStatus: 'open',
          theme: { isLight: false, overrides: { backgroundColors: { colorBackgroundPrimary: '#0a7d4b' } } },
          context: { plan: 'gold' },
          preEngagementConfig: {
            title: 'Before we start',
            submitLabel: 'Go',
            fields: [
              { label: 'Who are you?', type: 'InputItem', attributes: { name: 'friendlyName', type: 'text', required: true } },
              { label: 'About', type: 'SelectItem', attributes: { name: 'about' },
                options: [{ value: 'order', label: 'An order', selected: true }] },
              { label: 'What is it?', type: 'TextareaItem', attributes: { name: 'query', required: true } },
            ],
          },
        });
      });
    </script>`,
  );
  const { name, question } = someAnswers();
  await expect(widget.panel.getByText('Before we start')).toBeVisible();
  await expect(widget.panel).toHaveCSS('color-scheme', 'dark');
  await expectNoViolations(page);
  await page.getByLabel('Who are you?').fill(name);
  await page.getByLabel('What is it?').fill(question);
  await page.getByRole('button', { name: 'Go', exact: true }).click();
  await expect(widget.bubbles).toHaveText([question]);
  await agent.pick(name);
  await expect(agent.details.getByText('gold')).toBeVisible();
  await expect(agent.details.getByText('order', { exact: true })).toBeVisible();
});

test('options in a file beside the page, by the schema that is published with it', async ({ page, request }) => {
  const schema = await (await request.get('/parlor/options.schema.json')).json();
  expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(['tokenEndpoint', 'title', 'position']));
  await page.route('**/chat.json', (route) =>
    route.fulfill({
      json: {
        $schema: '/parlor/options.schema.json',
        tokenEndpoint: '/chat',
        title: 'Set by the file',
        position: 'start',
        colour: '#112233',
      },
    }),
  );
  const warned = page.waitForEvent('console', (message) => message.type() === 'warning');
  const widget = await visit(page, '<script async src="/parlor/parlor.js" data-config="/chat.json"></script>', '');
  await widget.open();
  await expect(widget.panel.getByRole('heading', { name: 'Set by the file' })).toBeVisible();
  expect((await widget.launcher.boundingBox())?.x).toBeLessThan(100);
  expect((await warned).text()).toMatch(/^\[parlor\] colour is not an option/);
});

test('destroy leaves nothing behind, and init works again', async ({ page }) => {
  const widget = await visit(page, tag('async'), '');
  const { names } = await globals(page);
  await widget.begin(someAnswers());
  await page.evaluate(() => (window as unknown as ParlorWindow).Parlor('destroy'));
  expect(await globals(page)).toEqual({ names, elements: ['H1'] });
  await page.evaluate(() => (window as unknown as ParlorWindow).Parlor('init', { tokenEndpoint: '/chat' }));
  await expect(widget.bubbles).toHaveText(['Where is my order?']);
});

test('puts one element and one global on the page', async ({ page }) => {
  await page.route('**/empty', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Empty</title><body>' }),
  );
  await page.goto('/empty');
  const before = await globals(page);
  const widget = await visit(page, tag('async'), '');
  await expect(widget.launcher).toBeVisible();
  const after = await globals(page);
  expect(after.names.filter((name) => !before.names.includes(name))).toEqual(['Parlor']);
  expect(after.elements).toEqual(['H1', 'PARLOR-CHAT']);
});

test('the shop and the agent console load without a complaint and are accessible', async ({ page, agent }) => {
  await page.goto('/');
  const widget = new Widget(page);
  await widget.open();
  await expect(widget.name).toBeVisible();
  await expectNoViolations(page);
  await expectNoViolations(page, 'body');
  await expect(agent.page.getByRole('heading', { name: 'Conversations' })).toBeVisible();
  await expectNoViolations(agent.page, 'body');
  const answers = someAnswers();
  await widget.fillIn(answers);
  await widget.startButton.click();
  await widget.expectLive();
  await agent.pick(answers.name);
  await expectNoViolations(agent.page, 'body');
});

/** Names on window and elements in body, in order. */
function globals(page: Page): Promise<{ names: string[]; elements: string[] }> {
  return page.evaluate(() => ({
    names: Object.getOwnPropertyNames(window)
      .filter((name) => !/^\d+$|^__playwright|^playwright|^__pw/.test(name))
      // In Firefox their order changes as they are used.
      .sort(),
    elements: [...document.body.children].map((element) => element.tagName).filter((name) => name !== 'SCRIPT'),
  }));
}
