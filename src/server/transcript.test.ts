// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { TranscriptMail } from './features';
import { createTestEndpoint, credentials, outcomeOf } from './testing/endpoint';
import { conversationSid } from './testing/fakeTwilio';
import { begin, identityToken, siteSecret } from './testing/visitors';

const address = 'ada@example.com';
const messages = `/v1/Services/${credentials.serviceSid}/Conversations/${conversationSid}/Messages`;

async function known(claims: Record<string, unknown> = { email: address }, fails?: Error) {
  const mails: TranscriptMail[] = [];
  const endpoint = createTestEndpoint({
    twilio: credentials,
    identity: { key: siteSecret },
    transcript(mail) {
      if (fails) throw fails;
      mails.push(mail);
    },
  });
  const visitor = await begin(endpoint, { identityToken: await identityToken(endpoint, claims) });
  return { endpoint, mails, visitor };
}

describe('a transcript', () => {
  it('is read again from Twilio and mailed to the verified address, whatever the request names', async () => {
    const { endpoint, mails, visitor } = await known();
    expect(visitor.capabilities).toContain('transcript');
    const page = {
      messages: [
        {
          author: visitor.identity,
          body: 'Where is\u202e my order?',
          date_created: '2025-12-31T23:00:00Z',
          media: null,
        },
        { author: 'agent_40shop', body: null, date_created: 'x', media: [{ filename: 'bill.pdf', size: 12 }, 'junk'] },
        { author: 'system', body: '' },
        17,
      ],
    };
    endpoint.twilio.failNext('Order=asc&PageSize=100', { status: 200, body: page });
    const body = { token: visitor.token, to: 'thief@evil.example', email: 'thief@evil.example', messages: ['forged'] };
    const response = await endpoint.post('transcript', body);
    expect(response.status).toBe(202);
    expect(mails).toEqual([
      {
        to: address,
        conversationSid,
        lines: [
          { from: 'visitor', at: Date.UTC(2025, 11, 31, 23), text: 'Where is\u202e my order?', files: [] },
          {
            from: 'agent',
            at: null,
            text: '',
            files: [
              { name: 'bill.pdf', size: 12 },
              { name: 'file', size: null },
            ],
          },
        ],
        text: 'You (2025-12-31 23:00 UTC):\nWhere is my order?\n\nAgent:\n[file: bill.pdf]\n[file: file]',
      },
    ]);
    // The agent's identity tells their address; the visitor learns the role alone.
    expect(JSON.stringify(mails)).not.toContain('agent_40shop');
  });

  it('follows pages by their token alone, never to another host, and stops after a thousand messages', async () => {
    const { endpoint, mails, visitor } = await known();
    for (let page = 0; page < 12; page += 1) {
      const next = `https://evil.example/steal?Page=${page + 1}&PageToken=PT${page + 1}`;
      const body = { messages: [{ author: 'x', body: `m${page}` }], meta: { next_page_url: next } };
      const end = page === 0 ? 'PageSize=100' : `PageToken=PT${page}`;
      endpoint.twilio.failNext(end, { status: 200, body });
    }
    expect((await endpoint.post('transcript', { token: visitor.token })).status).toBe(202);
    const urls = endpoint.twilio.requests.map(({ url }) => new URL(url));
    expect(urls).toHaveLength(10);
    for (const url of urls) expect(url.origin + url.pathname).toBe(`https://conversations.twilio.com${messages}`);
    expect(mails[0]?.lines).toHaveLength(10);
    expect(mails[0]?.text).toContain('There were more messages');
  });

  it.each([
    ['no address', {}],
    ['an address that is not verified', { email: address, email_verified: false }],
    ['a list of addresses', { email: `${address},b@evil.example` }],
    ['an address with a second header line', { email: `${address}\r\nBcc: b@evil.example` }],
    ['an address with a display name', { email: `Ada <${address}>` }],
  ])('is not offered, and refused, with %s', async (_, claims) => {
    const { endpoint, mails, visitor } = await known(claims);
    expect(visitor.capabilities).not.toContain('transcript');
    expect(await outcomeOf(await endpoint.post('transcript', { token: visitor.token }))).toBe('409 noVerifiedAddress');
    expect(mails).toEqual([]);
    expect(endpoint.twilio.requests).toEqual([]);
  });

  it('is mailed three times an hour at most', async () => {
    const { endpoint, mails, visitor } = await known();
    const outcomes: number[] = [];
    for (let turn = 0; turn < 4; turn += 1) {
      outcomes.push((await endpoint.post('transcript', { token: visitor.token })).status);
    }
    expect(outcomes).toEqual([202, 202, 202, 429]);
    expect(mails).toHaveLength(3);
  });

  it('says so when the mail could not be sent, and logs nothing of it', async () => {
    const { endpoint, visitor } = await known({ email: address }, new Error(`550 no such user ${address}`));
    expect(await outcomeOf(await endpoint.post('transcript', { token: visitor.token }))).toBe('503 unavailable');
    expect(endpoint.log).toContainEqual({ level: 'error', event: 'hookFailed', hook: 'transcript', reason: 'Error' });
    expect(JSON.stringify(endpoint.log)).not.toContain(address);
  });
});

it('cannot be switched on without identities', () => {
  expect(() => createTestEndpoint({ transcript: () => undefined })).toThrow('transcript needs identity');
});
