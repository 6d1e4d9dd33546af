// @vitest-environment node
import { expect, it } from 'vitest';
import { createTestEndpoint, origin, outcomeOf, type TestEndpoint } from './testing/endpoint';

const taskRouter = { workspaceSid: `WS${'1'.repeat(32)}`, taskQueueSid: `WQ${'2'.repeat(32)}` };
const hours = { timeZone: 'UTC', week: { thu: [['00:00', '12:00']] } } as const;

function ask(endpoint: TestEndpoint): Promise<Response> {
  return endpoint.handle(new Request('https://shop.example/chat/status', { headers: { origin } }));
}

it('is not there unless it is switched on', async () => {
  expect(await outcomeOf(await ask(createTestEndpoint()))).toBe('404 notFound');
});

// The test clock stands at Thursday 1 January 2026, midnight UTC.
it('tells by the hours whether it is open', async () => {
  const endpoint = createTestEndpoint({ status: { hours } });
  const response = await ask(endpoint);
  expect(response.headers.get('access-control-allow-origin')).toBe(origin);
  expect(await response.json()).toEqual({ open: true, closesAt: Date.UTC(2026, 0, 1, 12) });
  endpoint.clock.now = Date.UTC(2026, 0, 1, 13);
  expect(await (await ask(endpoint)).json()).toEqual({ open: false, opensAt: Date.UTC(2026, 0, 8) });
});

it('is always open without hours', async () => {
  expect(await (await ask(createTestEndpoint({ status: {} }))).json()).toEqual({ open: true });
});

it('is closed when the site says so, and as the hours have it when its switch fails', async () => {
  let answer: () => boolean = () => false;
  const endpoint = createTestEndpoint({ status: { hours, isOpen: () => answer() } });
  expect(await (await ask(endpoint)).json()).toEqual({ open: false });
  answer = () => {
    throw new Error('no');
  };
  expect(await (await ask(endpoint)).json()).toMatchObject({ open: true });
});

it('adds the figures of the TaskRouter queue, asked once for all visitors of 15 s', async () => {
  const endpoint = createTestEndpoint({ status: { taskRouter } });
  endpoint.twilio.failNext('/RealTimeStatistics', { status: 200, body: { total_available_workers: 3 } });
  const waits = { wait_duration_until_accepted: { avg: 41.6 } };
  endpoint.twilio.failNext('/CumulativeStatistics?Minutes=15', { status: 200, body: waits });
  const [first, meanwhile] = await Promise.all([ask(endpoint), ask(endpoint)]);
  const figures = { open: true, agentsOnline: 3, waitSeconds: 42 };
  expect([await first.json(), await meanwhile.json()]).toEqual([figures, { open: true }]);
  endpoint.clock.now += 14_999;
  expect(await (await ask(endpoint)).json()).toEqual(figures);
  expect(endpoint.twilio.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
    `GET https://taskrouter.twilio.com/v1/Workspaces/${taskRouter.workspaceSid}/TaskQueues/${taskRouter.taskQueueSid}/RealTimeStatistics`,
    `GET https://taskrouter.twilio.com/v1/Workspaces/${taskRouter.workspaceSid}/TaskQueues/${taskRouter.taskQueueSid}/CumulativeStatistics?Minutes=15`,
  ]);
  endpoint.clock.now += 1;
  await ask(endpoint);
  expect(endpoint.twilio.requests).toHaveLength(4);
});

it.each([{ status: 503 }, { status: 200, body: { total_available_workers: 'many' } }, 'refuse'] as const)(
  'answers with the hours alone when TaskRouter answers %j',
  async (reply) => {
    const endpoint = createTestEndpoint({ status: { hours, taskRouter } });
    endpoint.twilio.failNext('/RealTimeStatistics', reply);
    expect(await (await ask(endpoint)).json()).toEqual({ open: true, closesAt: Date.UTC(2026, 0, 1, 12) });
  },
);

it('is asked with GET alone', async () => {
  const response = await createTestEndpoint({ status: {} }).post('status', {});
  expect(response.headers.get('allow')).toBe('GET, OPTIONS');
  expect(await outcomeOf(response)).toBe('405 methodNotAllowed');
});
