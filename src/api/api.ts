import type { Intent } from '../core/intents';

export interface Api {
  /** Carries out a command of the page. Never throws; resolves with undefined when it was no command, or wrong. */
  run(name: string, args: readonly unknown[]): Promise<unknown>;
  /** Carries an intent out, unless a hook of the page says otherwise. Resolves with false when one cancelled it. */
  dispatch(intent: Intent): Promise<boolean>;
  dispose(): void;
}
