import type { Block } from '../../article/types.ts';
import { fragmentAddress } from '../fragment.ts';
import type { Note } from '../model.ts';
import { headOf, type Plan } from './plan.ts';
import { told } from './told.ts';
import { el, type Tree } from './tree.ts';

const TAGS: Record<Block['role'], string> = {
  headline: 'h1',
  standfirst: 'p',
  paragraph: 'p',
  subheading: 'h2',
  list: 'p',
  quote: 'blockquote',
  caption: 'p',
};

/** The article with numbered footnotes, and the notes under it. */
export function articleSheet(plan: Plan): Tree {
  const { article, reading, foot, remarks, lost, words } = plan;
  const day = article.date ?? reading.article.date;
  return el(
    'section',
    { class: 'sheet article' },
    remarks.length > 0 &&
      el(
        'aside',
        { class: 'remarks', lang: reading.lang },
        remarks.map((note) => el(note.tryFirst ? 'div' : 'p', {}, told(note, plan))),
      ),
    el(
      'article',
      { lang: article.lang },
      article.blocks.map((block) => blockOf(block, plan)),
      day !== undefined && el('p', { class: 'soft' }, words.date(day.slice(0, 10))),
    ),
    foot.length > 0 &&
      el(
        'section',
        { class: 'notes', lang: reading.lang },
        el('h2', {}, words.text('sheet_notes')),
        el(
          'ol',
          {},
          foot.map(({ note, number }) => footnote(note, number, plan)),
        ),
      ),
    lost.length > 0 &&
      el(
        'section',
        { class: 'notes', lang: reading.lang },
        el('h2', {}, words.text('sheet_lost')),
        el(
          'ul',
          {},
          lost.map((note) => el('li', {}, told(note, plan))),
        ),
      ),
  );
}

function blockOf({ start, end, role }: Block, { article: { text }, foot }: Plan): Tree {
  const parts: (Tree | string)[] = [];
  let at = start;
  for (const { place, number } of foot) {
    // A note that reaches over a paragraph's end, or into another note, keeps its number at its first words.
    if (place.start < at || place.start >= end) continue;
    const stop = Math.min(place.end, end);
    const link = el('a', { id: `r${number}`, href: `#n${number}`, role: 'doc-noteref' }, String(number));
    parts.push(text.slice(at, place.start), el('mark', {}, text.slice(place.start, stop)), el('sup', {}, link));
    at = stop;
  }
  return el(TAGS[role], { class: role === 'standfirst' || role === 'caption' ? role : undefined }, ...parts, text.slice(at, end));
}

function footnote(note: Note, number: number, plan: Plan): Tree {
  const { reading, words, links } = plan;
  return el(
    'li',
    { id: `n${number}` },
    told(note, plan),
    ' ',
    el(
      'span',
      { class: 'ways' },
      el('a', { href: `#r${number}`, role: 'doc-backlink', 'aria-label': words.text('sheet_back', String(number)) }, '↩'),
      links &&
        note.quote && [' ', el('a', { href: fragmentAddress(reading.article.url, note.quote), 'aria-label': words.text('sheet_online', headOf(note)) }, '↗')],
    ),
  );
}
