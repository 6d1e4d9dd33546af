// What the visitor told before the chat, and where they were: out of a conversation's attributes, into labelled rows.

import type { Detail } from './deskState';

export interface VisitorInfo {
  readonly name: string;
  readonly preChat: readonly Detail[];
  readonly context: readonly Detail[];
}

const knownLabels: Readonly<Record<string, string>> = {
  email: 'E-mail',
  query: 'Question',
  url: 'Page',
  pageUrl: 'Page',
  title: 'Page title',
  referrer: 'Came from',
};

/** Attributes come from the site's own server but carry what visitors typed: anything may be missing or odd. */
export function readVisitor(attributes: unknown): VisitorInfo {
  const data = asRecord(asRecord(attributes).pre_engagement_data);
  const { friendlyName, context, ...rest } = data;
  const name = typeof friendlyName === 'string' ? friendlyName.trim() : '';
  return {
    name: name || 'Visitor',
    preChat: rowsOf(rest),
    context: rowsOf(asRecord(context)),
  };
}

function asRecord(value: unknown): Record<string, unknown> {
  if (typeof value === 'string') {
    try {
      return asRecord(JSON.parse(value));
    } catch {
      return {};
    }
  }
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function rowsOf(data: Record<string, unknown>): Detail[] {
  return Object.entries(data).flatMap(([key, value]) => {
    const text = asText(value);
    return text === '' ? [] : [{ label: knownLabels[key] ?? labelOf(key), value: text }];
  });
}

function asText(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** `timeZone` or `time_zone` becomes "Time zone". */
function labelOf(key: string): string {
  const words = key
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .trim()
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
