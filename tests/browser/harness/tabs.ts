import type { Browser, Page, Viewport } from 'puppeteer-core';
import type { Extension } from '../../../src/cli/browser/launch.ts';

/** The tab of an article that was put away, in which the next is opened: a new tab costs as much as what is opened in it. */
const spare = new WeakMap<Browser, Page>();
const ofArticles = new WeakSet<Page>();
const USUAL: Viewport = { width: 1100, height: 800 };

/** A tab to open an article in. */
export async function tabFor({ browser }: Extension, viewport = USUAL): Promise<Page> {
  const kept = spare.get(browser);
  spare.delete(browser);
  const page = kept && !kept.isClosed() ? kept : await browser.newPage();
  ofArticles.add(page);
  if (page === kept || viewport !== USUAL) await page.setViewport(viewport);
  return page;
}

/**
 * Instead of `close`, for a tab in which nothing but a document was changed: no emulated medium, no fingers, no steps through its history,
 * after which Firefox's driver waits in vain for the next page. The document stays until the next is opened. Pages of our own are
 * closed: they still hear of what is stored, and Firefox's driver presses keys past the second one in a tab.
 */
export async function putAway({ browser }: Extension, page: Page): Promise<void> {
  if (page.isClosed()) return;
  if (!ofArticles.has(page) || spare.has(browser)) return page.close();
  await page.mouse.move(0, 0);
  spare.set(browser, page);
}

/** To be called when a browser's tabs are closed by another way: Firefox's driver hears of it late. */
export const forgetTabs = (browser: Browser): void => void spare.delete(browser);
