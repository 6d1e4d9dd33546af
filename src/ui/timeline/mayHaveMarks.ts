import type { Config } from '../../contract';
import type { Message } from '../../core/message';

/** Whether marks in messages from there are shown as what they mean. */
export function mayHaveMarks(option: Config['markdown'], from: Message['from']): boolean {
  return option === 'all' || (option === 'agent' && from !== 'visitor');
}
