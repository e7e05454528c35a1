import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../../src/cli/browser/browsers.ts';

export type Look = 'light' | 'dark' | 'forced' | 'rtl';

/** Looks that one start of a browser can wear: Firefox learns of dark and of forced colours only when it starts. */
export const WARDROBES: Readonly<Record<BrowserName, readonly (readonly Look[])[]>> = {
  chromium: [['light', 'dark', 'forced', 'rtl']],
  firefox: [['light', 'rtl'], ['dark'], ['forced']],
};

/** Preferences of Firefox for a look. */
export const prefsOf = (look: Look | undefined): Record<string, number> => ({
  ...(look === 'dark' ? { 'ui.systemUsesDarkTheme': 1 } : {}),
  ...(look === 'forced' ? { 'browser.display.document_color_use': 2, 'ui.useAccessibilityTheme': 1 } : {}),
});

/** Puts a look on a page, as far as that can be done while it is open. */
export async function wear(name: BrowserName, page: Page, look: Look): Promise<void> {
  if (name === 'chromium') {
    const session = await page.createCDPSession();
    const features = [
      { name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' },
      { name: 'forced-colors', value: look === 'forced' ? 'active' : 'none' },
    ];
    await session.send('Emulation.setEmulatedMedia', { features });
  }
  await page.evaluate((rtl) => document.documentElement.setAttribute('dir', rtl ? 'rtl' : 'ltr'), look === 'rtl');
}

/** Whether the page is drawn in that look: a test of forced colours that none forces would prove nothing. */
export const isWorn = (page: Page, look: Look) =>
  page.evaluate(
    (wanted) => ({
      dark: matchMedia('(prefers-color-scheme: dark)').matches === (wanted === 'dark') || wanted === 'forced',
      forced: matchMedia('(forced-colors: active)').matches === (wanted === 'forced'),
    }),
    look,
  );

/** Every rule of WCAG 2.0 to 2.2, levels A and AA. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe (evaluated in the page before) finds, a line each; `within` is a selector. */
export async function violations(page: Page, within: string): Promise<string[]> {
  const results = (await page.evaluate(
    (selector, tags) =>
      (globalThis as never as { axe: { run(context: object, options: object): Promise<AxeResults> } }).axe.run({ include: [[selector]] }, { runOnly: tags }),
    within,
    TAGS,
  )) as AxeResults;
  if (results.passes.length < 3) throw new Error(`axe looked at next to nothing in ${within}`);
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, any }) => `${html.slice(0, 160)} ${any[0]?.message ?? ''}`).join(' | ')}`);
}
