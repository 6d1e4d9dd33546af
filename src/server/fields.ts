// The fields of each call's body: what is accepted, and a sentence naming the field for what is not.

import { Refusal } from './refusal';

/** What a visitor's first request asks for, checked. */
export interface StartRequest {
  /** Display name for the agents; "Visitor" when the form had none. */
  readonly name: string;
  /** The visitor's first message, or null. */
  readonly query: string | null;
  /** JSON of everything the form and the page told: the value of the attribute `pre_engagement_data`. */
  readonly preEngagementData: string;
}

/** Bytes that Twilio allows for a conversation's attributes, written as JSON in UTF-8. */
export const attributesLimit = 16 * 1024;

/** Characters that Twilio allows for a friendly name. */
const nameLimit = 256;
/** Characters of one answer of a survey. */
const answerLimit = 4000;
const maxFields = 100;
const maxKeyLength = 100;
const maxDepth = 16;

// JSON.parse makes own properties of these, but whoever copies the data later with plain assignments would not.
const hostileKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const invalid = (message: string) => new Refusal('invalidField', message);

interface Form {
  readonly formData: Record<string, string>;
  readonly context: Record<string, unknown> | null;
  /** JSON of both, in the shape of `pre_engagement_data`. */
  readonly json: string;
}

/** The form of a first request or of a message that is left. */
export function parseForm(body: Record<string, unknown>): Form {
  const formData = parseFormData(body.formData);
  const context = parseContext(body.context);
  if (context && Object.hasOwn(formData, 'context')) {
    throw invalid('formData.context collides with the context of the request; rename the form field.');
  }
  // Flat for the form, so that Studio reads `pre_engagement_data.email` as with Twilio's own web chat.
  const data = { ...formData, ...(context ? { context } : {}) };
  const size = new TextEncoder().encode(JSON.stringify({ pre_engagement_data: data })).byteLength;
  if (size > attributesLimit) {
    throw new Refusal(
      'preEngagementTooLarge',
      `formData and context together take ${size} bytes; a conversation holds at most ${attributesLimit}.`,
    );
  }
  return { formData, context, json: JSON.stringify(data) };
}

export function parseStartRequest(body: Record<string, unknown>): StartRequest {
  const { formData, json } = parseForm(body);
  const name = (formData.friendlyName ?? '').trim();
  if (name.length > nameLimit) throw invalid(`formData.friendlyName is longer than ${nameLimit} characters.`);
  return {
    name: name || 'Visitor',
    query: formData.query?.trim() ? formData.query : null,
    preEngagementData: json,
  };
}

/** A text that may be missing or null; null then. */
export function optionalText(body: Record<string, unknown>, field: string, limit: number): string | null {
  const value = body[field] ?? null;
  if (value === null) return null;
  if (typeof value !== 'string' || value === '') throw invalid(`${field} must be a string that is not empty.`);
  if (value.length > limit) throw invalid(`${field} is longer than ${limit} characters.`);
  return value;
}

/** A survey's answers. */
export function parseAnswers(value: unknown): Record<string, string | number> {
  if (!isObject(value)) throw invalid('answers must be an object of texts and numbers.');
  const entries = Object.entries(value);
  if (entries.length > maxFields) throw invalid(`answers has more than ${maxFields} fields.`);
  return Object.fromEntries(
    entries.map(([key, answer]) => {
      checkKey(key, 'answers');
      const isAnswer = typeof answer === 'number' || (typeof answer === 'string' && answer.length <= answerLimit);
      if (!isAnswer)
        throw invalid(`answers.${shown(key)} must be a number or a text of at most ${answerLimit} characters.`);
      return [key, answer];
    }),
  );
}

export function parseToken(body: Record<string, unknown>): string {
  const { token } = body;
  if (typeof token !== 'string' || token === '') throw invalid('token must be a string that is not empty.');
  return token;
}

function parseFormData(value: unknown): Record<string, string> {
  if (value === undefined) return {};
  if (!isObject(value)) throw invalid('formData must be an object whose values are strings.');
  const entries = Object.entries(value);
  if (entries.length > maxFields) throw invalid(`formData has more than ${maxFields} fields.`);
  return Object.fromEntries(
    entries.map(([key, text]) => {
      checkKey(key, 'formData');
      if (typeof text !== 'string') throw invalid(`formData.${shown(key)} must be a string.`);
      return [key, text];
    }),
  );
}

function parseContext(value: unknown): Record<string, unknown> | null {
  if (value === undefined) return null;
  if (!isObject(value)) throw invalid('context must be an object.');
  checkNested(value, 1);
  return value;
}

/** Depth is bounded before anything else walks the value: JSON.stringify would exhaust the stack on a hostile one. */
function checkNested(value: unknown, depth: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth > maxDepth) throw invalid(`context is nested deeper than ${maxDepth} levels.`);
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) checkKey(key, 'context');
    checkNested(inner, depth + 1);
  }
}

function checkKey(key: string, field: string): void {
  if (hostileKeys.has(key)) throw invalid(`${field} must not have a field named ${key}.`);
  if (key === '') throw invalid(`${field} has a field without a name.`);
  if (key.length > maxKeyLength)
    throw invalid(`${field}.${shown(key)} has a name longer than ${maxKeyLength} characters.`);
}

/** A key as it may stand in a sentence: it came from outside. */
function shown(key: string): string {
  return key.replace(/[^\w.-]/g, '?').slice(0, 40);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
