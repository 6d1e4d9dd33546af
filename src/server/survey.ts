// `POST {base}/survey`: what the visitor thinks of the conversation; the site keeps it.

import type { Call } from './call';
import type { KeepSurvey } from './features';
import { parseAnswers } from './fields';
import { callHook } from './hooks';
import type { Limiter } from './limits';
import type { Settings } from './options';
import { requireVisitor } from './session';

export function createSurvey(keep: KeepSurvey, settings: Settings, limiter: Limiter): Call {
  return {
    limit: 'furtherCalls',
    async run(body) {
      const { identity, session } = await requireVisitor(settings, body, { evenIfRevoked: true });
      const { conversationSid } = session;
      const answers = parseAnswers(body.answers);
      await limiter.enforce('furtherCallsPerConversation', conversationSid);
      const result = { conversationSid, identity, answers, receivedAt: settings.now() };
      await callHook('survey', settings.log, () => keep(result));
      settings.log({ level: 'info', event: 'surveyAnswered', conversationSid });
      return null;
    },
  };
}
