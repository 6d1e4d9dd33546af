// Every field of what the service tells, missing, huge, of the wrong type or a trap: the widget goes on.

import { expect, test } from './fixtures';
import { type OwnDemo, openDemo } from './ownDemo';
import { someAnswers, Widget } from './widget';

const messageFields = [
  ...['sid', 'author', 'memberSid', 'text', 'attributes', 'type', 'timestamp', 'dateUpdated', 'lastUpdatedBy'],
  'contentSid',
];
const fileFields = ['sid', 'category', 'filename', 'contentType', 'size'];
const participantFields = ['identity', 'type', 'attributes', 'dateUpdated', 'lastConsumedMessageIndex', 'userInfo'];
const userFields = ['friendlyName', 'attributes'];

const values: readonly unknown[] = [
  null,
  7,
  true,
  [],
  [null],
  {},
  '<img src=x onerror="document.title = 1">',
  '{"parlor": {"version": 1, "kind": "card", "title": 7, "actions": [{"url": "javascript:alert(1)"}]}}',
  `\u202e${'\u0000'.repeat(10)}javascript:alert(1)`,
  'x'.repeat(30_000),
];

interface Spoilt {
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly without?: readonly string[];
}

/** Each field in turn, with each value in turn. */
function spoiltOnce(fields: readonly string[]): readonly Spoilt[] {
  return fields.flatMap((field) => [{ without: [field] }, ...values.map((value) => ({ fields: { [field]: value } }))]);
}

/** A message with two files, of which the first is not as it should be; and one whose files are no list. */
function spoiltFiles(): readonly Spoilt[] {
  const file = { sid: 'ME1', category: 'media', filename: 'a.png', contentType: 'image/png', size: 12 };
  const spoiltFile = spoiltOnce(fileFields).map(({ fields, without = [] }) => {
    const left = Object.fromEntries(Object.entries({ ...file, ...fields }).filter(([name]) => !without.includes(name)));
    return { fields: { type: 'media', medias: [left, { ...file, sid: 'ME2' }], media: left } };
  });
  const noList = values.map((medias) => ({ fields: { type: 'media', medias } }));
  return [...spoiltFile, ...noList, { fields: { type: 'media', medias: [7, 'x', [], file] } }];
}

let demo: OwnDemo;
test.beforeAll(async () => {
  demo = await openDemo();
});
test.afterAll(() => demo.close());

test('a conversation full of what should not be goes on, also after a reload', async ({ page }) => {
  test.setTimeout(90_000);
  const widget = new Widget(page);
  await page.goto(`${demo.origin}/plain`);
  const { conversationSid } = await widget.begin(someAnswers());
  const title = await page.title();
  const messages = `Conversations/${conversationSid}/Messages`;
  const say = (text: string) => demo.post(messages, { Author: 'Concierge', Body: text });

  for (const spoilt of [...spoiltOnce(messageFields), ...spoiltFiles()]) {
    await demo.setFault({ kind: 'spoilRecords', record: 'message', ...spoilt });
    await say('spoilt');
  }
  for (const [at, spoilt] of spoiltOnce(userFields).entries()) {
    await demo.setFault({ kind: 'spoilRecords', record: 'user', ...spoilt });
    await demo.post(`Conversations/${conversationSid}/Participants`, { Identity: `somebody ${at}` });
  }
  for (const [at, spoilt] of spoiltOnce(participantFields).entries()) {
    await demo.setFault({ kind: 'spoilRecords', record: 'participant', ...spoilt });
    await demo.post(`Conversations/${conversationSid}/Participants`, { Identity: `odd ${at}` });
  }

  const works = async (words: string) => {
    await say(`${words}, from here`);
    await expect(widget.bubbles.last()).toHaveText(`${words}, from here`);
    await widget.send(`${words}, from there`);
    await expect(widget.timeline.locator('.entry[data-delivery=sent]').last()).toContainText(`${words}, from there`);
  };
  await works('Still fine');
  await page.reload();
  await widget.expectLive();
  await works('Fine again');
  await widget.timeline.evaluate(async (log) => {
    const isWhole = () => log.querySelector('.skeleton') === null && log.scrollTop === 0;
    while (!isWhole()) {
      log.scrollTop = 0;
      await new Promise(requestAnimationFrame);
    }
  });
  await expect(widget.bubbles.first()).toHaveText('Where is my order?');
  expect(await page.title()).toBe(title);
});
