// Unit tests, and what they share with the build. The build itself is scripts/build.ts, which makes several files in turn.

import { defineConfig } from 'vitest/config';
import { constants } from './scripts/buildSettings';

export default defineConfig({
  define: constants('chunks/app-test.js'),
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'demo/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    environment: 'node',
    css: true,
    // A leaked mock or fake clock in one test must not colour the next.
    restoreMocks: true,
    unstubGlobals: true,
  },
});
