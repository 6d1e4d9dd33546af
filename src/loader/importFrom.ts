import type { Files } from './files';

/** Fetches the files that lie beside the script at `base`. */
export function importFrom(base: string): Files {
  // Async, so that an address beside which there can be nothing, as of a script run from memory, is a failure like others.
  const file = (name: string) => async (attempt?: number) =>
    import(/* @vite-ignore */ new URL(name + (attempt ? `?retry=${attempt}` : ''), base).href);
  return { app: file(__PARLOR_APP_FILE__), engage: file(__PARLOR_ENGAGE_FILE__), widget: file(__PARLOR_WIDGET_FILE__) };
}
