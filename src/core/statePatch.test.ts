import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Message } from './message';
import { type ChatState, initialState } from './state';
import { applyPatch, patchBetween } from './statePatch';

function message(index: number): Message {
  return {
    sid: `IM${index}`,
    index,
    clientId: null,
    author: 'a',
    from: 'agent',
    body: `m${index}`,
    sentAt: index,
    editedAt: null,
    media: [],
    content: null,
  };
}

const shared = Array.from({ length: 12 }, (_, index) => message(index));

const state: fc.Arbitrary<ChatState> = fc
  .record({ indices: fc.subarray(shared), draft: fc.constantFrom('', 'a', 'b'), typing: fc.subarray(['x', 'y']) })
  .map(({ indices, draft, typing }) => ({
    ...initialState(),
    draft,
    typing,
    timeline: { messages: indices, older: 'none', opening: null },
  }));

it('turns the one state into the other', () => {
  fc.assert(
    fc.property(state, state, (before, after) => {
      expect(applyPatch(before, structuredClone(patchBetween(before, after)))).toEqual(after);
    }),
  );
});

it('tells one new message of a long thread as one message', () => {
  const long = { ...initialState(), timeline: { messages: shared, older: 'none', opening: null } } as const;
  const longer = { ...long, timeline: { ...long.timeline, messages: [...shared, message(12)] } };
  expect(patchBetween(long, longer).messages).toEqual({ keep: 12, rest: [message(12)] });
});

it('tells a keystroke without the messages', () => {
  const long = { ...initialState(), timeline: { messages: shared, older: 'none', opening: null } } as const;
  expect(patchBetween(long, { ...long, draft: 'x' })).toEqual({ parts: { draft: 'x' }, messages: null });
});

it('tells only what is different, and the timeline without its messages', () => {
  const before = {
    ...initialState(),
    draft: 'a',
    timeline: { messages: shared, older: 'available', opening: null },
  } as const;
  const loading = { ...before, timeline: { ...before.timeline, older: 'loading' } } as const;
  expect(patchBetween(before, before)).toEqual({ parts: {}, messages: null });
  expect(patchBetween(before, loading)).toEqual({
    parts: { timeline: { messages: [], older: 'loading', opening: null } },
    messages: null,
  });
});

it('keeps the messages, the same ones, when they did not change', () => {
  const before = { ...initialState(), timeline: { messages: shared, older: 'available', opening: null } } as const;
  const loading = { ...before, timeline: { ...before.timeline, older: 'loading' } } as const;
  expect(applyPatch(before, patchBetween(before, loading)).timeline).toEqual(loading.timeline);
  expect(applyPatch(before, patchBetween(before, loading)).timeline.messages).toBe(shared);
});

it('tells from the first message that is different on', () => {
  const timelineOf = (messages: readonly Message[]) => ({ messages, older: 'none', opening: null }) as const;
  const before = { ...initialState(), timeline: timelineOf(shared.slice(0, 4)) };
  const edited = { ...message(2), body: 'edited' };
  expect(patchBetween(before, { ...before, timeline: timelineOf(shared.slice(0, 2)) }).messages).toEqual({
    keep: 2,
    rest: [],
  });
  expect(patchBetween(before, { ...before, timeline: timelineOf([...shared.slice(0, 2), edited]) }).messages).toEqual({
    keep: 2,
    rest: [edited],
  });
});

it('tells of messages that are equal and not the same array that all of them stay', () => {
  const before = { ...initialState(), timeline: { messages: shared, older: 'none', opening: null } } as const;
  const after = { ...before, timeline: { ...before.timeline, messages: [...shared] } };
  expect(patchBetween(before, after).messages).toEqual({ keep: shared.length, rest: [] });
});

it('leaves what is not different as it is, so that nothing of it is drawn again', () => {
  fc.assert(
    fc.property(state, (before) => {
      const after = applyPatch(before, structuredClone(patchBetween(before, { ...before, draft: 'typed' })));
      expect(after.timeline).toBe(before.timeline);
      expect(after.typing).toBe(before.typing);
    }),
  );
});
