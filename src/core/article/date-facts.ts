import type { DateFacts, DateMark } from './date-evidence.ts';
import type { Outline } from './outline.ts';
import type { Weighed } from './root.ts';

const DATED_HINT = /date|time|publi|posted|updat|byline|meta|author|datum|fecha|stamp|heure|data(?![a-z])/;
const PUBLISHED_HINT = /publi|posted|post-?date|entry-?date|article-?date/;
const OTHERS_HINT = /comment|related|recommend|teaser|footer|nav|sidebar|card|list/;
/** Lines around the headline that are looked at for a date in words. */
const BEFORE = 8;
const AFTER = 14;

/** Where the article lies in the outline, by numbers of containers and blocks. */
interface ArticlePlace {
  /** Container of the text, and the last one in it. */
  root: number;
  last: number;
  /** Block of the headline, or of the first text. */
  headline: number;
  /** Block of the first text. */
  text: number;
}

/** Time elements and dated lines of the outline, those of other stories left out. */
export function marksOf(outline: Outline, { apart }: Weighed, { root, last, headline, text: first }: ArticlePlace): Pick<DateFacts, 'marks' | 'lines'> {
  const { containers, blocks, times } = outline;
  const inside = (container: number): boolean => container >= root && container <= last;
  const near = (block: number): boolean => (block >= headline - BEFORE && block <= headline + AFTER) || (block >= first - BEFORE && block <= first);
  const around = (container: number): string => {
    let hint = '';
    for (let at = container, level = 0; at > 0 && level < 2; at = containers[at]?.parent ?? 0, level++) hint += containers[at]?.hint ?? '';
    return hint;
  };
  const marks: DateMark[] = [];
  for (const { block, container, value, hint } of times) {
    const text = blocks[block]?.container === container ? (blocks[block]?.text ?? '') : '';
    if (!inside(container) && !near(block) && OTHERS_HINT.test(around(container))) continue;
    marks.push({ value, text: text.length < 120 ? text : '', hint: hint + around(container), near: near(block) });
  }
  const lines: string[] = [];
  blocks.forEach(({ container, text }, index) => {
    if (text.length > 160 || !/\d/.test(text)) return;
    const hint = around(container);
    const told = PUBLISHED_HINT.test(hint) && !OTHERS_HINT.test(hint);
    if (!(near(index) || told || (inside(container) && !apart[container]))) return;
    if (DATED_HINT.test(hint)) marks.push({ text, hint, near: near(index) });
    if (near(index)) lines.push(text);
  });
  return { marks, lines };
}
