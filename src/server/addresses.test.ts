// @vitest-environment node
import { expect, it } from 'vitest';
import { addressKey, forwardedAddress, rememberRemoteAddress } from './addresses';

it.each([
  ['192.0.2.7', '192.0.2.7'],
  ['192.0.2.7:5555', '192.0.2.7'],
  ['::ffff:192.0.2.7', '192.0.2.7'],
  ['2001:db8:1:2:aaaa:bbbb:cccc:dddd', '2001:db8:1:2::/64'],
  ['2001:DB8:1:2::1', '2001:db8:1:2::/64'],
  ['[2001:0db8:0001:0002::9]:443', '2001:db8:1:2::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['unknown', 'unknown'],
])('%s counts as %s', (address, key) => {
  expect(addressKey(address)).toBe(key);
});

it('keeps keys short whatever a header holds', () => {
  expect(addressKey('x'.repeat(10_000))).toHaveLength(64);
});

it('believes only what trusted proxies appended to X-Forwarded-For', () => {
  const request = new Request('https://x.example', { headers: { 'x-forwarded-for': '1.1.1.1, 2.2.2.2, 3.3.3.3' } });
  expect(forwardedAddress(1)(request)).toBe('3.3.3.3');
  expect(forwardedAddress(2)(request)).toBe('2.2.2.2');
});

it("falls back to the socket's address when no proxy wrote a header", () => {
  const request = new Request('https://x.example');
  expect(forwardedAddress(1)(request)).toBeNull();
  rememberRemoteAddress(request, '192.0.2.7');
  expect(forwardedAddress(1)(request)).toBe('192.0.2.7');
});
