import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../core/message';
import type { ChatState } from '../../core/state';
import { activeState, agentMessage, outboxItem, ownMessage, timelineWith } from '../../core/testing/builders';
import { drawnWhole } from './readingPosition';
import { createPaper, paperHeight } from './testing/paper';

const messages = (from: number, to: number): Message[] =>
  Array.from({ length: to - from }, (_, offset) => {
    const index = from + offset;
    return index % 3 === 0 ? ownMessage(index) : agentMessage(index);
  });
const showing = (list: readonly Message[], over: Partial<ChatState> = {}) =>
  activeState({ timeline: timelineWith(list, { older: 'available' }), ...over });

const whole = (list: readonly Message[]) => activeState({ timeline: timelineWith(list, { older: 'none' }) });

/** Between 20 and 300 px, the same for the same key. */
const heightOf = (key: string) => 20 + ([...key].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 281);

type Paper = ReturnType<typeof createPaper>;

/** How far each message that was in sight before has moved. */
function moved(before: ReturnType<Paper['inSight']>, paper: Paper) {
  return before.map(({ key, top }) => paper.topOf(key) - top);
}

describe('a short conversation', () => {
  it('is drawn whole', () => {
    const paper = createPaper(heightOf);
    paper.draw(whole(messages(0, drawnWhole)));
    expect(paper.drawn()).toHaveLength(drawnWhole);
    expect(paper.distanceFromEnd()).toBe(0);
  });

  it('is not yet known to be one while older messages may come', () => {
    const paper = createPaper(heightOf);
    paper.draw(showing(messages(0, drawnWhole)));
    expect(paper.drawn().length).toBeLessThan(30);
    paper.draw(whole(messages(0, drawnWhole)));
    expect(paper.drawn()).toHaveLength(drawnWhole);
    paper.draw(whole(messages(0, drawnWhole + 1)));
    expect(paper.drawn().length).toBeLessThan(30);
  });
});

describe('of 10,000 messages', () => {
  const state = showing(messages(0, 10_000));

  it('few are drawn, and they fill what is in sight', () => {
    const paper = createPaper(heightOf);
    paper.draw(state);
    expect(paper.distanceFromEnd()).toBe(0);
    for (let step = 0; step < 200; step++) {
      paper.scroll(state, -170);
      expect(paper.drawn().length).toBeLessThan(30);
      const sight = paper.inSight();
      expect(sight.every(({ key }) => key !== undefined)).toBe(true);
      expect(sight[0]?.top).toBeLessThanOrEqual(0);
      expect(sight.at(-1)?.bottom).toBeGreaterThanOrEqual(paperHeight);
    }
  });

  it('scrolling by so much moves what is in sight by so much, though the heights above were only estimated', () => {
    const paper = createPaper(heightOf);
    paper.draw(state);
    for (let step = 0; step < 500; step++) {
      const [first] = paper.inSight();
      paper.scroll(state, -60);
      expect(paper.inSight().find(({ key }) => key === first?.key)?.top).toBeCloseTo((first?.top ?? 0) + 60);
    }
  });

  it('the first is reached by going to the top', () => {
    const paper = createPaper(heightOf);
    paper.draw(state);
    paper.scroll(state, -1e9);
    paper.rest();
    paper.scroll(state, -1e9);
    expect(paper.drawn()[0]).toBe('c0');
    expect(paper.position.isNearTop()).toBe(true);
    expect(paper.inSight().every(({ key }) => key !== undefined)).toBe(true);
  });

  it('going far at once leads as far as the scroll bar says, and on from there', () => {
    const paper = createPaper(heightOf);
    paper.draw(state);
    paper.scroll(state, -1e9);
    paper.scroll(state, 100_000);
    expect(Math.abs(paper.top() - 100_000)).toBeLessThan(1000);
    for (let step = 0; step < 20; step++) {
      const before = paper.inSight();
      expect(before.every(({ key }) => key !== undefined)).toBe(true);
      paper.scroll(state, 200);
      expect(moved(before.slice(-1), paper)).toEqual([-200]);
    }
  });

  it('any is found by its key, and shown where it can be read', () => {
    const paper = createPaper(heightOf);
    paper.draw(state);
    expect(paper.position.goTo('never said')).toBe(false);
    expect(paper.position.goTo('IM4322')).toBe(true);
    paper.draw(state);
    const found = paper.inSight().find(({ key }) => key === 'IM4322');
    expect(found?.top).toBeGreaterThan(0);
    expect(found?.top).toBeLessThan(paperHeight / 2);
    paper.position.goToEnd();
    paper.draw(state);
    expect(paper.distanceFromEnd()).toBe(0);
    expect(paper.drawn().at(-1)).toBe('c9999');
  });

  it('the one that has the focus stays drawn when it is scrolled out of sight', () => {
    const paper = createPaper(heightOf);
    paper.draw(state);
    paper.scroll(state, -20_000);
    paper.rest();
    const before = paper.inSight();
    paper.draw(state, 'c9999');
    expect(paper.drawn().at(-1)).toBe('c9999');
    expect(moved(before, paper)).toEqual(before.map(() => 0));
    paper.draw(state, 'c0');
    expect(paper.drawn()[0]).toBe('c0');
    expect(moved(before, paper)).toEqual(before.map(() => 0));
  });
});

describe('what the reader looks at', () => {
  it('goes up when something comes while they are at the end', () => {
    const paper = createPaper(heightOf);
    paper.draw(showing(messages(0, 300)));
    paper.draw(showing(messages(0, 301)));
    expect(paper.distanceFromEnd()).toBe(0);
    expect(paper.inSight().at(-1)?.key).toBe('c300');
  });

  it('is what they have just scrolled to, though something is drawn before the scrolling is told', () => {
    const paper = createPaper(heightOf);
    const state = showing(messages(0, 300));
    paper.draw(state);
    paper.scrollUnseen(-5000);
    const top = paper.top();
    paper.draw(state);
    paper.rest();
    expect(Math.abs(paper.top() - top)).toBeLessThan(1000);
    const [first] = paper.inSight();
    paper.scrollUnseen(-100);
    paper.draw(showing(messages(0, 301)));
    expect(paper.topOf(first?.key)).toBe((first?.top ?? 0) + 100);
    expect(paper.position.isAtEnd()).toBe(false);
  });

  it('makes way for what follows when it is taken out', () => {
    const paper = createPaper(() => 100);
    const list = messages(0, 300);
    const before = showing(list);
    paper.draw(before);
    paper.scroll(before, -5000);
    const [first, second] = paper.inSight();
    paper.draw(showing(list.filter(({ sid, clientId }) => first?.key !== sid && first?.key !== clientId)));
    expect(paper.inSight()[0]).toEqual({ ...first, key: second?.key });
  });

  it('stays in its place, whatever comes before and after, is taken out, or changes its height', () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('scroll' as const), by: fc.integer({ min: -3000, max: 3000 }) }),
      fc.record({ kind: fc.constant('older' as const), count: fc.integer({ min: 1, max: 40 }) }),
      fc.record({ kind: fc.constant('newer' as const), count: fc.integer({ min: 1, max: 40 }) }),
      fc.record({ kind: fc.constant('sent' as const), count: fc.integer({ min: 0, max: 3 }) }),
      fc.record({ kind: fc.constant('removed' as const), at: fc.nat(1000) }),
      fc.record({ kind: fc.constant('grown' as const), at: fc.nat(1000), height: fc.integer({ min: 10, max: 900 }) }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 90, max: 400 }), fc.array(step, { maxLength: 30 }), (count, steps) => {
        const grown = new Map<string, number>();
        const paper = createPaper((key) => grown.get(key) ?? heightOf(key));
        let list = messages(500, 500 + count);
        let outbox: ChatState['outbox'] = [];
        let state = showing(list);
        paper.draw(state);
        paper.scroll(state, -2000);
        for (const each of steps) {
          paper.rest();
          const anchor = paper.inSight().find(({ key }) => key !== undefined);
          const wasAtEnd = paper.position.isAtEnd();
          switch (each.kind) {
            case 'scroll':
              paper.scroll(state, each.by);
              continue;
            case 'older':
              list = [...messages((list[0]?.index ?? 0) - each.count, list[0]?.index ?? 0), ...list];
              break;
            case 'newer':
              list = [...list, ...messages((list.at(-1)?.index ?? 0) + 1, (list.at(-1)?.index ?? 0) + 1 + each.count)];
              break;
            case 'sent':
              outbox = Array.from({ length: each.count }, (_, number) => outboxItem(`x${number}`));
              break;
            case 'removed':
              list = list.filter((message, at) => at !== each.at % list.length || keyOf(message) === anchor?.key);
              break;
            case 'grown': {
              const key = keyOf(list[each.at % list.length]);
              grown.set(key, each.height);
              break;
            }
          }
          state = showing(list, { outbox });
          paper.draw(state);
          if (wasAtEnd) expect(paper.distanceFromEnd()).toBe(0);
          // Where the end or the beginning has come into sight, nothing can stay below or above it.
          else if (paper.distanceFromEnd() > 0 && paper.top() > 0)
            expect(moved(anchor ? [anchor] : [], paper)).toEqual([0]);
        }
      }),
      { numRuns: 300 },
    );
  });
});

function keyOf(message: Message | undefined): string {
  return (message?.from === 'visitor' ? message.clientId : message?.sid) ?? '';
}
