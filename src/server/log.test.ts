// @vitest-environment node
import { expect, it } from 'vitest';
import { createTestEndpoint, credentials, origin } from './testing/endpoint';
import { conversationSid } from './testing/fakeTwilio';
import { begin, identityToken, siteSecret } from './testing/visitors';

/** Everything that a visitor told or that opens something, in a shape that a search finds. */
const secrets = {
  name: 'Ada Lovelace',
  email: 'ada@example.com',
  query: 'my order 4711-SECRET',
  page: 'https://shop.example/private/cart',
  phone: '+4790000001',
  address: '192.0.2.77',
  answer: 'your agent was rude',
};

function thrower(): never {
  throw new Error(Object.values(secrets).join(' '));
}

it('holds no token and nothing of the visitor, whatever is called and however it fails', async () => {
  for (const fails of [false, true]) {
    const codes: string[] = [];
    const endpoint = createTestEndpoint({
      twilio: credentials,
      clientAddress: () => secrets.address,
      identity: { key: siteSecret },
      botCheck: fails ? thrower : () => true,
      status: { taskRouter: { workspaceSid: `WS${'1'.repeat(32)}`, taskQueueSid: `WQ${'2'.repeat(32)}` } },
      leaveMessage: fails ? thrower : () => undefined,
      survey: fails ? thrower : () => undefined,
      transcript: fails ? thrower : () => undefined,
      resume: { page: secrets.page },
      handoff: { numbers: { sms: '+4790000000' }, sendCode: fails ? thrower : ({ code }) => void codes.push(code) },
    });
    const formData = { friendlyName: secrets.name, email: secrets.email, query: secrets.query };
    const signed = await identityToken(endpoint, { sub: secrets.email, email: secrets.email });
    const { token, identity } = await begin(endpoint, {
      formData,
      context: { url: secrets.page },
      identityToken: signed,
    });
    if (fails) {
      const body = { code: 20001, message: Object.values(secrets).join(' ') };
      for (const end of [
        '/Conversations',
        'PageSize=50',
        'PageSize=100',
        '/RealTimeStatistics',
        `/${conversationSid}`,
      ]) {
        endpoint.twilio.failNext(end, { status: 400, body });
      }
    }
    const { url } = await (await endpoint.post('resumeLink', { token })).json();
    const code = new URL(url).hash.slice(15);
    await endpoint.post('initWebchat', { resume: code });
    await endpoint.post('initWebchat', { resume: code });
    await endpoint.post('initWebchat', { formData, identityToken: `${signed}x`, botToken: secrets.answer });
    await endpoint.post('initWebchat', { formData, identityToken: signed });
    await endpoint.post('initWebchat', { identityToken: signed, resume: conversationSid });
    await endpoint.post('leaveMessage', { formData, context: { url: secrets.page } });
    await endpoint.post('survey', { token, answers: { why: secrets.answer } });
    await endpoint.post('transcript', { token });
    await endpoint.post('conversations', { token });
    await endpoint.post('handoff', { token, channel: 'sms', address: secrets.phone });
    await endpoint.post('handoff', { token, channel: 'sms', address: secrets.phone, code: codes[0] ?? '123456' });
    await endpoint.post('endChat', { token });
    await endpoint.post('refreshToken', { token });
    await endpoint.handle(new Request('https://shop.example/chat/status', { headers: { origin } }));
    await endpoint.post(`unknown?email=${secrets.email}`, {});

    const logged = JSON.stringify(endpoint.log);
    expect(endpoint.log.length).toBeGreaterThan(12);
    const forbidden = [...Object.values(secrets), token, identity, signed, code, ...codes, siteSecret];
    forbidden.push(credentials.apiSecret, credentials.authToken);
    for (const secret of forbidden) expect(logged).not.toContain(secret);
    // Whatever looks like a token or a mail address, also one that nobody thought of.
    expect(logged).not.toMatch(/eyJ[\w-]{10}|[\w.]+@[\w.]+\.\w+/);
  }
});
