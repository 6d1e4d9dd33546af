import { describe, expect, it } from 'vitest';
import { type ChatErrorKind, chatError, isChatError, isRetryable, type SendFailure, sendFailureOf } from './errors';

describe('a ChatError', () => {
  it('holds what is known of it and nothing else', () => {
    expect(chatError('timeout')).toStrictEqual({ kind: 'timeout' });
    expect(chatError('auth', 'origin not allowed')).toStrictEqual({ kind: 'auth', detail: 'origin not allowed' });
    expect(chatError('rateLimited', undefined, 0)).toStrictEqual({ kind: 'rateLimited', retryAfterMs: 0 });
  });

  it('is told from whatever else somebody may throw', () => {
    expect(isChatError(chatError('gone', 'no such conversation'))).toBe(true);
    for (const thrown of [null, undefined, 'timeout', 404, new Error('no'), {}, { kind: 5 }]) {
      expect(isChatError(thrown)).toBe(false);
    }
  });
});

describe.each<[ChatErrorKind, SendFailure, boolean]>([
  ['offline', 'neverReached', true],
  ['rateLimited', 'neverReached', true],
  ['loadFailed', 'neverReached', true],
  ['auth', 'neverReached', false],
  ['timeout', 'unknown', true],
  ['unavailable', 'unknown', true],
  ['unknown', 'unknown', true],
  ['badEndpointAnswer', 'unknown', true],
  ['rejected', 'terminal', false],
  ['gone', 'terminal', false],
  ['tooLarge', 'terminal', false],
  ['unsupportedType', 'terminal', false],
  ['ended', 'terminal', false],
  ['badConfig', 'terminal', false],
])('%s', (kind, outcome, retryable) => {
  it(`means for a message that was being sent: ${outcome}`, () => {
    expect(sendFailureOf({ kind })).toBe(outcome);
  });

  it(`${retryable ? 'is worth' : 'is not worth'} asking the endpoint again`, () => {
    expect(isRetryable({ kind })).toBe(retryable);
  });
});
