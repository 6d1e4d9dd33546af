// Bounds how long a visitor waits for us.

/**
 * How long one call of the widget may take, ms. The widget gives up after 10 s and tries again; an answer that comes
 * later would leave a conversation that nobody is in.
 */
export const callDeadline = 9_000;

/** How long Twilio may take for one request, ms. */
export const upstreamDeadline = 8_000;

interface Deadline {
  readonly signal: AbortSignal;
  /** Stops the timer; without it a process could not end. */
  clear(): void;
}

/** Aborts after `ms`, or as soon as `outer` does. */
export function startDeadline(ms: number, outer?: AbortSignal): Deadline {
  const controller = new AbortController();
  const abort = () => controller.abort();
  const timer = setTimeout(abort, ms);
  if (outer?.aborted) abort();
  outer?.addEventListener('abort', abort);
  return {
    signal: controller.signal,
    clear() {
      clearTimeout(timer);
      outer?.removeEventListener('abort', abort);
    },
  };
}
