import { defined } from '../../core/defined.ts';
import type { PageRequests } from '../../core/protocol.ts';
import { browser } from '../browser.ts';
import { askPage } from '../messages.ts';
import { openPanel } from '../panel.ts';
import { inject } from './inject.ts';

const LOOK_UP = 'look-up';

/** Looks up a selection in the page of a tab, putting the reader there first if need be. */
async function lookUp(tab: number, wish: PageRequests['look-up']['body']): Promise<void> {
  if (await askPage(tab, 'look-up', wish)) return;
  await inject(tab, 'quiet');
  await askPage(tab, 'look-up', wish);
}

/** The context menu and the keys. Listeners must be there at once whenever the background wakes. */
export function listenToMenusAndKeys(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({ id: LOOK_UP, title: browser.i18n.getMessage('menu_look_up'), contexts: ['selection'] }, () => void browser.runtime.lastError);
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText: text, frameId = 0 }, tab) => {
    if (menuItemId === LOOK_UP && tab?.id !== undefined) void lookUp(tab.id, { ...defined({ text }), framed: frameId !== 0 });
  });
  browser.commands.onCommand.addListener(async (command, active) => {
    // At once, before anything is waited for: only then the browser sees a reader's wish in it.
    if (command === 'panel' && active?.id !== undefined) return openPanel(active.id);
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return;
    if (command === 'next-mark') await askPage(tab.id, 'step', { by: 1 });
    else if (command === 'previous-mark') await askPage(tab.id, 'step', { by: -1 });
    else if (command === 'look-up') await lookUp(tab.id, {});
    else if (command === 'toggle-page') await toggle(tab.id);
  });
}

async function toggle(tab: number): Promise<void> {
  const status = await askPage(tab, 'status', null);
  if (status?.state === 'read') await askPage(tab, 'stop', { by: 'reader' });
  else await inject(tab, 'asked');
}
