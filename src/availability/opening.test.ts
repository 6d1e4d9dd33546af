// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { leaveMessage, outcomeOf } from './leaveMessage';
import { createOpening, parseHours, parseStatus } from './opening';

const hours = { timeZone: 'UTC', week: { mon: [['09:00', '17:00']] } };
const monday = Date.UTC(2026, 10, 30, 8);

function opening(given: unknown, url: string | null = '/chat') {
  const lines: string[] = [];
  const ask = createOpening({ hours: given, url, credentials: 'omit', warn: (line) => lines.push(line) });
  return { ask, lines };
}

const answer = (status: number, body: unknown) =>
  vi.fn(async (_address: string, _init?: RequestInit) => new Response(JSON.stringify(body), { status }));

afterEach(() => vi.unstubAllGlobals());

describe('whether somebody is there', () => {
  it('is known by the hours without asking anybody', async () => {
    const fetch = answer(200, { open: true });
    vi.stubGlobal('fetch', fetch);
    expect(await opening(hours).ask(monday)).toEqual({ open: false, opensAt: monday + 3_600_000, waitMs: null });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('is asked once a minute, also when the clock was set back', async () => {
    const fetch = answer(200, { open: false, opensAt: 5, waitSeconds: 90 });
    vi.stubGlobal('fetch', fetch);
    const { ask } = opening(undefined);
    expect(await ask(1_000_000)).toEqual({ open: false, opensAt: 5, waitMs: 90_000 });
    await ask(1_059_999);
    expect(fetch.mock.calls.map(([address]) => address)).toEqual(['/chat/status']);
    await ask(1_060_000);
    await ask(0);
    expect(fetch).toHaveBeenCalledTimes(3);
  });

  it.each([
    ['that fails', answer(500, {})],
    ['that does not know', answer(200, { open: 'perhaps' })],
    ['that says too much', answer(200, { open: false, more: 'x'.repeat(20_000) })],
    ['that cannot be reached', vi.fn(async () => Promise.reject(new TypeError('no')))],
  ])('counts as yes for an endpoint %s, and is told', async (_, fetch) => {
    vi.stubGlobal('fetch', fetch);
    const { ask, lines } = opening(undefined);
    expect(await ask(0)).toMatchObject({ open: true });
    expect(lines).toHaveLength(1);
  });

  it('counts as yes for hours that cannot be used, and where nobody can be asked', async () => {
    const { ask, lines } = opening({ timeZone: 'Oslo', week: {} }, null);
    expect(await ask(0)).toMatchObject({ open: true });
    expect(lines).toEqual([expect.stringContaining('hours.timeZone "Oslo"')]);
  });

  it('is no matter what hours and answers hold', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(() => parseHours(raw, () => {})).not.toThrow();
        try {
          expect(typeof parseStatus(raw).open).toBe('boolean');
        } catch (error) {
          expect(String(error)).toContain('"open"');
        }
      }),
    );
  });
});

describe('a message for later', () => {
  it('is posted as the contract has it', async () => {
    const fetch = answer(202, null);
    vi.stubGlobal('fetch', fetch);
    const message = { formData: { query: 'Hello' }, context: { plan: 'gold' } };
    expect(await leaveMessage('/chat', message, 'omit', () => {})).toBe('sent');
    expect(fetch.mock.calls[0]).toMatchObject([
      '/chat/leaveMessage',
      { method: 'POST', body: JSON.stringify(message) },
    ]);
  });

  it.each([
    [401, 'auth'],
    [403, 'auth'],
    [404, 'badConfig'],
    [413, 'tooLarge'],
    [422, 'rejected'],
    [429, 'rateLimited'],
    [503, 'unavailable'],
  ])('%i is %s', (status, outcome) => expect(outcomeOf(status)).toBe(outcome));

  it('tells the developer nothing of what was written', async () => {
    vi.stubGlobal('fetch', answer(404, null));
    const lines: string[] = [];
    const message = { formData: { query: 'my secret' }, context: {} };
    expect(await leaveMessage('/chat', message, 'omit', (line) => lines.push(line))).toBe('badConfig');
    expect(lines.join()).toContain('is leaveMessage switched on there?');
    expect(lines.join()).not.toContain('secret');
  });
});
