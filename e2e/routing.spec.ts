// Who handles the conversation: the queue, a bot, agents who take over, hand on and leave, as attributes and participants tell.

import { expect, test } from './fixtures';
import { someAnswers } from './widget';

test('a visitor follows their place in line, the bot, and who takes over @phone', async ({
  page,
  widget,
  agent,
  request,
  expectAccessible,
}) => {
  test.setTimeout(60_000);
  const answers = someAnswers();
  const { conversationSid } = await widget.begin(answers);
  await agent.pick(answers.name);
  const desk = agent.page.locator('details.routing');
  await desk.locator('summary').click();
  const press = (name: string | RegExp) => desk.getByRole('button', { name }).click();
  const header = page.locator('parlor-chat .header');
  const height = () => header.evaluate((element) => (element as HTMLElement).offsetHeight);
  const announced = page.locator('parlor-chat [aria-live=polite]');

  await test.step('in line, without a jump, and told politely', async () => {
    const before = await height();
    await press('Put in line');
    await expect(header).toContainText('You are third in line, about 4 minutes');
    await expect(announced).toHaveText('You are third in line, about 4 minutes');
    expect(await height()).toBe(before);
    await page.setViewportSize({ width: 320, height: 700 });
    await expect(header.getByText('about 4 minutes')).toBeInViewport({ ratio: 1 });
    expect(await height()).toBe(before);
    await expectAccessible();
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  await test.step('a bot answers under its own name and face', async () => {
    await press('Clay (bot)');
    await expect(header.getByRole('heading')).toHaveText('Clay');
    await expect(header).toContainText('Automated assistant');
    await expect(header.locator('img')).toHaveAttribute('src', '/people/clay.svg');
    await desk.getByLabel('Words').fill('I can look that up.');
    await press('Say');
    const item = widget.timeline.getByRole('listitem').filter({ hasText: 'I can look that up.' });
    await expect(item.locator('img')).toHaveAttribute('src', '/people/clay.svg');
  });

  await test.step('hands over to Mira, who hands on to Jon, who leaves', async () => {
    await press('Mira Okafor');
    await expect(header.getByRole('heading')).toHaveText('Mira Okafor');
    await expect(widget.timeline.getByText('Mira Okafor joined')).toBeVisible();
    await expect(announced).toContainText('Mira Okafor joined');
    await press('Jon Lindqvist');
    await expect(header.getByRole('heading')).toHaveText('Jon Lindqvist');
    await expect(header.locator('img')).toHaveAttribute('src', '/people/jon.svg');
    await expect(widget.timeline.getByText('You are now talking to Jon Lindqvist')).toBeVisible();
    await expectAccessible();
    // Who has said nothing was only looking in: nobody is told.
    await desk.getByLabel('Speak as').selectOption('Jon Lindqvist');
    await desk.getByLabel('Words').fill('It is on its way.');
    await press('Say');
    await expect(widget.bubbles.last()).toHaveText('It is on its way.');
    await press('Leave');
    await expect(widget.timeline.getByText('Jon Lindqvist left')).toBeVisible();
    await expect(header.getByRole('heading')).not.toHaveText('Jon Lindqvist');
  });

  await test.step('after a reload the header says the same', async () => {
    await press('Mira Okafor');
    await expect(header.getByRole('heading')).toHaveText('Mira Okafor');
    await page.reload();
    await expect(header.getByRole('heading')).toHaveText('Mira Okafor');
  });

  await test.step('what cannot be is as if it did not stand there', async () => {
    const act = { do: 'queue', position: -5, waitSeconds: 60 };
    const response = await request.post(`/agent/conversations/${conversationSid}/act`, { data: act });
    expect(response.status()).toBe(204);
    await expect(header).toContainText('You are in line, about a minute');
  });
});

test('what the form and the page say reaches the conversation, where Studio reads it', async ({
  page,
  widget,
  agent,
}) => {
  await page.route('**/plain', async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(/ data-token-endpoint="[^"]*"/, '');
    await route.fulfill({ response, body: html });
  });
  await page.goto('/plain');
  await page.evaluate(() => {
    type Parlor = (command: 'init', options: object) => void;
    (window as unknown as { Parlor: Parlor }).Parlor('init', {
      tokenEndpoint: '/chat',
      form: {
        fields: [
          { name: 'friendlyName', type: 'text' },
          { name: 'department', type: 'text', label: 'Department' },
          { name: 'query', type: 'textarea', required: true },
        ],
      },
      context: { plan: 'gold' },
    });
  });
  await widget.open();
  const { name, question } = someAnswers();
  await widget.name.fill(name);
  await page.getByRole('textbox', { name: 'Department' }).fill('Returns');
  await widget.question.fill(question);
  await widget.startButton.click();
  await widget.expectLive();
  await agent.pick(name);
  await expect(agent.details.getByText('Returns')).toBeVisible();
  await expect(agent.details.getByText('gold')).toBeVisible();
});
