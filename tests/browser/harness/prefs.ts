import type { Browser } from 'puppeteer-core';
import { inOwnWindow } from './own-window.ts';

/** Sets preferences (whole numbers) of a running Firefox, in their order. */
export const setPrefs = (browser: Browser, prefs: Record<string, number>): Promise<void> =>
  inOwnWindow(browser, '(prefs) => { for (const [name, value] of prefs) Services.prefs.setIntPref(name, value); }', Object.entries(prefs));
