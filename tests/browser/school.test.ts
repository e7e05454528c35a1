import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../src/cli/browser/browsers.ts';
import type { Extension } from '../../src/cli/browser/launch.ts';
import { borrow } from './harness/shared.ts';

describe.each<BrowserName>(['chromium', 'firefox'])('the sheet for the IT department in %s', (name) => {
  let extension: Extension;
  beforeAll(async () => {
    extension = await borrow(name);
  });
  afterAll(() => extension?.close());

  test('explains every permission that this copy has, and prints on one page', async () => {
    const page = await extension.browser.newPage();
    await page.setViewport({ width: 860, height: 1200 });
    await extension.goTo(page, 'school.html');
    await page.waitForSelector('h1');
    const { asked, told, id, text } = await page.evaluate(() => {
      const api = ((globalThis as never as { browser?: object }).browser ?? (globalThis as never as { chrome: object }).chrome) as {
        runtime: { id: string; getManifest(): { permissions: string[] } };
      };
      return {
        asked: api.runtime.getManifest().permissions,
        told: [...document.querySelectorAll('section:nth-of-type(2) th')].map((th) => th.textContent),
        id: api.runtime.id,
        text: document.body.textContent ?? '',
      };
    });
    expect(told).toEqual(['Pages of the web (http, https)', ...asked]);
    expect(text).toContain(id);
    // No key of a text that is missing.
    expect(text).not.toMatch(/\bit_[a-z]+/);
    const pdf = Buffer.from(await page.pdf({ format: 'a4', preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? [Number(/\/Type\s*\/Pages[^>]*?\/Count (\d+)/.exec(pdf)?.[1])]).toHaveLength(1);
    await page.close();
  });
});
