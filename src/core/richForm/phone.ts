// Telephone numbers, leniently: a country, and what people write after it. Only a call can tell whether it is somebody's.

import { callingCodes, mainCountries } from './callingCodes';
import { plainDigits } from './numbers';

export interface Phone {
  /** ISO 3166, upper case. */
  readonly country: string;
  /** As it was typed. */
  readonly typed: string;
  /** `+4930123456`; null when it has too few digits, or too many. */
  readonly e164: string | null;
}

/** E.164. */
const most = 15;
/** Digits after the country's: there are islands with four. */
const least = 4;

/** A draft: the country of the list and what was typed beside it. */
export function phoneValue(country: string, typed: string): string {
  return typed.trim() === '' ? '' : `${country} ${typed}`;
}

/**
 * A draft, or a number as a site knows it, in international form. `fallback`: the country of a number that does not say
 * its own. Null when there is no country to be found.
 */
export function parsePhone(value: string, fallback: string | null = null): Phone | null {
  const drafted = /^([A-Z]{2}) (.*)$/s.exec(value);
  const [chosen, typed] = drafted ? [drafted[1] ?? '', drafted[2] ?? ''] : [fallback, value];
  const text = plainDigits(typed);
  const digits = text.replace(/\D/g, '');
  // Words are no number: people write "call me" as well.
  const isNumber = /^[\s()+./\-\u2010-\u2015\d]*$/.test(text.replace(/(?:ext|x|#).*$/i, ''));
  const international = /^\s*(?:\+|00)/.test(text);
  if (international) {
    const full = digits.replace(/^00/, '');
    const country = countryOf(full, chosen);
    if (country === null) return chosen === null ? null : { country: chosen, typed, e164: null };
    const code = callingCodes[country] ?? '';
    return { country, typed, e164: isNumber ? e164Of(code, full.slice(code.length), country) : null };
  }
  const code = chosen === null ? undefined : callingCodes[chosen];
  if (chosen === null || code === undefined) return null;
  return { country: chosen, typed, e164: isNumber ? e164Of(code, withoutTrunk(digits, chosen, code), chosen) : null };
}

function e164Of(code: string, digits: string, country: string): string | null {
  // `+49 (0) 30`: the zero is there for callers at home.
  const national = withoutTrunk(digits, country, code);
  return national.length >= least && code.length + national.length <= most ? `+${code}${national}` : null;
}

/** Countries where the zero at the front belongs to the number. */
const zeroStays: ReadonlySet<string> = new Set(['BJ', 'CG', 'CI', 'IT', 'SM', 'VA']);

function withoutTrunk(digits: string, country: string, code: string): string {
  if (code === '1') return digits.length === 11 ? digits.replace(/^1/, '') : digits;
  if (code === '7') return digits.length === 11 ? digits.replace(/^8/, '') : digits;
  if (code === '36') return digits.replace(/^0?6(?=\d{8,})/, '');
  return zeroStays.has(country) ? digits : digits.replace(/^0/, '');
}

/** Of several countries with one code the chosen one, else the largest. */
function countryOf(digits: string, chosen: string | null): string | null {
  for (const length of [3, 2, 1]) {
    const code = digits.slice(0, length);
    if (code.length === length && mainCountries[code]) {
      return chosen !== null && callingCodes[chosen] === code ? chosen : mainCountries[code];
    }
  }
  return null;
}
