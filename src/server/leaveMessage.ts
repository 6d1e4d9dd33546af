// `POST {base}/leaveMessage`: a message for later, while nobody is there; the site delivers it (mail, ticket).

import { createBotCheck } from './botCheck';
import type { Call } from './call';
import type { DeliverMessage } from './features';
import { parseForm } from './fields';
import { callHook } from './hooks';
import type { Settings } from './options';

export function createLeaveMessage(deliver: DeliverMessage, settings: Settings): Call {
  const requirePerson = createBotCheck(settings);
  return {
    limit: 'leftMessages',
    emptyStatus: 202,
    async run(body, request) {
      const { formData, context } = parseForm(body);
      await requirePerson(body, request);
      const message = { formData, context, receivedAt: settings.now() };
      await callHook('leaveMessage', settings.log, () => deliver(message));
      settings.log({ level: 'info', event: 'messageLeft' });
      return null;
    },
  };
}
