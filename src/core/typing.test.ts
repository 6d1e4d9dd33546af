import { describe, expect, it } from 'vitest';
import type { Effect } from './events';
import { activeState, happen, noon, sessions } from './testing/builders';

const saveDraft: Effect = { do: 'save', slice: 'draft' };
const tellTyping: Effect = { do: 'tellTyping' };

describe('writing', () => {
  it('keeps the draft, and tells the others', () => {
    const { state, effects } = happen(activeState(), { kind: 'editDraft', text: 'Hel' });
    expect(state).toMatchObject({ draft: 'Hel', typingToldAt: noon });
    expect(effects).toEqual([saveDraft, tellTyping]);
  });

  it.each([
    ['not again within four seconds', 3999, [saveDraft]],
    ['again after four seconds', 4000, [saveDraft, tellTyping]],
    ['again when the clock was set back', -1, [saveDraft, tellTyping]],
    ['not again at the same moment', 0, [saveDraft]],
  ] as const)('tells the others %s', (_, passedMs, expected) => {
    const before = activeState({ typingToldAt: noon });
    const { state, effects } = happen(before, { kind: 'editDraft', text: 'Hell' }, { now: noon + passedMs });
    expect(effects).toEqual(expected);
    expect(state.draft).toBe('Hell');
    expect(state.typingToldAt).toBe(expected.length === 2 ? noon + passedMs : noon);
  });

  it.each([
    ['the draft is emptied', '', activeState()],
    ['there are only blanks', '  \n', activeState()],
    ['the connection is lost', 'Hel', activeState({ connection: { kind: 'lost', noticed: false } })],
    ['the conversation is still being joined', 'Hel', activeState({ session: sessions.joining })],
  ])('keeps the draft and tells nobody when %s', (_, text, before) => {
    const { state, effects } = happen(before, { kind: 'editDraft', text });
    expect(state).toMatchObject({ draft: text, typingToldAt: before.typingToldAt });
    expect(effects).toEqual([saveDraft]);
  });
});

describe('somebody else', () => {
  it('is shown as typing for ten seconds from the last word of it, each with a time of their own', () => {
    const first = happen(activeState(), { kind: 'typingStarted', identity: 'Nora' });
    expect(first.state.typing).toEqual(['Nora']);
    expect(first.effects).toEqual([
      { do: 'after', timer: 'typing-Nora', ms: 10_000, fact: { kind: 'typingExpired', identity: 'Nora' } },
    ]);
    const second = happen(first.state, { kind: 'typingStarted', identity: 'Max' });
    expect(second.state.typing).toEqual(['Nora', 'Max']);
    const again = happen(second.state, { kind: 'typingStarted', identity: 'Nora' });
    expect(again.state.typing).toEqual(['Nora', 'Max']);
    expect(again.effects).toEqual(first.effects);
  });

  it.each(['typingStopped', 'typingExpired'] as const)('is not shown any more after %s, others stay', (kind) => {
    const before = activeState({ typing: ['Nora', 'Max'] });
    expect(happen(before, { kind, identity: 'Nora' }).state.typing).toEqual(['Max']);
  });

  it('who was not typing and stops changes nothing', () => {
    const before = activeState({ typing: ['Max'] });
    expect(happen(before, { kind: 'typingStopped', identity: 'Nora' })).toEqual({ state: before, effects: [] });
    expect(happen(before, { kind: 'typingStopped', identity: 'Nora' }).state).toBe(before);
  });
});
