import { expect, it } from 'vitest';
import { refreshAfter, report, reportNew, retryAfter } from './effects';
import { chatError } from './errors';

it('sets timers of different names for the next try and the next token, so that neither replaces the other', () => {
  expect(retryAfter(100)).toEqual({ do: 'after', timer: 'retry', ms: 100, fact: { kind: 'retryDue' } });
  expect(refreshAfter(200)).toEqual({ do: 'after', timer: 'refresh', ms: 200, fact: { kind: 'refreshDue' } });
});

it('tells the developer of trouble when it is the first, or of another kind than the last, and not at every try', () => {
  const error = chatError('unavailable', 'status 503');
  expect(report(error)).toEqual({ do: 'report', error });
  expect(reportNew(null, error)).toEqual([report(error)]);
  expect(reportNew(chatError('timeout'), error)).toEqual([report(error)]);
  expect(reportNew(chatError('unavailable', 'status 500'), error)).toEqual([]);
});
