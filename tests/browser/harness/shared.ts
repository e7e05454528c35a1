import type { BrowserName } from '../../../src/cli/browser/browsers.ts';
import type { Extension } from '../../../src/cli/browser/launch.ts';
import { launchForTests } from './launch.ts';

/** Browsers that run in this worker. They end with it: the driver ends what it has started. */
const running = new Map<BrowserName, Promise<Extension>>();

/**
 * A browser with the extension in it that test files share one after the other, as a start costs as much as three tests. For files
 * that leave nothing but pages and what is stored: both are gone after `close`. Others `launch` their own.
 */
export async function borrow(name: BrowserName): Promise<Extension> {
  const started = running.get(name) ?? launchForTests(name);
  running.set(name, started);
  const extension = await started;
  return { ...extension, close: () => cleared(extension) };
}

/** Leaves the browser as an install does: nothing stored, and no page but the one that asks. */
async function cleared({ browser, control }: Extension): Promise<void> {
  const kept = await control();
  for (const page of await browser.pages()) if (page !== kept) await page.close();
  await kept.evaluate(async () => {
    const { storage } = (globalThis as never as { browser?: Api }).browser ?? (globalThis as never as { chrome: Api }).chrome;
    await storage.local.clear();
    await storage.session.clear();
  });
}

interface Api {
  storage: Record<'local' | 'session', { clear(): Promise<void> }>;
}
