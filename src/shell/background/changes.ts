import { browser } from '../browser.ts';
import { reopenEngine } from '../engine.ts';
import { askPage } from '../messages.ts';
import { onPacks } from '../packs/store.ts';
import { onSettings } from '../storage/store.ts';
import { registerAlways } from './always.ts';

/** Settings changed: pages that are being read are read again under the new ones. */
export function watchSettings(): void {
  onSettings(() => {
    void registerAlways().catch((error) => console.warn('Backgrounder: sites not registered', error));
    void tellPages();
  });
}

/** Packs changed: the next reading is made with them, and pages that are being read are read again. */
export function watchPacks(): void {
  onPacks(() => {
    reopenEngine();
    void tellPages();
  });
}

async function tellPages(): Promise<void> {
  // Also those that are still loading: one picture that hangs keeps an article there for minutes after it was read.
  const tabs = await browser.tabs.query({ discarded: false });
  // Tabs without a reader do not answer: that is no error.
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [askPage(id, 'reread', { asked: false })])));
}
