// @vitest-environment node
import { expect, it } from 'vitest';
import { createTestEndpoint, credentials, flexCredentials, outcomeOf, type TestEndpoint } from './testing/endpoint';
import { conversationSid } from './testing/fakeTwilio';

const hour = 3_600_000;
const conversation = `/v1/Services/${credentials.serviceSid}/Conversations/${conversationSid}`;
const interaction = `KD${'1'.repeat(32)}`;
const channel = `UO${'2'.repeat(32)}`;

async function start(endpoint: TestEndpoint): Promise<string> {
  const { token } = await (await endpoint.post('initWebchat', { formData: {} })).json();
  endpoint.twilio.requests.splice(0);
  return token;
}

function calls({ twilio }: TestEndpoint): string[] {
  return twilio.requests.map(({ method, url }) => `${method} ${new URL(url).pathname}`);
}

it('closes a plain conversation', async () => {
  const endpoint = createTestEndpoint({ twilio: credentials });
  const response = await endpoint.post('endChat', { token: await start(endpoint) });
  expect(response.status).toBe(204);
  expect(await response.text()).toBe('');
  expect(calls(endpoint)).toEqual([`POST ${conversation}`]);
  expect(endpoint.twilio.requests[0]?.form).toEqual({ State: 'closed' });
});

it('closes the channel of a Flex interaction that the attributes name', async () => {
  const endpoint = createTestEndpoint();
  const token = await start(endpoint);
  const attributes = JSON.stringify({ flexInteractionSid: interaction, flexInteractionChannelSid: channel });
  endpoint.twilio.failNext(conversation, { status: 200, body: { attributes } });
  expect((await endpoint.post('endChat', { token })).status).toBe(204);
  expect(calls(endpoint)).toEqual([`GET ${conversation}`, `POST /v1/Interactions/${interaction}/Channels/${channel}`]);
  expect(endpoint.twilio.requests[1]?.form).toEqual({ Status: 'closed', Routing: '{"status":"closed"}' });
});

it.each([
  undefined,
  'not JSON',
  '{}',
  '{"flexInteractionSid":"../../evil","flexInteractionChannelSid":1}',
  JSON.stringify({ flexInteractionSid: interaction }),
])('closes the conversation itself when the attributes are %s', async (attributes) => {
  const endpoint = createTestEndpoint();
  const token = await start(endpoint);
  endpoint.twilio.failNext(conversation, { status: 200, body: { attributes } });
  expect((await endpoint.post('endChat', { token })).status).toBe(204);
  expect(calls(endpoint)).toEqual([`GET ${conversation}`, `POST ${conversation}`]);
});

const tasks = `EvaluateTaskAttributes=${encodeURIComponent(`conversationSid=='${conversationSid}'`).replaceAll("'", '%27')}&PageSize=1`;
const workspaceSid = `WS${'3'.repeat(32)}`;
const statusOptions = { taskRouter: { workspaceSid, taskQueueSid: `WQ${'4'.repeat(32)}` } };

it.each([
  ['of its own setting', { twilio: { ...flexCredentials, workspaceSid } }],
  ['of status', { status: statusOptions }],
])(
  'finds the interaction in the task, in the workspace %s, when the conversation does not name it',
  async (_, given) => {
    const endpoint = createTestEndpoint(given);
    const token = await start(endpoint);
    endpoint.twilio.failNext(conversation, { status: 200, body: { attributes: '{}' } });
    const attributes = JSON.stringify({ flexInteractionSid: interaction, flexInteractionChannelSid: channel });
    endpoint.twilio.failNext(tasks, { status: 200, body: { tasks: [{ attributes }] } });
    expect((await endpoint.post('endChat', { token })).status).toBe(204);
    expect(calls(endpoint)).toEqual([
      `GET ${conversation}`,
      `GET /v1/Workspaces/${workspaceSid}/Tasks`,
      `POST /v1/Interactions/${interaction}/Channels/${channel}`,
    ]);
  },
);

it.each([
  { status: 200, body: { tasks: [] } },
  { status: 200, body: { tasks: [{ attributes: '{"flexInteractionSid":"../evil"}' }] } },
  { status: 200, body: '<html>' },
  { status: 500 },
  'refuse',
] as const)('closes the conversation itself when TaskRouter answers %j', async (reply) => {
  const endpoint = createTestEndpoint({ twilio: { ...flexCredentials, workspaceSid } });
  const token = await start(endpoint);
  endpoint.twilio.failNext(conversation, { status: 200, body: { attributes: '{}' } });
  endpoint.twilio.failNext(tasks, reply);
  expect((await endpoint.post('endChat', { token })).status).toBe(204);
  expect(calls(endpoint).at(-1)).toBe(`POST ${conversation}`);
});

it('takes an expired token for a day, and no token that is not its own', async () => {
  const endpoint = createTestEndpoint({ twilio: credentials, maxSessionAge: 100 * hour });
  const token = await start(endpoint);
  endpoint.clock.now += 25 * hour;
  expect((await endpoint.post('endChat', { token })).status).toBe(204);
  endpoint.clock.now += 1000;
  expect(await outcomeOf(await endpoint.post('endChat', { token }))).toBe('410 sessionOver');
  expect(await outcomeOf(await endpoint.post('endChat', { token: 'a.b.c' }))).toBe('403 invalidToken');
  expect(await outcomeOf(await endpoint.post('endChat', {}))).toBe('400 invalidField');
});

it('says that Twilio failed, so that the widget can offer to try again', async () => {
  const endpoint = createTestEndpoint({ twilio: credentials });
  const token = await start(endpoint);
  endpoint.twilio.failNext(conversation, { status: 503 });
  expect(await outcomeOf(await endpoint.post('endChat', { token }))).toBe('502 upstreamFailed');
});

it('is limited per conversation', async () => {
  const endpoint = createTestEndpoint({
    twilio: credentials,
    rateLimits: { refreshesPerConversation: { count: 1, windowMs: 60_000 } },
  });
  const token = await start(endpoint);
  expect((await endpoint.post('endChat', { token })).status).toBe(204);
  expect(await outcomeOf(await endpoint.post('endChat', { token }))).toBe('429 rateLimited');
});
