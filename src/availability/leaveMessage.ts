// Leaves a message with the endpoint: `POST {base}/leaveMessage`.

/** What became of it; anything but `sent` may be tried again, except where the site has to mend something. */
export type LeavingOutcome =
  | 'sent'
  | 'offline'
  | 'timeout'
  | 'rateLimited'
  | 'tooLarge'
  | 'rejected'
  | 'auth'
  | 'badConfig'
  | 'unavailable';

const deadlineMs = 10_000;

/** `url`: base of the endpoint. `now` and after: the words for the developer go to `warn`, without anything that was written. */
export async function leaveMessage(
  url: string,
  message: { readonly formData: Readonly<Record<string, string>>; readonly context: Readonly<Record<string, unknown>> },
  credentials: RequestCredentials,
  warn: (line: string) => void,
): Promise<LeavingOutcome> {
  const address = `${url}/leaveMessage`;
  try {
    const { ok, status } = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-Requested-With': 'parlor' },
      body: JSON.stringify(message),
      credentials,
      redirect: 'error',
      cache: 'no-store',
      signal: AbortSignal.timeout(deadlineMs),
    });
    if (ok) return 'sent';
    warn(`tokenEndpoint ${address} answered ${status}${status === 404 ? ': is leaveMessage switched on there?' : ''}`);
    return outcomeOf(status);
  } catch (error) {
    const isLate = (error as Error | undefined)?.name === 'TimeoutError';
    warn(`tokenEndpoint ${address} ${isLate ? 'did not answer within 10 s' : 'could not be reached'}`);
    return isLate ? 'timeout' : navigator.onLine ? 'unavailable' : 'offline';
  }
}

export function outcomeOf(status: number): LeavingOutcome {
  if (status === 401 || status === 403) return 'auth';
  if (status === 404) return 'badConfig';
  if (status === 413) return 'tooLarge';
  if (status === 429) return 'rateLimited';
  return status >= 500 ? 'unavailable' : 'rejected';
}
