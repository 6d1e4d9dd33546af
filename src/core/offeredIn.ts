import { type Fields, fieldsOf } from './plainValues';

/** Where it lies in the message's attributes. */
const contentKey = 'parlor';
const version = 1;

/** What a message's `attributes` offer, for `parseContent` to read; null when they offer nothing. */
export function offeredIn(attributes: unknown): Fields | null {
  const fields = fieldsOf(fieldsOf(attributes)[contentKey]);
  return fields.version === version ? fields : null;
}
