// What the visitor asks for beside messages: the end, the survey's answers kept, a transcript by mail.

import { recentCalls, stormGuardMs } from './backoff';
import { report } from './effects';
import { end } from './ending';
import { type ChatError, chatError } from './errors';
import type { Circumstance, Effect, Step } from './events';
import type { Credentials, EndpointCall } from './ports';
import type { ChatState, RequestName, RequestStatus } from './state';
import { chain, step } from './step';
import type { SurveyValues } from './survey';

/** What the endpoint can be asked for this conversation; nothing as long as there is none. */
export function canAsk(state: ChatState, call: EndpointCall): boolean {
  return credentialsOf(state)?.capabilities.includes(call) ?? false;
}

/**
 * Through the endpoint, which closes the conversation for everybody. Without its help the visitor can only be taken out of
 * it; what that means for the agent is up to the site.
 */
export function endConversation(state: ChatState, circumstance: Circumstance): Step {
  const { session } = state;
  if (session.kind !== 'joining' && session.kind !== 'active') return step(state);
  if (canAsk(state, 'endChat')) return ask(state, 'end', 'endChat', circumstance);
  if (state.requests.end?.kind === 'underWay') return step(state);
  return step(withStatus(state, 'end', { kind: 'underWay' }), {
    do: 'quit',
    conversationSid: session.credentials.conversationSid,
  });
}

export function sendSurvey(state: ChatState, values: SurveyValues, circumstance: Circumstance): Step {
  return ask(state, 'survey', 'survey', circumstance, values);
}

export function mailTranscript(state: ChatState, circumstance: Circumstance): Step {
  return ask(state, 'transcript', 'transcript', circumstance);
}

function ask(
  state: ChatState,
  name: RequestName,
  call: EndpointCall,
  { now }: Circumstance,
  answers?: SurveyValues,
): Step {
  const credentials = credentialsOf(state);
  const status = state.requests[name]?.kind;
  if (!credentials || !canAsk(state, call) || status === 'underWay' || status === 'done') return step(state);
  const waitMs = stormGuardMs(state.endpointCalls, now, 1);
  if (waitMs > 0) {
    return step(withStatus(state, name, { kind: 'failed', error: chatError('rateLimited', undefined, waitMs) }));
  }
  const endpointCalls = [...recentCalls(state.endpointCalls, now), now];
  const effect: Effect = { do: 'askEndpoint', name, call, credentials, ...(answers ? { answers } : {}) };
  return step({ ...withStatus(state, name, { kind: 'underWay' }), endpointCalls }, effect);
}

export function requestDone(state: ChatState, name: RequestName, conversationSid: string): Step {
  if (!isAwaited(state, name, conversationSid)) return step(state);
  const done = withStatus(state, name, { kind: 'done' });
  return name === 'end' ? end(done, 'closed') : step(done);
}

export function requestFailed(state: ChatState, name: RequestName, conversationSid: string, error: ChatError): Step {
  if (!isAwaited(state, name, conversationSid)) return step(state);
  if (name === 'end') {
    const isOver = error.kind === 'gone' || error.kind === 'ended';
    // The role forbids to leave: all that is left is to stop showing it.
    const mayNotLeave = error.kind === 'rejected' && !canAsk(state, 'endChat');
    if (isOver || mayNotLeave) {
      const over = end(withStatus(state, name, { kind: 'done' }), 'closed');
      return chain(over, (next) => (isOver ? step(next) : step(next, report(error))));
    }
  }
  return step(withStatus(state, name, { kind: 'failed', error }), report(error));
}

function isAwaited(state: ChatState, name: RequestName, conversationSid: string): boolean {
  return state.requests[name]?.kind === 'underWay' && credentialsOf(state)?.conversationSid === conversationSid;
}

function credentialsOf({ session }: ChatState): Credentials | null {
  switch (session.kind) {
    case 'none':
    case 'starting':
      return null;
    case 'joining':
    case 'active':
    case 'ended':
    case 'failed':
      return session.credentials;
  }
}

function withStatus(state: ChatState, name: RequestName, status: RequestStatus): ChatState {
  return { ...state, requests: { ...state.requests, [name]: status } };
}
