import type { ImportApp } from './widget';

/** Fetches the chunks that lie beside the script at `base`. */
export function importFrom(base: string): ImportApp {
  return (attempt, isForEngage) => {
    const url = new URL(isForEngage ? __PARLOR_ENGAGE_FILE__ : __PARLOR_APP_FILE__, base);
    if (attempt) url.search = `?retry=${attempt}`;
    return import(/* @vite-ignore */ url.href);
  };
}
