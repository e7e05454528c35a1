import { browser } from './browser.ts';

/** Ink on paper: the badge tells, it does not shout. */
const COLOUR = '#23736b';

/** Shows on the button how many names are marked in a tab; the browser forgets it when the tab goes elsewhere. */
export async function showCount(tab: number, names: number): Promise<void> {
  const text = names > 0 ? String(Math.min(names, 999)) : '';
  try {
    await browser.action.setBadgeBackgroundColor({ tabId: tab, color: COLOUR });
    await browser.action.setBadgeText({ tabId: tab, text });
  } catch {
    // The tab was closed meanwhile: nothing to show it on.
  }
}
