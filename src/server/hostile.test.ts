// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { createTestEndpoint, outcomeOf } from './testing/endpoint';

const hello = { formData: { friendlyName: 'Ada', query: 'my secret question' } };
const deep = JSON.parse(`${'{"a":'.repeat(60)}1${'}'.repeat(60)}`);
const json = { 'content-type': 'application/json' };

/** What comes, to which call, with which headers; and the answer. */
const rows: readonly [name: string, call: string, body: unknown, headers: Record<string, string>, answer: string][] = [
  ['wrong origin', 'initWebchat', hello, { origin: 'https://evil.example' }, '403 originNotAllowed'],
  [
    'origin that only looks right',
    'initWebchat',
    hello,
    { origin: 'https://shop.example.evil.example' },
    '403 originNotAllowed',
  ],
  ['origin null of a sandboxed frame', 'initWebchat', hello, { origin: 'null' }, '403 originNotAllowed'],
  ['no JSON', 'initWebchat', '<html>', json, '400 invalidJson'],
  ['empty body', 'initWebchat', '', json, '400 invalidJson'],
  ['list instead of an object', 'initWebchat', [hello], json, '400 invalidJson'],
  [
    'form of a simple request, which asks nobody first',
    'initWebchat',
    'a=b',
    { 'content-type': 'text/plain' },
    '415 unsupportedContentType',
  ],
  ['huge body', 'initWebchat', { formData: { query: 'x'.repeat(70_000) } }, {}, '413 bodyTooLarge'],
  ['huge form', 'initWebchat', { formData: { query: 'x'.repeat(20_000) } }, {}, '413 preEngagementTooLarge'],
  ['form that is a text', 'initWebchat', { formData: 'Ada' }, {}, '400 invalidField'],
  ['context nested too deep', 'initWebchat', { ...hello, context: deep }, {}, '400 invalidField'],
  ['key of the prototype', 'initWebchat', '{"formData":{"__proto__":"x"}}', json, '400 invalidField'],
  ['token that is none', 'refreshToken', { token: 'my.secret.token' }, {}, '403 invalidToken'],
  [
    'token without a signature',
    'refreshToken',
    { token: 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJBQyJ9.' },
    {},
    '403 invalidToken',
  ],
  ['call that does not exist', 'admin', hello, {}, '404 notFound'],
  ['call that is not switched on', 'leaveMessage', hello, {}, '404 notFound'],
];

describe('hostile requests', () => {
  it.each(rows)('%s', async (_name, call, body, headers, expected) => {
    const endpoint = createTestEndpoint();
    expect(await outcomeOf(await endpoint.post(call, body, headers))).toBe(expected);
    expect(endpoint.twilio.requests).toEqual([]);
    expect(JSON.stringify(endpoint.log)).not.toMatch(/secret/);
  });

  it('unknown fields are let be', async () => {
    const endpoint = createTestEndpoint();
    expect((await endpoint.post('initWebchat', { ...hello, unknown: 1 })).status).toBe(200);
  });
});
