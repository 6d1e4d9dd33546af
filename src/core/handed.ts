// What was written in a page that does not lead, until the one that leads has taken it. It lies in storage meanwhile: the
// leading page may be asleep, and the one where it was written gone before anybody wakes.

import type { Step } from './events';
import { checkSoon, failUnsent, unsentFiles, unsentText } from './outbox';
import { waitPatiently } from './patience';
import type { SliceStorage } from './ports';
import { parseOutbox } from './saved';
import type { ChatState, OutboxItem, Saved } from './state';
import { chain, step } from './step';

const slice = 'handed';

export function readHanded(storage: SliceStorage): readonly OutboxItem[] {
  return parseOutbox(storage.read(slice));
}

export function handOver(storage: SliceStorage, item: OutboxItem): void {
  storage.write(slice, [...readHanded(storage), item]);
}

/** The leading page has it. */
export function forgetHanded(storage: SliceStorage, isTaken: (clientId: string) => boolean): void {
  const before = readHanded(storage);
  const left = before.filter(({ clientId }) => !isTaken(clientId));
  if (left.length === before.length) return;
  if (left.length === 0) storage.remove(slice);
  else storage.write(slice, left);
}

/** What a page shows that does not know yet who leads. */
export function withHanded(saved: Saved, items: readonly OutboxItem[]): Saved {
  return { ...saved, outbox: [...saved.outbox, ...missing(items, saved.outbox)] };
}

/** Whether it is in the conversation already the history knows: a page that led before may have sent it. */
export function takeHanded(state: ChatState, items: readonly OutboxItem[]): Step {
  const news = missing(items, [...state.outbox, ...state.timeline.messages]);
  if (news.length === 0) return step(state);
  if (state.session.kind === 'none') {
    const query = [state.form.query ?? '', unsentText(news)].filter((text) => text !== '').join('\n');
    return step(
      {
        ...state,
        form: query === '' ? state.form : { ...state.form, query },
        draftFiles: [...state.draftFiles, ...unsentFiles(news)],
      },
      { do: 'save', slice: 'form' },
      { do: 'save', slice: 'draftFiles' },
    );
  }
  const unclear = news.map(
    (item): OutboxItem => (item.status.kind === 'failed' ? item : { ...item, status: { kind: 'checking' } }),
  );
  return chain(
    step({ ...state, outbox: [...state.outbox, ...unclear] }, { do: 'save', slice: 'outbox' }),
    (next) => (next.session.kind === 'ended' ? failUnsent(next) : step(next)),
    waitPatiently,
    checkSoon,
  );
}

export function missing<T extends { readonly clientId: string }>(
  items: readonly T[],
  known: readonly { readonly clientId: string | null }[],
): readonly T[] {
  return items.filter(({ clientId }) => !known.some((other) => other.clientId === clientId));
}
