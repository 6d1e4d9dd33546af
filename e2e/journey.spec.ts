// The main job, end to end, on a page that forbids every style and every inline script.

import { agentVoice } from './agentVoice';
import { expect, test } from './fixtures';
import { someAnswers } from './widget';

test('nothing but parlor.js is requested until the visitor shows intent', async ({ page, widget }) => {
  const files: string[] = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname));
  await page.reload({ waitUntil: 'networkidle' });
  await expect(widget.launcher).toBeVisible();
  expect(files).toEqual(['/plain', '/parlor/parlor.js']);

  await widget.launcher.hover();
  await expect.poll(() => files.slice(2)).toEqual([expect.stringMatching(/^\/parlor\/chunks\/app-/)]);

  // The form is drawn ahead, which nobody can tell.
  const form = page.locator('#parlor-panel input').first();
  await expect(form).toBeAttached();
  await expect(form).toBeHidden();
  await expect(widget.panel).toHaveCount(0);
  await expect(widget.launcher).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(form).not.toBeFocused();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect(files.slice(3)).toEqual([]);

  await widget.open();
  await expect(widget.name).toBeFocused();
  await expect.poll(() => files.slice(3)).toEqual([expect.stringMatching(/^\/parlor\/chunks\/engine-/)]);
  await widget.name.fill('A');
  await expect
    .poll(() => files.slice(4).sort())
    .toEqual([
      expect.stringMatching(/^\/parlor\/chunks\/connecting-/),
      expect.stringMatching(/^\/parlor\/chunks\/conversation-/),
      expect.stringMatching(/^\/parlor\/chunks\/twilio-/),
    ]);
});

test('a visitor and an agent talk, from the form to the end and into a new conversation @phone', async ({
  page,
  widget,
  agent,
  faults,
  expectAccessible,
}) => {
  test.setTimeout(90_000);
  const answers = someAnswers('Where is my <order> & "parcel"?');
  let identity = '';

  await test.step('the launcher opens a form that says what is missing', async () => {
    await expectAccessible();
    await widget.open();
    await expectAccessible();
    await widget.startButton.click();
    await expect(widget.name).toBeFocused();
    await expect(widget.panel.getByText('Please fill in “Name”.')).toBeVisible();
    await expectAccessible();
  });

  await test.step('the form keeps its values when the panel is closed', async () => {
    await widget.fillIn(answers);
    await page.keyboard.press('Escape');
    await expect(widget.panel).toBeHidden();
    await expect(widget.launcher).toBeFocused();
    await widget.open();
    await expect(widget.question).toHaveValue(answers.question);
    await page.keyboard.press('Escape');
  });

  await test.step('form, token, message to the agent', async () => {
    ({ identity } = await widget.begin(answers));
    await expect(widget.bubbles).toHaveText([answers.question]);
    await expectAccessible();
    await agent.pick(answers.name);
    await expect(agent.bubbles).toHaveText([answers.question]);
  });

  await test.step('the agent types, and an answer comes with the agent’s name', async () => {
    await agent.composer.pressSequentially('Let me');
    await expect(widget.typing).toBeVisible();
    await expectAccessible();
    await agent.send('Let me look, one moment.');
    await expect(widget.bubbles).toHaveText([answers.question, 'Let me look, one moment.']);
    await expect(widget.typing).toBeHidden();
    await expect(widget.panel.getByRole('heading', { name: 'Robin Meyer' })).toBeVisible();
  });

  await test.step('the visitor types, answers, and sees that it was read', async () => {
    await widget.composer.pressSequentially('Thank');
    await expect(
      agent.page
        .getByRole('main')
        .getByText(/is typing/i)
        .first(),
    ).toBeVisible();
    await widget.send('Thank you');
    await expect(agent.bubbles.last()).toHaveText('Thank you');
    await expect(widget.timeline.locator('[data-delivery=read]')).not.toHaveCount(0);
    await agent.send('It is on its way.');
    await expect(widget.bubbles.last()).toHaveText('It is on its way.');
  });

  await test.step('a reload resumes without the form', async () => {
    await widget.composer.fill('half a sentence');
    await page.reload();
    if (await isPhone(page)) await widget.open();
    await expect(widget.bubbles).toHaveCount(4);
    await expect(widget.composer).toHaveValue('half a sentence');
    await widget.composer.fill('');
  });

  await test.step('a dropped socket is restored with nothing missing or doubled', async () => {
    await faults.set({ kind: 'dropBeforeAck', identity });
    await widget.send('Sent into the drop');
    await agent.send('Said during the drop');
    await expect.poll(() => faults.fired('dropBeforeAck')).toBeGreaterThan(0);
    await widget.send('Sent after it');
    await expect(widget.bubbles).toHaveCount(7, { timeout: 15_000 });
    await widget.expectAllSent();
    await expect(agent.bubbles).toHaveCount(7);
    const bothSides = [await widget.bubbles.allTextContents(), await agent.bubbles.allTextContents()];
    expect(bothSides[0]).toEqual(bothSides[1]);
  });

  await test.step('an expired token is renewed and the conversation goes on', async () => {
    const refreshed = page.waitForResponse(/\/refreshToken$/);
    await faults.set({ kind: 'expireTokens', identity });
    await widget.send('Sent with an expired token');
    expect((await refreshed).status()).toBe(200);
    await expect(agent.bubbles.last()).toHaveText('Sent with an expired token', { timeout: 15_000 });
    await widget.expectAllSent();
    await expect(widget.bubbles).toHaveCount(8);
  });

  await test.step('the agent ends it', async () => {
    await agent.end();
    await expect(widget.panel.getByRole('button', { name: 'Start a new conversation', exact: true })).toBeVisible();
    await expect(widget.composer).toBeHidden();
    await expect(widget.bubbles).toHaveCount(8);
    await expectAccessible();
  });

  await test.step('a new conversation knows who asks', async () => {
    await widget.panel.getByRole('button', { name: 'Start a new conversation', exact: true }).click();
    await expect(widget.name).toHaveValue(answers.name);
    await expect(widget.question).toHaveValue('');
    await widget.question.fill('Another question');
    await widget.startButton.click();
    await widget.expectLive();
    await expect(widget.bubbles).toHaveText(['Another question']);
  });
});

test('older messages come as the reader scrolls up, and nothing jumps', async ({ widget, page, request }) => {
  const answers = someAnswers();
  const { conversationSid } = await widget.begin(answers);
  const agent = agentVoice(request);
  await agent.burst(conversationSid, 70, 1);
  await expect(widget.bubbles).toHaveCount(71);
  await page.reload();
  await expect(widget.bubbles.last()).toHaveText('70 of 70');
  expect(await widget.bubbles.count()).toBeLessThan(71);
  await widget.timeline.hover();
  await expect(async () => {
    await page.mouse.wheel(0, -2000);
    await expect(widget.bubbles).toHaveCount(71, { timeout: 500 });
  }).toPass();
  await expect(widget.bubbles.first()).toHaveText(answers.question);
});

test('arriving messages never move what somebody reads, and a pill leads to them', async ({
  widget,
  page,
  request,
}) => {
  const { conversationSid } = await widget.begin(someAnswers());
  const agent = agentVoice(request);
  await agent.burst(conversationSid, 25, 1);
  await expect(widget.bubbles).toHaveCount(26);
  await widget.timeline.hover();
  await page.mouse.wheel(0, -600);
  const pill = widget.panel.getByRole('button', { name: /latest|new message/i });
  await expect(pill).toBeVisible();
  const before = await widget.timeline.evaluate((log) => log.scrollTop);
  await agent.say(conversationSid, 'A late one');
  await expect(pill).toHaveText(/1 new message/);
  expect(await widget.timeline.evaluate((log) => log.scrollTop)).toBe(before);
  await pill.click();
  await expect(widget.bubbles.last()).toBeInViewport();
});

test('the badge counts what came while the panel was closed', async ({ widget, agent, page }) => {
  const answers = someAnswers();
  await widget.begin(answers);
  await agent.pick(answers.name);
  await page.keyboard.press('Escape');
  await agent.send('One');
  await agent.send('Two');
  await expect(widget.launcher).toHaveAccessibleName(/2 unread/);
  await page.reload();
  await expect(widget.launcher).toHaveAccessibleName(/2 unread/);
  await widget.open();
  await expect(widget.launcher).not.toHaveAccessibleName(/unread/);
});

async function isPhone(page: { viewportSize(): { width: number } | null }): Promise<boolean> {
  return (page.viewportSize()?.width ?? 0) < 480;
}
