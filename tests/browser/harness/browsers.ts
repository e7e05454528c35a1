import { type BrowserName, browserPath } from '../../../src/cli/browser/browsers.ts';

/** Before the first browser test: workers that each installed what is missing would be in each other's way, and start what is half there. */
export default function setup(): void {
  for (const name of ['chromium', 'firefox'] satisfies BrowserName[]) browserPath(name);
}
