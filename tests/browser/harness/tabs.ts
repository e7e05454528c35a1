import type { Browser, Page, Viewport } from 'puppeteer-core';
import type { Extension } from '../../../src/cli/browser/launch.ts';

type Kind = 'article' | 'own';

/** Tabs that were put away, of which the next of their kind is opened: a new tab costs as much as what is opened in it. */
const spare = new WeakMap<Browser, Map<Kind, Page>>();
const kinds = new WeakMap<Page, Kind>();
const USUAL: Viewport = { width: 1100, height: 800 };

/** A tab to open an article or a page of the extension in. */
export async function tabFor({ browser }: Extension, kind: Kind, viewport = USUAL): Promise<Page> {
  const kept = spare.get(browser)?.get(kind);
  spare.get(browser)?.delete(kind);
  const page = kept && !kept.isClosed() ? kept : await browser.newPage();
  kinds.set(page, kind);
  if (page === kept || viewport !== USUAL) await page.setViewport(viewport);
  return page;
}

/**
 * Instead of `close`, for a tab in which nothing but a document was changed: no emulated medium, no fingers, no steps through its history,
 * after which Firefox's driver waits in vain for the next page.
 * The document of an article stays until the next is opened; ours are left at once, as they still hear of what is stored.
 */
export async function putAway(extension: Extension, page: Page): Promise<void> {
  const kind = kinds.get(page);
  const beside = spare.get(extension.browser) ?? new Map<Kind, Page>();
  if (page.isClosed()) return;
  if (kind === undefined || beside.has(kind)) return page.close();
  if (kind === 'own') await extension.goTo(page, 'icons/16.png');
  else await page.mouse.move(0, 0);
  spare.set(extension.browser, beside.set(kind, page));
}
