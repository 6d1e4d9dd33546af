import { describe, expect, it } from 'vitest';
import { chatError } from './errors';
import type { ChatState } from './state';
import { activeState, credentials, happen, noon, sessions } from './testing/builders';
import { createHarness } from './testing/harness';
import { stormOfCalls } from './testing/sessionBuilders';

const endConversation = { kind: 'endConversation' } as const;
const conversationSid = 'CH1';

function offering(...capabilities: string[]): ChatState {
  return activeState({ session: { kind: 'active', credentials: credentials({ capabilities }) } });
}

describe('the visitor ends the conversation', () => {
  it('through the endpoint where it offers that', () => {
    const { state, effects } = happen(offering('endChat'), endConversation);
    expect(state.requests.end).toEqual({ kind: 'underWay' });
    expect(effects).toEqual([
      {
        do: 'askEndpoint',
        name: 'end',
        call: 'endChat',
        credentials: credentials({ capabilities: ['endChat'] }),
      },
    ]);
    expect(state.endpointCalls).toEqual([noon]);
  });

  it('by being taken out of it where the endpoint does not', () => {
    expect(happen(offering(), endConversation).effects).toEqual([{ do: 'quit', conversationSid }]);
  });

  it('also while it is being joined, but not before there is one or after its end', () => {
    const session = { ...sessions.joining, credentials: credentials({ capabilities: ['endChat'] }) };
    expect(happen(activeState({ session }), endConversation).effects).toHaveLength(1);
    for (const kind of ['none', 'starting', 'ended', 'failed'] as const) {
      expect(happen(activeState({ session: sessions[kind] }), endConversation).effects).toEqual([]);
    }
  });

  it('once, however often it is asked', () => {
    for (const start of [offering('endChat'), offering()]) {
      const { state } = happen(start, endConversation);
      expect(happen(state, endConversation).effects).toEqual([]);
    }
  });

  it('and may try again after a failure', () => {
    const asked = happen(offering('endChat'), endConversation).state;
    const error = chatError('timeout');
    const failed = happen(asked, { kind: 'requestFailed', name: 'end', conversationSid, error });
    expect(failed.state.requests.end).toEqual({ kind: 'failed', error });
    expect(failed.state.session.kind).toBe('active');
    expect(failed.effects).toEqual([{ do: 'report', error }]);
    expect(happen(failed.state, endConversation).state.requests.end).toEqual({ kind: 'underWay' });
  });

  it('without asking the endpoint more often than it may be asked', () => {
    const start: ChatState = { ...offering('endChat'), endpointCalls: stormOfCalls };
    const { state, effects } = happen(start, endConversation);
    expect(effects).toEqual([]);
    expect(state.requests.end).toMatchObject({ kind: 'failed', error: { kind: 'rateLimited' } });
  });

  it('and it is over when the endpoint says so, keeping what the survey and the transcript need', () => {
    const asked = happen(offering('endChat'), endConversation).state;
    const { state, effects } = happen(asked, { kind: 'requestDone', name: 'end', conversationSid });
    expect(state.session).toEqual({
      kind: 'ended',
      reason: 'closed',
      credentials: credentials({ capabilities: ['endChat'] }),
    });
    expect(state.requests.end).toEqual({ kind: 'done' });
    expect(effects).toContainEqual({ do: 'leave' });
  });

  it.each(['gone', 'ended'] as const)('and it is over when it turns out to be %s', (kind) => {
    const asked = happen(offering('endChat'), endConversation).state;
    const error = chatError(kind);
    const { state, effects } = happen(asked, { kind: 'requestFailed', name: 'end', conversationSid, error });
    expect(state.session.kind).toBe('ended');
    expect(effects).not.toContainEqual({ do: 'report', error });
  });

  it('and it is over for the visitor, and told to the developer, when their role may not leave', () => {
    const asked = happen(offering(), endConversation).state;
    const error = chatError('rejected');
    const { state, effects } = happen(asked, { kind: 'requestFailed', name: 'end', conversationSid, error });
    expect(state.session.kind).toBe('ended');
    expect(effects).toContainEqual({ do: 'report', error });
  });

  it('while a refusal by the endpoint ends nothing', () => {
    const asked = happen(offering('endChat'), endConversation).state;
    const error = chatError('rejected');
    const { state } = happen(asked, { kind: 'requestFailed', name: 'end', conversationSid, error });
    expect(state.session.kind).toBe('active');
  });

  it('and an answer for another conversation is not heard', () => {
    const asked = happen(offering('endChat'), endConversation).state;
    expect(happen(asked, { kind: 'requestDone', name: 'end', conversationSid: 'CH2' }).state).toBe(asked);
    const error = chatError('gone');
    const failed = { kind: 'requestFailed', name: 'end', conversationSid: 'CH2', error } as const;
    expect(happen(asked, failed).state).toBe(asked);
  });
});

describe('what the endpoint does after the end', () => {
  const capabilities = ['survey', 'transcript'];
  const ended = activeState({
    session: { kind: 'ended', reason: 'closed', credentials: credentials({ capabilities }) },
  });

  it('takes the answers of the survey, once', () => {
    const values = { stars: 4, comment: 'Quick' };
    const { state, effects } = happen(ended, { kind: 'sendSurvey', values });
    expect(effects).toEqual([
      {
        do: 'askEndpoint',
        name: 'survey',
        call: 'survey',
        credentials: credentials({ capabilities }),
        answers: values,
      },
    ]);
    const done = happen(state, { kind: 'requestDone', name: 'survey', conversationSid }).state;
    expect(done.requests.survey).toEqual({ kind: 'done' });
    expect(happen(done, { kind: 'sendSurvey', values }).effects).toEqual([]);
  });

  it('mails the transcript', () => {
    const { effects } = happen(ended, { kind: 'mailTranscript' });
    expect(effects).toMatchObject([{ do: 'askEndpoint', name: 'transcript', call: 'transcript' }]);
  });

  it('is not asked for what it does not offer', () => {
    expect(happen(offering(), { kind: 'sendSurvey', values: { stars: 1 } }).effects).toEqual([]);
    expect(happen(offering(), { kind: 'mailTranscript' }).effects).toEqual([]);
  });

  it('is forgotten with the next conversation', () => {
    const asked = happen(ended, { kind: 'mailTranscript' }).state;
    const next = happen(asked, { kind: 'startNew' }).state;
    expect(next.requests).toEqual({});
    expect(happen(next, { kind: 'requestDone', name: 'transcript', conversationSid }).state).toBe(next);
  });
});

describe('with a whole chat', () => {
  it('the endpoint closes the conversation, and the page forgets it', async () => {
    const chat = createHarness();
    chat.endpoint.capabilities = ['endChat'];
    await chat.begin();
    chat.engine.dispatch(endConversation);
    await chat.clock.settle();
    expect(chat.endpoint.asked).toEqual([{ call: 'endChat' }]);
    expect(chat.engine.get().session.kind).toBe('ended');
    await chat.reload();
    expect(chat.engine.get().session.kind).toBe('none');
  });

  it('the visitor leaves where the endpoint cannot close it, also against the rules of their role', async () => {
    for (const mayLeave of [true, false]) {
      const chat = createHarness();
      chat.service.conditions.mayLeave = mayLeave;
      await chat.begin();
      chat.engine.dispatch(endConversation);
      await chat.clock.settle();
      expect(chat.engine.get().session.kind).toBe('ended');
      expect(chat.reports.map(({ kind }) => kind)).toEqual(mayLeave ? [] : ['rejected']);
    }
  });

  it('nobody can leave without a connection: it says so and stays', async () => {
    const chat = createHarness();
    await chat.begin();
    chat.service.conditions.outage = true;
    chat.service.drop();
    chat.engine.dispatch(endConversation);
    await chat.clock.settle();
    expect(chat.engine.get().requests.end).toMatchObject({ kind: 'failed', error: { kind: 'offline' } });
    expect(chat.engine.get().session.kind).toBe('active');
  });
});
