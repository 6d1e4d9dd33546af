// What the endpoint tells the people who run it: structured entries without tokens and without personal data.

export interface LogEntry {
  readonly level: 'info' | 'warn' | 'error';
  /** What happened, in camelCase; stable, so that alerts can be set on it. */
  readonly event:
    | 'conversationStarted'
    | 'conversationEnded'
    | 'sessionRevoked'
    | 'taskNotFound'
    | 'tokenRefreshed'
    | 'refused'
    | 'twilioRefused'
    | 'twilioUnreachable'
    | 'conversationResumed'
    | 'messageLeft'
    | 'surveyAnswered'
    | 'transcriptSent'
    | 'resumeLinkMade'
    | 'codeSent'
    | 'handedOff'
    | 'startsQueueFull'
    | 'botSuspected'
    | 'hookFailed'
    | 'statusIncomplete'
    | 'queryNotPosted'
    | 'cleanupFailed'
    | 'rateLimitStoreFailed'
    | 'clientAddressUnknown'
    | 'internalError';
  /** Sids, statuses, codes, durations: nothing a visitor wrote and no address. */
  readonly [detail: string]: string | number | boolean | undefined;
}

export type Log = (entry: LogEntry) => void;

/** One JSON line per warning or error on stderr; what went well stays silent. */
export function logToConsole(entry: LogEntry): void {
  // biome-ignore lint/suspicious/noConsole: this runs on a server, whose stderr is where operators look by default.
  if (entry.level !== 'info') console.error(JSON.stringify({ from: 'parlor', ...entry }));
}

/** A log that throws must not cost a visitor the conversation. */
export function guardedLog(log: Log): Log {
  return (entry) => {
    try {
      log(entry);
    } catch {
      // Nowhere left to report it.
    }
  };
}
