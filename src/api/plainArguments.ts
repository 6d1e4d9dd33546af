// What a page hands over, made plain: copies that can travel, or null for what cannot be used.

import { maxStoredText } from '../core/form';

const forbidden = /^(__proto__|constructor|prototype|)$/;
/** Twilio's limit for what goes with a conversation. */
const longestJson = 16 * 1024;

/** Texts, and numbers and truth values as texts; everything else is left out. */
export function plainFormData(value: unknown): Record<string, string> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const entries = Object.entries(value).flatMap(([name, given]) => {
    const text = /^(string|number|boolean)$/.test(typeof given) ? String(given) : '';
    return forbidden.test(name) || text === '' || text.length > maxStoredText ? [] : [[name, text] as const];
  });
  return Object.fromEntries(entries.slice(0, 100));
}

/** A deep copy through JSON, at most 16 KB. */
export function plainObject(value: unknown): Record<string, unknown> | null {
  try {
    const json = JSON.stringify(value);
    const copy: unknown = json.length > longestJson ? null : JSON.parse(json);
    return typeof copy === 'object' && copy !== null && !Array.isArray(copy) ? (copy as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
