/** One line in the console for the developer of the host page; the visitor never learns of it from here. */
export function report(message: string, ...detail: unknown[]): void {
  // biome-ignore lint/suspicious/noConsole: the only channel to the developer that a script tag has
  console.warn(`[parlor] ${message}`, ...detail);
}

/** What `run` returns. Nothing is thrown into the host page: a failure is reported, with `what` it was that failed. */
export function guarded<Result>(what: string, run: () => Result): Result | undefined {
  try {
    return run();
  } catch (error) {
    report(`${what} failed`, error);
  }
}
