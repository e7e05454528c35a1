import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../src/cli/browser/browsers.ts';
import { clickOn } from './harness/hands.ts';
import { openRead, pause, showOwn, until } from './harness/stage.ts';
import { withBrowser } from './harness/with-browser.ts';

const SAMPLE = '2023-ukraine-north-korea';
const reading = JSON.parse(readFileSync(`assets/samples/readings/${SAMPLE}.reading.json`, 'utf8')) as { id: string };

interface Area {
  set(items: object): Promise<void>;
  remove(keys: string[]): Promise<void>;
  getKeys(): Promise<string[]>;
}
type Api = { storage: { local: Area } };

/** Controls of our own pages under real keys and a real mouse, while the pages are drawn anew. */
describe.each<BrowserName>(['chromium', 'firefox'])('controls in %s', (name) => {
  const { server, extension } = withBrowser(name);
  let url: string;
  beforeAll(() => {
    url = `${server.origin}/${SAMPLE}.html`;
  });
  /** Changes what is stored, from another page than the one under test. */
  const store = async (items: object, gone: string[] = []) =>
    (await extension.control()).evaluate(
      async (put, keys) => {
        const { storage } = (globalThis as never as { browser?: Api }).browser ?? (globalThis as never as { chrome: Api }).chrome;
        await storage.local.set(put);
        await storage.local.remove(keys);
      },
      items,
      gone,
    );
  /** Lets storage refuse everything that this page asks of it. */
  const refuse = (page: Page) =>
    page.evaluate(() => {
      const { storage } = (globalThis as never as { browser?: Api }).browser ?? (globalThis as never as { chrome: Api }).chrome;
      const no = () => Promise.reject(new Error('refused'));
      Object.assign(storage.local, { set: no, getKeys: no });
    });
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
  const popupOf = async () => {
    const popup = await showOwn(extension, `popup.html?tab=${await extension.tabId(url)}`, 380, 760);
    await until('the names', () => popup.$eval('h1', (h1) => /^\d/.test(h1.textContent ?? '')));
    return popup;
  };

  test('the focus stays on what was pressed when the popup has more or less in it then', async () => {
    const { page } = await openRead(extension, url);
    const key = `reading:${reading.id}`;
    await store({ [key]: JSON.stringify(reading) });
    const popup = await popupOf();
    await popup.waitForSelector('.offered button');
    const press = async (label: string, headline: RegExp) => {
      await popup.evaluate((wanted) => {
        [...document.querySelectorAll('button')].find((one) => one.textContent === wanted)?.focus();
      }, label);
      await popup.keyboard.press(' ');
      await until(`${label} to hold`, () => popup.$eval('h1', (h1, now) => new RegExp(now).test(h1.textContent ?? ''), headline.source));
      await pause(900);
      expect(await focused(popup)).toBe(label);
    };
    await press('this site', /^Off on this site/);
    await press('this site', /^\d/);
    await popup.close();
    await page.close();
    await store({}, [key]);
  });

  test('a date is typed, digit by digit, and holds with Enter or when the field is left', async () => {
    const { page } = await openRead(extension, url);
    const popup = await popupOf();
    const dated = async () => (await extension.askPage(url, 'status', null))?.date;
    const open = () => popup.evaluate(() => document.activeElement?.matches('input.date') === true);
    const type = async (digits: string) => {
      for (const digit of digits) await popup.keyboard.press(digit as '1');
    };
    const edit = async (label: string) => {
      await clickOn(popup, { taken: 0 }, label);
      await until('the field', open);
    };
    await edit('6 Sep 2023');
    await type('02');
    // The page has something new to tell meanwhile: the popup is drawn anew around the open field.
    await store({ 'set:density': 'light' });
    await until('the popup to be drawn', () => popup.$eval('input[value=light]', (box) => box.checked));
    await pause(600);
    expect([await open(), await dated()]).toEqual([true, '2023-09-06']);
    await type('022024');
    await pause(600);
    expect([await open(), await dated()]).toEqual([true, '2023-09-06']);
    await popup.keyboard.press('Enter');
    await until('the new date', async () => (await dated()) === '2024-02-02');
    await until('it in the popup', async () => (await focused(popup)) === '2 Feb 2024');

    await edit('2 Feb 2024');
    await type('03032024');
    await popup.keyboard.down('Shift');
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Tab');
    await popup.keyboard.press('Tab');
    await popup.keyboard.up('Shift');
    await until('the date of the field that was left', async () => (await dated()) === '2024-03-03');
    await until('it in the popup', () => popup.$eval('header .soft button', (key) => key.textContent === '3 Mar 2024'));

    // Half a date, and one that was thought better of, change nothing.
    for (const end of ['Enter', 'Escape'] as const) {
      await edit('3 Mar 2024');
      if (end === 'Enter') await popup.keyboard.press('Backspace');
      else await type('05052025');
      await popup.keyboard.press(end);
      await until('the field to close', async () => !(await open()));
      await pause(500);
      expect(await dated()).toBe('2024-03-03');
    }
    await store({}, ['set:density']);
    await popup.close();
    await page.close();
  });

  test('what is half typed in the options stays while settings change elsewhere', async () => {
    const options = await showOwn(extension, 'options.html', 1000);
    await options.waitForSelector('#manners input');
    await options.click('input[name=host]');
    await options.keyboard.type('my-local');
    await store({ 'site:other.org': 'off', 'set:density': 'light' });
    await until('the change', () => options.$eval('#own', (own) => (own.textContent ?? '').includes('other.org')));
    await options.keyboard.type('-paper.org');
    expect(await options.$eval('input[name=host]', (input) => input.value)).toBe('my-local-paper.org');
    await options.keyboard.press('Enter');
    await until('the site in the list', () => options.$eval('#own ul', (list) => (list.textContent ?? '').includes('my-local-paper.org')));
    await until('an empty field for the next one', () => options.$eval('input[name=host]', (input) => input.value === ''));
    // Taken away, it leaves the keyboard where it was: not on the next thing that could be taken away.
    await options.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('#own li button')].find((key) => key.closest('li')?.textContent?.includes('my-local'))?.focus(),
    );
    await options.keyboard.press('Enter');
    await until('it to be gone', () => options.$eval('#own', (own) => !(own.textContent ?? '').includes('my-local')));
    expect(await options.evaluate(() => document.activeElement?.localName)).toBe('h3');
    await store({}, ['site:other.org', 'set:density']);
    await options.close();
  });

  test('a press is not lost where the page has something new to show between down and up', async () => {
    const options = await showOwn(extension, 'options.html', 1000);
    const box = await until('the box', () => options.$('[data-setting=headlines] input'));
    await box.scrollIntoView();
    const place = await box.boundingBox();
    if (!place) throw new Error('the box is not in sight');
    await options.mouse.move(place.x + place.width / 2, place.y + place.height / 2);
    await options.mouse.down();
    await store({ 'set:density': 'light' });
    await pause(2000);
    await options.mouse.up();
    await until('the box checked', () => options.$eval('[data-setting=headlines] input', (input) => (input as HTMLInputElement).checked));
    await until('it kept', async () =>
      (await extension.control()).evaluate(async () => {
        const { storage } = (globalThis as never as { browser?: Api }).browser ?? (globalThis as never as { chrome: Api }).chrome;
        return (await storage.local.getKeys()).includes('set:headlines');
      }),
    );
    await store({}, ['set:headlines', 'set:density']);
    await options.close();
  });

  test('where storage refuses, the pages say so, and show what holds', async () => {
    const told = (page: Page) => page.evaluate(() => document.body.textContent?.includes('This could not be saved. Nothing was changed.') === true);
    const options = await showOwn(extension, 'options.html', 1000);
    await options.waitForSelector('#manners input');
    await refuse(options);
    await clickOn(options, { taken: 0 }, 'Save a backup');
    await until('the page to say that there is no backup', () =>
      options.$eval('#backup [role=status]', (line) => line.textContent?.startsWith('This could not')),
    );
    await options.close();

    const welcome = await showOwn(extension, 'welcome.html', 800);
    await welcome.waitForSelector('input[value=click]');
    await refuse(welcome);
    await welcome.focus('input[value=auto]');
    await welcome.keyboard.press('ArrowRight');
    await until('the page to say so', () => told(welcome));
    await until('what holds', () => welcome.$eval('input[value=auto]', (input) => (input as HTMLInputElement).checked));
    await welcome.close();
  });
});
