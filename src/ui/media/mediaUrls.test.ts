import { expect, test, vi } from 'vitest';
import { createMediaUrls } from './mediaUrls';

const start = Date.UTC(2026, 4, 12);
const address = (seconds: number, more = '') =>
  `https://media.us1.twilio.com/ME1?Expires=${Math.floor(start / 1000) + seconds}${more}`;

function setUp(answers: readonly (string | Error)[]) {
  let now = start;
  let call = 0;
  const ask = vi.fn(async () => {
    const answer = answers[call++] ?? new Error('nobody answers');
    if (answer instanceof Error) throw answer;
    return answer;
  });
  const lines: string[] = [];
  const urls = createMediaUrls(
    ask,
    () => now,
    (line) => lines.push(line),
  );
  return { urls, ask, lines, pass: (ms: number) => (now += ms) };
}

test('an address is used until shortly before its end, then another one is asked for', async () => {
  const { urls, ask, pass } = setUp([address(300), address(600)]);
  expect(await urls.get('ME1')).toBe(address(300));
  pass(200_000);
  expect(await urls.get('ME1')).toBe(address(300));
  expect(ask).toHaveBeenCalledTimes(1);
  pass(80_000);
  expect(urls.known('ME1')).toBeNull();
  expect(await urls.get('ME1')).toBe(address(600));
});

test('several that want the same address at once ask once', async () => {
  const { urls, ask } = setUp([address(300)]);
  expect(await Promise.all([urls.get('ME1'), urls.get('ME1')])).toEqual([address(300), address(300)]);
  expect(ask).toHaveBeenCalledTimes(1);
});

test('one that did not work is not used again', async () => {
  const { urls } = setUp([address(300), address(300, '&again')]);
  await urls.get('ME1');
  urls.drop('ME1');
  expect(await urls.get('ME1')).toBe(address(300, '&again'));
});

test('on a clock that is hours ahead an address still lasts a moment', async () => {
  const { urls, ask } = setUp([address(300), address(300)]);
  const ahead = createMediaUrls(
    ask,
    () => start + 5 * 3_600_000,
    () => {},
  );
  await ahead.get('ME1');
  expect(ahead.known('ME1')).toBe(address(300));
  expect(urls.known('ME1')).toBeNull();
});

test('what the page itself has made for a rehearsal is used', async () => {
  const made = 'blob:http://shop.example/0b0f3c1e';
  const { urls } = setUp([made]);
  expect(await urls.get('ME1')).toBe(made);
});

test('what is no web address is refused, told to the developer once, and asked for anew the next time', async () => {
  const { urls, ask, lines } = setUp(['javascript:alert(1)', 'no address', address(300)]);
  await expect(urls.get('ME1')).rejects.toMatchObject({ kind: 'rejected' });
  await expect(urls.get('ME1')).rejects.toMatchObject({ kind: 'rejected' });
  expect(await urls.get('ME1')).toBe(address(300));
  expect(ask).toHaveBeenCalledTimes(3);
  expect(lines).toEqual(['a file at javascript: is not used']);
});
