import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { BrowserName } from '../../src/cli/browser/browsers.ts';
import { builtFolder } from '../../src/cli/browser/launch.ts';

/** What the production build may put into a page, in bytes: every page gets the detector, articles the reader. */
const MOST = { 'detector.js': 12_000, 'reader.js': 100_000 };

test.each<BrowserName>(['chromium', 'firefox'])('what comes into a page of %s is small', (name) => {
  for (const [file, most] of Object.entries(MOST)) expect(statSync(join(builtFolder(name), file)).size, file).toBeLessThanOrEqual(most);
});
