// The calls that this endpoint answers: the two required ones, the two ends, and what the site has switched on.

import type { Call } from './call';
import { createConversations } from './conversations';
import { createEndChat } from './endChat';
import { createHandoff } from './handoff';
import { createInitWebchat } from './initWebchat';
import { createLeaveMessage } from './leaveMessage';
import type { Limiter } from './limits';
import { createLogout } from './logout';
import type { Settings } from './options';
import { createRefreshToken } from './refreshToken';
import { createResumeLink } from './resumeLink';
import { createStatus } from './status';
import { createSurvey } from './survey';
import { createTranscript } from './transcript';
import { createTwilio } from './twilio';
import { createTwilioConversations } from './twilioConversations';
import { createTwilioRest } from './twilioRest';

export function createCalls(settings: Settings, limiter: Limiter): ReadonlyMap<string, Call> {
  const { status, leaveMessage, survey, transcript, resume, handoff, identity } = settings;
  const rest = createTwilioRest(settings);
  const twilio = createTwilio(settings, rest);
  const conversations = createTwilioConversations(settings, rest);
  const calls = new Map<string, Call>([
    ['initWebchat', createInitWebchat(settings, twilio, conversations, limiter)],
    ['refreshToken', createRefreshToken(settings, limiter)],
    ['endChat', createEndChat(settings, twilio, limiter)],
    ['logout', createLogout(settings)],
  ]);
  if (status) calls.set('status', createStatus(status, settings, rest));
  if (leaveMessage) calls.set('leaveMessage', createLeaveMessage(leaveMessage, settings));
  if (survey) calls.set('survey', createSurvey(survey, settings, limiter));
  if (transcript) calls.set('transcript', createTranscript(transcript, settings, conversations, limiter));
  if (resume) calls.set('resumeLink', createResumeLink(resume, settings, limiter));
  if (handoff) calls.set('handoff', createHandoff(handoff, settings, conversations, limiter));
  if (identity) calls.set('conversations', createConversations(settings, conversations, limiter));
  return calls;
}
