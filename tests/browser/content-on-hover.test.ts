import { describe, expect, test } from 'vitest';
import type { BrowserName } from '../../src/cli/browser/browsers.ts';
import { hover, middleOf, openEntity, openRead, pause, until } from './harness/stage.ts';
import { withBrowser } from './harness/with-browser.ts';

const SAMPLE = '2016-middle-east.html';
/** Longer than any delay of cards, ms. */
const LONG = 1500;

describe.each<BrowserName>(['chromium', 'firefox'])('a card as WCAG 1.4.13 asks for it, in %s', (name) => {
  const { server, extension } = withBrowser(name);

  test('dismissed by Escape without moving, entered by the pointer, and there until it is left', async () => {
    const url = `${server.origin}/${SAMPLE}`;
    const { page } = await openRead(extension, url);
    await hover(page, 'Javad Zarif');
    const shows = async () => (await openEntity(extension, url)) === 'mohammad-javad-zarif';
    await until('the card', shows);
    // Persistent: no timer takes it away, neither on the name nor in the card.
    await pause(LONG);
    expect(await shows()).toBe(true);
    const { x, y } = await middleOf(page, 'Javad Zarif');
    await page.mouse.move(x + 10, y + 70, { steps: 10 });
    await pause(LONG);
    expect(await shows()).toBe(true);
    expect(await page.evaluate((left, top) => document.elementFromPoint(left, top)?.localName, x + 10, y + 70)).toBe('backgrounder-card');
    // Back onto the name, dismissed there: a twitch of the hand does not bring it back, and the focus is where it was.
    await page.mouse.move(x, y, { steps: 10 });
    await page.keyboard.press('Escape');
    await until('it to go', async () => !(await shows()));
    await page.mouse.move(x + 2, y);
    await pause(700);
    expect(await shows()).toBe(false);
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await page.mouse.move(5, 5, { steps: 3 });
    await hover(page, 'Javad Zarif');
    await until('it to come again', shows);
    // Left: it goes.
    await page.mouse.move(1090, 5, { steps: 4 });
    await until('it to go', async () => !(await shows()));
    await page.close();
  });
});
