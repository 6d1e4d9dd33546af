// Coming back: what a former page load left behind.

import type { Circumstance, Saved, Step } from './events';
import { join } from './joining';
import { unsentText } from './outbox';
import { waitPatiently } from './patience';
import { submitForm } from './starting';
import type { ChatState, OutboxItem, Session } from './state';
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
  // Also what was only queued: storage that failed meanwhile remembers what has been sent since.
  const outbox = saved.outbox.map((item) =>
    item.status.kind === 'sending' || item.status.kind === 'queued'
      ? { ...item, status: { kind: 'checking' } as const }
      : item,
  );
  const next: ChatState = { ...base, outbox, timeline: { ...base.timeline, opening } };
  if (isWorn(credentials, circumstance.now)) {
    const session: Session = { kind: 'joining', credentials, fresh: false, problem: null, retryAt: null, failures: 0 };
    return chain(askForToken({ ...next, session, connection: { kind: 'connecting' } }, circumstance), waitPatiently);
  }
  return chain(
    join(next, credentials, false, null, 0, circumstance),
    (rest) => scheduleRefresh(rest, credentials, circumstance),
    waitPatiently,
  );
}

/** Goes on from what the page showed that led until now. Storage knows better what was sent, the mirror what was seen. */
export function takenOver(mirror: ChatState, saved: Saved, circumstance: Circumstance): Step {
  const base: ChatState = {
    ...mirror,
    session: { kind: 'none' },
    connection: { kind: 'idle' },
    outbox: [],
    typing: [],
    refresh: { kind: 'idle', failures: 0 },
    sendNotBefore: 0,
    ticket: mirror.ticket + 1,
  };
  const { session, form, draft, panel } = mirror;
  switch (session.kind) {
    case 'none':
      return restored(base, { ...saved, form, draft, panel }, circumstance);
    case 'starting':
      // Nobody will hear the answer to the question that the other page asked.
      return submitForm({ ...base, outbox: mirror.outbox }, session.answers, circumstance);
    case 'joining':
    case 'active': {
      const known = saved.session ?? { credentials: session.credentials, opening: mirror.timeline.opening };
      const outbox = [...saved.outbox, ...unclear(mirror.outbox, saved.outbox)];
      return restored(base, { session: known, outbox, form, draft, panel }, circumstance);
    }
    case 'ended':
    case 'failed':
      return step({ ...base, session, outbox: mirror.outbox });
  }
}

/** Shown by the other page and not in storage: confirmed a moment ago, or never stored. The history knows which. */
function unclear(shown: readonly OutboxItem[], stored: readonly OutboxItem[]): readonly OutboxItem[] {
  return shown
    .filter((item) => !stored.some(({ clientId }) => clientId === item.clientId))
    .map((item) => (item.status.kind === 'failed' ? item : { ...item, status: { kind: 'checking' } }));
}
