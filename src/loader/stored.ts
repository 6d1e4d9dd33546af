/**
 * What lies under `parlor:<instance>:<key>`; nothing where the browser or the site's adapter refuses. `storage`: the option,
 * raw. An adapter may answer later.
 */
export async function readStored(storage: unknown, key: string): Promise<unknown> {
  try {
    // The getter may throw, too.
    const area = Object(storage).getItem ? storage : window[`${storage || 'local'}Storage` as 'localStorage'];
    return await (area as Storage | undefined)?.getItem(key);
  } catch {
    return;
  }
}
