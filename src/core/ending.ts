// Out of a conversation: closed by the service, gone, or left for the form.

import { leaving } from './effects';
import type { Step } from './events';
import { failUnsent, unsentFiles, unsentText } from './outbox';
import { type ChatState, initialState } from './state';
import { chain, step } from './step';

export function end(state: ChatState, reason: 'closed' | 'gone'): Step {
  const { session } = state;
  if (session.kind === 'none' || session.kind === 'ended') return step(state);
  const credentials = session.kind === 'starting' ? null : session.credentials;
  return chain(
    step(
      {
        ...state,
        session: { kind: 'ended', reason, credentials },
        connection: { kind: 'idle' },
        timeline: { ...state.timeline, older: state.timeline.messages.length === 0 ? 'none' : state.timeline.older },
        typing: [],
        ticket: state.ticket + 1,
      },
      ...leaving,
      { do: 'save', slice: 'session' },
    ),
    failUnsent,
  );
}

/** The stored conversation does not exist any more. If there is nothing to show of it, the form is all a visitor expects. */
export function gone(state: ChatState): Step {
  const { timeline, past } = state;
  const nothingToShow = [...timeline.messages, ...past.messages].length === 0 && timeline.opening === null;
  return chain(end(state, 'gone'), (next) => (nothingToShow ? startNew(next) : step(next)));
}

/** What stays of a chat when its conversation is left. */
export function afresh(state: ChatState): ChatState {
  return {
    ...initialState(),
    panel: state.panel,
    visible: state.visible,
    hiddenSince: state.hiddenSince,
    network: state.network,
    storage: state.storage,
    idle: state.idle && { ...state.idle, endsAt: null },
    form: state.form,
    drafts: state.drafts,
    context: state.context,
    known: state.known,
    visitor: state.visitor,
    lookedFor: state.lookedFor,
    past: { ...state.past, messages: [] },
    endpointCalls: state.endpointCalls,
    ticket: state.ticket + 1,
  };
}

export function startNew(state: ChatState): Step {
  if (state.session.kind !== 'ended' && state.session.kind !== 'failed') return step(state);
  const unsent = unsentText(state.outbox) || state.draft;
  const next: ChatState = {
    ...afresh(state),
    form: unsent === '' ? state.form : { ...state.form, query: unsent },
    draftFiles: [...unsentFiles(state.outbox), ...state.draftFiles],
  };
  return step(
    next,
    { do: 'leave' },
    { do: 'cancel', timer: 'refresh' },
    { do: 'save', slice: 'session' },
    { do: 'save', slice: 'outbox' },
    { do: 'save', slice: 'draft' },
    { do: 'save', slice: 'draftFiles' },
    { do: 'save', slice: 'form' },
  );
}

export function backToForm(state: ChatState): Step {
  if (state.session.kind === 'failed' && state.session.answers === null) return startNew(state);
  if (state.session.kind !== 'starting' && state.session.kind !== 'failed') return step(state);
  const queued = unsentText(state.outbox);
  const answers = { ...state.session.answers, ...state.form };
  const query = [answers.query ?? '', queued].filter((text) => text !== '').join('\n');
  const form = query === '' ? answers : { ...answers, query };
  return step(
    {
      ...state,
      form,
      draftFiles: [...unsentFiles(state.outbox), ...state.draftFiles],
      outbox: [],
      session: { kind: 'none' },
      timeline: initialState().timeline,
      past: { ...state.past, messages: state.timeline.messages.filter(({ index }) => index < 0) },
      notices: [],
      ticket: state.ticket + 1,
    },
    { do: 'cancel', timer: 'retry' },
    { do: 'leave' },
    { do: 'save', slice: 'form' },
    { do: 'save', slice: 'draftFiles' },
    { do: 'save', slice: 'outbox' },
    { do: 'save', slice: 'session' },
  );
}
