// Where live conversations end by themselves: the rule, the question, and its words for whoever cannot see it.

import { enIdle } from '../../i18n/enIdle';
import type { Chat } from '../chat';
import { textsOf } from '../conversation/useTexts';

export { IdleWarning } from './IdleWarning';
export { parseIdleRule } from './parseIdleRule';

export function idleWords(chat: Chat, seconds: number): string {
  return textsOf(chat, enIdle).idle.announce(seconds);
}
