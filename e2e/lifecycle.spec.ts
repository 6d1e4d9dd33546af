// What happens to a conversation when the page, the computer, its clock or its storage do what they do in real life.

import type { Page, Request } from '@playwright/test';
import { expect, skipInFirefox, test } from './fixtures';
import { freeze } from './sleep';
import { someAnswers } from './widget';

const hourMs = 3_600_000;

test('nothing listens for unload or beforeunload, the SDK included', async ({ page, widget, agent }) => {
  await page.addInitScript(() => {
    const { addEventListener } = EventTarget.prototype;
    const noted = Object.assign(window, { listenedFor: [] as string[] });
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...call) {
      noted.listenedFor.push(call[0]);
      return addEventListener.apply(this ?? window, call);
    };
  });
  await page.reload();
  const answers = someAnswers();
  await widget.begin(answers);
  await agent.pick(answers.name);
  await agent.end();
  await expect(widget.panel.getByRole('button', { name: 'Start a new conversation', exact: true })).toBeVisible();
  const types = await page.evaluate(() => [...new Set((window as unknown as { listenedFor: string[] }).listenedFor)]);
  // The wrapper does hear what is listened for.
  expect(types).toContain('visibilitychange');
  expect(types).not.toContain('unload');
  expect(types).not.toContain('beforeunload');
  expect(await page.evaluate(() => [window.onunload, window.onbeforeunload])).toEqual([null, null]);
});

test('a frozen page goes on where it stopped when it is resumed', async ({ page, widget, agent, faults }) => {
  const answers = someAnswers();
  const { identity } = await widget.begin(answers);
  await agent.pick(answers.name);
  await widget.composer.fill('half a sentence');
  await page.evaluate(() => {
    const clock = Object.assign(window, { longestGap: 0, last: performance.now() });
    setInterval(() => {
      const now = performance.now();
      clock.longestGap = Math.max(clock.longestGap, now - clock.last);
      clock.last = now;
    }, 50);
  });

  skipInFirefox('has no debugger that stops a page');
  const resume = await freeze(page);
  const frozenAt = performance.now();
  for (const text of ['One', 'Two', 'Three']) await agent.send(text);
  await expect(agent.bubbles).toHaveCount(4);
  await faults.set({ kind: 'dropSockets', identity });
  await agent.send('Four');
  await expect(agent.bubbles).toHaveCount(5);
  const frozenMs = performance.now() - frozenAt;
  await resume();

  await expect(widget.bubbles).toHaveText([answers.question, 'One', 'Two', 'Three', 'Four'], { timeout: 15_000 });
  await expect(widget.composer).toHaveValue('half a sentence');
  await widget.composer.press('Enter');
  await widget.expectAllSent();
  await expect(agent.bubbles.last()).toHaveText('half a sentence');
  // It was frozen indeed.
  expect(await page.evaluate(() => (window as unknown as { longestGap: number }).longestGap)).toBeGreaterThan(frozenMs);
});

for (const [name, wake] of [
  ['timers fire late', (page: Page) => page.clock.fastForward(25 * hourMs)],
  [
    'timers slept as well',
    async (page: Page) => page.clock.setSystemTime(new Date((await page.evaluate(() => Date.now())) + 25 * hourMs)),
  ],
] as const) {
  test(`after 25 hours of sleep the conversation goes on by itself (${name})`, async ({
    page,
    widget,
    agent,
    faults,
  }) => {
    await page.clock.install();
    await page.reload();
    const calls = countEndpointCalls(page);
    const answers = someAnswers();
    const { identity } = await widget.begin(answers);
    await agent.pick(answers.name);
    await widget.composer.fill('half a sentence');

    skipInFirefox('has no debugger that stops a page');
    const resume = await freeze(page);
    // The token expired long ago, and the service has closed the socket.
    await faults.set({ kind: 'expireTokens', identity });
    await agent.send('Said while the laptop was closed');
    await expect(agent.bubbles).toHaveCount(2);
    await resume();
    await wake(page);

    await expect(widget.bubbles).toHaveText([answers.question, 'Said while the laptop was closed'], {
      timeout: 15_000,
    });
    await expect(widget.composer).toHaveValue('half a sentence');
    await expect(widget.panel.locator('.banner')).toHaveCount(0);
    // Only now somebody touches the keyboard.
    await widget.composer.press('Enter');
    await widget.expectAllSent();
    await expect(agent.bubbles.last()).toHaveText('half a sentence');
    expect(calls.initWebchat).toBe(1);
    expect(calls.refreshToken).toBeLessThanOrEqual(3);
  });
}

test('when the endpoint finds a conversation too old after the sleep, it stays readable and the draft is kept', async ({
  page,
  widget,
  faults,
  expectedErrors,
}) => {
  expectedErrors.push(/status of 410/);
  await page.clock.install();
  await page.reload();
  const answers = someAnswers();
  const { identity } = await widget.begin(answers);
  await widget.composer.fill('half a sentence');
  await page.route('**/chat/refreshToken', (route) =>
    route.fulfill({
      status: 410,
      contentType: 'application/json',
      body: '{"code":"sessionOver","message":"Too old."}',
    }),
  );
  await faults.set({ kind: 'expireTokens', identity });
  await page.clock.fastForward(25 * hourMs);
  await expect(widget.bubbles).toHaveText([answers.question]);
  await widget.panel.getByRole('button', { name: 'Start a new conversation', exact: true }).click();
  await expect(widget.question).toHaveValue('half a sentence');
});

for (const [name, offset] of [
  ['24 hours ahead', 24 * hourMs],
  ['24 hours behind', -24 * hourMs],
] as const) {
  test(`a clock ${name} changes nothing: starting, chatting, a fresh token, coming back`, async ({
    page,
    widget,
    agent,
    faults,
  }) => {
    await page.clock.install({ time: Date.now() + offset });
    await page.reload();
    const calls = countEndpointCalls(page);
    const answers = someAnswers();
    const { identity } = await widget.begin(answers);
    await agent.pick(answers.name);
    await agent.send('Hello');
    await expect(widget.bubbles).toHaveText([answers.question, 'Hello']);
    // Nothing is asked for in the first minutes of an hour's token.
    await livePast(page, calls, 5 * 60_000);
    expect(calls).toMatchObject({ initWebchat: 1, refreshToken: 0 });

    await faults.set({ kind: 'expireTokens', identity });
    await widget.send('Sent with an expired token');
    await expect(agent.bubbles.last()).toHaveText('Sent with an expired token', { timeout: 15_000 });
    await widget.expectAllSent();
    expect(calls.refreshToken).toBe(1);

    await page.reload();
    await widget.expectLive();
    await widget.send('Sent after coming back');
    await expect(agent.bubbles.last()).toHaveText('Sent after coming back');
    await expect(widget.bubbles).toHaveCount(4);
    expect(calls.initWebchat).toBe(1);
    expect(calls.refreshToken).toBeLessThanOrEqual(2);
  });

  test(`a clock set right while the conversation is on (it was ${name}) does no harm`, async ({
    page,
    widget,
    agent,
    faults,
  }) => {
    await page.clock.install({ time: Date.now() + offset });
    await page.reload();
    const calls = countEndpointCalls(page);
    const answers = someAnswers();
    const { identity } = await widget.begin(answers);
    await agent.pick(answers.name);
    await page.clock.setSystemTime(new Date());
    await widget.send('Sent at the right time');
    await expect(agent.bubbles.last()).toHaveText('Sent at the right time');
    await livePast(page, calls, 5 * 60_000);
    // A jump ahead looks like a sleep, after which the token may have ended: once it is renewed to be safe.
    expect(calls.refreshToken).toBeLessThanOrEqual(1);

    await faults.set({ kind: 'expireTokens', identity });
    await widget.send('Sent with an expired token');
    await expect(agent.bubbles.last()).toHaveText('Sent with an expired token', { timeout: 15_000 });
    await page.reload();
    await widget.expectLive();
    await expect(widget.bubbles).toHaveText([answers.question, 'Sent at the right time', 'Sent with an expired token']);
    expect(calls.initWebchat).toBe(1);
    expect(calls.refreshToken).toBeLessThanOrEqual(3);
  });
}

interface EndpointCalls {
  initWebchat: number;
  refreshToken: number;
  readonly unanswered: Set<Request>;
}

/** How often the page has asked the site's endpoint, by call. */
function countEndpointCalls(page: Page): EndpointCalls {
  const calls: EndpointCalls = { initWebchat: 0, refreshToken: 0, unanswered: new Set() };
  page.on('request', (request) => {
    const call = /\/chat\/(initWebchat|refreshToken)$/.exec(request.url())?.[1];
    if (call !== 'initWebchat' && call !== 'refreshToken') return;
    calls[call] += 1;
    calls.unanswered.add(request);
  });
  page.on('requestfinished', (request) => calls.unanswered.delete(request));
  page.on('requestfailed', (request) => calls.unanswered.delete(request));
  return calls;
}

/**
 * Lets the page's clock run, in steps shorter than any deadline of ours: between them the network gets its turn, which has
 * no part in a clock that runs a thousand times too fast.
 */
async function livePast(page: Page, calls: EndpointCalls, ms: number): Promise<void> {
  const stepMs = 5000;
  for (let passed = 0; passed < ms; passed += stepMs) {
    await page.clock.runFor(stepMs);
    await expect.poll(() => calls.unanswered.size).toBe(0);
  }
}

for (const [name, spoil] of [
  ['is forbidden', forbidStorage],
  ['is full', fillStorage],
] as const) {
  test(`where storage ${name} a whole conversation works, and both sides hear that it does not survive a reload`, async ({
    page,
    widget,
    agent,
    faults,
  }) => {
    const lines: string[] = [];
    page.on('console', (message) => lines.push(message.text()));
    await page.addInitScript(spoil);
    await page.reload();
    const answers = someAnswers();
    await widget.open();
    await widget.fillIn(answers);
    await page.keyboard.press('Escape');
    await widget.open();
    await expect(widget.question).toHaveValue(answers.question);
    await page.keyboard.press('Escape');
    const { identity } = await widget.begin(answers);
    await expect(widget.panel.getByText('will not be here after a reload')).toBeVisible();
    await agent.pick(answers.name);
    await agent.send('Hello');
    await expect(widget.bubbles.last()).toHaveText('Hello');
    await faults.set({ kind: 'dropBeforeAck', identity });
    await widget.send('Sent into the drop');
    await widget.send('Sent after it');
    await expect(widget.bubbles).toHaveText([answers.question, 'Hello', 'Sent into the drop', 'Sent after it']);
    await expect(agent.bubbles).toHaveCount(4, { timeout: 15_000 });
    await widget.expectAllSent();
    await faults.set({ kind: 'expireTokens', identity });
    await widget.send('Sent with an expired token');
    await expect(agent.bubbles.last()).toHaveText('Sent with an expired token', { timeout: 15_000 });
    await agent.end();
    await widget.panel.getByRole('button', { name: 'Start a new conversation', exact: true }).click();
    await expect(widget.name).toHaveValue(answers.name);
    expect(lines.filter((line) => /^\[parlor\] localStorage/.test(line))).toHaveLength(1);

    await page.reload();
    await widget.open();
    await expect(widget.name).toHaveValue('');
  });
}

/** As in a private window of a strict browser, or a sandboxed frame. */
function forbidStorage(): void {
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB'] as const) {
    Object.defineProperty(window, name, {
      configurable: true,
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  }
}

function fillStorage(): void {
  Storage.prototype.setItem = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
}
