// An answer as it goes into the attributes of its message: small enough for them.

import { type Answer, answerKey } from './answer';
import { utf8Length } from './message';
import { plainText } from './plainValues';

const version = 1;

/** Twilio takes 4 KB of attributes; our client id is in there too. */
const mostBytes = 3500;
const cutTo = 120;

/** What goes into the attributes, as plain JSON. */
export function answerAttributes(answer: Answer): Readonly<Record<string, object>> {
  return { [answerKey]: { version, ...fitting(answer) } };
}

/** The visitor cannot be told of a limit of the attributes: an answer that is too long is cut. */
function fitting(answer: Answer): Answer {
  if (bytesOf(answer) <= mostBytes) return answer;
  const short = Object.entries(answer.values).map(([key, value]) => [
    key,
    typeof value === 'string' ? plainText(value, cutTo) : value,
  ]);
  const cut: Answer = { ...answer, values: Object.fromEntries(short), isCut: true };
  return bytesOf(cut) <= mostBytes ? cut : { ...cut, values: {} };
}

function bytesOf(answer: Answer): number {
  return utf8Length(JSON.stringify(answer));
}
