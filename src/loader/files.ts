// What is fetched when somebody shows intent, and how.

import type { AppModule, EngageModule } from '../handoff';
import type { Launcher } from './launcher';

/** The files of one package. `attempt` counts from 0: some browsers remember a failed address, so a retry needs another one. */
export interface Files {
  /** With the widget in it. */
  app(attempt: number): Promise<AppModule & WidgetModule>;
  /** What invites visitors. */
  engage(attempt?: number): Promise<EngageModule>;
  /** Alone. */
  widget(attempt: number): Promise<WidgetModule>;
}

export interface WidgetModule {
  /**
   * Takes over a launcher. `options` are raw, as the page gave them; `fetched`: the file it is in, which may be the app.
   * Everything ends with the signal of the launcher.
   */
  createWidget(
    instance: string,
    options: Readonly<Record<string, unknown>>,
    files: Files,
    launcher: Launcher,
    fetched?: Partial<AppModule>,
  ): Promise<Widget>;
}

/** Commands take effect when the app is there; until then they say whether it shall open when it arrives. */
export interface Widget {
  open(): void;
  /** Fetches the app and makes its first screen ready, after consent; a press is likely. */
  prefetch(): void;
  /** Any command of the page. */
  call(name: string, args: readonly unknown[]): unknown;
}
