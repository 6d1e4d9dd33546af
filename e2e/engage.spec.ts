// How a visitor is asked first, invited, and told when nobody is there.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page, Request } from '@playwright/test';
import { expect, test } from './fixtures';
import { someAnswers, Widget } from './widget';

type ParlorWindow = Window & { Parlor: (...call: unknown[]) => unknown };

/** A page of a site, on which `init` is called with these options. */
async function visit(page: Page, options: object, { lang = 'en', address = '/host', body = '' } = {}): Promise<Widget> {
  await page.route('**/host*', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: {
        'Content-Security-Policy':
          "default-src 'none'; script-src 'self' 'nonce-host'; connect-src 'self' ws:; img-src 'self' data:; base-uri 'none'",
      },
      body: `<!doctype html><html lang="${lang}"><head><title>Host</title><link rel="icon" href="data:,"></head>
        <body><main><h1>Host</h1><p>A page of a site.</p>${body}</main><script nonce="host">
          window.Parlor = window.Parlor || function () { (Parlor.q = Parlor.q || []).push(arguments); };
          Parlor('init', ${JSON.stringify({ tokenEndpoint: '/chat', ...options })});
        </script><script async src="/parlor/parlor.js"></script></body></html>`,
    }),
  );
  await page.goto(address);
  return new Widget(page);
}

const command = (page: Page, ...call: unknown[]) =>
  page.evaluate((words) => void (window as unknown as ParlorWindow).Parlor(...words), call);

/** Everything a page of this site can keep. */
function storesOf(page: Page) {
  return page.evaluate(async () => ({
    local: Object.keys(localStorage).sort(),
    session: Object.keys(sessionStorage).sort(),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    cookies: document.cookie,
  }));
}

const nothing = { local: [], session: [], databases: [], caches: [], cookies: '' };

function countRequests(context: BrowserContext): string[] {
  const paths: string[] = [];
  context.on('request', (request: Request) => paths.push(new URL(request.url()).pathname));
  return paths;
}

test('nothing is stored or requested before consent, and nothing is left after it is withdrawn @phone', async ({
  page,
  context,
  expectAccessible,
}) => {
  const requests = countRequests(context);
  const words = { text: 'May we keep your messages in this browser?', link: '/privacy' };
  const widget = await visit(page, { consent: words, startOpen: true });
  const gate = page.getByRole('dialog', { name: words.text });

  await test.step('not on hover, focus, commands or press', async () => {
    await widget.launcher.hover();
    await widget.launcher.focus();
    expect([...new Set(requests)]).toEqual(['/host', '/parlor/parlor.js']);
    await command(page, 'open');
    await expect(gate).toBeVisible();
    await expect(gate.getByRole('link', { name: 'Privacy policy' })).toHaveAttribute('href', /\/privacy$/);
    await expectAccessible();
    await command(page, 'close');
    await widget.launcher.press('Enter');
    await expect(gate).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(gate).toBeHidden();
    await expect(widget.launcher).toBeFocused();
    await widget.launcher.click();
    await gate.getByRole('button', { name: 'Not now' }).click();
    await command(page, 'purge');
    await page.reload();
    await expect(widget.launcher).toBeVisible();
    await widget.launcher.hover();
    expect(await storesOf(page)).toEqual(nothing);
    // What asks, and nothing else.
    const others = requests.filter((path) => !/^\/parlor\/chunks\/(widget|gate)-[\w-]+\.js$/.test(path));
    expect([...new Set(others)]).toEqual(['/host', '/parlor/parlor.js']);
  });

  await test.step('whoever accepts is in the chat, now and on the next page', async () => {
    await widget.launcher.click();
    await gate.getByRole('button', { name: 'Accept and chat' }).click();
    const answers = someAnswers();
    await expect(widget.name).toBeVisible();
    await widget.fillIn(answers);
    await widget.startButton.click();
    await widget.expectLive();
    await widget.composer.fill('A draft');
    await page.reload();
    await expect(widget.bubbles).toHaveText([answers.question]);
  });

  await test.step('what is then stored is what is documented', async () => {
    const documented = [
      ...readFileSync(path.join(import.meta.dirname, '../docs/privacy.md'), 'utf8').matchAll(/^\| `(parlor:[^`]+)`/gm),
    ].map(([, key = '']) => key.replace('<instance>', 'default'));
    const { local, session, databases, caches, cookies } = await storesOf(page);
    expect(local).toContain('parlor:default:consent');
    expect(local).toContain('parlor:default:session');
    expect(local.filter((key) => !documented.includes(key))).toEqual([]);
    expect({ session, caches, cookies }).toEqual({ session: [], caches: [], cookies: '' });
    expect(databases.filter((name) => name !== 'parlor:default')).toEqual([]);
  });

  await test.step('withdrawn in one tab, it is gone in all', async () => {
    const other = await context.newPage();
    const second = await visit(other, { consent: words });
    await command(other, 'open');
    await expect(second.bubbles).toHaveCount(1);
    await command(page, 'consent', false);
    await expect(page.locator('parlor-chat')).toHaveCount(0);
    await expect(second.panel).toBeHidden();
    await expect.poll(() => storesOf(page)).toEqual(nothing);
    await expect.poll(() => storesOf(other)).toEqual(nothing);
    await second.launcher.click();
    await expect(other.getByRole('dialog', { name: words.text })).toBeVisible();
    await other.close();
  });
});

test('things are kept where the site wants them, and purge removes them', async ({ page }) => {
  for (const storage of ['session', 'memory', 'none'] as const) {
    await test.step(storage, async () => {
      const widget = await visit(page, { storage }, { address: `/host?${storage}` });
      await widget.begin(someAnswers());
      const { local, session, databases } = await storesOf(page);
      expect([local, databases]).toEqual([[], []]);
      expect(session.includes('parlor:default:session')).toBe(storage === 'session');
      if (storage === 'session') {
        await page.reload();
        await expect(widget.bubbles).toHaveCount(1);
        await command(page, 'purge');
        await expect(widget.panel).toBeHidden();
      } else {
        // The site wants it so: no browser is to blame.
        await expect(widget.panel.getByText('not letting us save')).toHaveCount(0);
        expect(session).toEqual([]);
        await page.reload();
      }
      await widget.open();
      await expect(widget.name).toHaveValue('');
      await command(page, 'purge');
      await expect.poll(() => storesOf(page)).toEqual(nothing);
    });
  }

  await test.step('an adapter that answers later', async () => {
    await page.addInitScript(() => {
      const later = <Value>(value: Value) => new Promise<Value>((resolve) => queueMicrotask(() => resolve(value)));
      const kept = new Map<string, string>(JSON.parse(window.name || '[]'));
      const save = (_done: unknown) => {
        window.name = JSON.stringify([...kept]);
        return later(null);
      };
      Object.assign(window, {
        adapter: {
          getItem: (key: string) => later(kept.get(key) ?? null),
          setItem: (key: string, value: string) => save(kept.set(key, value)),
          removeItem: (key: string) => save(kept.delete(key)),
        },
      });
    });
    const widget = await visit(page, { storage: 'memory' }, { address: '/host?adapter' });
    const begin = () =>
      page.evaluate(() => {
        const { Parlor, adapter } = window as unknown as ParlorWindow & { adapter: object };
        Parlor('destroy');
        Parlor('init', { tokenEndpoint: '/chat', storage: adapter });
      });
    await begin();
    await widget.begin(someAnswers());
    await page.reload();
    await begin();
    await expect(widget.bubbles).toHaveCount(1);
    expect(await storesOf(page)).toEqual(nothing);
    await command(page, 'purge');
    await expect.poll(() => page.evaluate(() => window.name)).toBe('[]');
  });
});
