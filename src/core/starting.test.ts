import { describe, expect, it } from 'vitest';
import { type ChatErrorKind, chatError } from './errors';
import { agentMessage, happen, noon, sessions, timelineWith } from './testing/builders';
import {
  credentials,
  failed,
  minute,
  none,
  starting,
  stateWith,
  stormMs,
  stormOfCalls,
  ticket,
  waitOf,
} from './testing/sessionBuilders';

describe('the filled-in form', () => {
  const values = { friendlyName: 'Ada', query: '  Where is my order?  ' };
  const submit = { kind: 'submitForm', values } as const;

  it.each([none, failed()])('is kept and sent to the endpoint when the session is $kind', (session) => {
    const { state, effects } = happen(stateWith({ session, endpointCalls: [noon - 5 * minute, noon - 9] }), submit);
    expect(state.form).toEqual(values);
    expect(state.session).toEqual({ kind: 'starting', answers: values, problem: null, retryAt: null, failures: 0 });
    expect(state.ticket).toBe(ticket + 1);
    expect(state.endpointCalls).toEqual([noon - 9, noon]);
    expect(effects).toEqual([
      { do: 'save', slice: 'form' },
      { do: 'preloadTransport' },
      { do: 'startSession', ticket: ticket + 1, answers: values },
    ]);
  });

  it.each(['starting', 'joining', 'active', 'ended'] as const)('is not taken when the session is %s', (kind) => {
    const before = stateWith({ session: sessions[kind] });
    expect(happen(before, submit)).toEqual({ state: before, effects: [] });
  });

  it('begins a timeline of its own, which shows the question', () => {
    const before = stateWith({ session: failed(), timeline: timelineWith([agentMessage(3)]) });
    expect(happen(before, submit).state.timeline).toEqual({
      messages: [],
      older: 'unknown',
      opening: { text: 'Where is my order?', at: noon },
    });
  });

  it.each([{ friendlyName: 'Ada' }, { query: '' }, { query: ' \n ' }])(
    'shows no question when there is none: %j',
    (blank) => {
      const { state } = happen(stateWith({}), { kind: 'submitForm', values: blank });
      expect(state.timeline.opening).toBeNull();
    },
  );

  it('waits for its turn when the endpoint was asked too often, without counting a call', () => {
    const { state, effects } = happen(stateWith({ endpointCalls: stormOfCalls }), submit);
    expect(state.session).toEqual(starting({ answers: values, retryAt: noon + stormMs }));
    expect(state).toMatchObject({ ticket, endpointCalls: stormOfCalls });
    expect(effects.at(-1)).toEqual({ do: 'after', timer: 'retry', ms: stormMs, fact: { kind: 'retryDue' } });
    expect(effects.map((effect) => effect.do)).not.toContain('startSession');
  });
});

describe('an endpoint that fails', () => {
  const fail = (kind: ChatErrorKind, retryAfterMs?: number) =>
    ({ kind: 'startFailed', ticket, error: chatError(kind, undefined, retryAfterMs) }) as const;

  it('is asked again after a wait that grows, and the visitor sees why and when', () => {
    const before = stateWith({ session: starting({ failures: 2, problem: chatError('timeout') }) });
    const { state, effects } = happen(before, fail('unavailable'));
    expect(state.session).toEqual(starting({ failures: 3, problem: chatError('unavailable'), retryAt: noon + 3000 }));
    expect(effects).toEqual([
      { do: 'after', timer: 'retry', ms: 3000, fact: { kind: 'retryDue' } },
      { do: 'report', error: chatError('unavailable') },
    ]);
  });

  it('is told to the developer once for each kind of trouble', () => {
    const first = happen(stateWith({ session: starting() }), fail('timeout'));
    expect(first.effects).toContainEqual({ do: 'report', error: chatError('timeout') });
    const second = happen(first.state, fail('timeout'));
    expect(second.effects.map((effect) => effect.do)).toEqual(['after']);
  });

  it('is left alone as long as it asks for, or as its calls of the last minute demand, whichever is longer', () => {
    const session = starting();
    expect(waitOf(happen(stateWith({ session, endpointCalls: stormOfCalls }), fail('timeout')).effects, 'retry')).toBe(
      stormMs,
    );
    const patient = happen(stateWith({ session, endpointCalls: stormOfCalls }), fail('rateLimited', 90_000));
    expect(waitOf(patient.effects, 'retry')).toBe(90_000);
    expect(patient.state.session).toMatchObject({ retryAt: noon + 90_000 });
  });

  it('is not asked again by ourselves when it refused; the answers stay for another try', () => {
    const { state, effects } = happen(stateWith({ session: starting() }), fail('rejected'));
    expect(state.session).toEqual(failed({ error: chatError('rejected'), answers: { query: 'Hello?' } }));
    expect(effects).toEqual([{ do: 'report', error: chatError('rejected') }]);
  });

  it.each(['none', 'joining', 'active', 'ended', 'failed'] as const)('is nothing to a session that is %s', (kind) => {
    const before = stateWith({ session: sessions[kind] });
    expect(happen(before, fail('timeout'))).toEqual({ state: before, effects: [] });
    expect(happen(before, fail('rejected'))).toEqual({ state: before, effects: [] });
  });
});

describe('an endpoint that answers', () => {
  const answer = { kind: 'sessionStarted', ticket, credentials } as const;

  it('of a form that says which answers last, only those stay, as they were sent', () => {
    const form = { phone: 'DE 030 123456', order: 'KT-1', query: 'Hello?' };
    const answers = { ...form, phone: '+4930123456' };
    const before = stateWith({ session: starting({ answers }), form, lasting: ['phone'] });
    expect(happen(before, answer).state.form).toEqual({ phone: '+4930123456' });
  });

  it('leads into the conversation; the question leaves the form, the other answers stay for the next one', () => {
    const before = stateWith({
      session: starting({ failures: 4, problem: chatError('timeout') }),
      form: { friendlyName: 'Ada', query: 'Hello?' },
    });
    const { state, effects } = happen(before, answer);
    expect(state.form).toEqual({ friendlyName: 'Ada' });
    expect(state.session).toEqual({
      kind: 'joining',
      credentials,
      fresh: true,
      problem: null,
      retryAt: null,
      failures: 0,
    });
    expect(state).toMatchObject({ ticket: ticket + 1, connection: { kind: 'connecting' } });
    expect(effects).toEqual([
      { do: 'save', slice: 'form' },
      { do: 'join', ticket: ticket + 1, credentials },
      { do: 'save', slice: 'session' },
      { do: 'after', timer: 'refresh', ms: 48 * minute, fact: { kind: 'refreshDue' } },
    ]);
  });

  it.each(['none', 'joining', 'active', 'ended', 'failed'] as const)('is nothing to a session that is %s', (kind) => {
    const before = stateWith({ session: sessions[kind] });
    expect(happen(before, answer)).toEqual({ state: before, effects: [] });
  });
});
