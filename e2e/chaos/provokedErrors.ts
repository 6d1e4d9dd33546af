// Errors that Chromium writes into the console because of a fault, whatever the widget does. All others are findings.

import type { FaultName } from './steps';

interface Provoked {
  readonly error: RegExp;
  /** Null: the fault may meet any run, because it knows no identity. */
  readonly by: readonly FaultName[] | null;
}

const provoked: readonly Provoked[] = [
  { error: /WebSocket connection to .* Unexpected response code: 503/, by: null },
  { error: /status of 401/, by: ['endpoint 401'] },
  { error: /status of 429/, by: ['endpoint 429'] },
  { error: /status of 500/, by: ['endpoint 500', 'upload 50x'] },
  { error: /status of 50[234]/, by: ['upload 50x'] },
  { error: /net::ERR_(EMPTY_RESPONSE|CONNECTION_RESET|CONNECTION_CLOSED)/, by: ['upload cut'] },
  { error: /net::ERR_INTERNET_DISCONNECTED/, by: ['offline'] },
];

interface Happened {
  readonly errors: readonly string[];
  readonly injected: Readonly<Partial<Record<FaultName, number>>>;
}

export function unexpectedErrors({ errors, injected }: Happened): string[] {
  return errors.filter(
    (line) => !provoked.some(({ error, by }) => error.test(line) && (!by || by.some((name) => injected[name]))),
  );
}
