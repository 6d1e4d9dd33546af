// Guesses about a text, on the safe side: what draws more than letters is fetched for those that need it.

import type { Config } from '../../contract';
import type { Message } from '../../core/message';

/** Whether marks in messages from there are shown as what they mean. */
export function mayHaveMarks(option: Config['markdown'], from: Message['from']): boolean {
  return option === 'all' || (option === 'agent' && from !== 'visitor');
}

/** Where it says no, links.ts finds none. */
export function mayHaveLinks(text: string): boolean {
  return /:\S|www\.|@/i.test(text);
}
