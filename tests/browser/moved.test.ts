import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { BrowserName } from '../../src/cli/browser/browsers.ts';
import { openRead, until } from './harness/stage.ts';
import { withBrowser } from './harness/with-browser.ts';

const NAME = '2023-ukraine-north-korea';
/** The article at another address, edited: one name gone, a paragraph more. */
const COPY = readFileSync(`assets/samples/${NAME}.html`, 'utf8')
  .replace('Kherson, on', 'A city on')
  .replace('<h2>A war of shells</h2>', '<p>Later: talks go on.</p><h2>A war of shells</h2>');

describe.each<BrowserName>(['chromium', 'firefox'])('a ready reading in %s', (name) => {
  const { server, extension } = withBrowser(name, new Map([['/copy.html', { body: COPY }]]));

  test('is known by its quotes on a moved copy; what lost its place is listed, and put on other words', async () => {
    const url = `${server.origin}/copy.html`;
    const { page } = await openRead(extension, url);
    const panel = await extension.browser.newPage();
    await extension.goTo(panel, `sidepanel.html?tab=${await extension.tabId(url)}`);
    await panel.waitForSelector('.lesson');
    await until('the list of names', () => panel.$('.names .name'));
    await panel.evaluate(
      (text) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], 'shells.reading.json'));
        document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }));
      },
      readFileSync(`assets/samples/readings/${NAME}.reading.json`, 'utf8'),
    );
    await until('the lost note', async () => /did not find their place: 1/.test((await panel.$eval('.lesson', (e) => e.textContent)) ?? ''));
    const press = (label: string) => panel.$$eval('.lesson button', (all, wanted) => (all.find((b) => b.textContent === wanted) as HTMLElement).click(), label);
    await press('Edit');
    await until('the lost note to mend', async () => (await panel.$$('.note.lost')).length === 1);
    await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find((p) => p.textContent?.includes('A city on')) as HTMLElement;
      const node = paragraph.firstChild as Text;
      const at = node.data.indexOf('A city on');
      getSelection()?.setBaseAndExtent(node, at, node, at + 'A city'.length);
    });
    await press('Put it on the selected words');
    await until('it mended', async () => (await panel.$$('.note.lost')).length === 0);
  }, 60_000);

  test('is shown as a handout from the guide, with maps and timeline', async () => {
    const page = await extension.browser.newPage();
    await extension.goTo(page, 'guide.html');
    await page.waitForSelector('.steps li');
    expect(await page.$$eval('.ways a', (all) => all.map((a) => a.getAttribute('href')))).toContain(`handout.html?sample=${NAME}`);
    await extension.goTo(page, `handout.html?sample=${NAME}`);
    await page.waitForSelector('.handout .time svg circle');
    expect(await page.$$eval('.handout .map svg path', (all) => all.length)).toBeGreaterThan(5);
    expect(await page.$eval('.handout .work', (e) => e.textContent ?? '')).toContain('Fill the gaps');
    // What is to be tried first is folded away beside the article, and not told in the glossary.
    expect(await page.$$eval('.handout .notes details:not([open])', (all) => all.map((e) => e.textContent ?? '').join())).toContain('troll factory');
    expect(await page.$eval('.handout .glossary', (e) => e.textContent ?? '')).not.toContain('troll factory');
  }, 60_000);
});
