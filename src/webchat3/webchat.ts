// Entry of webchat.js, a classic script in the place of Twilio's webchat.min.js: pages go on calling `Twilio.initWebchat`.

import { importFrom } from '../loader/importFrom';
import { guarded } from '../loader/report';
import { installWebchat } from './installWebchat';

guarded('webchat.js', () => {
  const tag = (document.currentScript ??
    document.querySelector('script[src*="webchat.js"]')) as HTMLScriptElement | null;
  installWebchat({ ...tag?.dataset }, importFrom(tag?.src || location.href));
});
