import { popupActions } from '../../src/shell/actions/popup.ts';
import { popupView } from '../../src/shell/actions/popup-view.ts';
import { onSettings } from '../../src/shell/storage/store.ts';
import type { TabView } from '../../src/shell/tab.ts';
import { words } from '../../src/shell/words.ts';
import { popup } from '../../src/ui/popup/popup.ts';
import { hideParts } from '../../src/ui/shared/managed.ts';

/** 1. Which tab? 2. How does it stand? 3. Draw; and again whenever something changes. */
const texts = words();
document.documentElement.lang = texts.locale;
let tab: TabView = { id: -1, url: '', access: 'no-web' };
let failed: string | undefined;
let shown = '';
const view = popupView();

async function draw(): Promise<void> {
  const now = await view.read(tab);
  if (!now) return;
  tab = now.tab;
  hideParts(now.hide);
  const state = { ...now.state, ...(failed === undefined ? {} : { failed }) };
  if (JSON.stringify(state) === shown) return;
  shown = JSON.stringify(state);
  page.update(state);
}

const after = (key?: string) => {
  failed = key;
  // What was not saved must not stay as the press has left it.
  if (key !== undefined) shown = '';
  view.renew();
  void draw();
};
const page = popup(
  document.getElementById('root') as HTMLElement,
  texts,
  popupActions(() => tab, after),
);
onSettings(() => void draw());
void draw();
// The page reads on its own time; the popup is open for seconds only.
setInterval(() => void draw(), 400);
