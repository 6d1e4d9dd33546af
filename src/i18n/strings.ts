// The texts of the first screen, as one typed interface: a locale that misses one does not compile. Those of a conversation
// come with it: conversationStrings.ts.

import type { ChatErrorKind } from '../core/errors';
import type { FieldProblem } from '../core/form';

/** Wording: short, friendly, exact; sentence case; never blame; say what to do next. */
export interface Strings {
  /** Accessible name of the launcher when the site gives none. */
  readonly openChat: string;

  /** Title of the panel when the site gives none. */
  readonly title: string;
  readonly closeChat: string;
  readonly connecting: string;

  readonly greeting: string;
  readonly whatHappensNext: string;
  readonly fieldLabels: { readonly friendlyName: string; readonly email: string; readonly query: string };
  readonly optional: string;
  readonly startChat: string;
  /** Below a field; `label` is its visible label, `maxLength` in characters. */
  readonly fieldProblems: { readonly [Kind in FieldProblem]: (label: string, maxLength: number) => string };

  readonly startNew: string;
  readonly tryAgain: string;
  readonly changeDetails: string;
  readonly crashed: string;
  readonly reloadChat: string;

  /** What went wrong and what helps, as a sentence that stands alone. */
  readonly errors: { readonly [Kind in ChatErrorKind]: string };
}
