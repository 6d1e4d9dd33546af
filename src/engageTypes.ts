// How a site says when visitors are invited. Types only; docs/engage.md tells more.

/** Several in one object: all of them have to hold. */
export interface ProactiveCondition {
  /** Seconds on this page, while it is looked at. */
  timeOnPage?: number;
  /** Seconds without a movement, a key or a touch. */
  idle?: number;
  /** How much of the page has been before the visitor, per cent. */
  scrolled?: number;
  /** With a mouse: out at the upper edge. */
  exitIntent?: true;
  /** `*` stands for anything; what begins with `/` is compared with path and query, else with the whole address. */
  url?: string;
  /** As `url`. Who comes from nowhere is not meant. */
  referrer?: string;
  /** This visit included: 2 for whoever comes back. A visit ends after half an hour without a page. */
  visits?: number;
  /** CSS selector of something that has come into sight. */
  seen?: string;
  /** Name of an event that the page has told with `Parlor('track', name)`. */
  event?: string;
  all?: ProactiveCondition[];
  any?: ProactiveCondition[];
}

export interface ProactiveGreeting {
  /** At most 300 characters. */
  text: string;
  /** Who says it. */
  name?: string;
  /** Address of their picture, `https:` or relative. */
  avatar?: string;
  /** At most four. A text goes into the form or the composer; with `send` it is sent, if the form asks for nothing more. */
  quickStarts?: (string | { text: string; send?: boolean })[];
}

export interface ProactiveRule {
  /** Names the rule in what is remembered of it. Default: its place in the list. */
  id?: string;
  when: ProactiveCondition;
  /** `greet` (default) shows `greeting` beside the launcher, `open` opens the panel (on phones it pulses), `pulse` moves the launcher. */
  do?: 'greet' | 'open' | 'pulse';
  /** Required with `greet`. */
  greeting?: ProactiveGreeting;
  /** How often at most: during a visit (default 1), within a day, ever. */
  limit?: { session?: number; day?: number; ever?: number };
  /** `HH:MM` on the visitor's clock, within which it does not come. */
  quietHours?: { from: string; to: string };
  /** Days until it may come again after the visitor has sent it away. Default `never`. */
  afterDismissal?: number | 'never';
}
