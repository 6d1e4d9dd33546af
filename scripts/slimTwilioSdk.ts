import path from 'node:path';
import type { Plugin } from 'vite';
import { root } from './buildSettings';

/**
 * The SDK's default entries (`builds/`) are ES5 with core-js, which doubles their size and patches the host page's
 * globals. Each package also publishes the same code as ES2017 in `dist/`. Nothing of Twilio's code is replaced.
 */
export function slimTwilioSdk(): Plugin {
  const packages =
    /^(@twilio\/(?:conversations|mcs-client|notifications|operation-retrier|replay-event-emitter|declarative-type-validator|deprecation-decorator)|twilsock|twilio-sync)$/;
  return {
    name: 'parlor:slim-twilio-sdk',
    enforce: 'pre',
    resolveId(id) {
      const name = packages.exec(id)?.[1];
      return name ? path.join(root, 'node_modules', name, 'dist', 'index.js') : null;
    },
    transform(code, id) {
      if (!id.endsWith('/twilio-sync/dist/utils/syncerror.js')) return null;
      return pinErrorNames(code);
    },
  };
}

const derivedName = 'this.name = this.constructor.name;';
// A subclass written later in the same file, hence the test when the instance is made.
const pinnedName = "this.name = this instanceof SyncNetworkError ? 'SyncNetworkError' : 'SyncError';";

/**
 * The SDK compares `error.name` with "SyncError", and the name is taken from the class, which a minifier renames: then
 * one broken conversation makes every list of conversations fail. Throws when the SDK's code is no longer as expected.
 */
export function pinErrorNames(code: string): string {
  if (!code.includes(derivedName) || !code.includes('class SyncNetworkError')) {
    throw new Error('twilio-sync has changed its SyncError: check that error names still survive minifying');
  }
  return code.replace(derivedName, pinnedName);
}
