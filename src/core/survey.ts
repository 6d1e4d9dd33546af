// A survey as data: in a message, or after the end of a conversation.

import { fieldsOf, plainKey, plainList, plainNumber, plainText } from './plainValues';

export interface Survey {
  readonly title: string | null;
  readonly questions: readonly SurveyQuestion[];
  /** On the button; null for the built-in text. */
  readonly button: string | null;
  /** Said when it has been sent; null for the built-in text. */
  readonly thanks: string | null;
}

interface Question {
  /** Key of its answer. Unique within the survey. */
  readonly id: string;
  /** Null for the built-in text. */
  readonly label: string | null;
  readonly required: boolean;
}

export type SurveyQuestion =
  /** Answered with 1 to 5. */
  | (Question & { readonly type: 'stars' })
  /** Answered with `up` or `down`. */
  | (Question & { readonly type: 'thumbs' })
  /** Answered with a whole number from `min` to `max`; the words stand at its ends. */
  | (Question & {
      readonly type: 'scale';
      readonly min: number;
      readonly max: number;
      readonly minLabel: string | null;
      readonly maxLabel: string | null;
    })
  /** Answered with the text of one of the choices. */
  | (Question & { readonly type: 'choice'; readonly choices: readonly string[] })
  | (Question & { readonly type: 'comment'; readonly maxLength: number });

export type SurveyValues = Readonly<Record<string, string | number>>;

const limits = { questions: 8, choices: 10, scale: 11, title: 120, label: 200, comment: 2000 } as const;

/** Null for what holds no question that can be asked. */
export function parseSurvey(value: unknown): Survey | null {
  const { title, questions, button, thanks } = fieldsOf(value);
  const ids = new Set<string>();
  const parsed = plainList(questions, limits.questions, (entry) => {
    const question = parseQuestion(entry);
    if (!question || ids.has(question.id)) return null;
    ids.add(question.id);
    return question;
  });
  if (parsed.length === 0) return null;
  return {
    title: plainText(title, limits.title),
    questions: parsed,
    button: plainText(button, limits.title),
    thanks: plainText(thanks, limits.label),
  };
}

function parseQuestion(value: unknown): SurveyQuestion | null {
  const fields = fieldsOf(value);
  const { type } = fields;
  const id = plainKey(fields.id) ?? plainKey(type);
  if (id === null) return null;
  const question = { id, label: plainText(fields.label, limits.label), required: fields.required === true };
  switch (type) {
    case 'stars':
    case 'thumbs':
      return { ...question, type };
    case 'scale': {
      const min = plainNumber(fields.min ?? 0, 0, 100);
      const max = plainNumber(fields.max ?? 10, 0, 100);
      const whole = Number.isInteger(min) && Number.isInteger(max);
      if (min === null || max === null || !whole || max <= min || max - min >= limits.scale) return null;
      return {
        ...question,
        type,
        min,
        max,
        minLabel: plainText(fields.minLabel, limits.label),
        maxLabel: plainText(fields.maxLabel, limits.label),
      };
    }
    case 'choice': {
      const choices = [
        ...new Set(plainList(fields.choices, limits.choices, (choice) => plainText(choice, limits.label))),
      ];
      return choices.length > 0 ? { ...question, type, choices } : null;
    }
    case 'comment':
      return { ...question, type, maxLength: plainNumber(fields.maxLength, 1, limits.comment) ?? limits.comment };
    default:
      return null;
  }
}
