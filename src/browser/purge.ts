// Removes all that is stored of a widget, wherever it may be.

/** Below `parlor:<instance>:`. docs/privacy.md tells what each holds. */
export const storedSlices: readonly string[] =
  'consent session outbox form draft drafts draftFiles preparing past files handed lead panel visitor attention emoji invitations firstTouch'.split(
    ' ',
  );

/**
 * `storage`: the option, raw; all places are swept in any case, for it may have been another one yesterday. `heard`: another
 * page of the site did it and has told the others.
 */
export function purge(instance: string, storage: unknown, heard = false): void {
  const prefix = `parlor:${instance}:`;
  // Setting it is what the other pages hear.
  if (!heard) attempt(() => localStorage.setItem(`${prefix}purge`, ''));
  for (const area of [() => localStorage, () => sessionStorage]) {
    attempt(() => {
      for (const key of Object.keys(area())) if (key.startsWith(prefix)) area().removeItem(key);
    });
  }
  const adapter = Object(storage) as Partial<Storage>;
  // An adapter cannot be asked what it holds.
  for (const slice of storedSlices) attempt(() => adapter.removeItem?.(prefix + slice));
  attempt(() => indexedDB.deleteDatabase(`parlor:${instance}`));
}

/** What the browser forbids was not written by us either; an adapter may fail at once or later. */
async function attempt(remove: () => unknown): Promise<void> {
  try {
    await remove();
  } catch {}
}
