import type { Page } from 'puppeteer-core';
import type { Extension } from '../../../src/cli/browser/launch.ts';
import { catchSaved } from './files.ts';
import { until } from './stage.ts';

/** The panel of the tab that shows an address, in a tab of its own, with its part for lessons open. */
export async function openPanel(extension: Extension, url: string): Promise<Page> {
  const panel = await extension.browser.newPage();
  await panel.setViewport({ width: 420, height: 900 });
  await extension.goTo(panel, `sidepanel.html?tab=${await extension.tabId(url)}`);
  await panel.waitForSelector('.lesson');
  await panel.$eval('.lesson', (details) => details.setAttribute('open', ''));
  await until('the list of names', () => panel.$('.names .name'));
  await catchSaved(panel);
  return panel;
}

/** Drops a file on a page. */
export const dropOn = (page: Page, file: { name: string; text: string }) =>
  page.evaluate((one) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([one.text], one.name, { type: 'application/json' }));
    document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }));
  }, file);

/** The address, inside the extension, of a page that it has opened: Firefox' driver does not show such pages, so that they are opened by hand. */
export const openedByItself = (page: Page, file: string) =>
  until(`the page ${file}`, () =>
    page.evaluate(async (wanted) => {
      const { tabs } = (globalThis as never as { chrome: { tabs: { query(q: object): Promise<{ url?: string }[]> } } }).chrome;
      const found = (await tabs.query({})).map((tab) => tab.url ?? '').find((one) => one.includes(`/${wanted}?`));
      return found?.slice(found.indexOf(`/${wanted}?`) + 1);
    }, file),
  );
