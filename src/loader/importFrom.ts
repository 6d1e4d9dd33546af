import type { Files } from './files';

/**
 * Fetches the files that lie beside the script at `base`. What could not be fetched, or refused to run on this page, is fetched
 * from a folder where each file has its own intrinsics: scripts/apart.ts.
 */
export function importFrom(base: string): Files {
  const file = (name: string) => (attempt?: number) => {
    // Without `URL`, which is among what pages replace.
    const address = base.replace(/[^/]*(\?.*)?$/, `chunks/${attempt ? `apart/${name}?=${attempt}` : name}`);
    return import(/* @vite-ignore */ address);
  };
  return { app: file(__PARLOR_APP_FILE__), engage: file(__PARLOR_ENGAGE_FILE__), widget: file(__PARLOR_WIDGET_FILE__) };
}
