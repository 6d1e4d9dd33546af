// For `npm run test:mutation`: core's own tests without the long campaigns, which would run for every mutant.

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/core/**/*.test.ts'],
    exclude: ['src/core/testing/**', 'src/core/**/*.property.test.ts', 'src/core/fileStories.test.ts'],
    environment: 'node',
    // Core keeps nothing in its modules: one worker can run all files, several times as fast.
    isolate: false,
  },
});
