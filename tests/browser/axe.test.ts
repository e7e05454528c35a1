import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../src/cli/browser/browsers.ts';
import { LOOKS, violations, wear } from './harness/looks.ts';
import { pierce } from './harness/pierce.ts';
import { openRead, pause, showOwn, until } from './harness/stage.ts';
import { withBrowser } from './harness/with-browser.ts';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const SAMPLE = '2023-ukraine-north-korea.html';
const READING = readFileSync('assets/samples/readings/2023-ukraine-north-korea.reading.json', 'utf8');
/** One card of each kind, and one with a disputed place. */
const CARDS = ['sergei-shoigu', 'kherson', 'crimea', 'wagner-group', 'annexation-of-crimea'];

/** Opens everything that can be opened, so that axe sees it. */
const unfold = (page: Page) =>
  page.evaluate(() => {
    const roots = [document, document.querySelector('backgrounder-card')?.shadowRoot].filter((root) => root != null);
    for (const root of roots) {
      for (const one of root.querySelectorAll('details')) one.open = true;
      root.querySelector<HTMLElement>('.card .foot button')?.click();
    }
  });

describe.each<BrowserName>(['chromium', 'firefox'])(`axe finds nothing in %s, ${LOOKS.join(', ')}`, (name) => {
  const { server, extension } = withBrowser(name);
  let url: string;
  beforeAll(() => {
    url = `${server.origin}/${SAMPLE}`;
  });
  const inEachLook = async (page: Page, what: string, within: string) => {
    for (const look of LOOKS) {
      await wear(name, page, look);
      expect(await violations(page, within, look === 'light' ? 'all' : 'painted'), `${what} in ${look}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${what} in ${look} does not scroll sideways`).toBe(true);
    }
  };
  const show = async (file: string, width: number) => {
    const page = await showOwn(extension, file, width);
    await page.evaluate(AXE);
    return page;
  };

  test('on the card in a page', async () => {
    const { page, status } = await openRead(extension, url);
    await page.evaluate(AXE);
    for (const entity of CARDS) {
      const id = status.annotations.find((one) => one.entity === entity)?.id;
      if (id === undefined) throw new Error(`${entity} is not in the sample`);
      expect(await extension.askPage(url, 'open', { id })).toEqual({ ok: true });
      await page.bringToFront();
      await pierce(page);
      await unfold(page);
      await inEachLook(page, `the card of ${entity}`, 'backgrounder-card');
    }
    await page.close();
  });

  test('on every page of our own', async () => {
    const { page } = await openRead(extension, url);
    const tab = await extension.tabId(url);
    const popup = await show(`popup.html?tab=${tab}`, 380);
    await until('the counts', () => popup.$eval('h1', (h1) => /^\d/.test(h1.textContent ?? '')));
    await inEachLook(popup, 'popup', 'html');
    await popup.close();

    const panel = await show(`sidepanel.html?tab=${tab}`, 380);
    await panel.waitForSelector('.names .name');
    for (const [i, view] of ['reading', 'kind', 'map', 'time'].entries()) {
      await panel.$$eval('.bar input[type=radio]', (all, at) => (all[at] as HTMLElement).click(), i);
      await until(`the view ${view}`, () => panel.$(view === 'map' ? '.map svg' : view === 'time' ? 'ol.dates' : '.names .name'));
      if (i === 0) {
        await panel.$eval('.names .name', (row) => (row as HTMLElement).click());
        await panel.waitForSelector('.names .card');
      }
      await unfold(panel);
      await inEachLook(panel, `panel, ${view}`, 'html');
    }
    await panel.close();

    const options = await show('options.html', 1000);
    await options.type('input[type=search]', 'crimea');
    await until('a result', () => options.$('.results button'));
    await options.click('.results button');
    await options.waitForSelector('.card h2');
    await unfold(options);
    await inEachLook(options, 'options', 'html');
    await options.close();
    for (const file of ['welcome.html', 'school.html', 'guide.html']) {
      const own = await show(file, 380);
      await pause(300);
      await inEachLook(own, file, 'html');
      await own.close();
    }
    await page.close();
  }, 90_000);

  test('on a teacher’s reading: read, prepared, offered, on the page and handed out', async () => {
    const { page } = await openRead(extension, url);
    await page.evaluate(AXE);
    const tab = await extension.tabId(url);
    const panel = await show(`sidepanel.html?tab=${tab}`, 380);
    await until('the list of names', () => panel.$('.names .name'));
    await panel.evaluate((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'shells.reading.json'));
      document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }));
    }, READING);
    await until('the reading', () => panel.$('.lesson li[data-note]'));
    await inEachLook(panel, 'a reading read', 'html');
    // A note to be tried first, one on a name, and a question.
    for (const words of ['Crimea', 'Kim Jong Un', 'both armies']) {
      await panel.$$eval('.lesson li[data-note] > button', (all, wanted) => all.find((one) => one.textContent?.startsWith(wanted))?.click(), words);
      await page.bringToFront();
      await until(`the card of ${words}`, async () => {
        await pierce(page).catch(() => undefined);
        return page.evaluate(
          (head) => document.querySelector('backgrounder-card')?.shadowRoot?.querySelector('.noted h2')?.textContent?.startsWith(head),
          words,
        );
      });
      await inEachLook(page, `the card of the note on ${words}`, 'backgrounder-card');
    }
    await page.keyboard.press('Escape');
    await panel.bringToFront();
    const press = (label: string) => panel.$$eval('.lesson button', (all, wanted) => all.find((one) => one.textContent === wanted)?.click(), label);
    await press('Edit');
    await panel.waitForSelector('.desk');
    await unfold(panel);
    await inEachLook(panel, 'a reading prepared', 'html');
    await press('Close');
    await panel.waitForSelector('.offered');
    await unfold(panel);
    await inEachLook(panel, 'a reading offered', 'html');
    await panel.close();
    await page.close();
    const handout = await show('handout.html?sample=2023-ukraine-north-korea', 1000);
    await handout.waitForSelector('.handout .owner');
    await unfold(handout);
    await inEachLook(handout, 'a handout', 'html');
  }, 90_000);
});
