// The site's own check of an answer: it may take its time, fail, or never end.

import { plainText } from '../../core/plainValues';
import type { Field } from '../../core/richForm/fields';

const deadlineMs = 5000;

/** `fine`, or why not: a text of the site, `refused` without one, `unchecked` when there is no telling. */
export type Verdict =
  | { readonly kind: 'fine' | 'refused' | 'unchecked' }
  | { readonly kind: 'text'; readonly text: string };

/** `report`: told what went wrong, without what the visitor wrote. */
export async function siteCheck(
  { validate, ifUnchecked, name }: Field,
  value: string,
  values: Readonly<Record<string, string>>,
  report: (line: string) => void,
): Promise<Verdict> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${deadlineMs} ms`)), deadlineMs);
  });
  try {
    // A copy: it is the site's to do with as it likes.
    const answer = await Promise.race([Promise.resolve().then(() => validate?.(value, { ...values })), deadline]);
    if (answer === false) return { kind: 'refused' };
    const text = typeof answer === 'string' ? plainText(answer, 300) : null;
    return text === null ? { kind: 'fine' } : { kind: 'text', text };
  } catch (error) {
    const reason = error instanceof Error ? error.name : typeof error;
    report(
      `validate of the form field ${name} failed (${reason}); the answer is ${ifUnchecked === 'refuse' ? 'refused' : 'accepted'}`,
    );
    return { kind: ifUnchecked === 'refuse' ? 'unchecked' : 'fine' };
  } finally {
    clearTimeout(timer);
  }
}
