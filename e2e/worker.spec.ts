// The connection in a worker: the shop asks for it, the bare page does without.

import { expect, test } from './fixtures';
import { someAnswers, Widget } from './widget';

test('a conversation is held from a worker, which is replaced when it dies', async ({ page, agent, faults }) => {
  test.setTimeout(60_000);
  await page.goto('/');
  const widget = new Widget(page);
  const answers = someAnswers();
  const { identity } = await widget.begin(answers);
  expect(page.workers()).toHaveLength(1);
  expect(new URL(page.workers()[0]?.url() ?? '').pathname).toMatch(/^\/parlor\/chunks\/twilio-/);

  await agent.pick(answers.name);
  await agent.send('Hello from the shop');
  await expect(widget.bubbles).toHaveText([answers.question, 'Hello from the shop']);

  await test.step('files go and come through it', async () => {
    await page
      .locator('parlor-chat input[type=file]')
      .first()
      .setInputFiles({
        name: 'order.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('42'),
      });
    // There as soon as the file is ready to go.
    await widget.panel.getByRole('button', { name: 'Send message', exact: true }).click();
    await expect(widget.timeline.getByText('order.txt')).toBeVisible();
    await widget.expectAllSent();
  });

  await test.step('a lost connection comes back', async () => {
    await faults.set({ kind: 'dropSockets', identity });
    await widget.send('after the drop');
    await widget.expectAllSent();
  });

  await test.step('the network goes and returns', async () => {
    await page.context().setOffline(true);
    await widget.send('without a network');
    await page.context().setOffline(false);
    await widget.expectAllSent();
  });

  await test.step('another worker takes over', async () => {
    const [old] = page.workers();
    // Firefox does not answer for one that has ended itself.
    await old?.evaluate(() => (globalThis as unknown as { close(): void }).close()).catch(endedUnanswered);
    await widget.send('into the void');
    await expect(widget.bubbles.last()).toHaveText('into the void');
    await widget.expectAllSent();
    await expect.poll(() => page.workers().length).toBe(1);
    await agent.send('still here');
    await expect(widget.bubbles.last()).toHaveText('still here');
  });

  await test.step('what was said is there once, in order', async () => {
    const said = ['after the drop', 'without a network', 'into the void', 'still here'];
    expect((await widget.bubbles.allTextContents()).filter((text) => said.includes(text))).toEqual(said);
  });

  await page.evaluate(() => (window as unknown as { Parlor(command: string): void }).Parlor('destroy'));
  await expect.poll(() => page.workers().length).toBe(0);
});

test('where no worker is to be had the page does the work, and says nothing of it', async ({ page, widget }) => {
  await widget.begin(someAnswers());
  expect(page.workers()).toHaveLength(0);
});

test('a page that wants a worker and refuses it goes on without', async ({ page, expectedErrors }) => {
  expectedErrors.push(/Content.Security.Policy/);
  await page.route('**/host', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: { 'Content-Security-Policy': "worker-src 'none'" },
      body: `<!doctype html><html lang="en"><head><title>Host</title></head><body><h1>Host</h1>
        <script src="/parlor/parlor.js" data-token-endpoint="/chat" data-worker="always"></script></body></html>`,
    }),
  );
  await page.goto('/host');
  await new Widget(page).begin(someAnswers());
  expect(page.workers()).toHaveLength(0);
});

function endedUnanswered(error: Error): void {
  if (!/has been closed/.test(error.message)) throw error;
}
