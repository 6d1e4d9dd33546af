// Twilio's identifiers: two letters and 32 hex digits.
import { createHash, randomBytes } from 'node:crypto';

export type SidPrefix =
  | 'CH'
  | 'MB'
  | 'IM'
  | 'ME'
  | 'US'
  | 'TM'
  | 'MP'
  | 'ES'
  | 'ET'
  | 'RQ'
  | 'RU'
  | 'DY'
  | 'SK'
  | 'AC'
  | 'IS'
  | 'IG';

export function createSid(prefix: SidPrefix): string {
  return prefix + randomBytes(16).toString('hex');
}

/** The same text always gives the same sid, so that it survives a restart without being stored. */
export function derivedSid(prefix: SidPrefix | 'RL', text: string): string {
  return prefix + createHash('md5').update(text).digest('hex');
}

export function isSid(text: string, prefix: SidPrefix): boolean {
  return text.startsWith(prefix) && /^[0-9a-f]{32}$/.test(text.slice(2));
}
