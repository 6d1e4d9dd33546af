// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { RateLimitStore } from './store';
import { brokenStore } from './testing/brokenStore';
import { createTestEndpoint, credentials, outcomeOf } from './testing/endpoint';
import { begin } from './testing/visitors';

const address = '+4790000001';
const number = '+4790000000';
const minute = 60_000;

interface Sent {
  readonly channel: string;
  readonly address: string;
  readonly code: string;
}

async function offering(more: { allows?: () => boolean; store?: RateLimitStore; mailbox?: string } = {}) {
  const sent: Sent[] = [];
  const { store, ...rest } = more;
  const endpoint = createTestEndpoint({
    twilio: credentials,
    handoff: { numbers: { sms: number, whatsapp: number }, sendCode: (message) => void sent.push(message), ...rest },
    ...(store ? { rateLimits: { store } } : {}),
  });
  const { token, capabilities } = await begin(endpoint);
  const ask = (body: object) => endpoint.post('handoff', { token, channel: 'sms', address, ...body });
  return { endpoint, sent, ask, capabilities };
}

const wrong = (code = '') => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

describe('handing a conversation to a telephone', () => {
  it('sends a code first, and adds the number once the code comes back', async () => {
    const { endpoint, sent, ask, capabilities } = await offering();
    expect(capabilities).toContain('handoff');
    expect(capabilities).toContain('handoff:sms');
    const first = await ask({});
    expect(await first.json()).toEqual({ codeSent: true, expiration: endpoint.clock.now + 20 * minute });
    expect(sent).toEqual([{ channel: 'sms', address, code: expect.stringMatching(/^\d{6}$/) }]);
    expect(endpoint.twilio.requests).toEqual([]);
    expect((await ask({ code: sent[0]?.code })).status).toBe(202);
    expect(endpoint.twilio.requests[0]?.url).toMatch(/\/Participants$/);
    expect(endpoint.twilio.requests[0]?.form).toEqual({
      'MessagingBinding.Address': address,
      'MessagingBinding.ProxyAddress': number,
    });
  });

  it('names both numbers as WhatsApp ones for WhatsApp', async () => {
    const { endpoint, sent, ask } = await offering();
    await ask({ channel: 'whatsapp' });
    await ask({ channel: 'whatsapp', code: sent[0]?.code });
    expect(endpoint.twilio.requests[0]?.form).toEqual({
      'MessagingBinding.Address': `whatsapp:${address}`,
      'MessagingBinding.ProxyAddress': `whatsapp:${number}`,
    });
  });

  it('adds a mail address as the one that mails go to, and the mailbox as where they come from', async () => {
    const { endpoint, sent, ask } = await offering({ mailbox: 'help@shop.example' });
    const by = { channel: 'email', address: 'ada@example.com' };
    expect((await ask(by)).status).toBe(200);
    expect(sent).toEqual([{ ...by, code: expect.stringMatching(/^\d{6}$/) }]);
    expect((await ask({ ...by, code: sent[0]?.code })).status).toBe(202);
    expect(endpoint.twilio.requests[0]?.form).toEqual({
      'MessagingBinding.Address': 'ada@example.com',
      'MessagingBinding.ProxyAddress': 'help@shop.example',
      'MessagingBinding.Level': 'to',
    });
  });

  it.each([
    'ada',
    'ada@example.com, eve@example.com',
    'Ada <ada@example.com>',
    'ada@example.com\nBcc: eve@example.com',
  ])('mails nothing to %j', async (mail) => {
    const { sent, ask } = await offering({ mailbox: 'help@shop.example' });
    expect(await outcomeOf(await ask({ channel: 'email', address: mail }))).toBe('400 invalidField');
    expect(sent).toEqual([]);
  });

  it('counts one mail address however it is written', async () => {
    const { endpoint, sent, ask } = await offering({ mailbox: 'help@shop.example' });
    for (const mail of ['a@x.example', 'A@x.example', 'a@X.example', 'A@X.example', 'a@x.EXAMPLE', 'a@x.Example']) {
      await ask({ channel: 'email', address: mail });
      endpoint.clock.now += 11 * minute;
    }
    expect(sent).toHaveLength(5);
  });

  it('takes a code for 10 to 20 minutes, for its number, channel and conversation alone', async () => {
    const { endpoint, sent, ask } = await offering();
    await ask({});
    const code = sent[0]?.code;
    expect(await outcomeOf(await ask({ code, address: '+4790000002' }))).toBe('403 wrongCode');
    expect(await outcomeOf(await ask({ code, channel: 'whatsapp' }))).toBe('403 wrongCode');
    endpoint.clock.now += 19 * minute;
    expect((await ask({ code })).status).toBe(202);
    endpoint.clock.now += minute;
    expect(await outcomeOf(await ask({ code }))).toBe('403 wrongCode');
  });

  it('lets nobody guess: five attempts in ten minutes, the right one included', async () => {
    const { endpoint, sent, ask } = await offering();
    await ask({});
    const code = sent[0]?.code;
    for (let turn = 0; turn < 5; turn += 1) {
      expect(await outcomeOf(await ask({ code: wrong(code) }))).toBe('403 wrongCode');
    }
    expect(await outcomeOf(await ask({ code }))).toBe('429 rateLimited');
    expect(endpoint.twilio.requests).toEqual([]);
  });

  it('sends three codes in ten minutes for one conversation', async () => {
    const { sent, ask } = await offering();
    const outcomes: number[] = [];
    for (let turn = 0; turn < 4; turn += 1) outcomes.push((await ask({ address: `+479000001${turn}` })).status);
    expect(outcomes).toEqual([200, 200, 200, 429]);
    expect(sent).toHaveLength(3);
  });

  it('pesters no number: five codes a day', async () => {
    const { endpoint, sent, ask } = await offering();
    const outcomes: number[] = [];
    for (let turn = 0; turn < 6; turn += 1) {
      outcomes.push((await ask({})).status);
      endpoint.clock.now += 11 * minute;
    }
    expect(outcomes).toEqual([200, 200, 200, 200, 200, 429]);
    expect(sent).toHaveLength(5);
  });

  it('neither sends nor tries codes while nobody can count them', async () => {
    const { sent, ask } = await offering({ store: brokenStore });
    expect(await outcomeOf(await ask({}))).toBe('503 unavailable');
    expect(await outcomeOf(await ask({ code: '000000' }))).toBe('503 unavailable');
    expect(sent).toEqual([]);
  });

  it('says when the number already takes part in a conversation', async () => {
    const { endpoint, sent, ask } = await offering();
    await ask({});
    endpoint.twilio.failNext('/Participants', { status: 409, body: { code: 50416 } });
    expect(await outcomeOf(await ask({ code: sent[0]?.code }))).toBe('409 addressInUse');
  });

  it.each([
    { channel: 'email' },
    { channel: 'fax' },
    { channel: 7 },
    { address: '90000001' },
    { address: '+47 900 00 001' },
    { address: `+${'4'.repeat(16)}` },
    { address: 'whatsapp:+4790000001' },
    { address: ['+4790000001'] },
    { code: 123456 },
    { code: 'x'.repeat(17) },
  ])('names the field of %j', async (body) => {
    const { sent, ask } = await offering();
    expect(await outcomeOf(await ask(body))).toBe('400 invalidField');
    expect(sent).toEqual([]);
  });

  it('writes only to whom the site allows', async () => {
    const { sent, ask } = await offering({ allows: () => false });
    expect(await outcomeOf(await ask({}))).toBe('400 invalidField');
    expect(sent).toEqual([]);
  });
});

it('does not start without a number and a way to send codes', () => {
  const sendCode = () => undefined;
  expect(() => createTestEndpoint({ handoff: { numbers: {}, sendCode } })).toThrow(
    'handoff.numbers or handoff.mailbox',
  );
  expect(() => createTestEndpoint({ handoff: { mailbox: 'us', sendCode } })).toThrow('handoff.mailbox');
  expect(() => createTestEndpoint({ handoff: { mailbox: 'help@shop.example', sendCode } })).not.toThrow();
  expect(() => createTestEndpoint({ handoff: { numbers: { sms: '900' }, sendCode: 1 as never } })).toThrow(
    /handoff\.numbers\.sms.*handoff\.sendCode/,
  );
});
