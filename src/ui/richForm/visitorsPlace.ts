// When and where the visitor is, as far as it decides how answers are read.

import type { Here } from '../../core/richForm/valueProblem';
import { countryOfLocale } from './countries';

export function visitorsPlace(locale: string): Here {
  const decimal = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';
  return { today: today(), decimal, country: countryOfLocale(locale, navigator.languages) };
}

/** On the visitor's calendar. */
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
