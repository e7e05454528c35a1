import { browser } from '../browser.ts';

/** Opens the welcome page after the first install, and only then; calls back after any install or update. */
export function welcomeOnce(installed: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    installed();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  });
}
