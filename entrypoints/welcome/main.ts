import { lockedBy } from '../../src/core/managed/apply.ts';
import { pageCard } from '../../src/page/card/card.ts';
import { startReader } from '../../src/page/reader.ts';
import { localDoor } from '../../src/shell/local-door.ts';
import { askToRead, mayReadWeb } from '../../src/shell/permissions.ts';
import { loadSettings, onSettings, saveSettings } from '../../src/shell/storage/store.ts';
import { words } from '../../src/shell/words.ts';
import { cardView } from '../../src/ui/card/view.ts';
import { lockControls } from '../../src/ui/shared/managed.ts';
import { showChoices, welcomePage } from '../../src/ui/welcome/welcome.ts';

/** 1. Draw the page. 2. Read its sample with the page's own reader. 3. Show the one choice, and again when it changes. */
const texts = words();
document.documentElement.lang = texts.locale;
const { choices, said } = welcomePage(document.getElementById('root') as HTMLElement, texts);
void startReader(localDoor({ pageCard, cardView }), '2023-09-06').read(true);

/** What the choices show; her own choice is shown by the control itself, and drawn anew it would lose the focus. */
let shown = '';
async function draw(): Promise<void> {
  const [{ settings, managed }, allowed] = await Promise.all([loadSettings(), mayReadWeb()]);
  const locked = lockedBy(managed);
  const wanted = (start: string) => JSON.stringify([start, allowed, [...locked]]);
  if (wanted(settings.start) === shown) return;
  shown = wanted(settings.start);
  showChoices(choices, { start: settings.start, allowed }, texts, {
    start(start) {
      shown = wanted(start);
      saveSettings({ start }).then(() => said(undefined), refused);
    },
    allow: () => void askToRead(undefined).then(draw),
    done: () => window.close(),
  });
  lockControls(choices, locked, texts);
}
/** The control goes back to what holds. */
function refused(): void {
  shown = '';
  said('not_saved');
  void draw();
}
onSettings(() => void draw());
void draw();
