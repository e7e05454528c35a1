import type { Page, Viewport } from 'puppeteer-core';
import type { Extension } from '../../../src/cli/browser/launch.ts';
import type { PageStatus } from '../../../src/core/protocol.ts';

/** Waits until `probe` gives something, and gives it. */
export async function until<T>(what: string, probe: () => Promise<T | undefined | false | null>, time = 15_000): Promise<T> {
  const start = Date.now();
  for (;;) {
    const found = await probe();
    if (found) return found;
    const waited = Date.now() - start;
    if (waited > time) throw new Error(`waited in vain for: ${what}`);
    // What takes long is asked less often: each question is work for the browser that is waited for.
    await pause(Math.min(60 + waited / 8, 250));
  }
}

export const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Opens an address and waits until its names are marked. */
export async function openRead(extension: Extension, url: string, viewport?: Viewport): Promise<{ page: Page; status: PageStatus }> {
  const page = await extension.browser.newPage();
  if (viewport) await page.setViewport(viewport);
  await page.goto(url);
  const status = await until('the page to be read', async () => {
    const found = await extension.askPage(url, 'status', null);
    return found?.state === 'read' && found;
  });
  await page.bringToFront();
  return { page, status };
}

/** Opens a page of the extension in a tab of its own, in front, and waits until it is drawn. */
export async function showOwn(extension: Extension, file: string, width: number, height = 700): Promise<Page> {
  const page = await extension.browser.newPage();
  await page.setViewport({ width, height });
  await extension.goTo(page, file);
  await page.bringToFront();
  await page.waitForSelector('#root > *');
  return page;
}

/** Middle of the words' first occurrence in the page, after bringing them into view. */
export async function middleOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  const found = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf(wanted);
      if (at < 0 || !node.parentElement?.closest('p')) continue;
      node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const box = range.getClientRects()[0];
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    return undefined;
  }, words);
  if (!found) throw new Error(`"${words}" is not in the page`);
  return found;
}

/** Moves the mouse onto words, as a hand does: in steps. */
export async function hover(page: Page, words: string): Promise<void> {
  const { x, y } = await middleOf(page, words);
  await page.mouse.move(x - 30, y - 60);
  await page.mouse.move(x, y, { steps: 3 });
}

/** What the page's own script can see of us. */
export const traces = (page: Page) =>
  page.evaluate(() => ({
    highlights: [...CSS.highlights.keys()].filter((name) => name.startsWith('backgrounder')).length,
    ranges: [...CSS.highlights].filter(([name]) => name.startsWith('backgrounder') && name !== 'backgrounder-open').reduce((sum, [, h]) => sum + h.size, 0),
    sheets: document.adoptedStyleSheets.length,
    host: document.querySelectorAll('backgrounder-card').length,
    html: document.documentElement.outerHTML,
  }));

/** Entity whose card is open in the page. */
export async function openEntity(extension: Extension, url: string): Promise<string | undefined> {
  const status = await extension.askPage(url, 'status', null);
  return status?.annotations.find(({ id }) => id === status.open)?.entity;
}
