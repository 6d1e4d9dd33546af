// Unit tests, and what they share with the build. The build itself is scripts/build.ts, which makes several files in turn.

import { defineConfig } from 'vitest/config';
import { constants } from './scripts/buildSettings';
import { slimSdkFile } from './scripts/buildSlimSdk';
import { emojiNames } from './scripts/emojiNames';
import { textNames } from './scripts/textNames';

export default defineConfig({
  plugins: [emojiNames()],
  define: {
    ...constants('app-test.js', 'engage-test.js', 'widget-test.js'),
    __PARLOR_TEXT_NAMES__: JSON.stringify(textNames()),
  },
  test: {
    environment: 'node',
    css: true,
    // A leaked mock or fake clock in one test must not colour the next.
    restoreMocks: true,
    unstubGlobals: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'demo/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
          setupFiles: ['src/ui/testing/lastFrame.ts'],
        },
      },
      {
        // Above, the adapter runs over the SDK as Twilio publishes it; here both are in one file, as they are shipped.
        extends: true,
        resolve: {
          alias: [
            { find: '@twilio/conversations', replacement: slimSdkFile },
            { find: /^\.\.?\/transport$/, replacement: slimSdkFile },
          ],
        },
        test: {
          name: 'slim SDK',
          include: ['src/twilio/{transport,connectionTraps,joiningTraps,richContent,wire}.test.ts'],
          globalSetup: ['scripts/buildSlimSdk.ts'],
          setupFiles: ['src/twilio/testing/browserGlobals.ts'],
        },
      },
    ],
  },
});
