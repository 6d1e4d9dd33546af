// What lies between the widget and a scripted conversation, and how it can fail.

/** `refused`: 429, not stored. `failed`: 503, not stored. `answerLost`: stored, and the connection breaks before the answer. `rejected`: 400, for good. */
export type SendFault = 'refused' | 'failed' | 'answerLost' | 'rejected';

export interface ScriptedNetwork {
  /** False while the visitor is offline. */
  readonly isUp: boolean;
  /** Whether packets vanish, without anybody being told. */
  readonly isSilent: boolean;
  /** Whether the service refuses the token in use. */
  readonly isTokenRefused: boolean;
  /** How long a file is on its way, ms. Default 0. */
  uploadMs: number;
  /** How much later everything arrives, each way, ms. Default 0. */
  delayMs: number;
  goOffline(): void;
  goOnline(): void;
  /** Breaks the connection; it comes back by itself. */
  drop(): void;
  /** From now on nothing goes through the connection there is; a new one works. */
  silence(): void;
  refuseToken(): void;
  acceptToken(): void;
  /** What happens to the next message of the visitor. May be called several times. */
  failNextSend(fault: SendFault): void;
  takeSendFault(): SendFault | null;
  endSilence(): void;
  /** Hears of each of these; returns how to stop. */
  subscribe(listener: (what: 'offline' | 'online' | 'dropped' | 'refused') => void): () => void;
}

export function createScriptedNetwork(): ScriptedNetwork {
  let isUp = true;
  let isSilent = false;
  let isTokenRefused = false;
  const faults: SendFault[] = [];
  const listeners = new Set<(what: 'offline' | 'online' | 'dropped' | 'refused') => void>();
  const tell = (what: 'offline' | 'online' | 'dropped' | 'refused') => {
    for (const listener of [...listeners]) listener(what);
  };
  return {
    get isUp() {
      return isUp;
    },
    get isSilent() {
      return isSilent;
    },
    get isTokenRefused() {
      return isTokenRefused;
    },
    uploadMs: 0,
    delayMs: 0,
    goOffline() {
      isUp = false;
      tell('offline');
    },
    goOnline() {
      isUp = true;
      tell('online');
    },
    drop: () => tell('dropped'),
    silence() {
      isSilent = true;
    },
    endSilence() {
      isSilent = false;
    },
    refuseToken() {
      isTokenRefused = true;
      tell('refused');
    },
    acceptToken() {
      isTokenRefused = false;
    },
    failNextSend: (fault) => void faults.push(fault),
    takeSendFault: () => faults.shift() ?? null,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
