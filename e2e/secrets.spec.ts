// Tokens, names, addresses and what was written stay where they belong: in the panel, with the endpoint and Twilio, and under
// the keys that docs/privacy.md lists. A whole conversation, and everything that leaves the panel meanwhile.

import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { agentVoice } from './agentVoice';
import { expect, test } from './fixtures';
import { startScan } from './security/secretScan';
import { Widget } from './widget';

/** Of nobody else, so that a hit is one. */
const told = {
  name: 'Zdenka Quillfeather',
  email: 'zdenka.quillfeather@private.example',
  question: 'Where is my marzipan zeppelin?',
  message: 'It was for “Uncle Thaddeus” & co.',
  draft: 'Half a sentence about llamas',
  reply: 'The zeppelin left Friedrichshafen.',
  file: 'zeppelin-invoice-4711.txt',
  content: 'IBAN of the zeppelin',
};

/** What a page may keep of it, and where: the rows of docs/privacy.md. */
const kept: Readonly<Record<string, RegExp>> = {
  name: /^localStorage parlor:default:form$/,
  email: /^localStorage parlor:default:form$/,
  knownName: /^localStorage parlor:default:form$/,
  knownEmail: /^localStorage parlor:default:form$/,
  question: /^localStorage parlor:default:(form|session|outbox)$/,
  message: /^localStorage parlor:default:(draft|outbox)$/,
  draft: /^localStorage parlor:default:draft$/,
  // The SDK puts the name of an upload into its address.
  file: /^localStorage parlor:default:(draftFiles|outbox)$|^address \/twilio$/,
  token: /^localStorage parlor:default:session$/,
  tokenThere: /^localStorage parlor:default:session$/,
  // Of somebody whom the site has named no token is kept, and a link's code nowhere: `knownToken`, `code`.
};

const documented = [
  ...readFileSync(path.join(import.meta.dirname, '../docs/privacy.md'), 'utf8').matchAll(/^\| `(parlor:[^`]+)`/gm),
].map(([, key = '']) => key.replace('<instance>', 'default'));

/** The token that the endpoint answers while `run` is done. */
async function tokenOf(page: Page, run: () => Promise<unknown>): Promise<string> {
  const answered = page.waitForResponse(
    (response) => /\/initWebchat$/.test(response.url()) && response.status() === 200,
  );
  await run();
  return String(((await (await answered).json()) as { token: string }).token);
}

const command = <Answer>(page: Page, ...call: unknown[]) =>
  page.evaluate(
    (words) => (window as unknown as { Parlor(...words: unknown[]): Promise<unknown> }).Parlor(...words),
    call,
  ) as Promise<Answer>;

const isDocumented = (store: string) =>
  // What is in it is looked at like everything else; `purge` is how other tabs hear of it.
  /^(history|indexedDB parlor:default|localStorage parlor:default:purge)$/.test(store) ||
  documented.some((key) => store === `localStorage ${key}` || store === `sessionStorage ${key}`);

test.skip(process.env.PARLOR_SECURITY !== 'full', 'part of npm run test:security');

test('nothing personal and no token leaves the panel, and what is stored is what is documented', async ({
  page,
  context,
  request,
  browser,
  baseURL,
}) => {
  test.setTimeout(90_000);
  const scan = await startScan(context);
  const secrets: Record<string, string> = { ...told };
  const widget = new Widget(page);
  let link = '';

  await test.step('a conversation with a file, a draft, a reload, and a link for another device', async () => {
    await page.goto('/plain');
    await widget.open();
    await widget.fillIn({ name: told.name, email: told.email, question: told.question });
    await scan.look(page);
    secrets.token = await tokenOf(page, () => widget.startButton.click());
    await widget.expectLive();
    await widget.send(told.message);
    const { conversationSid } = await command<{ conversationSid: string }>(page, 'getState');
    await agentVoice(request).say(conversationSid, told.reply);
    await expect(widget.bubbles.last()).toHaveText(told.reply);
    const files = page.getByRole('list', { name: 'Files to send' });
    await page
      .locator('parlor-chat input[type=file]')
      .first()
      .setInputFiles({
        name: told.file,
        mimeType: 'text/plain',
        buffer: Buffer.from(told.content),
      });
    await expect(files.getByRole('listitem')).toContainText(told.file);
    await expect(files.locator('[aria-busy=true]')).toHaveCount(0);
    await scan.look(page);
    await page.reload();
    await widget.expectLive();
    await page.getByRole('button', { name: 'Send message', exact: true }).click();
    await expect(widget.timeline.locator('.entry[data-delivery=sent]', { hasText: told.file })).toBeVisible();
    await widget.composer.fill(told.draft);
    await page.getByRole('button', { name: 'Chat options', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Continue on another device', exact: true }).click();
    link = await page.getByRole('dialog').getByRole('textbox', { name: 'Link' }).inputValue();
    secrets.code = new URL(link).hash.split('=')[1] ?? 'no code';
    await scan.look(page);
  });
  expect(scan.found(secrets, kept)).toEqual([]);
  expect(scan.stores().filter((store) => !isDocumented(store))).toEqual([]);
  expect(scan.stores()).toContain('localStorage parlor:default:session');

  const other = await browser.newContext(baseURL ? { baseURL } : {});
  const elsewhere = await startScan(other);
  const second = new Widget(await other.newPage());
  await test.step('the other device', async () => {
    secrets.tokenThere = await tokenOf(second.page, () =>
      second.page.goto(new URL(link).pathname + new URL(link).hash),
    );
    await expect(second.bubbles.first()).toHaveText(told.question);
    await elsewhere.look(second.page);
  });
  await test.step('somebody whom the site has named', async () => {
    await command(second.page, 'purge');
    // It says nothing when it is done.
    await expect.poll(() => second.page.evaluate(() => localStorage.length)).toBe(0);
    await second.page.goto('/plain');
    // Nobody who has a conversation already: they would be taken back into it.
    const asked = await request.post('/agent/identity', { data: { sub: `customer-${randomUUID()}` } });
    const signed = (await asked.json()) as { identityToken: string };
    Object.assign(secrets, signed, { knownName: 'Ada Lindqvist', knownEmail: 'ada@customer.example' });
    // Answered when the app is there, which nobody has asked for yet.
    await second.page.evaluate(
      (known) => void (window as unknown as { Parlor(...words: unknown[]): unknown }).Parlor('identify', known),
      { ...signed, name: secrets.knownName, email: secrets.knownEmail },
    );
    await second.open();
    await expect(second.name).toHaveValue('Ada Lindqvist');
    await second.question.fill(told.question);
    secrets.knownToken = await tokenOf(second.page, () => second.startButton.click());
    await second.expectLive();
    await elsewhere.look(second.page);
  });
  expect(elsewhere.found(secrets, kept)).toEqual([]);
  expect(elsewhere.stores().filter((store) => !isDocumented(store))).toEqual([]);
  await other.close();
});

test('each way out would have been noticed', async ({ page, context, expectedErrors }) => {
  expectedErrors.push(/405/);
  const scan = await startScan(context);
  await page.goto('/plain');
  await page.evaluate(async (secret) => {
    console.log('visitor', { deep: [secret] });
    document.body.dataset.visitor = secret;
    document.title = `Chat with ${secret}`;
    localStorage.setItem('other', secret);
    localStorage.removeItem('other');
    sessionStorage.other = btoa(secret);
    // biome-ignore lint/suspicious/noDocumentCookie: the way that a careless script would take
    document.cookie = `visitor=${encodeURIComponent(secret)}; path=/`;
    window.name = secret;
    history.replaceState({ secret }, '');
    await new Promise((resolve) => {
      indexedDB.open(secret).onsuccess = resolve;
    });
    await caches.open(secret);
    await fetch(`/plain?visitor=${encodeURIComponent(secret)}`);
    await fetch('/elsewhere', { method: 'POST', body: secret }).catch(() => {});
  }, told.name);
  await scan.look(page);
  expect(scan.found({ name: told.name })).toEqual([
    'address /plain: name',
    `caches ${told.name}: name`,
    'console: name',
    'cookie visitor: name',
    'history: name',
    `indexedDB ${told.name}: name`,
    'localStorage other: name',
    'page: name',
    'request /elsewhere: name',
    'sessionStorage other: name',
    'window.name: name',
  ]);
  // The history may be written to; what is written is looked at.
  expect(scan.stores().filter(isDocumented)).toEqual(['history']);
});
