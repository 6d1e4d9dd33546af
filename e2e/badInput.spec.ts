// Whatever the endpoint, the files or the options do: the visitor reads what helps, the developer gets one line, nothing is lost.

import type { Page, Route } from '@playwright/test';
import { expect, test } from './fixtures';
import { someAnswers, type Widget } from './widget';

/** Chromium itself logs every failed request. */
const failedRequest = /Failed to load resource|net::ERR_/;

interface Case {
  readonly name: string;
  readonly answer: (route: Route) => Promise<void>;
  /** What the visitor reads. */
  readonly visitor: RegExp;
  /** What the developer reads. */
  readonly developer: RegExp;
  /** Whether we go on by ourselves. */
  readonly goesOn: boolean;
}

const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  (route: Route) =>
    route.fulfill({ status, headers, contentType: 'application/json', body: JSON.stringify(body) });

const expiredToken = ['{"alg":"HS256"}', '{"iat":1000000000,"exp":1000003600}', 'x']
  .map((part) => Buffer.from(part).toString('base64url'))
  .join('.');
const dated = { Date: new Date().toUTCString() };

const cases: Case[] = [
  {
    name: 'HTML instead of JSON',
    answer: (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Hello' }),
    visitor: /not working as it should right now/,
    developer: /badEndpointAnswer: tokenEndpoint .*\/chat\/initWebchat answered HTML instead of JSON/,
    goesOn: true,
  },
  {
    name: '{}',
    answer: json({}),
    visitor: /not working as it should right now/,
    developer: /conversationSid is missing/,
    goesOn: true,
  },
  {
    name: 'a malformed token',
    answer: json({ token: 'nonsense', conversationSid: 'CH1', expiration: 0 }),
    visitor: /not working as it should right now/,
    developer: /its token is not a JWT/,
    goesOn: true,
  },
  {
    name: 'an expired token',
    answer: json({ token: expiredToken, conversationSid: 'CH1', expiration: 1_000_003_600_000 }, 200, dated),
    visitor: /not working as it should right now/,
    developer: /its token has already expired/,
    goesOn: true,
  },
  {
    name: '401',
    answer: json({}, 401),
    visitor: /could not let you in/,
    developer: /auth: .*answered 401/,
    goesOn: false,
  },
  {
    name: '403',
    answer: json({}, 403),
    visitor: /could not let you in/,
    developer: /answered 403: is http.* allowed/,
    goesOn: false,
  },
  {
    name: '404',
    answer: json({}, 404),
    visitor: /not available on this page/,
    developer: /answered 404: is data-token-endpoint/,
    goesOn: false,
  },
  {
    name: '429 with Retry-After',
    answer: json({}, 429, { 'Retry-After': '20' }),
    visitor: /very busy right now.*Trying again in \d+/,
    developer: /rateLimited: .*answered 429/,
    goesOn: true,
  },
  {
    name: '500',
    answer: json({}, 500),
    visitor: /can’t reach the chat right now/,
    developer: /unavailable: .*answered 500/,
    goesOn: true,
  },
  {
    name: 'no connection',
    answer: (route) => route.abort('connectionrefused'),
    visitor: /can’t reach the chat right now/,
    developer: /unavailable: .*could not be reached/,
    goesOn: true,
  },
];

for (const { name, answer, visitor, developer, goesOn } of cases) {
  test(`the endpoint answers ${name}`, async ({ page, widget, expectedErrors, expectAccessible }) => {
    expectedErrors.push(failedRequest);
    const lines = developerLines(page);
    let calls = 0;
    await page.route('**/chat/initWebchat', (route) => {
      calls++;
      return answer(route);
    });
    const answers = someAnswers('Please do not lose this');
    await widget.open();
    await widget.fillIn(answers);
    await widget.startButton.click();

    const told = goesOn ? widget.panel.locator('.banner') : widget.panel.locator('.centered');
    await expect(told).toHaveText(visitor);
    await expect(told).not.toHaveText(/\b[45]\d\d\b|JSON|token|undefined|Error/);
    await expectAccessible();
    expect(lines.filter((line) => developer.test(line))).toHaveLength(1);
    expect(calls).toBeLessThanOrEqual(8);

    if (goesOn) {
      // Nothing written is lost while it goes on trying, and what is written meanwhile waits.
      await expect(widget.bubbles).toHaveText([answers.question]);
      await widget.send('And this neither');
      await expect(widget.bubbles).toHaveText([answers.question, 'And this neither']);
      await page.reload();
      await widget.open();
      await expect(widget.name).toHaveValue(answers.name);
      await expect(widget.question).toHaveValue(`${answers.question}\nAnd this neither`);
    } else {
      await widget.panel.getByRole('button', { name: 'Change your details' }).click();
      await expect(widget.question).toHaveValue(answers.question);
    }
    await page.unroute('**/chat/initWebchat');
    await widget.startButton.click();
    await widget.expectLive();
  });
}

test('the endpoint does not answer for 10 s', async ({ page, widget, expectedErrors }) => {
  expectedErrors.push(failedRequest);
  const lines = developerLines(page);
  await page.clock.install();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/chat/initWebchat', async (route) => {
    await held;
    await route.continue();
  });
  await widget.open();
  await widget.fillIn(someAnswers());
  await widget.startButton.click();
  await expect(widget.panel.getByText('Connecting…')).toBeVisible();
  await page.clock.fastForward(10_100);
  await expect(widget.panel.locator('.banner')).toBeVisible();
  expect(lines).toEqual([expect.stringMatching(/timeout: .*did not answer within 10 s/)]);
  release();
});

test('an endpoint that stays down is asked at most eight times a minute', async ({ page, widget, expectedErrors }) => {
  expectedErrors.push(failedRequest);
  await page.clock.install();
  // Noted where the call is made: by the time it reaches this process, the page's clock has gone on.
  await page.evaluate(() => {
    const { fetch } = window;
    const noted = Object.assign(window, { callTimes: [] as number[] });
    window.fetch = (...call) => {
      noted.callTimes.push(Date.now());
      return fetch(...call);
    };
  });
  await page.route('**/chat/initWebchat', (route) => route.fulfill({ status: 503, body: '' }));
  await widget.open();
  await widget.fillIn(someAnswers());
  await widget.startButton.click();
  const banner = widget.panel.locator('.banner');
  for (let second = 0; second < 150; second++) {
    await page.clock.runFor(1000);
    // An impatient visitor presses whatever can be pressed. It may go away at any moment: found and pressed at once.
    await banner.getByRole('button').evaluateAll((buttons) => {
      for (const button of buttons) (button as HTMLElement).click();
    });
  }
  const times = await page.evaluate(() => (window as unknown as { callTimes: number[] }).callTimes);
  expect(times.length).toBeGreaterThan(6);
  for (const from of times) {
    expect(times.filter((at) => at >= from && at < from + 60_000).length).toBeLessThanOrEqual(8);
  }
});

test('the app cannot be loaded: the launcher says so, and trying again works', async ({
  page,
  widget,
  expectedErrors,
  browserName,
}) => {
  expectedErrors.push(failedRequest);
  const lines = developerLines(page);
  await page.route('**/app-*', (route) => route.abort());
  await widget.launcher.click();
  const again = page.getByRole('button', { name: /try again/i });
  await expect(again).toBeVisible();
  // Of an error in the console Firefox's driver tells that it is one, no more.
  expect(lines.join('\n')).toMatch(browserName === 'firefox' ? /not loaded Error/ : /app-/);
  await page.unroute('**/app-*');
  await again.click();
  await expect(widget.name).toBeVisible();
});

test('the SDK cannot be loaded: it is tried again, and nothing is lost', async ({ page, widget, expectedErrors }) => {
  expectedErrors.push(failedRequest);
  await page.route('**/chunks/twilio-*', (route) => route.abort());
  const answers = someAnswers();
  await widget.open();
  await widget.fillIn(answers);
  await widget.startButton.click();
  await expect(widget.panel.locator('.banner')).toBeVisible();
  await expect(widget.bubbles).toHaveText([answers.question]);
  await page.unroute('**/chunks/twilio-*');
  await widget.expectLive();
  await expect(widget.bubbles).toHaveText([answers.question]);
});

test('the screen of the conversation cannot be loaded: it is tried again under another address', async ({
  page,
  widget,
  expectedErrors,
}) => {
  expectedErrors.push(failedRequest);
  const lines = developerLines(page);
  const asked: string[] = [];
  await page.route('**/chunks/conversation-*', (route) => {
    asked.push(new URL(route.request().url()).search);
    return route.abort();
  });
  const answers = someAnswers();
  await widget.open();
  await widget.fillIn(answers);
  await widget.startButton.click();
  const again = widget.panel.getByRole('button', { name: 'Try again', exact: true });
  await expect(again).toBeVisible();
  // Twice while the form was filled in, twice when the screen was needed.
  expect(asked).toEqual(['', '?retry=1', '?retry=2', '?retry=3']);
  expect(lines.join('\n')).toMatch(/conversation-/);
  await page.unroute('**/chunks/conversation-*');
  await again.click();
  await widget.expectLive();
  await expect(widget.bubbles).toHaveText([answers.question]);
});

test('the rules of a conversation cannot be loaded: the form works, and sending it tries again', async ({
  page,
  widget,
  expectedErrors,
}) => {
  expectedErrors.push(failedRequest);
  const lines = developerLines(page);
  await page.route('**/chunks/engine-*', (route) => route.abort());
  const answers = someAnswers();
  await widget.open();
  await widget.fillIn(answers);
  await widget.startButton.click();
  const again = widget.panel.getByRole('button', { name: 'Try again', exact: true });
  await expect(again).toBeVisible();
  expect(lines.join('\n')).toMatch(/engine-/);
  await page.unroute('**/chunks/engine-*');
  await again.click();
  await widget.expectLive();
  await expect(widget.bubbles).toHaveText([answers.question]);
});

test('a stored conversation that is gone leads to the form, with the draft kept', async ({ page, widget, agent }) => {
  const answers = someAnswers();
  await widget.begin(answers);
  await widget.composer.fill('half a sentence');
  await page.goto('about:blank');
  await agent.pick(answers.name);
  await agent.end();
  await page.goto('/plain');
  await openIfClosed(widget);
  await expect(widget.name).toHaveValue(answers.name);
  await expect(widget.question).toHaveValue('half a sentence');
});

test.describe('options', () => {
  const cases: { name: string; tag: string; developer: RegExp }[] = [
    {
      name: 'no endpoint',
      tag: '<script src="/parlor/parlor.js"></script>',
      developer: /tokenEndpoint|token-endpoint/,
    },
    {
      name: 'an endpoint that is a script',
      tag: '<script src="/parlor/parlor.js" data-token-endpoint="javascript:alert(1)"></script>',
      developer: /tokenEndpoint/,
    },
    {
      name: 'a misspelt attribute',
      tag: '<script src="/parlor/parlor.js" data-token-endpoint="/chat" data-acent="#f00"></script>',
      developer: /accent/,
    },
  ];
  for (const { name, tag, developer } of cases) {
    test(`with ${name} nothing breaks, and one line tells the developer`, async ({ page, expectedErrors }) => {
      expectedErrors.push(/never/);
      const lines = developerLines(page);
      const requests: string[] = [];
      await page.route('**/host', (route) =>
        route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>Host</title><body>${tag}` }),
      );
      page.on('request', (request) => requests.push(request.url()));
      await page.goto('/host');
      const launcher = page.locator('parlor-chat button.launcher');
      await page.evaluate(() => (window as unknown as { Parlor(command: string): void }).Parlor('open'));
      if (name === 'no endpoint') {
        await expect(launcher).toHaveCount(0);
      } else {
        await expect(page.getByRole('dialog')).toBeVisible();
      }
      expect(lines.filter((line) => developer.test(line)).length).toBeGreaterThan(0);
      expect(requests.filter((url) => url.includes('initWebchat'))).toEqual([]);
    });
  }
});

function developerLines(page: Page): string[] {
  const lines: string[] = [];
  page.on('console', (message) => {
    if (message.text().startsWith('[parlor]')) lines.push(message.text());
  });
  return lines;
}

async function openIfClosed(widget: Widget): Promise<void> {
  await expect(widget.launcher).toBeVisible();
  if ((await widget.launcher.getAttribute('aria-expanded')) !== 'true') await widget.launcher.click();
}
