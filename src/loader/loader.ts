// Entry of parlor.js, a classic script: only there the browser says which tag is being run.

import { importFrom } from './importFrom';
import { install } from './install';
import { guarded } from './report';

guarded('parlor.js', () => {
  const tag = (document.currentScript ?? document.querySelector('[src*="parlor.js"]')) as HTMLScriptElement | null;
  install({ ...tag?.dataset }, importFrom(tag?.src || location.href));
});
