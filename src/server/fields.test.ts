// @vitest-environment node
import { expect, it } from 'vitest';
import { attributesLimit, parseStartRequest } from './fields';
import { createTestEndpoint } from './testing/endpoint';

const deep = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`;

it.each([
  ['{"formData":[]}', 'formData must be an object'],
  ['{"formData":"x"}', 'formData must be an object'],
  ['{"formData":null}', 'formData must be an object'],
  ['{"formData":{"age":5}}', 'formData.age must be a string'],
  ['{"formData":{"email":null}}', 'formData.email must be a string'],
  ['{"formData":{"friendlyName":{"toString":"x"}}}', 'formData.friendlyName must be a string'],
  ['{"formData":{"__proto__":"x"}}', 'formData must not have a field named __proto__'],
  ['{"formData":{"constructor":"x"}}', 'formData must not have a field named constructor'],
  ['{"formData":{"":"x"}}', 'formData has a field without a name'],
  [`{"formData":{"${'k'.repeat(101)}":"x"}}`, 'has a name longer than 100 characters'],
  ['{"formData":{"<b>\\u0000":1}}', 'formData.?b?? must be a string'],
  [`{"formData":{"friendlyName":"${'n'.repeat(257)}"}}`, 'formData.friendlyName is longer than 256'],
  [
    JSON.stringify({ formData: Object.fromEntries(Array.from({ length: 101 }, (_, n) => [`k${n}`, ''])) }),
    'formData has more than 100 fields',
  ],
  ['{"context":[]}', 'context must be an object'],
  ['{"context":"x"}', 'context must be an object'],
  ['{"context":null}', 'context must be an object'],
  ['{"context":{"cart":[{"__proto__":{}}]}}', 'context must not have a field named __proto__'],
  [`{"context":${deep.slice(0, 60_000)}`, 'not valid JSON'],
  [`{"context":{"a":${'['.repeat(5000)}${']'.repeat(5000)}}}`, 'context is nested deeper than 16 levels'],
  ['{"formData":{"context":"x"},"context":{}}', 'formData.context collides'],
])('400 with a sentence naming the field: %.60s', async (body, sentence) => {
  const endpoint = createTestEndpoint();
  const response = await endpoint.post('initWebchat', body);
  expect(response.status).toBe(400);
  expect((await response.json()).error.message).toContain(sentence);
  expect(endpoint.twilio.requests).toEqual([]);
});

it('takes the answers of a form of any schema: everything is text, under any name that a field can have', () => {
  const formData = {
    friendlyName: 'Ada',
    phone: '+4930123456',
    pieces: '1234.5',
    'delivery.day': '2026-05-12',
    'delivery:time-from': '09:30',
    also_about: 'Delivery, Glaze',
    terms: 'yes',
    page: 'https://shop.example/bowls',
  };
  const { preEngagementData, query, name } = parseStartRequest({ formData, context: { pageTitle: 'Bowls' } });
  expect(JSON.parse(preEngagementData)).toEqual({ ...formData, context: { pageTitle: 'Bowls' } });
  expect([query, name]).toEqual([null, 'Ada']);
});

it('ignores top-level fields it does not know', async () => {
  const body = { formData: {}, identity: 7, resumed: {}, somethingNew: [] };
  expect((await createTestEndpoint().post('initWebchat', body)).status).toBe(200);
});

it('leaves what the visitor wrote exactly as it is', () => {
  const query = '  <b>"\u202e\ud83d\ude00"\n';
  const parsed = parseStartRequest({ formData: { query, friendlyName: ' Ada ' } });
  expect(parsed.query).toBe(query);
  expect(parsed.name).toBe('Ada');
  expect(JSON.parse(parsed.preEngagementData)).toEqual({ query, friendlyName: ' Ada ' });
});

it('counts the 16 KB of attributes in UTF-8 bytes, to the byte', async () => {
  const overhead = JSON.stringify({ pre_engagement_data: { query: '' } }).length;
  const fits = 'é'.repeat(Math.floor((attributesLimit - overhead) / 2)) + 'x'.repeat((attributesLimit - overhead) % 2);
  expect(parseStartRequest({ formData: { query: fits } }).query).toBe(fits);

  const endpoint = createTestEndpoint();
  const response = await endpoint.post('initWebchat', { formData: { query: `${fits}x` } });
  expect(response.status).toBe(413);
  expect((await response.json()).error).toEqual({
    code: 'preEngagementTooLarge',
    message: 'formData and context together take 16385 bytes; a conversation holds at most 16384.',
  });
  expect(endpoint.twilio.requests).toEqual([]);
});
