import { lockedBy } from '../../core/managed/apply.ts';
import { newest } from '../../core/order/newest.ts';
import { loadSettings } from '../storage/store.ts';
import { currentTab, type TabView } from '../tab.ts';
import { lessonsIn } from './lessons-in.ts';

/** How the popup's tab, the settings and the readings for it stand, read as often as the popup likes. */
export function popupView() {
  const lessons = lessonsIn();
  const begin = newest();
  return {
    /** @param before the tab as it was, where the browser tells of none. Undefined where a reading that began later has ended before. */
    async read(before: TabView) {
      const isNewest = begin();
      const tab = (await currentTab()) ?? before;
      // After the page's state, so that what is drawn is never a page under new settings beside the old ones.
      const { managed, ...settings } = await loadSettings();
      const state = { ...settings, locked: [...lockedBy(managed)], ...tab, ...(await lessons.of(tab)) };
      return isNewest() ? { tab, hide: managed.hide, state } : undefined;
    },
    renew: () => lessons.renew(),
  };
}
