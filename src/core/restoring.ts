// Coming back: what a former page load left behind.

import type { Circumstance, Saved, Step } from './events';
import { join } from './joining';
import { unsentText } from './outbox';
import type { ChatState, Session } from './state';
import { chain, step } from './step';
import { askForToken, isWorn, scheduleRefresh } from './token';

export function restored(state: ChatState, saved: Saved, circumstance: Circumstance): Step {
  const base: ChatState = { ...state, form: { ...state.form, ...saved.form }, draft: saved.draft, panel: saved.panel };
  if (!saved.session) {
    // Written while the conversation was starting; there is none to send it to, so it goes back into the form.
    const unsent = unsentText(saved.outbox);
    if (unsent === '') return step(base);
    const query = [base.form.query ?? '', unsent].filter((text) => text !== '').join('\n');
    return step(
      { ...base, form: { ...base.form, query } },
      { do: 'save', slice: 'form' },
      { do: 'save', slice: 'outbox' },
    );
  }
  const { credentials, opening } = saved.session;
  const outbox = saved.outbox.map((item) =>
    item.status.kind === 'sending' ? { ...item, status: { kind: 'checking' } as const } : item,
  );
  const next: ChatState = { ...base, outbox, timeline: { ...base.timeline, opening } };
  if (isWorn(credentials, circumstance.now)) {
    const session: Session = { kind: 'joining', credentials, fresh: false, problem: null, retryAt: null, failures: 0 };
    return askForToken({ ...next, session, connection: { kind: 'connecting' } }, circumstance);
  }
  return chain(join(next, credentials, false, null, 0), (rest) => scheduleRefresh(rest, credentials, circumstance));
}
