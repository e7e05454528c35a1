import { sheetFacts } from '../../src/shell/managed/facts.ts';
import { words } from '../../src/shell/words.ts';
import { sheet } from '../../src/ui/school/sheet.ts';

/** The sheet for the IT department, about this very copy. */
const texts = words();
document.documentElement.lang = texts.locale;
document.title = texts.text('it_title');
document.getElementById('root')?.replaceChildren(...sheet(sheetFacts(), texts));
