import { describe, expect, it } from 'vitest';
import { chatError } from './errors';
import { patienceDue, waitPatiently } from './patience';
import type { OutboxStatus } from './state';
import { activeState, outboxItem } from './testing/builders';

const stepMs = 10 * 60_000;
const dayMs = 24 * 60 * 60_000;
const lastStep = dayMs - stepMs;
const countOn = { do: 'after', timer: 'patience', ms: stepMs, fact: { kind: 'patienceDue' } };
const save = { do: 'save', slice: 'outbox' };
const failed: OutboxStatus = { kind: 'failed', error: chatError('rejected') };

describe('the patience with a message', () => {
  it.each(['queued', 'sending', 'checking'] as const)(
    'is counted while one is %s, in steps of ten minutes',
    (status) => {
      const before = activeState({ outbox: [outboxItem('c1', failed), outboxItem('c2', status)] });
      expect(waitPatiently(before)).toEqual([before, [countOn]]);
      const [first, effects] = patienceDue(before);
      expect(first.outbox[1]).toMatchObject({ waitedMs: stepMs, status: { kind: status } });
      expect(effects).toEqual([save, countOn]);
      expect(patienceDue(first)[0].outbox[1]).toMatchObject({ waitedMs: 2 * stepMs, status: { kind: status } });
    },
  );

  it('is not counted when none is on its way', () => {
    const before = activeState({ outbox: [outboxItem('c1', failed), outboxItem('c2', 'accepted')] });
    expect(waitPatiently(before)).toEqual([before, []]);
    expect(patienceDue(before)[0]).toBe(before);
    expect(patienceDue(before)[1]).toEqual([]);
  });

  it.each(['queued', 'checking'] as const)('ends after a day for one that is %s; others are not touched', (status) => {
    const before = activeState({
      outbox: [
        outboxItem('c1', failed, { waitedMs: lastStep }),
        outboxItem('c2', 'accepted', { waitedMs: lastStep }),
        outboxItem('c3', status, { waitedMs: lastStep }),
        outboxItem('c4', 'queued', { waitedMs: lastStep - 1 }),
      ],
    });
    const [state, effects] = patienceDue(before);
    expect(state.outbox[0]).toBe(before.outbox[0]);
    expect(state.outbox[1]).toBe(before.outbox[1]);
    expect(state.outbox[2]).toMatchObject({ waitedMs: dayMs, status: { kind: 'failed', error: chatError('timeout') } });
    expect(state.outbox[3]).toMatchObject({ waitedMs: dayMs - 1, status: { kind: 'queued' } });
    expect(effects).toEqual([save, countOn]);
  });

  it('is not over for one that is on its way: its answer is near', () => {
    const before = activeState({ outbox: [outboxItem('c1', 'sending', { waitedMs: dayMs })] });
    expect(patienceDue(before)[0].outbox[0]?.status).toEqual({ kind: 'sending' });
  });

  it('is not counted on after the last was given up', () => {
    const before = activeState({ outbox: [outboxItem('c1', 'queued', { waitedMs: lastStep })] });
    expect(patienceDue(before)[1]).toEqual([save]);
  });
});
