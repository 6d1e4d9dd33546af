// `npm run test:load`: what an endpoint does under load, on loopback, in about half a minute. Measures; asserts nothing.
// Two endpoint processes share limits through a real Redis, and this process plays Twilio and the visitors.

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createClient } from '@redis/client';
import { createEndpoint } from '../handler';
import type { RateLimits } from '../limits';
import { toNodeListener } from '../node';
import { createRedisStore } from '../redisStore';
import { flexCredentials } from './endpoint';
import { hasRedis, startRedis } from './redisServer';

interface Plan {
  readonly twilioUrl: string;
  readonly redisUrl: string;
  readonly prefix: string;
  readonly newChatsPerSecond: number;
  readonly rateLimits: Partial<RateLimits>;
}

interface Outcome {
  readonly status: number;
  readonly ms: number;
  readonly token: string | null;
}

interface EndpointProcess {
  readonly url: string;
  /** Processor time used since it started, ms. */
  cpu(): Promise<number>;
  stop(): void;
}

/** Ms that the played Twilio takes for an answer. */
const twilioLatency = 40;
// Not Infinity: plans travel between processes as JSON.
const noLimit = { count: 1e9, windowMs: 600_000 };

const say = (line: string) => process.stdout.write(`${line}\n`);

async function serveEndpoint(plan: Plan): Promise<void> {
  const redis = createClient({ url: plan.redisUrl });
  await redis.connect();
  const endpoint = createEndpoint({
    twilio: flexCredentials,
    flexUrl: plan.twilioUrl,
    conversationsUrl: plan.twilioUrl,
    allowedOrigins: [],
    newChatsPerSecond: plan.newChatsPerSecond,
    rateLimits: {
      ...plan.rateLimits,
      store: createRedisStore((command) => redis.sendCommand([...command]), { prefix: plan.prefix }),
    },
    log: () => undefined,
  });
  const server = createServer(toNodeListener(endpoint)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.((user + system) / 1000);
  });
  process.send?.((server.address() as AddressInfo).port);
}

async function startEndpoint(plan: Plan): Promise<EndpointProcess> {
  const child: ChildProcess = fork(fileURLToPath(import.meta.url), [JSON.stringify(plan)]);
  const [port] = await once(child, 'message');
  return {
    url: `http://127.0.0.1:${port}`,
    async cpu() {
      child.send('cpu');
      const [ms] = await once(child, 'message');
      return Number(ms);
    },
    stop: () => void child.kill(),
  };
}

/** Answers everything, and notes when conversations began. */
async function playTwilio() {
  const begun: number[] = [];
  const server = createServer((request, response) => {
    request.resume();
    if (request.url?.endsWith('/WebChats')) begun.push(Date.now());
    const sid = `CH${String(begun.length).padStart(32, '0')}`;
    setTimeout(() => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ conversation_sid: sid, identity: `visitor-${sid}`, sid }));
    }, twilioLatency);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, begun, server };
}

async function ask(url: string, call: string, body: object): Promise<Outcome> {
  const began = performance.now();
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/${call}`, { method: 'POST', headers, body: JSON.stringify(body) });
  const answer = (await response.json()) as { token?: string };
  return { status: response.status, ms: performance.now() - began, token: answer.token ?? null };
}

/** `count` requests, `width` at a time. */
async function inParallel(count: number, width: number, one: (index: number) => Promise<Outcome>): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let next = 0;
  async function work(): Promise<void> {
    while (next < count) outcomes.push(await one(next++));
  }
  await Promise.all(Array.from({ length: width }, work));
  return outcomes;
}

function latency(outcomes: readonly Outcome[]): string {
  const sorted = outcomes.map(({ ms }) => ms).sort((one, other) => one - other);
  const at = (share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`;
}

const statuses = (outcomes: readonly Outcome[], status: number) => outcomes.filter((one) => one.status === status);

async function measureRate(endpoint: EndpointProcess, name: string, count: number, one: () => Promise<Outcome>) {
  await inParallel(200, 16, one);
  const [cpuBefore, began] = [await endpoint.cpu(), performance.now()];
  const outcomes = await inParallel(count, 16, one);
  const seconds = (performance.now() - began) / 1000;
  const cpuSeconds = ((await endpoint.cpu()) - cpuBefore) / 1000;
  const perCore = Math.round(statuses(outcomes, 200).length / cpuSeconds);
  say(`${name}: ${Math.round(count / seconds)}/s here, ${perCore} per second of one core; ${latency(outcomes)}`);
}

async function main(): Promise<void> {
  const redis = await startRedis();
  const twilio = await playTwilio();
  const processes: EndpointProcess[] = [];
  async function start(prefix: string, newChatsPerSecond: number, rateLimits: Partial<RateLimits>) {
    const plan = { twilioUrl: twilio.url, redisUrl: redis.url, prefix, newChatsPerSecond, rateLimits };
    const started = await startEndpoint(plan);
    processes.push(started);
    return started;
  }
  try {
    const free = { newConversations: noLimit, refreshes: noLimit, refreshesPerConversation: noLimit };

    const open = await start('open:', 1e9, free);
    const { token } = await ask(open.url, 'initWebchat', {});
    await measureRate(open, 'refreshToken', 3_000, () => ask(open.url, 'refreshToken', { token }));
    await measureRate(open, 'initWebchat, no pace', 1_000, () => ask(open.url, 'initWebchat', { formData: {} }));

    const limited = { ...free, newConversations: { count: 100, windowMs: 600_000 } };
    const two = [await start('two:', 1e9, limited), await start('two:', 1e9, limited)];
    const shared = await inParallel(300, 16, (index) => ask(two[index % 2]?.url ?? '', 'initWebchat', {}));
    say(`limit of 100, two processes, 300 requests: ${statuses(shared, 200).length} passed`);

    const paced = [await start('paced:', 5, free), await start('paced:', 5, free)];
    twilio.begun.splice(0);
    const arrivals: Promise<Outcome>[] = [];
    for (let index = 0; index < 500; index += 1) {
      arrivals.push(ask(paced[index % 2]?.url ?? '', 'initWebchat', {}));
      await pause(20);
    }
    const burst = await Promise.all(arrivals);
    const { begun } = twilio;
    const most = Math.max(...begun.map((from) => begun.filter((at) => at >= from && at < from + 1000).length));
    const [served, sentAway] = [statuses(burst, 200), statuses(burst, 429)];
    say(`10x overload, two processes: ${served.length} served (${latency(served)})`);
    say(
      `  ${sentAway.length} told to come back (${latency(sentAway)}), ${500 - served.length - sentAway.length} failed`,
    );
    say(`  Twilio saw ${begun.length} beginnings, at most ${most} in any second`);
  } finally {
    for (const started of processes) started.stop();
    twilio.server.closeAllConnections();
    twilio.server.close();
    await redis.stop();
  }
}

const plan = process.argv[2];
if (plan) await serveEndpoint(JSON.parse(plan) as Plan);
else if (hasRedis) await main();
