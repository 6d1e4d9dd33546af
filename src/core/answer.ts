// The visitor's answer to a message that offered something, as structure. Its words are the text of the message it is in.

import { fieldsOf, plainKey, plainNumber, plainText } from './plainValues';

export type AnswerKind = 'quickReplies' | 'card' | 'carousel' | 'list' | 'form' | 'dateTime' | 'survey';

export interface Answer {
  /** Sid of the message that is answered. */
  readonly to: string;
  /** What that message offered. */
  readonly kind: AnswerKind;
  /** By name; docs/rich-content.md says which names each kind has. */
  readonly values: AnswerValues;
  /** Too long for the attributes: long values are cut, or left out. The text of the message has them in full. */
  readonly isCut?: true;
}

export type AnswerValues = Readonly<Record<string, string | number | readonly string[]>>;

/** Where it travels in the message's attributes. */
export const answerKey = 'parlorAnswer';

const limits = { values: 40, text: 4000, list: 40, sid: 64 } as const;

/** `attributes`: of any message. Null when there is no answer in them. */
export function answerIn(attributes: unknown): Answer | null {
  return parseAnswer(fieldsOf(attributes)[answerKey]);
}

export function parseAnswer(value: unknown): Answer | null {
  const fields = fieldsOf(value);
  const kind = kindOf(fields.kind);
  if (typeof fields.to !== 'string' || fields.to === '' || fields.to.length > limits.sid || !kind) return null;
  const values = Object.entries(fieldsOf(fields.values))
    .slice(0, limits.values)
    .flatMap(([key, value]) => {
      const parsed = parseValue(value);
      return plainKey(key) === null || parsed === null ? [] : [[key, parsed] as const];
    });
  return { to: fields.to, kind, values: Object.fromEntries(values) };
}

function parseValue(value: unknown): string | number | readonly string[] | null {
  if (typeof value === 'number') return plainNumber(value, -1e15, 1e15);
  if (!Array.isArray(value)) return plainText(value, limits.text);
  return value.slice(0, limits.list).flatMap((entry) => plainText(entry, limits.text) ?? []);
}

function kindOf(value: unknown): AnswerKind | null {
  switch (value) {
    case 'quickReplies':
    case 'card':
    case 'carousel':
    case 'list':
    case 'form':
    case 'dateTime':
    case 'survey':
      return value;
    default:
      return null;
  }
}
