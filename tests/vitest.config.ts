import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Files at a time. Two keep two cores busy, of which vitest would leave one alone; many browsers at once are a matter of memory. */
const WORKERS = Math.min(4, Math.max(2, availableParallelism()));
/** Browser tests wait nearly half of their time: for pages, and for what must not happen. */
const WAITING = Math.min(4, WORKERS + 1);

/** Looks at tenths of a second: nothing beside it. */
const ALONE = 'tests/browser/card.test.ts';
/** Sets a policy, which every browser on the machine sees: while other tests need none. */
const POLICY = 'tests/browser/managed.test.ts';
const real = { globalSetup: resolve(import.meta.dirname, 'browser/harness/browsers.ts'), testTimeout: 30_000, hookTimeout: 120_000 };

/** What keeps nothing between tests: no document, no storage, no stand-ins for the browser. */
const PURE = ['tests/core/**/*.test.ts', 'tests/dataset/**/*.test.ts'];
// Compiling the dataset afresh takes seconds on a busy machine; a limit is for what hangs, not for what is slow.
const unit = { testTimeout: 60_000, hookTimeout: 120_000, maxWorkers: WORKERS, sequence: { groupOrder: 0 } };

/** Node by default; a file that needs a document says `// @vitest-environment happy-dom` in its first line. */
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    environment: 'node',
    globalSetup: resolve(import.meta.dirname, 'scratch.ts'),
    restoreMocks: true,
    projects: [
      // Pure code, whose files share what they import: loading it anew for each would take as long as the tests.
      { extends: true, test: { name: 'unit pure', include: PURE, ...unit, isolate: false } },
      { extends: true, test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/browser/**', ...PURE], ...unit } },
      { extends: true, test: { name: 'browser policy', include: [POLICY], ...real, maxWorkers: WORKERS, sequence: { groupOrder: 0 } } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: [ALONE, POLICY],
          ...real,
          // Files of one worker share its browsers (`harness/shared.ts`).
          isolate: false,
          maxWorkers: WAITING,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: { name: 'browser alone', include: [ALONE], ...real, fileParallelism: false, sequence: { groupOrder: 2 } },
      },
    ],
  },
});
