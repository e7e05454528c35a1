import { newest } from '../../src/core/order/newest.ts';
import { namesOf, optionsActions, shortcuts } from '../../src/shell/actions/options.ts';
import { ask } from '../../src/shell/messages.ts';
import { loadPacks, onPacks } from '../../src/shell/packs/store.ts';
import { loadSettings, onSettings } from '../../src/shell/storage/store.ts';
import { words } from '../../src/shell/words.ts';
import { optionsPage } from '../../src/ui/options/options.ts';
import { hideParts } from '../../src/ui/shared/managed.ts';

/** 1. Draw the page. 2. Fill it with what is stored. 3. Again whenever that changes, from wherever. */
const texts = words();
document.documentElement.lang = texts.locale;
let failed: string | undefined;
const page = optionsPage(
  document.getElementById('root') as HTMLElement,
  texts,
  optionsActions((key) => {
    failed = key;
    void fill();
  }),
);

const begin = newest();

async function fill(): Promise<void> {
  const newer = begin();
  const loaded = await loadSettings();
  hideParts(loaded.managed.hide);
  const { known, wrong } = loaded.settings;
  const [data, commands, packs, names] = await Promise.all([
    ask('about', null).catch(() => null),
    shortcuts(),
    loadPacks().catch(() => []),
    namesOf([...known, ...wrong].map(({ entity }) => entity)),
  ]);
  if (!newer()) return;
  page.update({ ...loaded, commands, names, packs, ...(data ? { data } : {}), ...(failed === undefined ? {} : { failed }) });
}
onSettings(() => void fill());
onPacks(() => void fill());
void fill();
