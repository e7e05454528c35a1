import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../src/cli/browser/browsers.ts';
import { scratchFolder } from '../scratch.ts';
import { catchSaved, saved } from './harness/files.ts';
import { cardText, clickOn, press, type Steps, tabTo } from './harness/hands.ts';
import { pierce } from './harness/pierce.ts';
import { hover, openEntity, openRead, showOwn, traces, until } from './harness/stage.ts';
import { withBrowser } from './harness/with-browser.ts';

/**
 * Most steps that a task may take, by keyboard and by mouse: presses of keys, or clicks. Moving the pointer and
 * reading cost nothing, and the person looked for is the ninth name of the article, the place the fifth; opening the popup, the panel and the settings counts as one key or click of the browser's own.
 */
const MOST = {
  'who someone was at the time': { keys: 10, clicks: 0 },
  'the same, from the words searched for': { keys: 1, clicks: 0 },
  'hide a known name and get it back': { keys: 7, clicks: 2 },
  'hide a known name on one page': { keys: 12, clicks: 2 },
  'get a name back another day': { keys: 7, clicks: 2 },
  'turn a site off and on': { keys: 7, clicks: 3 },
  'where a place lies': { keys: 5, clicks: 0 },
  'read the whole list': { keys: 4, clicks: 2 },
  'begin: try a name, choose, done': { keys: 4, clicks: 2 },
  'back up and restore': { keys: 12, clicks: 4 },
} as const;
type Task = keyof typeof MOST;

describe.each<BrowserName>(['chromium', 'firefox'])('what readers do, in %s', (name) => {
  const { server, extension } = withBrowser(name);
  let url: string;
  const counted: string[] = [];
  beforeAll(() => {
    url = `${server.origin}/2023-ukraine-north-korea.html`;
  });
  afterAll(() => console.info(`steps in ${name}:\n${counted.join('\n')}`));
  const keep = (task: Task, by: 'keys' | 'clicks', { taken }: Steps) => {
    counted.push(`  ${task}: ${taken} ${by}`);
    expect(taken, `${by} to ${task}`).toBeLessThanOrEqual(MOST[task][by]);
  };
  const opened = async (page: Page, entity: string) => {
    await until(`the card of ${entity}`, async () => (await openEntity(extension, url)) === entity);
    await pierce(page);
  };
  /** The key for the next name: the driver cannot press keys of the browser itself, so what it calls is called. */
  const nextName = async (steps: Steps) => {
    steps.taken++;
    await extension.askPage(url, 'step', { by: 1 });
  };
  const stepTo = async (page: Page, steps: Steps, entity: string) => {
    for (let i = 0; i < 30 && (await openEntity(extension, url)) !== entity; i++) await nextName(steps);
    await opened(page, entity);
  };
  /** Our own page in a tab, opened by one key or click on the browser. */
  const open = async (steps: Steps, file: string, width: number) => {
    steps.taken++;
    return showOwn(extension, file, width);
  };
  const popupFor = async (steps: Steps) => {
    const popup = await open(steps, `popup.html?tab=${await extension.tabId(url)}`, 380);
    await popup.waitForFunction(() => /^\d|Off/.test(document.querySelector('h1')?.textContent ?? ''));
    return popup;
  };
  const panelFor = async (steps: Steps) => {
    const panel = await open(steps, `sidepanel.html?tab=${await extension.tabId(url)}`, 400);
    await panel.waitForSelector('.names .name');
    return panel;
  };
  const marked = async (entity: string) => (await extension.askPage(url, 'status', null))?.annotations.some((one) => one.entity === entity && one.marked);

  test('find who someone was at the time', async () => {
    const { page } = await openRead(extension, url);
    const says = async () => {
      const text = await cardText(page);
      expect(text).toMatch(/When this was written, 6 Sep 2023\s*Minister of Defence of Russia/);
      expect(text).toMatch(/Now, as of [^.]*Secretary of the Security Council/);
    };
    const clicks = { taken: 0 };
    await hover(page, 'Sergei Shoigu');
    await opened(page, 'sergei-shoigu');
    await says();
    keep('who someone was at the time', 'clicks', clicks);
    await page.keyboard.press('Escape');

    const keys = { taken: 0 };
    await stepTo(page, keys, 'sergei-shoigu');
    await says();
    keep('who someone was at the time', 'keys', keys);
    await page.keyboard.press('Escape');
    // The browser's own search leaves what it found selected: the next name is that one.
    await page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector('article') as Element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text; node; node = walker.nextNode() as Text) {
        const at = node.data.indexOf('Prigozhin');
        if (at >= 0) return getSelection()?.setBaseAndExtent(node, at, node, at + 9);
      }
      return undefined;
    });
    const found = { taken: 0 };
    await nextName(found);
    await opened(page, 'yevgeny-prigozhin');
    keep('the same, from the words searched for', 'keys', found);
    await page.close();
  });

  test('hide a known name and get it back', async () => {
    const { page } = await openRead(extension, url);
    const clicks = { taken: 0 };
    await hover(page, 'Kim Jong Un');
    await opened(page, 'kim-jong-un');
    await clickOn(page, clicks, 'I know this');
    await until('the mark to go', async () => !(await marked('kim-jong-un')));
    await clickOn(page, clicks, 'Mark again');
    await until('the mark to come back', () => marked('kim-jong-un'));
    keep('hide a known name and get it back', 'clicks', clicks);
    await page.keyboard.press('Escape');
    await page.mouse.move(3, 3);

    const keys = { taken: 0 };
    await stepTo(page, keys, 'kim-jong-un');
    await press(page, keys, 'Enter');
    await tabTo(page, keys, 'I know this', true);
    await press(page, keys, 'Enter');
    await until('the mark to go', async () => !(await marked('kim-jong-un')));
    await press(page, keys, 'Enter');
    await until('the mark to come back', () => marked('kim-jong-un'));
    await press(page, keys, 'Escape');
    keep('hide a known name and get it back', 'keys', keys);
    await page.close();
  });

  test('begin: try a name on the welcome page, choose, done', async () => {
    const start = () =>
      extension.control().then((control) =>
        control.evaluate(async () => {
          type Area = { storage: { local: { get(key: string): Promise<Record<string, unknown>> } } };
          const api = (globalThis as never as { browser?: Area; chrome: Area }).browser ?? (globalThis as never as { chrome: Area }).chrome;
          return (await api.storage.local.get('set:start'))['set:start'];
        }),
      );
    for (const by of ['clicks', 'keys'] as const) {
      const steps = { taken: 0 };
      await extension.control();
      const welcome = await showOwn(extension, 'welcome.html', 760);
      await until('the sample marked', async () => (await traces(welcome)).ranges > 0);
      if (by === 'clicks') {
        await hover(welcome, 'Sergei Shoigu');
        await until('the card', async () => (await traces(welcome)).host === 1);
        await clickOn(welcome, steps, 'on request');
      } else {
        await tabTo(welcome, steps, 'on request');
        await press(welcome, steps, 'ArrowLeft');
      }
      await until('the choice kept', async () => (await start()) === (by === 'clicks' ? 'click' : 'auto'));
      // The page is gone before the button or the key is up; what follows proves that it was pressed.
      if (by === 'clicks') await clickOn(welcome, steps, 'Start reading').catch(() => undefined);
      else {
        await tabTo(welcome, steps, 'Start reading');
        await press(welcome, steps, 'Enter').catch(() => undefined);
      }
      await until('the page closed', async () => !(await extension.browser.pages()).some((one) => one.url().endsWith('welcome.html')));
      keep('begin: try a name, choose, done', by, steps);
    }
  });

  test('hide a known name on one page only', async () => {
    const other = url.replace(/[^/]*$/, '2026-report.html');
    const { page } = await openRead(extension, url);
    for (const by of ['clicks', 'keys'] as const) {
      const steps = { taken: 0 };
      if (by === 'clicks') {
        await hover(page, 'Kim Jong Un');
        await opened(page, 'kim-jong-un');
        await clickOn(page, steps, 'I know this');
        await clickOn(page, steps, 'this page');
      } else {
        await stepTo(page, steps, 'kim-jong-un');
        await press(page, steps, 'Enter');
        await tabTo(page, steps, 'I know this', true);
        await press(page, steps, 'Enter');
        await tabTo(page, steps, 'this page', true);
        await press(page, steps, 'Enter');
      }
      keep('hide a known name on one page', by, steps);
      const { page: beside } = await openRead(extension, other);
      // The other page may have been read between "anywhere" and "this page".
      await until('the mark on the other page', async () =>
        (await extension.askPage(other, 'status', null))?.annotations.some((one) => one.entity === 'kim-jong-un' && one.marked),
      );
      await until('no mark on this page', async () => !(await marked('kim-jong-un')));
      await beside.close();
      await page.bringToFront();
      if (by === 'clicks') await clickOn(page, steps, 'Mark again');
      else {
        await tabTo(page, steps, 'Mark again');
        await press(page, steps, 'Enter');
      }
      await until('the mark to come back', () => marked('kim-jong-un'));
      await page.keyboard.press('Escape');
      await page.mouse.move(3, 3);
    }
    await page.close();
  });

  test('go to a name from the list, and back to where she was reading', async () => {
    const { page } = await openRead(extension, url);
    const steps = { taken: 0 };
    const seen = () => page.evaluate(() => scrollY);
    await page.evaluate(() => scrollTo(0, 200));
    const panel = await panelFor(steps);
    const away = async () => panel.$eval('.bar > button', (key) => !(key as HTMLElement).hidden);
    expect(await away()).toBe(false);
    // Two names far below, one after the other: the way back is still to where she was.
    for (const id of ['jakarta', 'seoul']) {
      await panel.$eval(`[data-id="${id}"]`, (key) => (key as HTMLElement).click());
      await until('the page to go there', async () => (await seen()) > 400);
    }
    await until('the way back', away);
    await clickOn(panel, steps, 'Back to where I was reading');
    await until('the page as it was', async () => Math.abs((await seen()) - 200) < 3);
    await until('no way back', async () => !(await away()));
    expect(await panel.evaluate(() => (document.activeElement as HTMLElement).dataset.id)).toBe('seoul');
    await panel.close();
    await page.close();
  });

  test('get a known name back another day, from the list', async () => {
    const { page } = await openRead(extension, url);
    for (const by of ['clicks', 'keys'] as const) {
      const control = await extension.control();
      await control.evaluate(async () => {
        type Area = { storage: { local: { set(values: object): Promise<void> } } };
        const api = (globalThis as never as { browser?: Area; chrome: Area }).browser ?? (globalThis as never as { chrome: Area }).chrome;
        await api.storage.local.set({ 'known:kim-jong-un': '2026-01-01' });
      });
      await until('the mark to go', async () => !(await marked('kim-jong-un')));
      const steps = { taken: 0 };
      const panel = await panelFor(steps);
      await panel.waitForSelector('.names .known');
      if (by === 'clicks') await clickOn(panel, steps, 'Mark again');
      else {
        await tabTo(panel, steps, 'Mark again');
        await press(panel, steps, 'Enter');
      }
      await until('the mark to come back', () => marked('kim-jong-un'));
      // The list was drawn anew, without the key: the focus is on its row.
      await until('the focus on the row', () => panel.evaluate(() => (document.activeElement as HTMLElement).dataset.id === 'kim-jong-un'));
      keep('get a name back another day', by, steps);
      await panel.close();
    }
    await page.close();
  });

  test('turn a site off and on', async () => {
    const { page } = await openRead(extension, url);
    for (const by of ['clicks', 'keys'] as const) {
      const steps = { taken: 0 };
      const popup = await popupFor(steps);
      if (by === 'clicks') await clickOn(popup, steps, 'this site');
      else {
        await tabTo(popup, steps, 'this site');
        await press(popup, steps, ' ');
      }
      await until('no marks', async () => (await traces(page)).highlights === 0);
      await until('the popup to say so', () => popup.$eval('h1', (h1) => h1.textContent === 'Off on this site'));
      if (by === 'clicks') await clickOn(popup, steps, 'this site');
      else await press(popup, steps, ' ');
      await until('the marks again', async () => (await traces(page)).ranges > 0);
      keep('turn a site off and on', by, steps);
      await popup.close();
    }
    await page.close();
  });

  test('find where a place lies', async () => {
    const { page } = await openRead(extension, url);
    const says = async () => {
      expect(await cardText(page)).toMatch(/Where\s*\d[\d,]* km [a-z-]+ of/);
      expect(
        await page.evaluate(() => document.querySelector('backgrounder-card')?.shadowRoot?.querySelector('.map svg')?.getAttribute('aria-label')),
      ).toContain('Vladivostok');
    };
    await hover(page, 'Vladivostok');
    await opened(page, 'vladivostok');
    await says();
    keep('where a place lies', 'clicks', { taken: 0 });
    await page.keyboard.press('Escape');
    const keys = { taken: 0 };
    await page.mouse.move(3, 3);
    await stepTo(page, keys, 'vladivostok');
    await says();
    keep('where a place lies', 'keys', keys);
    await page.close();
  });

  test('read the whole list in the panel', async () => {
    const { page, status } = await openRead(extension, url);
    const names = new Set(status.annotations.map(({ entity }) => entity)).size;
    for (const by of ['clicks', 'keys'] as const) {
      const steps = { taken: 0 };
      const popup = await popupFor(steps);
      // The browser opens the panel only for a real press on its own popup: here the key is reached, and the panel opened by hand.
      if (by === 'keys') await tabTo(popup, steps, 'List of names', true);
      const panel = await panelFor(steps);
      const rows = await until('the whole list', async () => {
        const all = await panel.$$eval('.names .name', (list) => list.map((row) => row.textContent ?? ''));
        return all.length === names && all;
      });
      expect(rows.find((row) => row.startsWith('Sergei Shoigu'))).toContain('Minister of Defence of Russia');
      keep('read the whole list', by, steps);
      await panel.close();
      await popup.close();
    }
    await page.close();
  });

  test('back up and restore', async () => {
    const storage = async (work: 'set' | 'remove', what: object) => {
      await (await extension.control()).evaluate(
        async (how, given) => {
          type Area = { storage: { local: Record<'set' | 'remove', (given: object) => Promise<void>> } };
          const api = (globalThis as never as { browser?: Area; chrome: Area }).browser ?? (globalThis as never as { chrome: Area }).chrome;
          await api.storage.local[how](given);
        },
        work,
        what,
      );
    };
    const own = {
      'pack:pictures': readFileSync('tests/fixtures/visual/pack.json', 'utf8'),
      'pack-off:pictures': true,
      'reading:urn:uuid:dc6861a8-1a59-43be-8bd3-2e7db4df5c29': readFileSync('assets/samples/readings/2016-middle-east.reading.json', 'utf8'),
      'answers:urn:uuid:dc6861a8-1a59-43be-8bd3-2e7db4df5c29': { one: 'written' },
    };
    for (const by of ['clicks', 'keys'] as const) {
      const steps = { taken: 0 };
      const options = await open(steps, 'options.html', 1000);
      await catchSaved(options);
      await storage('set', own);
      // The page draws its list of packs anew, and focus must not be under way then.
      await until('the pack to be listed', () => options.evaluate(() => document.body.textContent?.includes('Invented names for pictures')));
      if (by === 'clicks') await clickOn(options, steps, 'Save a backup');
      else {
        await tabTo(options, steps, 'Backup');
        await press(options, steps, 'Enter');
        await tabTo(options, steps, 'Save a backup');
        await press(options, steps, 'Enter');
      }
      const { text } = await saved(options, '.json');
      const folder = scratchFolder();
      const file = join(folder, 'backup.json');
      const changed = JSON.parse(text) as { settings: { markStyle: string } };
      changed.settings.markStyle = by === 'clicks' ? 'tint' : 'dotted';
      writeFileSync(file, JSON.stringify(changed));
      await storage('remove', Object.keys(own));
      if (by === 'keys') await tabTo(options, steps, 'Restore from a file');
      // The browser's own window for files is not ours to steer: what it would give is given.
      steps.taken++;
      const input = (await options.$('#backup input[type=file]')) as ElementHandle<HTMLInputElement>;
      if (by === 'keys') expect(await options.evaluate((one) => document.activeElement === one, input)).toBe(true);
      await input.uploadFile(file);
      await until('it to be restored', () => options.$eval(`input[value=${changed.settings.markStyle}]`, (one) => (one as HTMLInputElement).checked));
      await until('an answer', () => options.$eval('#backup [role=status]', (said) => said.textContent));
      expect(await options.$eval('#backup [role=status]', (said) => said.textContent)).toBe('Restored.');
      const back = await (await extension.control()).evaluate(async () => {
        type Area = { storage: { local: { get(all: null): Promise<Record<string, unknown>> } } };
        const api = (globalThis as never as { browser?: Area; chrome: Area }).browser ?? (globalThis as never as { chrome: Area }).chrome;
        return api.storage.local.get(null);
      });
      expect(Object.keys(back)).toEqual(expect.arrayContaining(Object.keys(own)));
      expect(back).toMatchObject({ 'answers:urn:uuid:dc6861a8-1a59-43be-8bd3-2e7db4df5c29': { one: 'written' }, 'pack-off:pictures': true });
      keep('back up and restore', by, steps);
      await options.close();
    }
  });
});
