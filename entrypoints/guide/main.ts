import { words } from '../../src/shell/words.ts';
import { guide } from '../../src/ui/guide/guide.ts';

/** The teacher's guide: two pages, on screen and on paper. */
const texts = words();
document.documentElement.lang = texts.locale;
document.title = texts.text('guide_title');
document.getElementById('root')?.replaceChildren(...guide(texts, { print: () => window.print() }));
