import { afterAll, beforeAll } from 'vitest';
import type { BrowserName } from '../../../src/cli/browser/browsers.ts';
import type { Extension } from '../../../src/cli/browser/launch.ts';
import { type PageServer, servePages } from '../../../src/cli/browser/server.ts';
import { borrow } from './shared.ts';

/**
 * The sample articles, and a browser with the extension in it, for a block of tests: there from its first test on, gone after its last.
 * @param pages further pages by path
 * @param start how the browser comes: borrowed, or a block's own (`launch`) where it leaves more than what is stored
 */
export function withBrowser(
  name: BrowserName,
  pages: Parameters<typeof servePages>[1] = new Map(),
  start: (name: BrowserName) => Promise<Extension> = borrow,
): { server: PageServer; extension: Extension } {
  const running: { server?: PageServer; extension?: Extension } = {};
  beforeAll(async () => {
    running.server = await servePages(['assets/samples'], pages);
    running.extension = await start(name);
  });
  afterAll(async () => {
    await running.extension?.close();
    await running.server?.close();
  });
  return { server: late('server', () => running.server), extension: late('extension', () => running.extension) };
}

/** Stands for what is not there yet, so that a block can name it in its first line. */
function late<T extends object>(what: string, get: () => T | undefined): T {
  return new Proxy({} as T, {
    get(_, key) {
      const here = get();
      if (!here) throw new Error(`the ${what} is not there before the block's first test`);
      return Reflect.get(here, key) as unknown;
    },
  });
}
