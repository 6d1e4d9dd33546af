// Asks the site's check, where there is one, whether a person is behind a request that would cost something.

import { optionalText } from './fields';
import { callHook } from './hooks';
import type { Settings } from './options';
import { Refusal } from './refusal';

/** Ms; longer than that no visitor should wait for it. */
const checkDeadline = 3_000;

/**
 * Throws `botSuspected`. A check that fails lets everybody in: it is one of several hurdles, the limits still hold, and
 * a broken one must not close the shop's chat.
 */
export function createBotCheck({ botCheck, log }: Settings) {
  return async (body: Record<string, unknown>, request: Request): Promise<void> => {
    const token = optionalText(body, 'botToken', 4096);
    if (!botCheck) return;
    const isPerson = await callHook('botCheck', log, () => botCheck(token, request), checkDeadline).catch(() => true);
    if (isPerson) return;
    log({ level: 'info', event: 'botSuspected' });
    throw new Refusal('botSuspected', 'The bot check of this site did not pass.');
  };
}
