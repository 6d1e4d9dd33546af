// Entry of parlor.js, a classic script: only there the browser says which tag is being run.

import { install } from './install';
import { report } from './report';

try {
  const tag = (document.currentScript ??
    document.querySelector('script[src*="parlor.js"]')) as HTMLScriptElement | null;
  const base = tag?.src || location.href;
  install({ ...tag?.dataset }, (attempt, isForEngage) => {
    const url = new URL(isForEngage ? __PARLOR_ENGAGE_FILE__ : __PARLOR_APP_FILE__, base);
    if (attempt) url.search = `?retry=${attempt}`;
    return import(/* @vite-ignore */ url.href);
  });
} catch (error) {
  report('failed', error);
}
