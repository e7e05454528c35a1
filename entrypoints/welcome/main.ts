import { lockedBy } from '../../src/core/managed/apply.ts';
import { pageCard } from '../../src/page/card/card.ts';
import { startReader } from '../../src/page/reader.ts';
import { welcomeActions } from '../../src/shell/actions/welcome.ts';
import { localDoor } from '../../src/shell/local-door.ts';
import { mayReadWeb } from '../../src/shell/permissions.ts';
import { loadSettings, onSettings } from '../../src/shell/storage/store.ts';
import { words } from '../../src/shell/words.ts';
import { cardView } from '../../src/ui/card/view.ts';
import { showChoices, welcomePage } from '../../src/ui/welcome/welcome.ts';

/** 1. Draw the page. 2. Read its sample with the page's own reader. 3. Show the one choice, and again when it changes. */
const texts = words();
document.documentElement.lang = texts.locale;
const { choices } = welcomePage(document.getElementById('root') as HTMLElement, texts);
void startReader(localDoor({ pageCard, cardView }), '2023-09-06').read('asked');

let shown = '';
let failed: string | undefined;
async function draw(): Promise<void> {
  const [{ settings, managed }, allowed] = await Promise.all([loadSettings(), mayReadWeb()]);
  const state = { start: settings.start, allowed, locked: [...lockedBy(managed)], failed };
  if (JSON.stringify(state) === shown) return;
  shown = JSON.stringify(state);
  showChoices(choices, state, texts, actions);
}
const actions = welcomeActions((key) => {
  failed = key;
  // What was not saved must not stay as the press has left it.
  if (key !== undefined) shown = '';
  void draw();
});
onSettings(() => void draw());
void draw();
