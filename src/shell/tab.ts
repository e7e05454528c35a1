import type { PageStatus } from '../core/protocol.ts';
import { browser } from './browser.ts';
import { askPage } from './messages.ts';
import { mayRead, patternOf } from './permissions.ts';

/** The tab a popup or panel speaks about, and how it stands with it. */
export interface TabView {
  id: number;
  url: string;
  /** `denied`: the browser gives no permission here; `no-web`: extensions never run here. */
  access: 'ok' | 'denied' | 'no-web';
  status?: PageStatus;
}

/** The active tab, or the one that the address names (`?tab=7`): a popup opened in a window of its own still knows its page. */
export async function currentTab(): Promise<TabView | undefined> {
  const named = Number(new URLSearchParams(location.search).get('tab'));
  const tab = named > 0 ? await browser.tabs.get(named) : (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  if (tab?.id === undefined) return undefined;
  return viewOf(tab.id, tab.url);
}

async function viewOf(id: number, given: string | undefined): Promise<TabView> {
  // Without permission for the site the browser does not even tell its address.
  const url = given ?? '';
  if (url === '') return { id, url, access: 'denied' };
  if (patternOf(url) === undefined) return { id, url, access: 'no-web' };
  if (!(await mayRead(url))) return { id, url, access: 'denied' };
  const status = await askPage(id, 'status', null);
  return { id, url, access: 'ok', ...(status ? { status } : {}) };
}
