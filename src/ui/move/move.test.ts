import { describe, expect, it } from 'vitest';
import { addressOf, channelsIn } from './address';
import { qrPath } from './qrPath';
import { parseResumeLink } from './resumeLink';

describe('addresses', () => {
  it.each([
    ['sms', ' +44 (7700) 900-123 ', '+447700900123'],
    ['whatsapp', '0047 900 00 000', '+4790000000'],
    ['email', ' ada@example.org ', 'ada@example.org'],
    ['sms', '07700 900123', null],
    ['sms', '+1', null],
    ['sms', 'javascript:alert(1)', null],
    ['email', 'ada@example', null],
    ['email', 'ada', null],
  ] as const)('%s %j is %s', (channel, written, address) => expect(addressOf(channel, written)).toBe(address));

  it('go to the channels that the endpoint names, else to both kinds of number', () => {
    expect(channelsIn(['handoff', 'handoff:email', 'handoff:sms'])).toEqual(['sms', 'email']);
    expect(channelsIn(['handoff'])).toEqual(['sms', 'whatsapp']);
  });
});

describe('the link', () => {
  it('is taken as it comes', () => {
    const link = { url: 'https://shop.example/#parlor-resume=abc', expiration: 1000 };
    expect(parseResumeLink(link, 500)).toEqual(link);
  });

  it.each([
    [null],
    [{}],
    [{ url: 'javascript:alert(1)', expiration: 1 }],
    [{ url: 'https://a b', expiration: 1 }],
    [{ url: 'https://a' }],
  ])('is none: %j', (answer) => expect(parseResumeLink(answer, 0)).toBeNull());

  it.each([1000, 5000, -90_000_000])('by a clock at %i that cannot be right says not until when', (now) => {
    const link = { url: 'https://shop.example/#parlor-resume=abc', expiration: 1000 };
    expect(parseResumeLink(link, now)).toEqual({ ...link, expiration: null });
  });

  it('is drawn square, with light all around and the three finders in their corners', () => {
    const { path, size } = qrPath('https://shop.example/#parlor-resume=abc');
    const dark = new Set(path.match(/M\d+ \d+/g));
    expect([...dark].some((module) => /M[0-3] | [0-3]$/.test(module))).toBe(false);
    for (const corner of ['M4 4', `M${size - 5} 4`, `M4 ${size - 5}`]) expect(dark).toContain(corner);
    expect(dark).not.toContain(`M${size - 5} ${size - 4}`);
  });
});
