import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeMessages } from './mergeMessages';
import type { Message } from './message';
import { agentMessage, ownMessage } from './testing/builders';

const sids = (messages: readonly Message[]) => messages.map(({ sid }) => sid);

describe('messages that come', () => {
  it('take their places by index, wherever these are', () => {
    const known = [agentMessage(3), agentMessage(7)];
    const incoming = [agentMessage(9), agentMessage(5), agentMessage(0)];
    expect(sids(mergeMessages(known, incoming))).toEqual(['IM0', 'IM3', 'IM5', 'IM7', 'IM9']);
  });

  it('take the place of their older copies, but not of later edits', () => {
    const [early, late] = [
      agentMessage(3, { body: 'early', editedAt: 1 }),
      agentMessage(3, { body: 'late', editedAt: 2 }),
    ];
    expect(mergeMessages([early], [late])).toEqual([late]);
    expect(mergeMessages([late], [early])).toEqual([late]);
  });

  it('of the visitor are there once for each client id, where they were first', () => {
    const [first, again] = [ownMessage(3, { clientId: 'c' }), ownMessage(8, { clientId: 'c' })];
    expect(mergeMessages([first], [again])).toEqual([first]);
    expect(mergeMessages([again], [first])).toEqual([first]);
    expect(mergeMessages([], [again, first])).toEqual([first]);
  });

  it('of others may share a client id, also with one of the visitor', () => {
    const all = [
      ownMessage(0, { clientId: 'c' }),
      agentMessage(1, { clientId: 'c' }),
      agentMessage(2, { clientId: 'c' }),
    ];
    expect(mergeMessages(all.slice(0, 1), all.slice(1))).toEqual(all);
  });

  it('that come after all others cost no look at each of these', () => {
    const looks = { count: 0 };
    const watched = (message: Message): Message => ({
      ...message,
      get sid() {
        looks.count++;
        return message.sid;
      },
    });
    const known = mergeMessages(
      [],
      Array.from({ length: 1000 }, (_, index) => watched(agentMessage(index))),
    );
    looks.count = 0;
    const all = Array.from({ length: 100 }, (_, at) => agentMessage(1000 + at)).reduce<readonly Message[]>(
      (list, message) => mergeMessages(list, [message]),
      known,
    );
    expect(looks.count).toBe(0);
    expect(all).toHaveLength(1100);
  });

  it('under another index than before stay where they were, also in a list that was merged into before', () => {
    const known = mergeMessages([], [agentMessage(1), agentMessage(2)]);
    const moved = agentMessage(9, { sid: 'IM3' });
    expect(sids(mergeMessages(known, [agentMessage(3)]))).toEqual(['IM1', 'IM2', 'IM3']);
    expect(sids(mergeMessages(known, [moved]))).toEqual(['IM1', 'IM2', 'IM3']);
    expect(mergeMessages(known, [moved]).at(-1)).toBe(moved);
    expect(sids(mergeMessages(mergeMessages(known, [agentMessage(3)]), [moved]))).toEqual(['IM1', 'IM2', 'IM3']);
  });

  it('leave what was known as it was', () => {
    const known = Object.freeze([agentMessage(1)]);
    mergeMessages(known, [agentMessage(0)]);
    expect(sids(known)).toEqual(['IM1']);
  });

  it('end up the same, in whatever order and pages they come', () => {
    const anyMessage = fc
      .tuple(fc.nat(40), fc.boolean(), fc.nat(3))
      .map(([index, own, edited]) =>
        (own ? ownMessage : agentMessage)(index, { sid: `IM${index}-${own}`, editedAt: edited, body: `${edited}` }),
      );
    fc.assert(
      fc.property(fc.array(fc.array(anyMessage, { maxLength: 8 }), { maxLength: 8 }), (pages) => {
        const merged = pages.reduce<readonly Message[]>(mergeMessages, []);
        const indices = merged.map(({ index }) => index);
        expect(indices).toEqual([...indices].sort((a, b) => a - b));
        expect(new Set(sids(merged)).size).toBe(merged.length);
        const backwards = [...pages].reverse().reduce<readonly Message[]>(mergeMessages, []);
        expect(new Set(sids(backwards))).toEqual(new Set(sids(merged)));
        const newest = (sid: string) =>
          Math.max(
            ...pages
              .flat()
              .filter((one) => one.sid === sid)
              .map((one) => one.editedAt ?? 0),
          );
        for (const { sid, editedAt } of merged) expect(editedAt).toBe(newest(sid));
      }),
    );
  });
});
