// Entry of parlor.js, a classic script: only there the browser says which tag is being run.

import { install } from './install';
import { report } from './report';

try {
  const tag =
    document.currentScript instanceof HTMLScriptElement
      ? document.currentScript
      : document.querySelector<HTMLScriptElement>('script[src*="parlor.js"]');
  const base = tag?.src || location.href;
  install({
    dataset: { ...tag?.dataset },
    importApp: (attempt) => {
      const url = new URL(__PARLOR_APP_FILE__, base);
      if (attempt) url.searchParams.set('retry', String(attempt));
      // Not every browser names the file in its own error.
      return import(/* @vite-ignore */ url.href).catch((cause) => {
        throw new Error(`${url} could not be loaded`, { cause });
      });
    },
  });
} catch (error) {
  report('the chat could not start', error);
}
