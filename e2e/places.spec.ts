// A chat that the page has given a place: beside a floating one, in a page that changes without loading, and on a phone.

import type { Locator } from '@playwright/test';
import { expect, expectNoViolations, test } from './fixtures';
import { someAnswers } from './widget';

const page = (body: string, script: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Places</title><link rel="icon" href="data:,"><style nonce="host">#chat { height: 560px } #far { height: 2000px }</style></head>
  <body><main>${body}</main><script nonce="host" type="module">${script}</script></body></html>`;

const policy =
  "default-src 'none'; script-src 'self' 'nonce-host'; style-src 'nonce-host'; connect-src 'self' ws:; img-src 'self' data:; worker-src 'self'; base-uri 'none'";

async function fillIn(panel: Locator, { name, email, question }: ReturnType<typeof someAnswers>): Promise<void> {
  await panel.getByRole('textbox', { name: 'Name' }).fill(name);
  await panel.getByRole('textbox', { name: 'Email' }).fill(email);
  await panel.getByRole('textbox', { name: 'Your question' }).fill(question);
}

test('one in the page and one that floats talk side by side; the page changes, is scrolled, and in the end there is nothing', async ({
  page: visitor,
  agent,
}) => {
  await visitor.route('**/places', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'Content-Security-Policy': policy },
      body: page(
        '<h1>Places</h1><section id="chat"></section><div id="far"></div>',
        `import { createParlor } from '/parlor/index.js';
        window.unread = [];
        window.chats = [
          createParlor({ instance: 'sales', tokenEndpoint: '/chat', title: 'Sales' }),
          createParlor({ instance: 'help', tokenEndpoint: '/chat', title: 'Help', placement: 'inline', container: '#chat' }),
        ];
        window.chats[1].on('unread', ({ count }) => window.unread.push(count));`,
      ),
    }),
  );
  await visitor.goto('/places');
  const help = visitor.getByRole('region', { name: 'Help' });
  const sales = visitor.getByRole('dialog', { name: 'Sales' });
  const region = visitor.locator('#chat').getByRole('region');
  const log = region.getByRole('log', { name: 'Conversation' });
  const asHelp = someAnswers('Which glaze is it?');
  const asSales = someAnswers('Do you deliver?');

  await test.step('both begin', async () => {
    for (const [panel, answers] of [
      [help, asHelp],
      [sales, asSales],
    ] as const) {
      if (panel === sales) await visitor.locator('parlor-chat .launcher').click();
      await fillIn(panel, answers);
      await panel.getByRole('button', { name: 'Start chat' }).click();
      await expect(visitor.getByRole('log').getByText(answers.question)).toBeVisible();
    }
    await expectNoViolations(visitor);
  });

  await test.step('each hears its own agent', async () => {
    await agent.pick(asSales.name);
    await agent.send('All over Europe.');
    await expect(visitor.getByRole('dialog').getByRole('log').getByText('All over Europe.')).toBeVisible();
    await agent.pick(asHelp.name);
    await agent.send('Celadon.');
    await expect(log.getByText('Celadon.')).toBeVisible();
    await expect(log.getByText('All over Europe.')).toHaveCount(0);
  });

  const unread = () => visitor.evaluate(() => (window as unknown as { unread: number[] }).unread.at(-1) ?? 0);

  await test.step('what comes while it is scrolled away is unread until it is in view again', async () => {
    await visitor.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    await expect(region).not.toBeInViewport();
    await agent.send('With a little iron.');
    await expect.poll(unread).toBe(1);
    await visitor.evaluate(() => window.scrollTo(0, 0));
    await expect.poll(unread).toBe(0);
    await expect(log.getByText('With a little iron.')).toBeVisible();
  });

  await test.step('its container goes and another one comes, as where a page is built anew', async () => {
    await visitor.evaluate(() => document.querySelector('#chat')?.remove());
    await expect(region).toHaveCount(0);
    await agent.send('Fired twice.');
    await expect.poll(unread).toBe(1);
    await visitor.evaluate(() => {
      const next = document.createElement('section');
      next.id = 'chat';
      document.querySelector('h1')?.after(next);
    });
    await expect(log.getByText('Fired twice.')).toBeVisible();
    await expect.poll(unread).toBe(0);
    await expect(visitor.getByRole('dialog').getByRole('log').getByText('All over Europe.')).toBeVisible();
  });

  await test.step('nothing is left', async () => {
    await visitor.evaluate(() => {
      for (const chat of (window as unknown as { chats: { destroy(): void }[] }).chats) chat.destroy();
    });
    await expect(visitor.locator('parlor-chat')).toHaveCount(0);
    expect(await visitor.evaluate(() => document.querySelector('#chat')?.childNodes.length)).toBe(0);
  });
});

test('a page that is nothing but the chat fills a phone', async ({ page: visitor, agent }) => {
  await visitor.setViewportSize({ width: 390, height: 760 });
  await visitor.route('**/places', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'Content-Security-Policy': policy },
      body: page(
        '<h1>Places</h1>',
        `import { createParlor } from '/parlor/index.js';
        createParlor({ tokenEndpoint: '/chat', title: 'Help', placement: 'fullPage' });`,
      ),
    }),
  );
  await visitor.goto('/places');
  const answers = someAnswers();
  const region = visitor.locator('parlor-chat').getByRole('region');
  await fillIn(region, answers);
  expect(await region.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 760 });
  await expectNoViolations(visitor);
  await region.getByRole('button', { name: 'Start chat' }).click();
  await agent.pick(answers.name);
  await agent.send('It left us yesterday.');
  await expect(region.getByRole('log').getByText('It left us yesterday.')).toBeVisible();
  await visitor.keyboard.press('Escape');
  await expect(region.getByRole('textbox', { name: 'Your message' })).toBeVisible();
});
