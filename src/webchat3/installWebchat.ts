// `window.Twilio` as pages with Webchat 3.x know it.

import type { Files } from '../loader/files';
import { install } from '../loader/install';
import { guarded, report } from '../loader/report';
import { fromWebchat } from './fromWebchat';

declare global {
  interface Window {
    Twilio?: { initWebchat?: (config?: unknown) => void };
  }
}

/**
 * `dataset`: options on the tag; they win over what the page hands to `initWebchat`. Whatever else is below `window.Twilio`
 * stays. Nothing is on the page before the first call.
 */
export function installWebchat(dataset: Readonly<Record<string, string | undefined>>, files: Files): void {
  function initWebchat(config?: unknown): void {
    const nothing = { options: {}, unused: [] };
    const { options, unused } = guarded('reading the configuration', () => fromWebchat(config)) ?? nothing;
    const all: Readonly<Record<string, unknown>> = { ...options, ...dataset };
    for (const line of unused) report(`initWebchat: ${line}`);
    if (!all.tokenEndpoint) report('a deploymentKey is not enough: data-token-endpoint is missing on the tag');
    if (!window.Parlor?.version) install({}, files);
    window.Parlor?.('init', all);
  }

  window.Twilio = Object.assign(window.Twilio ?? {}, {
    initWebchat,
    // Pages call these beside it.
    initLogger() {},
    getLogger: () => console,
  });
}
