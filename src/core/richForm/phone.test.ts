import { describe, expect, it } from 'vitest';
import { callingCodes, mainCountries } from './callingCodes';
import { parsePhone, phoneValue } from './phone';

const e164 = (typed: string, country: string | null) => parsePhone(typed, country)?.e164 ?? null;

describe('a telephone number', () => {
  it.each([
    ['030 123456', 'DE', '+4930123456'],
    ['(030) 12 34-56', 'DE', '+4930123456'],
    ['+49 (0) 30 123456', 'DE', '+4930123456'],
    ['0049 30 123456', 'US', '+4930123456'],
    ['06 1234 5678', 'IT', '+390612345678'],
    ['(415) 555-2671', 'US', '+14155552671'],
    ['1 415 555 2671', 'CA', '+14155552671'],
    ['8 912 345 67 89', 'RU', '+79123456789'],
    ['06 30 123 4567', 'HU', '+36301234567'],
    ['٠٥٠ ١٢٣ ٤٥٦٧', 'SA', '+966501234567'],
    ['०९८७६ ५४३२१०', 'IN', '+919876543210'],
    ['０９０－１２３４'.replace('－', '-'), 'JP', '+81901234'],
    ['+290 23456', null, '+29023456'],
  ])('%s of %s is sent as %s', (typed, country, expected) => {
    expect(e164(typed, country)).toBe(expected);
  });

  it.each([
    ['123', 'DE'],
    ['1234567890123456', 'DE'],
    ['call me', 'DE'],
    ['0301234567 mornings', 'DE'],
    ['+', 'DE'],
    ['+999 123456', 'DE'],
    ['030 123456', null],
    ['030 123456', 'XX'],
  ])('%s of %s is none', (typed, country) => {
    expect(e164(typed, country)).toBeNull();
  });

  it('keeps what was typed and the chosen country while it is being written', () => {
    expect(parsePhone(phoneValue('AT', '01 23'), 'DE')).toEqual({ country: 'AT', typed: '01 23', e164: null });
    expect(phoneValue('AT', ' ')).toBe('');
  });

  it('with a code says its country itself; of several, the chosen one or the largest', () => {
    expect(parsePhone('+44 20 7946 0000', 'DE')?.country).toBe('GB');
    expect(parsePhone('+44 20 7946 0000', 'JE')?.country).toBe('JE');
    expect(parsePhone('+1 416 555 0000', 'CA')?.country).toBe('CA');
  });
});

it('every country has a code of one to three digits, and no code begins another one', () => {
  const codes = Object.keys(mainCountries);
  expect(Object.keys(callingCodes).length).toBeGreaterThan(230);
  for (const [country, code] of Object.entries(callingCodes)) {
    expect(country).toMatch(/^[A-Z]{2}$/);
    expect(code).toMatch(/^[1-9]\d{0,2}$/);
    expect(mainCountries[code]).toBeDefined();
  }
  for (const code of codes) for (const other of codes) expect(other !== code && other.startsWith(code)).toBe(false);
  // Known to the browser, so that each has a name.
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  expect(Object.keys(callingCodes).filter((country) => names.of(country) === undefined)).toEqual([]);
});
