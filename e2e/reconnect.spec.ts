// What the visitor is told while the connection is away and while a message is on its way.

import type { Page } from '@playwright/test';
import { AgentConsole } from './agentConsole';
import { openStage, type Stage } from './chaos/stage';
import { elapse } from './chaos/until';
import { expect, test } from './fixtures';
import { someAnswers, Widget } from './widget';

const posts = '^POST .*/Messages$';
const offline = 'You are offline. We will send your messages when you are back.';
const reconnecting = 'Connection lost. Reconnecting…';

let stage: Stage;
// A stand-in of its own: others clear all faults when they end.
test.beforeAll(async () => {
  stage = await openStage();
});
test.afterAll(() => stage.close());

/** Of everything that can be met, each twice; figures that are published take more: PARLOR_ROUNDS=20. */
const rounds = Number(process.env.PARLOR_ROUNDS ?? 8);

test('offline: the visitor is told at once, what is written waits, and goes out when the network is back', async ({
  page,
  context,
  expectedErrors,
}) => {
  expectedErrors.push(/net::ERR_INTERNET_DISCONNECTED/);
  const widget = await openWidget(page);
  await widget.begin(someAnswers());
  const banner = widget.panel.locator('.banner');
  await expect(banner).toBeHidden();

  await context.setOffline(true);
  await expect(banner).toHaveText(offline, { timeout: 1000 });
  await widget.send('Written offline');
  await widget.send('And more');
  await expect(entry(widget, 'Written offline')).toHaveAttribute('data-delivery', 'queued');
  await expect(widget.timeline.getByTitle('Waiting to be sent')).toBeVisible();

  await context.setOffline(false);
  await widget.expectAllSent();
  await expect(banner).toBeHidden();
  await expect(widget.timeline.getByTitle('Sent')).toBeVisible();
  await expect(widget.bubbles).toHaveText(['Where is my order?', 'Written offline', 'And more']);
});

test('a lost connection: a short one is not worth a word, a longer one is told until it is back', async ({ page }) => {
  const widget = await openWidget(page);
  const { identity } = await widget.begin(someAnswers());
  const banner = widget.panel.locator('.banner');

  const told = await seen(widget, '.banner', 'Connection');
  await stage.setFault({ kind: 'dropSockets', identity });
  await widget.send('Into a short loss');
  await widget.expectAllSent();
  expect(await told()).toEqual([]);

  await stage.setFault({ kind: 'refuseInits', status: 500, count: null, identity });
  await stage.setFault({ kind: 'dropSockets', identity });
  await widget.send('Into a long one');
  await expect(entry(widget, 'Into a long one')).toHaveAttribute('data-delivery', 'queued');
  await expect(banner).toHaveText(reconnecting);

  await stage.clearFaults(identity);
  await widget.expectAllSent();
  await expect(banner).toBeHidden();
});

test('where the endpoint gives no further token, the visitor goes on reading and writing, and is let back in on request', async ({
  page,
  expectedErrors,
}) => {
  expectedErrors.push(/status of 401/);
  const widget = await openWidget(page);
  const { identity } = await widget.begin(someAnswers());
  let refusals = 0;
  await page.route('**/chat/refreshToken', (route) => {
    refusals += 1;
    return route.fulfill({ status: 401, contentType: 'application/json', body: '{}' });
  });
  await stage.setFault({ kind: 'expireTokens', identity });
  const banner = widget.panel.locator('.banner');
  await expect(banner).toContainText('could not let you back in');
  await expect(widget.bubbles).toHaveText(['Where is my order?']);
  await widget.send('Written meanwhile');
  await expect(entry(widget, 'Written meanwhile')).toHaveAttribute('data-delivery', 'queued');
  await banner.getByRole('button', { name: 'Try again', exact: true }).click();
  await expect.poll(() => refusals).toBe(2);
  await expect(banner).toContainText('could not let you back in');

  await page.unroute('**/chat/refreshToken');
  await banner.getByRole('button', { name: 'Try again', exact: true }).click();
  await widget.expectAllSent();
  await expect(banner).toBeHidden();
  await expect(widget.bubbles).toHaveText(['Where is my order?', 'Written meanwhile']);
});

for (const part of ['app', 'engine', 'conversation', 'twilio']) {
  test(`a network that goes while the ${part} is being loaded is no matter once it is back`, async ({
    page,
    context,
    expectedErrors,
  }) => {
    expectedErrors.push(/net::ERR_/);
    const widget = await openWidget(page);
    const { conversationSid } = await widget.begin(someAnswers());
    await page.route(
      `**/chunks/${part}-*.js`,
      async (route) => {
        await context.setOffline(true);
        await route.abort('internetdisconnected');
      },
      { times: 1 },
    );
    const gone = page.waitForEvent('requestfailed', (request) => /retry=|\/apart\//.test(request.url()));
    await page.reload();
    await gone;
    await stage.postAsAgent(conversationSid, 'Said meanwhile');
    await context.setOffline(false);
    await expect(widget.bubbles).toHaveText(['Where is my order?', 'Said meanwhile']);
    await expect(widget.composer).toBeVisible();
  });
}

test('a message is sending, then sent, then read', async ({ page, browser }) => {
  const widget = await openWidget(page);
  const answers = someAnswers();
  await widget.begin(answers);
  const deliveries = await seen(widget, '.entry', 'On its way');
  await widget.send('On its way');
  await expect(widget.timeline.getByTitle('Sent')).toBeVisible();

  const theirs = await browser.newContext({ baseURL: stage.origin, viewport: { width: 1280, height: 800 } });
  const agent = new AgentConsole(await theirs.newPage());
  await agent.page.goto('/agent');
  await agent.pick(answers.name);
  await expect(widget.timeline.getByTitle('Read')).toBeVisible();
  expect(await deliveries()).toEqual(['sending', 'sent', 'read']);
  await theirs.close();
});

test('a message that is refused for good says so beside it, and goes out on another try or away', async ({ page }) => {
  const widget = await openWidget(page);
  const { identity } = await widget.begin(someAnswers());
  await stage.setFault({ kind: 'failRequests', via: 'tunnel', status: 400, match: posts, count: 2, identity });
  await widget.send('Refused');
  await widget.send('Refused too');
  await widget.send('Not held up by them');
  const refused = entry(widget, 'Refused');
  await expect(refused).toHaveAttribute('data-delivery', 'failed');
  await expect(refused.getByText('Not sent.')).toBeVisible();
  await expect(entry(widget, 'Not held up by them')).toHaveAttribute('data-delivery', 'sent');

  await refused.getByRole('button', { name: 'Retry', exact: true }).click();
  await expect(refused).toHaveAttribute('data-delivery', 'sent');
  await entry(widget, 'Refused too').getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(widget.bubbles).toHaveText(['Where is my order?', 'Not held up by them', 'Refused']);
});

test(`the connection and the outbox recover soon after the network: measured ${rounds} times`, async ({
  page,
  context,
  expectedErrors,
}) => {
  test.setTimeout(240_000);
  expectedErrors.push(/net::ERR_INTERNET_DISCONNECTED/);
  const widget = await openWidget(page);
  const { identity } = await widget.begin(someAnswers());
  const isConnected = async () =>
    (await stage.faultReport()).sockets.some((socket) => socket.identity === identity && !socket.halfOpen);
  const connected: number[] = [];
  const drained: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // A page of its own for a few rounds: nobody comes and goes so often that the limit of 8 attempts a minute is met.
    if (round % 4 === 0) await page.reload();
    await widget.expectLive();
    await widget.expectAllSent();
    await expect.poll(isConnected).toBe(true);
    await context.setOffline(true);
    // Broken, or silent as when a cable is pulled.
    await stage.setFault({ kind: round % 2 ? 'halfOpen' : 'dropSockets', identity });
    await widget.send(`Written offline ${round}`);
    await expect(entry(widget, `Written offline ${round}`)).toHaveAttribute('data-delivery', 'queued');
    // Long enough for attempts to fail, and for the pauses between them to grow.
    if (round % 4 === 3) await elapse(4000);
    const returned = performance.now();
    await context.setOffline(false);
    await expect.poll(isConnected, { intervals: [20], timeout: 15_000 }).toBe(true);
    connected.push(performance.now() - returned);
    await expect(entry(widget, `Written offline ${round}`)).not.toHaveAttribute('data-delivery', /queued|sending/, {
      timeout: 15_000,
    });
    drained.push(performance.now() - returned);
  }
  console.log(`network back to connected, ms: ${spread(connected)}`);
  console.log(`network back to outbox drained, ms: ${spread(drained)}`);
  // How long it takes is this machine's affair; that a lost pause is not waited out is ours.
  expect(Math.max(...connected)).toBeLessThan(10_000);
  expect(Math.max(...drained)).toBeLessThan(12_000);
});

function spread(times: readonly number[]): string {
  const sorted = times.map(Math.round).sort((a, b) => a - b);
  const at = (percent: number) => sorted[Math.ceil((sorted.length * percent) / 100) - 1];
  return `p50 ${at(50)}, p95 ${at(95)}, longest ${sorted.at(-1)}, of ${sorted.length}`;
}

async function openWidget(page: Page): Promise<Widget> {
  await page.goto(`${stage.origin}/plain`);
  return new Widget(page);
}

function entry(widget: Widget, text: string) {
  return widget.timeline.locator('.entry').filter({ has: widget.page.getByText(text, { exact: true }) });
}

/** Watches from now on what becomes of the element with this text; each state once, as long as it lasts. */
async function seen(widget: Widget, selector: string, text: string): Promise<() => Promise<(string | undefined)[]>> {
  const states = await widget.page.evaluateHandle(
    ([wanted, words]) => {
      const root = document.querySelector('parlor-chat')?.shadowRoot;
      if (!root) throw new Error('no widget');
      const found: (string | undefined)[] = [];
      new MutationObserver(() => {
        for (const element of root.querySelectorAll<HTMLElement>(wanted)) {
          const state = element.dataset.delivery;
          if (element.textContent.includes(words) && (found.length === 0 || found.at(-1) !== state)) found.push(state);
        }
      }).observe(root, { subtree: true, childList: true, attributes: true });
      return found;
    },
    [selector, text] as const,
  );
  return () => states.jsonValue();
}
