// What a test does with a browser, whichever drives it: the seam between the page object and the two back-ends.

export type Role = 'button' | 'dialog' | 'gridcell' | 'heading' | 'list' | 'log' | 'searchbox' | 'textbox';

/** Named as W3C WebDriver and Playwright both know them. */
export type Key = 'Tab' | 'Shift+Tab' | 'Enter' | 'Escape' | 'ArrowDown' | 'ArrowRight' | 'End' | 'Control+V';

/** One place of the widget, looked up anew at every use. What acts waits for it; what asks answers for this moment. */
export interface Part {
  click(): Promise<void>;
  /** In place of what is there. */
  fill(text: string): Promise<void>;
  /** Of a file field; paths on this machine. */
  choose(files: readonly string[]): Promise<void>;
  isVisible(): Promise<boolean>;
  hasFocus(): Promise<boolean>;
  value(): Promise<string>;
  /** Of everything found, in order. */
  texts(): Promise<readonly string[]>;
  box(): Promise<{ readonly left: number; readonly right: number }>;
}

/** One tab. */
export interface Screen {
  /** Engine and version. */
  readonly engine: string;
  /** Of a width that the panel fills; it does not open by itself there. */
  readonly isPhone: boolean;
  /** Null where the driver cannot take the network away. */
  readonly setOffline: ((offline: boolean) => Promise<void>) | null;
  /** Within our shadow root; role and name as the engine itself computes them. */
  byRole(role: Role, name: string): Part;
  /** Within our shadow root. */
  css(selector: string): Part;
  /** Path on the stand-in. Resolves when the page has loaded. */
  goTo(path: string): Promise<void>;
  reload(): Promise<void>;
  /** A key of the keyboard, to whatever has the focus. */
  press(key: Key): Promise<void>;
  /** Letter by letter, to whatever has the focus. */
  type(text: string): Promise<void>;
  /** In the page; `task` sees nothing of this file. Promises are waited for. */
  run<Answer, Input = undefined>(task: (input: Input) => Answer | Promise<Answer>, input?: Input): Promise<Answer>;
  /** Of the same browser, with the same storage. */
  openTab(): Promise<Screen>;
  close(): Promise<void>;
  /** What the console of all tabs has said by way of errors. */
  errors(): Promise<readonly string[]>;
}
