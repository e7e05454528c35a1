import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../src/cli/browser/browsers.ts';
import { saved } from './harness/files.ts';
import { clickOn } from './harness/hands.ts';
import { dropOn, openedByItself, openPanel } from './harness/panel.ts';
import { openRead, pause, until } from './harness/stage.ts';
import { withBrowser } from './harness/with-browser.ts';

const EDIT = 'EDITED-NOW ';
const steps = { taken: 0 };

/** What a teacher does while a reading is made, with a real mouse and real keys. */
describe.each<BrowserName>(['chromium', 'firefox'])('a reading being made in %s', (name) => {
  const { server, extension } = withBrowser(name);
  let url: string;
  let panel: Page;
  let article: Page;
  beforeAll(async () => {
    url = `${server.origin}/2023-ukraine-north-korea.html`;
    article = (await openRead(extension, url)).page;
  });
  /** The panel with a reading begun, and one note in it. */
  beforeEach(async () => {
    panel = await openPanel(extension, url);
    await panel.bringToFront();
    await clickOn(panel, steps, 'Prepare a reading');
    await until('the desk', () => panel.$('.desk'));
    await clickOn(panel, steps, 'Keep Sergei Shoigu');
    await panel.waitForSelector('[data-note] textarea');
  });
  afterEach(async () => {
    await panel.evaluate(() => (globalThis as never as { chrome: { storage: { local: { clear(): Promise<void> } } } }).chrome.storage.local.clear());
    await panel.close();
    await extension.askPage(url, 'lesson', { lesson: null });
  });
  const stored = () =>
    panel.evaluate(async () => {
      const { local } = (globalThis as never as { chrome: { storage: { local: { get(k: null): Promise<Record<string, string>> } } } }).chrome.storage;
      return JSON.stringify(Object.entries(await local.get(null)).filter(([key]) => key.startsWith('reading:')));
    });
  const isStored = (words: string) => until(`“${words}” in storage`, async () => (await stored()).includes(words));
  const writeNote = async (words = EDIT) => {
    await panel.click('[data-note] textarea');
    await panel.keyboard.type(words);
  };
  /** Puts words in the place of all in the field that has the focus, as pasting does. */
  const writeInstead = (words: string) =>
    panel.evaluate((wanted) => {
      (document.activeElement as HTMLInputElement).select();
      document.execCommand('insertText', false, wanted);
    }, words);
  const inPanel = (words: string) =>
    panel.$$eval('.lesson textarea', (all, wanted) => all.some((box) => (box as HTMLTextAreaElement).value.includes(wanted)), words);
  const notes = () => panel.$$eval('[data-note]', (all) => all.length);
  const focused = () => panel.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
  const said = () => panel.$eval('.lesson > p', (line) => line.textContent ?? '');
  /** Presses the mouse on a control for so long. */
  const pressOn = async (label: string, held: number) => {
    const { x, y } = await panel.evaluate((wanted) => {
      scrollTo(0, 0);
      const found = [...document.querySelectorAll('.lesson button')].find((one) => one.textContent === wanted) as HTMLElement;
      found.scrollIntoView({ block: 'nearest' });
      const box = found.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, label);
    await panel.mouse.move(x, y);
    await panel.mouse.down();
    if (held) await pause(held);
    await panel.mouse.up();
  };
  const refuseToStore = (page: Page) =>
    page.evaluate(() => {
      const { local } = (globalThis as never as { chrome: { storage: { local: object } } }).chrome.storage;
      Object.defineProperty(local, 'set', { value: () => Promise.reject(new Error('QUOTA_BYTES quota exceeded')), configurable: true });
    });

  test.each([0, 20, 90])(
    'the first click after writing does what it says, with what was written: held %i ms',
    async (held) => {
      await writeNote();
      await pressOn('Save file', held);
      expect((await saved(panel, '.reading.json')).text).toContain(EDIT.trim());
      await isStored(EDIT.trim());
      expect(await inPanel(EDIT)).toBe(true);
      await writeNote('AGAIN ');
      await pressOn('Preview as student', held);
      await until('the preview', async () => (await panel.$('.desk')) === null);
      expect(await panel.$eval('.lesson .notes', (list) => list.textContent)).toContain('AGAIN');
      await clickOn(panel, steps, 'End preview');
      await until('the desk', () => panel.$('.desk'));
      expect(await inPanel('AGAIN')).toBe(true);
      // Beside the very field, in the row that shows the change: taken back, and gone.
      await writeNote('MORE ');
      await pressOn('Undo', held);
      await until('the words taken back', async () => !(await inPanel('MORE')));
      await writeNote('MORE ');
      await pressOn('Remove', held);
      await until('the note gone', async () => (await notes()) === 0);
    },
    60_000,
  );

  test('a click into another field leaves the caret there, and what is typed at once', async () => {
    await clickOn(panel, steps, 'Keep Kim Jong Un');
    await until('two notes', async () => (await notes()) === 2);
    const second = (await panel.$$('[data-note] textarea'))[1];
    await writeNote();
    await second?.click();
    await panel.keyboard.type('TYPED-ON');
    await pause(400);
    expect(await inPanel(EDIT)).toBe(true);
    expect(await second?.evaluate((box) => (box as HTMLTextAreaElement).value)).toContain('TYPED-ON');
    expect(await second?.evaluate((box) => box === document.activeElement)).toBe(true);
  }, 60_000);

  test('the focus goes on to the next of its kind, and never to another key', async () => {
    const next = (await panel.$$eval('[aria-label^="Keep "]', (all) => all.map((one) => one.getAttribute('aria-label') ?? ''))) as [string, string, string];
    await panel.focus(`[aria-label="${next[1]}"]`);
    await panel.keyboard.press('Enter');
    await until('it kept', async () => (await notes()) === 2);
    await until('the focus on the next', async () => (await focused()) === next[2]);
    await panel.keyboard.press('Enter');
    await until('that kept', async () => (await notes()) === 3);
    const drops = (await panel.$$eval('[aria-label^="Drop "]', (all) => all.map((one) => one.getAttribute('aria-label') ?? ''))) as [string, string];
    await panel.focus('[aria-label^="Drop "]');
    await panel.keyboard.press('Enter');
    await until('the focus on the next', async () => (await focused()) === drops[1]);
    expect(await notes()).toBe(3);
    // The last of all: the focus rests at the head of the notes, where Enter does nothing.
    await clickOn(panel, steps, 'Drop all');
    await until('the rest', async () => (await focused()).startsWith('In the reading: 3'));
  }, 60_000);

  test('what was dropped stays unfolded while it is taken back', async () => {
    for (const label of ['Drop Kim Jong Un', 'Drop Crimea']) await clickOn(panel, steps, label);
    await clickOn(panel, steps, 'Dropped: 2');
    await clickOn(panel, steps, 'Take back: Kim Jong Un');
    await until('one less', async () => (await panel.$$eval('.lesson details summary', (all) => all.map((one) => one.textContent))).includes('Dropped: 1'));
    expect(await panel.$('.lesson details[open] [aria-label="Take back: Crimea"]')).not.toBeNull();
    await until('the focus on the next', async () => (await focused()) === 'Take back: Crimea');
  }, 60_000);

  test('the writing goes on while the page tidies its address, and while it jumps to a fragment', async () => {
    await writeNote();
    for (const [happens, words] of [
      [() => history.replaceState(null, '', '?utm_source=post'), 'GOES-ON '],
      [() => location.assign('#second'), 'STILL-GOES-ON'],
    ] as const) {
      await article.evaluate(happens);
      // The panel looks again every 700 ms, and the page may be read anew.
      await pause(2500);
      await panel.keyboard.type(words);
      expect(await inPanel(words)).toBe(true);
      await isStored(words.trim());
      await article.evaluate((address) => history.replaceState(null, '', address), url);
    }
    expect(await inPanel(`${EDIT}GOES-ON STILL-GOES-ON`)).toBe(true);
  }, 60_000);

  test('what is half written is there again after the panel was drawn anew, and after it was closed', async () => {
    await writeNote('HALF-WRITTEN');
    await extension.goTo(panel, `sidepanel.html?tab=${await extension.tabId(url)}`);
    await until('it in the panel', () => inPanel('HALF-WRITTEN'));
    await writeNote('WRITTEN-ON');
    await panel.close();
    panel = await openPanel(extension, url);
    await until('it in the panel', () => inPanel('WRITTEN-ON'));
  }, 60_000);

  test('a note that is full says so, and nothing is cut later', async () => {
    await panel.click('[data-note] textarea');
    await writeInstead('A sentence of a long note. '.repeat(90));
    const note = () => panel.$eval('[data-note] textarea', (box) => (box as HTMLTextAreaElement).value);
    const full = await note();
    expect(full.length).toBe(2000);
    await until('the line', () => panel.$eval('[data-note] .full', (line) => line.textContent?.includes('2,000')));
    await panel.keyboard.press('Tab');
    await isStored(full.trim());
    expect((await note()).trim()).toBe(full.trim());
  }, 60_000);

  test('long words push nothing off the panel, nor off the sheet', async () => {
    await clickOn(panel, steps, 'Keep Crimea');
    await until('two notes', async () => (await notes()) === 2);
    for (const [fields, words] of [
      ['[data-note] textarea', `https://maps.example/${'crimea'.repeat(25)}`],
      ['.field input', 'W'.repeat(60)],
    ] as const)
      for (const field of await panel.$$(fields)) {
        await field.click();
        await writeInstead(words);
      }
    await panel.keyboard.press('Tab');
    await isStored('W'.repeat(60));
    await clickOn(panel, steps, 'Preview as student');
    await until('the preview', () => panel.$('.lesson .said'));
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(420);
    const popup = await extension.browser.newPage();
    await popup.setViewport({ width: 380, height: 600 });
    await extension.goTo(popup, `popup.html?tab=${await extension.tabId(url)}`);
    await popup.waitForSelector('.offered small');
    expect(await popup.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(380);
    await popup.close();
    await panel.bringToFront();
    await clickOn(panel, steps, 'Make a handout');
    const maker = await extension.browser.newPage();
    await maker.setViewport({ width: 1000, height: 800 });
    await extension.goTo(maker, await openedByItself(panel, 'handout.html'));
    await maker.waitForSelector('.handout .mapped svg');
    const off = await maker.evaluate(() => {
      const sheet = document.querySelector('.handout')?.getBoundingClientRect();
      return [...document.querySelectorAll('.handout *')]
        .filter((one) => one.getBoundingClientRect().right > (sheet?.right ?? 0))
        .map((one) => one.outerHTML.slice(0, 80));
    });
    expect(off).toEqual([]);
    await maker.close();
    // The one that the extension has opened, too: the next test looks for its own.
    await panel.evaluate(async () => {
      interface Tabs {
        query(q: object): Promise<{ id: number; url?: string }[]>;
        remove(id: number): Promise<void>;
      }
      const { tabs } = (globalThis as never as { chrome: { tabs: Tabs } }).chrome;
      for (const { id, url: address } of await tabs.query({})) if (address?.includes('/handout.html?')) await tabs.remove(id);
    });
  }, 60_000);

  test('the keyboard goes on from mode to mode', async () => {
    const enter = async (label: string, there: string, wanted: string) => {
      await panel.evaluate((name) => {
        const found = [...document.querySelectorAll<HTMLElement>('.lesson button')].find((one) => one.textContent === name);
        found?.focus();
      }, label);
      await panel.keyboard.press('Enter');
      await until(there, () => panel.$(there));
      await until(`the focus on ${wanted} after ${label}`, async () => (await focused()).startsWith(wanted));
    };
    await enter('Preview as student', '.lesson .said', 'Kim and Putin');
    await enter('End preview', '.desk', 'Kim and Putin');
    await enter('Close', '[data-key=prepare]', 'Read');
    await enter('Read', '.lesson .said', 'Kim and Putin');
    await enter('Close', '[data-key=prepare]', 'Read');
    await enter('Edit', '.desk', 'Kim and Putin');
  }, 60_000);

  test('the panel and the handout work on one reading', async () => {
    await clickOn(panel, steps, 'Make a handout');
    const maker = await extension.browser.newPage();
    await extension.goTo(maker, await openedByItself(panel, 'handout.html'));
    await maker.waitForSelector('.handout .article mark');
    await panel.bringToFront();
    await writeNote();
    await panel.keyboard.press('Tab');
    await isStored(EDIT.trim());
    await until('it on the sheet', () => maker.$eval('.handout', (sheet) => sheet.textContent?.includes('EDITED-NOW')));
    await maker.bringToFront();
    await maker.click('.choices summary');
    await maker.click('.choices details input');
    await isStored('backgrounder:blank');
    expect(await stored()).toContain(EDIT.trim());
    await panel.bringToFront();
    await panel.type('.field input', 'TITLE-NOW ');
    await panel.keyboard.press('Tab');
    await isStored('TITLE-NOW');
    expect(await stored()).toContain('backgrounder:blank');
    expect(await stored()).toContain(EDIT.trim());
    await maker.close();
  }, 60_000);

  test('an older file does not take the place of newer work unless she says so, and then there is a way back', async () => {
    await pressOn('Save file', 0);
    const file = await saved(panel, '.reading.json');
    await writeNote();
    await clickOn(panel, steps, 'Close');
    await isStored(EDIT.trim());
    await until('the list', () => panel.$('.lesson .reading'));
    await dropOn(panel, file);
    await until('the reading', () => panel.$('.lesson [data-note]'));
    expect(await stored()).toContain(EDIT.trim());
    await until('the news', async () => /was changed here after this file was saved/.test(await said()));
    await clickOn(panel, steps, 'Take the file instead');
    await until('the file’s', async () => !(await stored()).includes(EDIT.trim()));
    await clickOn(panel, steps, 'Bring the newer one back');
    await isStored(EDIT.trim());
    await until('it shown', () => panel.$eval('.lesson .notes', (list) => list.textContent?.includes('EDITED-NOW')));
  }, 60_000);

  test('storage that refuses is told in the lists', async () => {
    await clickOn(panel, steps, 'Close');
    await until('the list', () => panel.$('.lesson .reading'));
    await refuseToStore(panel);
    // The list of names has a key of that name, too.
    await pressOn('Copy', 0);
    await until('the refusal', async () => /could not be saved/.test(await said()));
    await clickOn(panel, steps, 'Delete');
    await clickOn(panel, steps, 'Bring it back');
    await until('the refusal', async () => /could not be saved.*Bring it back/.test(await said()));
  }, 60_000);
});
