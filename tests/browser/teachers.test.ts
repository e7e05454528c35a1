import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../src/cli/browser/browsers.ts';
import { type Extension, launch } from '../../src/cli/browser/launch.ts';
import { type PageServer, servePages } from '../../src/cli/browser/server.ts';
import { catchSaved, saved } from './harness/files.ts';
import { openRead, until } from './harness/stage.ts';

describe.each<BrowserName>(['chromium', 'firefox'])('a reading from teacher to student in %s', (name) => {
  let server: PageServer;
  let url: string;
  let extension: Extension;
  beforeAll(async () => {
    server = await servePages(['assets/samples']);
    url = `${server.origin}/2023-ukraine-north-korea.html`;
    extension = await launch(name);
  });
  afterAll(async () => {
    await extension?.close();
    await server?.close();
  });
  const panelFor = async () => {
    const panel = await extension.browser.newPage();
    await panel.setViewport({ width: 420, height: 900 });
    await extension.goTo(panel, `sidepanel.html?tab=${await extension.tabId(url)}`);
    await panel.waitForSelector('.lesson');
    await panel.$eval('.lesson', (details) => details.setAttribute('open', ''));
    await until('the list of names', () => panel.$('.names .name'));
    await catchSaved(panel);
    return panel;
  };
  const openedHandout = (panel: Page) =>
    panel.evaluate(async () => {
      const { tabs } = (globalThis as never as { chrome: { tabs: { query(q: object): Promise<{ url?: string }[]> } } }).chrome;
      return (await tabs.query({}))
        .map((tab) => tab.url ?? '')
        .find((one) => one.includes('/handout.html?'))
        ?.replace(/^.*\/(?=handout\.html)/, '');
    });
  const press = (panel: Page, label: string) =>
    until(`the button ${label}`, () =>
      panel.evaluate((wanted) => {
        const found = [...document.querySelectorAll<HTMLElement>('.lesson button')].find(
          (b) => b.textContent?.trim() === wanted || b.getAttribute('aria-label') === wanted,
        );
        found?.click();
        return found !== undefined;
      }, label),
    );
  const automatic = (page: Page) => page.evaluate(() => [...CSS.highlights.keys()].filter((key) => /^backgrounder-(?!note|open)/.test(key)));
  const noteTexts = (panel: Page) => panel.$$eval('.lesson ol.notes > li', (all) => all.map((li) => li.textContent ?? ''));

  test('prepared, saved, opened elsewhere, answered, handed out', async () => {
    const { page } = await openRead(extension, url);
    const panel = await panelFor();
    await press(panel, 'Prepare a reading');
    await press(panel, 'Keep Sergei Shoigu');
    await press(panel, 'Drop Kim Jong Un');
    await until('a note', async () => (await noteTexts(panel)).length === 1);
    await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('h2')].find((h) => h.textContent === 'A war of shells') as HTMLElement;
      getSelection()?.selectAllChildren(paragraph);
    });
    await press(panel, 'Question');
    await until('a question', async () => (await noteTexts(panel)).length === 2);
    await panel.$$eval('.lesson ol.notes > li textarea', (all) => {
      const write = (box: HTMLTextAreaElement | undefined, value: string) => {
        if (box) box.value = value;
        box?.dispatchEvent(new Event('change', { bubbles: true }));
      };
      write(all.at(-2), 'Why do shells matter?');
    });
    await until('the text kept', () => panel.$$eval('.lesson textarea', (all) => all.some((box) => box.value === 'Why do shells matter?')));
    await press(panel, 'Undo');
    await until('the text taken back', () => panel.$$eval('.lesson textarea', (all) => !all.some((box) => box.value === 'Why do shells matter?')));
    await panel.$$eval('.lesson ol.notes > li textarea', (all) => {
      const [question, answer] = all.slice(-2);
      if (question) question.value = 'Why do shells matter?';
      question?.dispatchEvent(new Event('change', { bubbles: true }));
      void answer;
    });
    await until('the text again', () => panel.$$eval('.lesson textarea', (all) => all.some((box) => box.value === 'Why do shells matter?')));
    await page.bringToFront();
    await until('the words of notes marked in the page', () => page.evaluate(() => CSS.highlights.get('backgrounder-note')?.size === 2));
    await panel.bringToFront();
    // Without a selection a question is on the whole article; taken back, it is gone.
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await press(panel, 'Question');
    await press(panel, 'Add it to the whole article');
    await until('a question on the whole article', async () => (await noteTexts(panel)).some((text) => text.startsWith('The whole article')));
    expect(await panel.evaluate(() => document.activeElement?.closest('[data-note]')?.textContent ?? '')).toContain('The whole article');
    await press(panel, 'Undo');
    await until('it taken back', async () => (await noteTexts(panel)).length === 2);
    // No automatic marks for the class.
    await panel.click('.lesson input[value=none]');
    await until('the choice kept', () => panel.$('.lesson input[value=none][checked]'));
    await press(panel, 'Save file');
    const pack = await saved(panel, '.reading.json');
    await press(panel, 'Make a handout');
    // Firefox' driver does not show pages that an extension opens by itself: the same address is opened by hand.
    const address = await until('the page of the handout', () => openedHandout(panel));
    const maker = await extension.browser.newPage();
    await extension.goTo(maker, address);
    await maker.waitForSelector('.handout .article mark');
    await catchSaved(maker);
    await maker.$$eval('.choices button', (all) => all.find((one) => one.textContent === 'Save as a file')?.click());
    const handout = await saved(maker, '.html');
    // The answers are for the teacher: asked for, they stand on a sheet of their own.
    expect(handout.text).not.toContain('class="sheet key"');
    await maker.$$eval('.choices input[type=checkbox]', (all) => (all[3] as HTMLInputElement).click());
    await maker.waitForSelector('.handout .key');
    expect(pack.text).toContain('AnnotationCollection');

    // A student's browser: nothing of the teacher's in it.
    await extension.close();
    extension = await launch(name);
    const student = await openRead(extension, url);
    const desk = await panelFor();
    await desk.waitForSelector('.lesson input[type=file]');
    expect((await automatic(student.page)).length).toBeGreaterThan(0);
    // Dropped beside the lesson's part: the panel takes it all the same.
    await desk.evaluate((file) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([file.text], file.name, { type: 'application/json' }));
      document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }));
    }, pack);
    await until('the reading', async () => (await noteTexts(desk)).length === 2);
    expect((await noteTexts(desk)).join(' ')).toContain('Sergei Shoigu');
    await until('the marks', () => student.page.evaluate(() => CSS.highlights.get('backgrounder-note')?.size === 2));
    await until('no automatic marks', async () => (await automatic(student.page)).length === 0);
    await desk.bringToFront();
    await desk.type('.lesson ol.notes textarea', 'Because armies fire them.');
    await press(desk, 'Save my answers');
    expect((await saved(desk, '.txt')).text).toContain('Because armies fire them.');
    await press(desk, 'Cards for Anki');
    expect((await saved(desk, '.anki.txt')).text).toMatch(/^#separator:tab\n[\s\S]*"Sergei Shoigu"\t/);

    // Closed, the page is the reader's own again; read again, the answers are there.
    await press(desk, 'Close');
    await until('the marks as before', async () => (await automatic(student.page)).length > 0);
    expect(await student.page.evaluate(() => CSS.highlights.get('backgrounder-note')?.size ?? 0)).toBe(0);
    await press(desk, 'Read');
    await until('the answer kept', () => desk.$$eval('.lesson textarea', (all) => all.some((box) => box.value === 'Because armies fire them.')));
    await press(desk, 'Close');
    await press(desk, 'Delete');
    await until('the reading deleted', async () => (await desk.$$('.lesson .reading')).length === 0);
    await press(desk, 'Bring it back');
    await until('the reading back', async () => (await desk.$$('.lesson .reading')).length === 1);
    await press(desk, 'Read');
    await until('the reading read', async () => (await noteTexts(desk)).length === 2);

    // A hostile file is refused with its place, and nothing changes.
    const before = await desk.evaluate(() =>
      (globalThis as never as { chrome: { storage: { local: { get(k: null): Promise<object> } } } }).chrome.storage.local.get(null).then(JSON.stringify),
    );
    await press(desk, 'Close');
    const again = (await desk.waitForSelector('.lesson input[type=file]')) as ElementHandle<HTMLInputElement>;
    await desk.evaluate(
      (element, text) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], 'bad.json'));
        element.files = transfer.files;
        element.dispatchEvent(new Event('change'));
      },
      again,
      pack.text.replace('Why do', '<script>'),
    );
    await until('the refusal', async () => /bad\.json was not taken/.test((await desk.$eval('.lesson', (e) => e.textContent)) ?? ''));
    expect(
      await desk.evaluate(() =>
        (globalThis as never as { chrome: { storage: { local: { get(k: null): Promise<object> } } } }).chrome.storage.local.get(null).then(JSON.stringify),
      ),
    ).toBe(before);

    // The handout, in a page with scripts off.
    const sheet = await extension.browser.newPage();
    if (name === 'chromium') await sheet.setJavaScriptEnabled(false);
    await sheet.setContent(handout.text);
    expect(handout.text).not.toMatch(/<script|javascript:/i);
    expect(handout.text).toContain('Why do shells matter?');
    expect(handout.text).toMatch(/<mark>Sergei Shoigu<\/mark><sup><a id="r1" href="#n1" role="doc-noteref">1<\/a><\/sup>/);
    if (name === 'chromium') {
      const folder = mkdtempSync(join(tmpdir(), 'handout-'));
      await sheet.pdf({ path: join(folder, 'handout.pdf'), format: 'A4' });
      expect(readdirSync(folder)).toEqual(['handout.pdf']);
      expect(readFileSync(join(folder, 'handout.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    }
  }, 90_000);
});
