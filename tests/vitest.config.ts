import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Node by default; a file that needs a document says `// @vitest-environment happy-dom` in its first line. */
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    environment: 'node',
    globalSetup: resolve(import.meta.dirname, 'scratch.ts'),
    restoreMocks: true,
    projects: [
      {
        extends: true,
        // Compiling the dataset afresh takes seconds on a busy machine; a limit is for what hangs, not for what is slow.
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/browser/**'], testTimeout: 60_000, hookTimeout: 120_000 },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 120_000,
          // One browser at a time: two cores.
          fileParallelism: false,
        },
      },
    ],
  },
});
