import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../src/cli/browser/browsers.ts';
import { openRead, pause, showOwn, traces, until } from './harness/stage.ts';
import { withBrowser } from './harness/with-browser.ts';

const SAMPLE = '2016-middle-east.html';

describe.each<BrowserName>(['chromium', 'firefox'])('our own pages in %s', (name) => {
  const { server, extension } = withBrowser(name);
  let url: string;
  beforeAll(() => {
    url = `${server.origin}/${SAMPLE}`;
  });
  const show = (file: string, width = 380) => showOwn(extension, file, width);
  const heading = (page: Page) => page.$eval('h1', (h1) => h1.textContent ?? '');
  const click = (page: Page, label: string) =>
    page.evaluate((wanted) => {
      const found = [...document.querySelectorAll<HTMLElement>('button,label')].find(
        (b) => b.textContent?.trim() === wanted || b.getAttribute('aria-label') === wanted,
      );
      found?.click();
      return found !== undefined;
    }, label);

  test('the popup tells what was found, and its controls work at once', async () => {
    const { page, status } = await openRead(extension, url);
    const popup = await show(`popup.html?tab=${await extension.tabId(url)}`);
    const names = new Set(status.annotations.map(({ entity }) => entity)).size;
    await until('the headline', async () => (await heading(popup)).startsWith(`${names} `));
    expect(await popup.evaluate(() => document.body.offsetHeight)).toBeLessThanOrEqual(560);

    const marked = (await traces(page)).ranges;
    expect(await click(popup, 'few')).toBe(true);
    await until('fewer marks', async () => (await traces(page)).ranges < marked);
    await click(popup, 'some');
    await until('as many as before', async () => (await traces(page)).ranges === marked);
    await click(popup, 'this page');
    await until('no marks', async () => (await traces(page)).highlights === 0);
    await until('the state', async () => (await heading(popup)) === 'Off on this page');
    await click(popup, 'this page');
    await until('the marks again', async () => (await traces(page)).ranges === marked);
    await click(popup, 'Mark names in articles');
    await until('no marks anywhere', async () => (await traces(page)).highlights === 0);
    await click(popup, 'Mark names in articles');
    await until('the marks once more', async () => (await traces(page)).ranges === marked);
    // Pressed again before anything has answered: the last press holds.
    const twice = (label: string) =>
      popup.evaluate((wanted) => {
        const all = [...document.querySelectorAll<HTMLElement>('button')];
        const key = all.find((b) => b.textContent === wanted || b.getAttribute('aria-label') === wanted);
        key?.click();
        key?.click();
      }, label);
    for (const label of ['this page', 'Mark names in articles', 'everywhere']) {
      await twice(label);
      await pause(300);
      await until(`${label}: the marks as before`, async () => (await traces(page)).ranges === marked && /^\d/.test(await heading(popup)));
    }
    await popup.close();
    await page.close();
  });

  test('the popup says why a page is not read, and reads it when asked', async () => {
    const about = `${server.origin}/about.html`;
    const page = await extension.browser.newPage();
    await page.goto(about);
    const popup = await show(`popup.html?tab=${await extension.tabId(about)}`);
    await until('the reason', async () => (await heading(popup)) === 'Nothing marked here');
    expect(await click(popup, 'Mark the names on this page')).toBe(true);
    await until('marks', async () => (await traces(page)).ranges > 0);
    // Once is once.
    await page.reload();
    expect((await traces(page)).ranges).toBe(0);
    await until('the reason again', async () => (await heading(popup)) === 'Nothing marked here');
    expect(await click(popup, 'Always on this site')).toBe(true);
    await until('marks again', async () => (await traces(page)).ranges > 0);
    await until('the site kept', () =>
      popup.evaluate(async () => {
        const { scripting } = (
          globalThis as never as {
            chrome: {
              scripting: {
                getRegisteredContentScripts(): Promise<unknown[]>;
              };
            };
          }
        ).chrome;
        return (await scripting.getRegisteredContentScripts()).length > 0;
      }),
    );
    await page.reload();
    await until('marks by themselves', async () => (await traces(page)).ranges > 0);
    await popup.close();
    await page.close();
  });

  test('a corrected date puts other posts on the cards', async () => {
    const { page } = await openRead(extension, url);
    const popup = await show(`popup.html?tab=${await extension.tabId(url)}`);
    await until('the date', async () => (await popup.$eval('header', (e) => e.textContent ?? '')).includes('26 Feb 2016'));
    expect(await click(popup, '26 Feb 2016')).toBe(true);
    const what = async () => (await extension.askPage(url, 'status', null))?.annotations.find(({ entity }) => entity === 'qasem-soleimani')?.what;
    expect(await what()).toContain('Quds Force');
    await popup.$eval('input[type=date]', (input) => {
      input.value = '2025-03-01';
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await until('the other post', async () => !(await what())?.startsWith('Commander'));
    expect((await extension.askPage(url, 'status', null))?.date).toBe('2025-03-01');
    await popup.close();
    await page.close();
  });

  test('the panel lists every name, filters, shows the card and goes to the text', async () => {
    const { page, status } = await openRead(extension, url);
    const panel = await show(`sidepanel.html?tab=${await extension.tabId(url)}`);
    const rows = () => panel.$$eval('.names .name', (all) => all.map((row) => row.querySelector('b')?.textContent ?? ''));
    const names = new Set(status.annotations.map(({ entity }) => entity)).size;
    await until('the list', async () => (await rows()).length === names);
    await panel.type('input[type=search]', 'soleimani');
    await until('the filter', async () => (await rows()).length === 1);
    await panel.keyboard.press('Tab');
    await panel.focus('.names .name');
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('.names .card h2');
    expect(await panel.$eval('.names .card h2', (h2) => h2.textContent)).toBe('Qasem Soleimani');
    await until('the page to show it', async () => (await extension.askPage(url, 'status', null))?.open !== undefined);
    await panel.close();
    await page.close();
  });

  test('the panel’s bar never covers the row that has the focus', async () => {
    const { page } = await openRead(extension, url);
    const panel = await showOwn(extension, `sidepanel.html?tab=${await extension.tabId(url)}`, 380, 480);
    await panel.waitForSelector('.names .name');
    const rows = await panel.$$eval('.names .name', (all) => {
      (all.at(-1) as HTMLElement).focus();
      return all.length;
    });
    const covered: number[] = [];
    for (let row = rows - 2; row >= 0; row--) {
      await panel.keyboard.down('Shift');
      await panel.keyboard.press('Tab');
      await panel.keyboard.up('Shift');
      const over = await panel.evaluate(() => {
        const bar = document.querySelector('.bar')?.getBoundingClientRect();
        const at = document.activeElement?.matches('.name') ? document.activeElement.getBoundingClientRect() : undefined;
        return bar && at ? (bar.bottom - at.top) / at.height : Number.NaN;
      });
      // Firefox leaves a row alone of which enough is in sight.
      if (!(over <= 0.25)) covered.push(over);
    }
    expect(rows).toBeGreaterThan(12);
    expect(covered).toEqual([]);
    await panel.close();
    await page.close();
  });

  test('the options page finds and shows any card, and keeps what is chosen', async () => {
    const options = await show('options.html', 1000);
    await options.type('input[type=search]', 'shoigu');
    await until('a result', () => options.$('.results button'));
    await options.click('.results button');
    await options.waitForSelector('.card h2');
    expect(await options.$eval('.card h2', (h2) => h2.textContent)).toBe('Sergei Shoigu');
    await click(options, 'tint');
    await extension.goTo(options, 'options.html');
    await until('the choice kept', () => options.$eval('input[value=tint]', (input) => (input as HTMLInputElement).checked).catch(() => false));
    await click(options, 'dotted line');
    await pause(100);
    await options.close();
  });
});
