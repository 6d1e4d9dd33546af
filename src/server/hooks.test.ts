// @vitest-environment node
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LeftMessage, SurveyResult } from './features';
import { createTestEndpoint, outcomeOf } from './testing/endpoint';
import { begin } from './testing/visitors';

const formData = { friendlyName: 'Ada', email: 'ada@example.com', query: 'Call me' };

afterEach(() => {
  vi.useRealTimers();
});

describe('a message that is left', () => {
  it('reaches the site with what the page told, and asks nothing of Twilio', async () => {
    const left: LeftMessage[] = [];
    const endpoint = createTestEndpoint({ leaveMessage: (message) => void left.push(message) });
    const response = await endpoint.post('leaveMessage', { formData, context: { url: 'https://shop.example/' } });
    expect(response.status).toBe(202);
    expect(left).toEqual([{ formData, context: { url: 'https://shop.example/' }, receivedAt: endpoint.clock.now }]);
    expect(endpoint.twilio.requests).toEqual([]);
  });

  it.each([
    [{ formData: { a: 1 } }, '400 invalidField'],
    [{ formData: { a: 'x'.repeat(17_000) } }, '413 preEngagementTooLarge'],
    ['{"formData":{"__proto__":"x"}}', '400 invalidField'],
  ])('is checked like a form: %.40j', async (body, outcome) => {
    const endpoint = createTestEndpoint({ leaveMessage: () => undefined });
    expect(await outcomeOf(await endpoint.post('leaveMessage', body))).toBe(outcome);
  });

  it('is limited per address', async () => {
    const endpoint = createTestEndpoint({ leaveMessage: () => undefined });
    const outcomes = new Set<number>();
    for (let turn = 0; turn < 11; turn += 1) outcomes.add((await endpoint.post('leaveMessage', { formData })).status);
    expect([...outcomes]).toEqual([202, 429]);
  });
});

describe('a survey', () => {
  const noAnswers: unknown[] = [
    undefined,
    ['a'],
    { stars: true },
    { stars: null },
    { why: 'x'.repeat(4001) },
    { constructor: 'x' },
  ];

  it('reaches the site with whose it is', async () => {
    const results: SurveyResult[] = [];
    const endpoint = createTestEndpoint({ survey: (result) => void results.push(result) });
    const { token, identity, conversationSid, capabilities } = await begin(endpoint);
    expect(capabilities).toEqual(['endChat', 'logout', 'survey']);
    expect((await endpoint.post('survey', { token, answers: { stars: 4, why: 'Quick' } })).status).toBe(204);
    const answers = { stars: 4, why: 'Quick' };
    expect(results).toEqual([{ conversationSid, identity, answers, receivedAt: endpoint.clock.now }]);
  });

  it.each(noAnswers.map((answers) => ({ answers })))(
    'with answers that are none is refused: $answers',
    async ({ answers }) => {
      const endpoint = createTestEndpoint({ survey: () => undefined });
      const { token } = await begin(endpoint);
      expect(await outcomeOf(await endpoint.post('survey', { token, answers }))).toBe('400 invalidField');
    },
  );

  it('is taken from who has a token alone, and limited per conversation', async () => {
    const endpoint = createTestEndpoint({ survey: () => undefined });
    expect(await outcomeOf(await endpoint.post('survey', { token: 'a.b.c', answers: {} }))).toBe('403 invalidToken');
    const { token } = await begin(endpoint);
    const outcomes = new Set<number>();
    for (let turn = 0; turn < 21; turn += 1)
      outcomes.add((await endpoint.post('survey', { token, answers: {} })).status);
    expect([...outcomes]).toEqual([204, 429]);
  });
});

describe("the site's own functions", () => {
  it('that hang cost the visitor no more than 9 s', async () => {
    vi.useFakeTimers();
    const endpoint = createTestEndpoint({ leaveMessage: () => new Promise(() => undefined) });
    const response = endpoint.post('leaveMessage', { formData });
    await vi.advanceTimersByTimeAsync(9_000);
    expect(await outcomeOf(await response)).toBe('503 unavailable');
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a bot check', () => {
  const refusing = () => createTestEndpoint({ botCheck: () => false, leaveMessage: () => undefined });

  it('sees the token of the page and the request, and the token goes nowhere else', async () => {
    const seen: unknown[] = [];
    const endpoint = createTestEndpoint({
      botCheck(token, request) {
        seen.push(token, request.headers.get('origin'));
        return token === 'good';
      },
    });
    expect((await endpoint.post('initWebchat', { formData, botToken: 'good' })).status).toBe(200);
    expect(seen).toEqual(['good', 'https://shop.example']);
    expect(JSON.stringify(endpoint.twilio.requests)).not.toContain('good');
    expect(await outcomeOf(await endpoint.post('initWebchat', { formData }))).toBe('403 botSuspected');
  });

  it.each(['initWebchat', 'leaveMessage'])('keeps programs from %s before anything happens', async (call) => {
    const endpoint = refusing();
    expect(await outcomeOf(await endpoint.post(call, { formData }))).toBe('403 botSuspected');
    expect(endpoint.twilio.requests).toEqual([]);
  });

  it.each([
    ['throws', () => Promise.reject(new Error('down'))],
    ['hangs', () => new Promise<boolean>(() => undefined)],
  ])('that %s lets visitors in after 3 s at most, and is logged', async (_, botCheck) => {
    vi.useFakeTimers();
    const endpoint = createTestEndpoint({ botCheck });
    const response = endpoint.post('initWebchat', { formData });
    await vi.advanceTimersByTimeAsync(3_000);
    expect((await response).status).toBe(200);
    expect(endpoint.log).toContainEqual(expect.objectContaining({ event: 'hookFailed', hook: 'botCheck' }));
  });

  it.each([7, '', 'x'.repeat(4097)])('gets only tokens that can be some: %.20j', async (botToken) => {
    expect(await outcomeOf(await refusing().post('initWebchat', { botToken }))).toBe('400 invalidField');
  });
});
