// What the api can reach of the app it belongs to.

import type { Config } from '../contract';
import type { CompleteForm } from '../core/completeForm';
import type { Ports } from '../core/ports';
import type { Handoff } from '../handoff';
import type { LazyEndpoint } from '../parts/lazyEndpoint';
import type { LazyEngine } from '../parts/lazyEngine';

export interface Inside extends Handoff {
  /** What it is asked to do, happens: no hook is asked. */
  readonly engine: LazyEngine;
  readonly endpoint: LazyEndpoint;
  readonly ports: Ports;
  /** Some options are not as they should be: the developer is told here. */
  readonly hasProblems: boolean;
  config(): Config;
  /** BCP 47; empty before the first picture. */
  locale(): string;
  /** Goes on with these options; they are seen as soon as what they need has been fetched. */
  become(config: Config): void;
  /** What forms of more than plain fields need. `attempt`: how often it was tried before. */
  loadForm(attempt: number): Promise<{ readonly completeForm: CompleteForm }>;
  newId(): string;
  /** One line for the developer. */
  warn(line: string): void;
}
