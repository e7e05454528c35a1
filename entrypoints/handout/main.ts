import { handoutActions } from '../../src/shell/actions/handout.ts';
import { words } from '../../src/shell/words.ts';
import { h, refill } from '../../src/ui/card/h.ts';
import { handoutPage } from '../../src/ui/handout/handout.ts';

/** 1. Which reading, and which tab shows its article? 2. The sheets, with the choices of last time. */
const texts = words();
document.documentElement.lang = texts.locale;
const root = document.getElementById('root') as HTMLElement;
const actions = handoutActions(new URLSearchParams(location.search));

async function open(): Promise<void> {
  const parts = await actions.open();
  if (parts) document.title = parts.reading.title;
  if (parts?.article) handoutPage(root, texts, { ...parts, article: parts.article }, actions);
  else refill(root, h('p', { class: 'nothing', role: 'alert' }, texts.text(parts ? 'sheet_no_article' : 'sheet_no_reading')));
}
void open();
