import type { Files } from './files';

/** Fetches the files that lie beside the script at `base`. */
export function importFrom(base: string): Files {
  const file = (name: string) => (attempt?: number) => {
    const url = new URL(name, base);
    if (attempt) url.search = `?retry=${attempt}`;
    return import(/* @vite-ignore */ url.href);
  };
  return { app: file(__PARLOR_APP_FILE__), engage: file(__PARLOR_ENGAGE_FILE__), widget: file(__PARLOR_WIDGET_FILE__) };
}
