import { newest } from '../../src/core/order/newest.ts';
import { panelActions } from '../../src/shell/actions/panel.ts';
import { readingActions } from '../../src/shell/actions/reading.ts';
import { loadManaged } from '../../src/shell/managed/policy.ts';
import { loadSettings } from '../../src/shell/storage/store.ts';
import { currentTab, type TabView } from '../../src/shell/tab.ts';
import { words } from '../../src/shell/words.ts';
import { cardView } from '../../src/ui/card/view.ts';
import { panel } from '../../src/ui/panel/panel.ts';
import { readingPanel } from '../../src/ui/reading/reading.ts';
import { hideParts } from '../../src/ui/shared/managed.ts';

/** 1. Draw the empty panel. 2. Ask the page of the active tab how it stands, and go on asking: tabs change, pages are read again. */
const texts = words();
document.documentElement.lang = texts.locale;
const part = (id: string) => document.getElementById(id) as HTMLElement;
void loadManaged().then(({ hide }) => hideParts(hide));
let tab: TabView | undefined;
const actions = panelActions(() => tab);

const shown = panel(part('root'), texts, {
  ...actions,
  async card(id, annotation, say) {
    const answer = await actions.load(id, annotation, annotation?.alternatives);
    const { links } = (await loadSettings()).settings;
    const view = cardView({ words: texts, links, say, load: async (other) => (await actions.load(other, annotation)) ?? undefined });
    if (answer) view.show({ ...answer, known: annotation?.known ?? answer.known ?? false }, annotation?.text);
    return answer ? view.element : undefined;
  },
});

const forReadings = readingActions(() => tab);
const lesson = readingPanel(part('lesson'), part('offer'), texts, forReadings);

const begin = newest();
async function look(): Promise<void> {
  const newer = begin();
  const now = await currentTab();
  if (!newer()) return;
  tab = now;
  shown.update(tab?.status);
  lesson.update(tab?.status, tab?.url ?? '');
}
void look();
setInterval(() => document.visibilityState === 'visible' && void look(), 700);
