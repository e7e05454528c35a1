import type { Found } from '../../core/notes/placed.ts';
import type { ShownFile } from '../../core/notes/shown-file.ts';
import { inTurn } from '../../core/order/in-turn.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { placeOf } from '../../core/settings/sites.ts';
import { browser } from '../browser.ts';
import { ask, askPage } from '../messages.ts';
import { openPanel } from '../panel.ts';
import { askToRead } from '../permissions.ts';
import { loadAnswers } from '../storage/notes.ts';
import { saveSettings, saveSite } from '../storage/store.ts';
import type { TabView } from '../tab.ts';
import { keeping, Refused } from './kept.ts';
import { showReadingIn } from './readings-here.ts';
import { keepShown } from './shown-file.ts';

/** What the popup's controls do. `done` is called after each, with the key of what to say where it failed. */
export function popupActions(tab: () => TabView, done: (failed?: string) => void) {
  // What is pressed is saved at once, one after another; what the page is told follows in turn, so that both end as the last press says.
  const save = inTurn();
  const next = inTurn();
  const kept = (work: () => Promise<void>, page: () => Promise<unknown>) => {
    const saved = save(work);
    // Its failure is told in the page's turn.
    saved.catch(() => undefined);
    void run(next(() => saved.then(page)));
  };
  const run = keeping(done);
  /** Pages without a reader get one where reading is on again; it decides for itself whether there is an article. */
  const begin = async (asked: boolean) => {
    const { ok, reason } = await ask('annotate', { tab: tab().id, asked });
    if (!ok && asked) throw new Refused(reason ?? 'reason_protected');
  };
  return {
    set: (change: Partial<Settings>) =>
      kept(
        () => saveSettings(change),
        async () => change.on === true && begin(false),
      ),
    rule: (where: 'page' | 'site', off: boolean) => {
      const place = placeOf(tab().url);
      if (!place) return;
      const { id } = tab();
      kept(
        () => saveSite(place[where], off ? 'off' : undefined),
        () => (off ? askPage(id, 'stop', { by: 'settings' }) : begin(false)),
      );
    },
    date: (date: string | null) => void run(next(() => askPage(tab().id, 'date', { date }))),
    annotate: () =>
      void run(
        next(() => begin(true)),
        'reason_protected',
      ),
    always: () => {
      const place = placeOf(tab().url);
      if (place)
        kept(
          () => saveSite(place.site, 'always'),
          () => begin(true),
        );
    },
    allow: (everywhere: boolean) => void run(askToRead(everywhere ? undefined : tab().url).then((given) => (given ? begin(false) : undefined))),
    panel: () => {
      openPanel(tab().id).then(
        () => window.close(),
        () => done('panel_failed'),
      );
    },
    read: ({ reading }: Found) => {
      // The panel first: a browser opens it only straight in the click. It goes on with what it finds in the page.
      const opened = openPanel(tab().id);
      const shown = loadAnswers(reading.id).then((answers) => showReadingIn(tab().id, reading, { answers, asked: new Set() }));
      Promise.all([opened, shown]).then(
        () => window.close(),
        () => done('panel_failed'),
      );
    },
    keep: (file: ShownFile) => void run(keepShown(file)),
    options: () => void browser.runtime.openOptionsPage().then(() => window.close()),
  };
}
