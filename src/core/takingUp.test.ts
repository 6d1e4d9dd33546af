import { describe, expect, it } from 'vitest';
import { screenOf } from './selectors';
import {
  activeState,
  agentMessage,
  happen,
  localFile,
  noon,
  outboxItem,
  sessions,
  timelineWith,
} from './testing/builders';
import { credentials, stateWith, stormOfCalls } from './testing/sessionBuilders';

const other = { ...credentials, conversationSid: 'CH2', token: 'token-2' };
const asking = (state = activeState()) => happen(state, { kind: 'takeUp', resume: 'code' }).state;

describe('taking up another conversation', () => {
  it('asks the endpoint, and leaves the present one alone meanwhile', () => {
    const { state, effects } = happen(activeState({ draft: 'Hm' }), { kind: 'takeUp', resume: 'code' });
    expect(effects).toContainEqual({ do: 'takeUp', resume: 'code' });
    expect(state).toMatchObject({ session: { kind: 'active' }, draft: 'Hm', takingUp: { kind: 'asking' } });
    expect(happen(state, { kind: 'takeUp', resume: 'code' }).effects).toEqual([]);
  });

  it('counts among the calls to the endpoint', () => {
    const { state, effects } = happen(activeState({ endpointCalls: stormOfCalls }), { kind: 'takeUp', resume: 'code' });
    expect(effects).toEqual([]);
    expect(state.takingUp).toMatchObject({ kind: 'failed', error: { kind: 'rateLimited' } });
  });

  it('shows a conversation on its way where there was only the form, and the form again when it fails', () => {
    const state = asking(stateWith({ form: { friendlyName: 'Ada' } }));
    expect(screenOf(state).kind).toBe('conversation');
    const failed = happen(state, { kind: 'takeUpFailed', resume: 'code', error: { kind: 'gone' } }).state;
    expect(screenOf(failed).kind).toBe('form');
    expect(failed.form).toEqual({ friendlyName: 'Ada' });
    expect(happen(failed, { kind: 'forgetTakeUp' }).state.takingUp).toBeNull();
  });

  it('joins it and forgets all of the one before but what was written there', () => {
    const before = activeState({
      timeline: timelineWith([agentMessage(0)]),
      draft: 'Half a thought',
      draftFiles: [localFile('f1')],
      outbox: [outboxItem('c1', { kind: 'failed', error: { kind: 'rejected' } })],
      drafts: { CH2: { text: 'From last week', files: [] }, CH3: { text: 'Third', files: [] } },
    });
    const { state, effects } = happen(asking(before), { kind: 'takenUp', resume: 'code', credentials: other });
    expect(state.session).toMatchObject({ kind: 'joining', credentials: { conversationSid: 'CH2' }, fresh: false });
    expect(state.timeline.messages).toEqual([]);
    expect(state.outbox).toEqual([]);
    expect(state.draft).toBe('From last week');
    expect(state.drafts).toEqual({
      CH1: { text: 'text of c1\nHalf a thought', files: [localFile('f1')] },
      CH3: { text: 'Third', files: [] },
    });
    expect(effects.map((effect) => effect.do)).toEqual(expect.arrayContaining(['leave', 'join']));
    expect(effects).toContainEqual({ do: 'save', slice: 'drafts' });
  });

  it('that is the present one changes nothing', () => {
    const state = asking(activeState({ draft: 'Hm' }));
    const { effects, state: after } = happen(state, { kind: 'takenUp', resume: 'code', credentials });
    expect(effects).toEqual([]);
    expect(after).toEqual({ ...state, takingUp: null });
  });

  it('hears no answer to what it did not ask', () => {
    for (const state of [activeState(), asking()]) {
      expect(happen(state, { kind: 'takenUp', resume: 'another', credentials: other }).state).toBe(state);
      expect(happen(state, { kind: 'takeUpFailed', resume: 'another', error: { kind: 'gone' } }).state).toBe(state);
    }
  });
});

describe('putting a conversation aside', () => {
  it('brings the form, and keeps what was written for the way back', () => {
    const { state } = happen(activeState({ draft: 'Hm', form: { friendlyName: 'Ada' } }), { kind: 'putAside' });
    expect(state).toMatchObject({ session: { kind: 'none' }, form: { friendlyName: 'Ada' }, draft: '' });
    expect(state.drafts).toEqual({ CH1: { text: 'Hm', files: [] } });
    const back = happen(asking(state), { kind: 'takenUp', resume: 'code', credentials }, { now: noon }).state;
    expect(back.draft).toBe('Hm');
    expect(back.drafts).toEqual({});
  });

  it.each(['none', 'ended', 'failed'] as const)('does nothing while the session is %s', (kind) => {
    const state = activeState({ session: sessions[kind] });
    expect(happen(state, { kind: 'putAside' }).state).toBe(state);
  });
});
