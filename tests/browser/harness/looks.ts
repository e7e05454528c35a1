import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../../../src/cli/browser/browsers.ts';
import { setPrefs } from './prefs.ts';
import { until } from './stage.ts';

export type Look = 'light' | 'dark' | 'forced' | 'rtl';

export const LOOKS: readonly Look[] = ['light', 'dark', 'forced', 'rtl'];

/** Preferences of Firefox for a look. The last one makes it look at the one before. */
const prefsOf = (look: Look): Record<string, number> => ({
  'ui.systemUsesDarkTheme': look === 'dark' ? 1 : 0,
  'ui.useAccessibilityTheme': look === 'forced' ? 1 : 0,
  'browser.display.document_color_use': look === 'forced' ? 2 : 0,
});

/**
 * Puts a look on a page. Forced colours go over light ones: on the way from dark ones, a busy Firefox may still write light on what is white already.
 */
export async function wear(name: BrowserName, page: Page, look: Look): Promise<void> {
  if (look === 'forced') await wear(name, page, 'light');
  if (name === 'firefox') await setPrefs(page.browser(), prefsOf(look));
  else {
    const session = await page.createCDPSession();
    const features = [
      { name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' },
      { name: 'forced-colors', value: look === 'forced' ? 'active' : 'none' },
    ];
    await session.send('Emulation.setEmulatedMedia', { features });
  }
  await page.evaluate((rtl) => document.documentElement.setAttribute('dir', rtl ? 'rtl' : 'ltr'), look === 'rtl');
  await until(`the look ${look}`, () => isWorn(page, look));
}

/** Whether the page is drawn in that look: a test of forced colours that none forces would prove nothing. */
const isWorn = (page: Page, look: Look) =>
  page.evaluate(
    (wanted) =>
      matchMedia('(prefers-color-scheme: dark)').matches === (wanted === 'dark') && matchMedia('(forced-colors: active)').matches === (wanted === 'forced'),
    look,
  );

/** Every rule of WCAG 2.0 to 2.2, levels A and AA. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Those of them that look at what is painted and where: all others, on roles, names and order, say the same in every look. */
const PAINTED = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

/** What axe (evaluated in the page before) finds, a line each, by all rules or by those on what is painted; `within` is a selector. */
export async function violations(page: Page, within: string, by: 'all' | 'painted' = 'all'): Promise<string[]> {
  // axe takes what a sticky bar covers in a scrolled page for covered for good (dequelabs/axe-core#3720). A card would leave its mark.
  if (within === 'html') await page.evaluate(() => document.scrollingElement?.scrollTo({ top: 0, behavior: 'instant' }));
  const results = (await page.evaluate(
    (selector, rules) =>
      (globalThis as never as { axe: { run(context: object, options: object): Promise<AxeResults> } }).axe.run(
        { include: [[selector]] },
        { runOnly: rules, resultTypes: ['violations'], preload: false },
      ),
    within,
    by === 'all' ? TAGS : PAINTED,
  )) as AxeResults;
  const looked = by === 'all' ? results.passes.length : results.passes.length + results.incomplete.length;
  if (looked < (by === 'all' ? 3 : 2)) throw new Error(`axe looked at next to nothing in ${within}`);
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html, any }) => `${html.slice(0, 160)} ${any[0]?.message ?? ''}`).join(' | ')}`);
}
