// Coming back: what a former page load left behind.

import type { Circumstance, Effect, Step } from './events';
import { missing } from './handed';
import { join } from './joining';
import { unsentFiles, unsentText } from './outbox';
import { waitPatiently } from './patience';
import { askToStart, submitForm } from './starting';
import type { ChatState, OutboxItem, Saved, Session } from './state';
import { chain, step } from './step';
import { askForToken, isWorn, scheduleRefresh } from './token';

export function restored(state: ChatState, saved: Saved, circumstance: Circumstance): Step {
  const { draft, drafts, panel, past } = saved;
  // Nobody has said yet that whoever sits here now is that visitor.
  if (saved.visitor && saved.visitor !== state.visitor) return step({ ...state, panel, held: saved });
  // A page that died while it sent a file may have left it in both places.
  const draftFiles = saved.draftFiles.filter(({ id }) => !saved.outbox.some(({ clientId }) => clientId === id));
  const base: ChatState = {
    ...state,
    form: { ...state.form, ...saved.form },
    draft,
    drafts,
    draftFiles,
    panel,
    ...(past && { past: { ...state.past, messages: past.messages }, former: past.people }),
  };
  if (!saved.session && past) return goOnBelow(base, saved.outbox);
  if (!saved.session) {
    // Written while the conversation was starting; there is none to send it to, so it goes back into the form.
    if (saved.outbox.length === 0) return step(base);
    const query = [base.form.query ?? '', unsentText(saved.outbox)].filter((text) => text !== '').join('\n');
    return step(
      {
        ...base,
        form: query === '' ? base.form : { ...base.form, query },
        draftFiles: [...draftFiles, ...unsentFiles(saved.outbox)],
      },
      { do: 'save', slice: 'form' },
      { do: 'save', slice: 'draftFiles' },
      { do: 'save', slice: 'outbox' },
    );
  }
  const { opening } = saved.session;
  // Also what was only queued: storage that failed meanwhile remembers what has been sent since.
  const outbox = saved.outbox.map((item) =>
    item.status.kind === 'sending' || item.status.kind === 'queued'
      ? { ...item, status: { kind: 'checking' } as const }
      : item,
  );
  const next: ChatState = { ...base, outbox, timeline: { ...base.timeline, opening } };
  const tidyUp: Effect[] = draftFiles.length === saved.draftFiles.length ? [] : [{ do: 'save', slice: 'draftFiles' }];
  if ('resume' in saved.session) {
    const { resume } = saved.session;
    return chain(
      askToStart(next, next.form, null, 0, circumstance, resume),
      (rest) => step(rest, ...tidyUp, { do: 'preloadTransport' }),
      waitPatiently,
    );
  }
  const { credentials } = saved.session;
  if (isWorn(credentials, circumstance.now)) {
    const session: Session = { kind: 'joining', credentials, fresh: false, problem: null, retryAt: null, failures: 0 };
    return chain(
      askForToken({ ...next, session, connection: { kind: 'connecting' } }, circumstance),
      (rest) => step(rest, ...tidyUp),
      waitPatiently,
    );
  }
  return chain(
    join(next, credentials, false, null, 0, circumstance),
    (rest) => step(rest, ...tidyUp),
    (rest) => scheduleRefresh(rest, credentials, circumstance),
    waitPatiently,
  );
}

/** A thread whose conversation was closed: the next one begins below it, with what was written meanwhile. */
function goOnBelow(state: ChatState, outbox: readonly OutboxItem[]): Step {
  const { query = '', ...form } = state.form;
  const draft = [query, unsentText(outbox), state.draft].filter((text) => text !== '').join('\n');
  return step(
    {
      ...state,
      session: { kind: 'ended', reason: 'closed', credentials: null },
      form,
      draft,
      draftFiles: [...state.draftFiles, ...unsentFiles(outbox)],
    },
    ...(['form', 'draft', 'draftFiles', 'outbox'] as const).map((slice) => ({ do: 'save', slice }) as const),
  );
}

/** Goes on from what the page showed that led until now. Storage knows better what was sent, the mirror what was seen. */
export function takenOver(mirror: ChatState, saved: Saved, circumstance: Circumstance): Step {
  const base: ChatState = {
    ...mirror,
    session: { kind: 'none' },
    connection: { kind: 'idle' },
    outbox: [],
    upload: null,
    typing: [],
    refresh: { kind: 'idle', failures: 0 },
    requests: settled(mirror.requests),
    takingUp: null,
    sendNotBefore: 0,
    ticket: mirror.ticket + 1,
  };
  const { session, form, draft, drafts, draftFiles, panel } = mirror;
  switch (session.kind) {
    case 'none':
      return restored(base, { ...saved, form, draft, drafts, draftFiles, panel, past: null }, circumstance);
    case 'starting':
      // Nobody will hear the answer to the question that the other page asked.
      if (session.resume) return askToStart(base, session.answers, null, 0, circumstance, session.resume);
      return submitForm(
        { ...base, outbox: [...mirror.outbox, ...missing(saved.outbox, mirror.outbox)] },
        { values: mirror.form, answers: session.answers, ...(mirror.lasting && { lasting: mirror.lasting }) },
        circumstance,
      );
    case 'joining':
    case 'active': {
      const own = { credentials: session.credentials, opening: mirror.timeline.opening };
      const known = saved.session && 'credentials' in saved.session ? saved.session : own;
      const outbox = [...saved.outbox, ...missing(mirror.outbox, saved.outbox).map(unclear)];
      return restored(
        base,
        { ...saved, session: known, outbox, form, draft, drafts, draftFiles, panel, past: null },
        circumstance,
      );
    }
    case 'ended':
    case 'failed':
      return step({ ...base, session, outbox: [...mirror.outbox, ...missing(saved.outbox, mirror.outbox)] });
  }
}

/** What was under way is forgotten: nobody will hear the answer, and the visitor may ask again. */
function settled(requests: ChatState['requests']): ChatState['requests'] {
  return Object.fromEntries(Object.entries(requests).filter(([, { kind }]) => kind !== 'underWay'));
}

/** Shown by the other page and not in storage: confirmed a moment ago, or never stored. The history knows which. */
function unclear(item: OutboxItem): OutboxItem {
  return item.status.kind === 'failed' ? item : { ...item, status: { kind: 'checking' } };
}
