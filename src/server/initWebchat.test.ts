// @vitest-environment node
import { decodeJwt } from 'jose';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createTestEndpoint, credentials, flexCredentials, outcomeOf, type TestEndpoint } from './testing/endpoint';
import { conversationSid, flexIdentity } from './testing/fakeTwilio';

const formData = { friendlyName: 'Ada', email: 'ada@example.com', query: 'Do you ship to Norway?' };
const context = { url: 'https://shop.example/cart', cart: { items: 2 } };
const service = `/v1/Services/${credentials.serviceSid}`;

function paths({ twilio }: TestEndpoint): string[] {
  return twilio.requests.map(({ url }) => new URL(url).pathname);
}

afterEach(() => {
  vi.useRealTimers();
});

describe('with a Flex address', () => {
  it('starts a web chat with everything the form and the page told', async () => {
    const endpoint = createTestEndpoint();
    const response = await endpoint.post('initWebchat', { formData, context });
    expect(response.status).toBe(200);
    const [chat] = endpoint.twilio.requests;
    expect(chat?.url).toBe('https://flex-api.twilio.com/v2/WebChats');
    expect(chat?.headers.get('authorization')).toBe(`Basic ${btoa(`${credentials.accountSid}:auth-token-secret`)}`);
    expect(chat?.headers.get('content-type')).toBe('application/x-www-form-urlencoded');
    expect(chat?.form).toMatchObject({ AddressSid: flexCredentials.addressSid, CustomerFriendlyName: 'Ada' });
    expect(JSON.parse(chat?.form.PreEngagementData ?? '')).toEqual({ ...formData, context });
  });

  it('answers with a token for the identity that Flex gave', async () => {
    const endpoint = createTestEndpoint();
    const answer = await (await endpoint.post('initWebchat', { formData })).json();
    expect(answer).toEqual({
      token: expect.any(String),
      conversationSid,
      identity: flexIdentity,
      capabilities: ['endChat', 'logout'],
      expiration: endpoint.clock.now + 3_600_000,
    });
    expect(decodeJwt(answer.token).grants).toEqual({
      identity: flexIdentity,
      chat: { service_sid: credentials.serviceSid },
    });
  });

  it('posts the question as the visitor, with webhooks on and the client id that the widget would use', async () => {
    const endpoint = createTestEndpoint();
    await endpoint.post('initWebchat', { formData });
    const message = endpoint.twilio.requests[1];
    expect(message?.url).toBe(`https://conversations.twilio.com${service}/Conversations/${conversationSid}/Messages`);
    expect(message?.headers.get('x-twilio-webhook-enabled')).toBe('true');
    expect(message?.form).toEqual({
      Author: flexIdentity,
      Body: formData.query,
      Attributes: JSON.stringify({ clientId: `opening-${conversationSid}` }),
    });
  });

  it.each([{}, { formData: {} }, { formData: { query: '  ' } }])(
    'posts no message without a question: %j',
    async (body) => {
      const endpoint = createTestEndpoint();
      expect((await endpoint.post('initWebchat', body)).status).toBe(200);
      expect(paths(endpoint)).toEqual(['/v2/WebChats']);
      expect(endpoint.twilio.requests[0]?.form.CustomerFriendlyName).toBe('Visitor');
    },
  );
});

describe('without a Flex address', () => {
  it('creates a conversation, seats the visitor, then posts the question', async () => {
    const endpoint = createTestEndpoint({ twilio: credentials });
    const answer = await (await endpoint.post('initWebchat', { formData, context })).json();
    expect(paths(endpoint)).toEqual([
      `${service}/Conversations`,
      `${service}/Conversations/${conversationSid}/Participants`,
      `${service}/Conversations/${conversationSid}/Messages`,
    ]);
    const [created, seated, posted] = endpoint.twilio.requests;
    expect(created?.form.FriendlyName).toBe('Ada');
    expect(JSON.parse(created?.form.Attributes ?? '')).toEqual({ pre_engagement_data: { ...formData, context } });
    expect(seated?.form.Identity).toBe(answer.identity);
    expect(posted?.form.Author).toBe(answer.identity);
  });

  it('gives each visitor a new identity of 128 random bits that says nothing about them', async () => {
    const endpoint = createTestEndpoint({ twilio: credentials });
    const identities = new Set<string>();
    for (let visit = 0; visit < 5; visit += 1) {
      identities.add((await (await endpoint.post('initWebchat', { formData })).json()).identity);
    }
    expect(identities.size).toBe(5);
    for (const identity of identities) expect(identity).toMatch(/^visitor-[0-9a-f]{32}$/);
  });

  it('closes the conversation that the visitor could not be seated in, and reports the failure', async () => {
    const endpoint = createTestEndpoint({ twilio: credentials });
    endpoint.twilio.failNext('/Participants', { status: 503 });
    expect(await outcomeOf(await endpoint.post('initWebchat', { formData }))).toBe('502 upstreamFailed');
    expect(endpoint.twilio.requests.at(-1)).toMatchObject({
      url: expect.stringMatching(new RegExp(`/Conversations/${conversationSid}$`)),
      form: { State: 'closed' },
    });
  });
});

describe('when the question cannot be posted', () => {
  it.each([
    { status: 500 } as const,
    { status: 429 } as const,
    { status: 400, body: { code: 50504 } } as const,
    'refuse' as const,
  ])('lets the visitor in all the same, so that no second conversation begins: %j', async (reply) => {
    const endpoint = createTestEndpoint();
    endpoint.twilio.failNext('/Messages', reply);
    const response = await endpoint.post('initWebchat', { formData });
    expect(response.status).toBe(200);
    expect((await response.json()).conversationSid).toBe(conversationSid);
    expect(endpoint.log).toContainEqual(expect.objectContaining({ event: 'queryNotPosted', conversationSid }));
  });

  it('answers before the widget gives up at 10 s, however Twilio spends the time', async () => {
    vi.useFakeTimers();
    const endpoint = createTestEndpoint();
    endpoint.twilio.failNext('/WebChats', { afterMs: 6_000 });
    endpoint.twilio.failNext('/Messages', 'hang');
    const response = endpoint.post('initWebchat', { formData });
    await vi.advanceTimersByTimeAsync(9_000);
    expect((await response).status).toBe(200);
    expect(endpoint.twilio.requests).toHaveLength(2);
  });
});

it('leaves no timer behind that would keep a process alive', async () => {
  vi.useFakeTimers();
  const endpoint = createTestEndpoint({ twilio: credentials });
  expect((await endpoint.post('initWebchat', { formData })).status).toBe(200);
  endpoint.twilio.failNext('/Conversations', 'refuse');
  expect((await endpoint.post('initWebchat', { formData })).status).toBe(502);
  expect(vi.getTimerCount()).toBe(0);
});

describe('when Twilio fails to start the conversation', () => {
  it.each([
    [{ status: 429, headers: { 'retry-after': '7' } }, '429 upstreamBusy', '7'],
    [{ status: 429 }, '429 upstreamBusy', '5'],
    [{ status: 500 }, '502 upstreamFailed', null],
    [{ status: 201, body: '<html>' }, '502 upstreamFailed', null],
    [{ status: 201, body: {} }, '502 upstreamFailed', null],
    ['refuse', '502 upstreamFailed', null],
    [{ status: 401, body: { code: 20003 } }, '500 misconfigured', null],
    [{ status: 404, body: { code: 45744 } }, '500 misconfigured', null],
    [{ status: 302 }, '500 misconfigured', null],
    [{ status: 400, body: { code: 45731 } }, '413 preEngagementTooLarge', null],
  ] as const)('%j becomes %s', async (reply, outcome, retryAfter) => {
    const endpoint = createTestEndpoint();
    endpoint.twilio.failNext('/WebChats', reply);
    const response = await endpoint.post('initWebchat', { formData });
    expect(response.headers.get('retry-after')).toBe(retryAfter);
    expect(await outcomeOf(response)).toBe(outcome);
  });

  it('gives up on a silent Twilio after 8 s with 504', async () => {
    vi.useFakeTimers();
    const endpoint = createTestEndpoint();
    endpoint.twilio.failNext('/WebChats', 'hang');
    const response = endpoint.post('initWebchat', { formData });
    await vi.advanceTimersByTimeAsync(8_000);
    expect(await outcomeOf(await response)).toBe('504 upstreamTimeout');
  });

  it("logs Twilio's code for the developer and passes none of Twilio's text on", async () => {
    const endpoint = createTestEndpoint();
    endpoint.twilio.failNext('/WebChats', { status: 401, body: { code: 20003, message: 'Authenticate as Ada' } });
    const text = await (await endpoint.post('initWebchat', { formData })).text();
    expect(text).not.toContain('Authenticate');
    expect(endpoint.log).toContainEqual({
      level: 'error',
      event: 'twilioRefused',
      call: 'POST /v2/WebChats',
      status: 401,
      code: 20003,
      help: 'https://www.twilio.com/docs/errors/20003',
    });
  });
});

it('hands clientOptions and the region to the widget', async () => {
  const endpoint = createTestEndpoint({
    twilio: { ...flexCredentials, region: 'ie1' },
    clientOptions: (request) => ({ host: new URL(request.url).host }),
  });
  const answer = await (await endpoint.post('initWebchat', { formData })).json();
  expect(answer).toMatchObject({ region: 'ie1', clientOptions: { host: 'shop.example' } });
  expect(endpoint.twilio.requests[0]?.url).toBe('https://flex-api.ie1.twilio.com/v2/WebChats');
});

it('uses other hosts when told to, as the demo does', async () => {
  const endpoint = createTestEndpoint({
    flexUrl: 'http://127.0.0.1:1/flex/',
    conversationsUrl: 'http://127.0.0.1:1/conv',
  });
  await endpoint.post('initWebchat', { formData });
  expect(endpoint.twilio.requests.map(({ url }) => url)).toEqual([
    'http://127.0.0.1:1/flex/v2/WebChats',
    `http://127.0.0.1:1/conv${service}/Conversations/${conversationSid}/Messages`,
  ]);
});

it('writes neither tokens nor what the visitor told to the log', async () => {
  const endpoint = createTestEndpoint({ twilio: credentials });
  const { token } = await (await endpoint.post('initWebchat', { formData, context })).json();
  endpoint.twilio.failNext('/Participants', { status: 400, body: { code: 1, message: formData.email } });
  endpoint.twilio.failNext('/Messages', { status: 500, body: { message: formData.query } });
  await endpoint.post('initWebchat', { formData, context });
  await endpoint.post('initWebchat', { formData, context });
  const logged = JSON.stringify(endpoint.log);
  expect(endpoint.log.length).toBeGreaterThan(3);
  for (const secret of [
    token,
    ...Object.values(formData),
    context.url,
    '192.0.2.1',
    'auth-token-secret',
    'api-secret',
  ]) {
    expect(logged).not.toContain(secret);
  }
});
