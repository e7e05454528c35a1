import type { DatedLine } from '../../card/types.ts';
import { tenth } from '../../map/tenth.ts';
import { NOTE_LIMITS as L } from '../limits.ts';
import type { Plan } from './plan.ts';
import { el, type Tree } from './tree.ts';

const WIDTH = 680;
/** Space at the ends of the axis, and of one dot. */
const EDGE = 24;
const DOT = 18;

/** A day or month or year as a number of years: 2014-03-18 is 2014.2. */
const yearsOf = (date: string): number => {
  const [year = 0, month = 7, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 366;
};

/** The dates of the entities of the notes: each once, the nearest to the article first chosen, then in order of time. */
export function datesOf({ foot, extras, article, reading }: Plan): DatedLine[] {
  const day = (article.date ?? reading.article.date ?? '').slice(0, 10);
  const all: DatedLine[] = [];
  for (const { note } of foot) {
    // What is to be tried first is not told beside it.
    if (note.tryFirst) continue;
    for (const line of extras.get(note.entity ?? '')?.dates ?? []) if (!all.some((other) => isSame(line, other))) all.push(line);
  }
  const far = ({ date }: DatedLine) => (day === '' ? 0 : Math.abs(yearsOf(date) - yearsOf(day)));
  return all
    .sort((a, b) => far(a) - far(b))
    .slice(0, L.timeline)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

const longWords = (text: string) => new Set(text.toLowerCase().match(/\p{L}{4,}/gu));

/** Two entities may each tell the same event of a day, in nearly the same words. */
function isSame(a: DatedLine, b: DatedLine): boolean {
  if (a.date !== b.date) return false;
  const [one, other] = [longWords(a.text), longWords(b.text)];
  const shared = [...one].filter((word) => other.has(word)).length;
  return a.text === b.text || (a.date.length === 10 && shared > Math.min(one.size, other.size) / 2);
}

/** The dates on a line to scale, numbered, the article's day marked; below them in words, which are the data's and English. */
export function timelineOf(plan: Plan): Tree | undefined {
  const lines = datesOf(plan);
  if (lines.length < 2) return undefined;
  const { words } = plan;
  const day = (plan.article.date ?? plan.reading.article.date)?.slice(0, 10);
  const years = [...lines.map(({ date }) => yearsOf(date)), ...(day === undefined ? [] : [yearsOf(day)])];
  const [first, last] = [Math.floor(Math.min(...years)), Math.ceil(Math.max(...years) + 0.01)];
  const x = (date: string) => EDGE + ((yearsOf(date) - first) / Math.max(1, last - first)) * (WIDTH - 2 * EDGE);
  const dots = stack(lines.map(({ date }) => x(date)));
  const base = 22 + DOT * (Math.max(...dots.map(({ level }) => level)) + 1);
  return el(
    'section',
    { class: 'time' },
    el('h3', {}, words.text('sheet_timeline')),
    el(
      'svg',
      { viewBox: `0 0 ${WIDTH} ${base + 26}`, role: 'img', 'aria-label': words.text('sheet_timeline') },
      el('path', { class: 'axis', d: `M${EDGE} ${base}H${WIDTH - EDGE}` }),
      ticks(first, last).map((year) => [
        el('path', { class: 'axis', d: `M${tenth(x(String(year).padStart(4, '0')) - halfYear(first, last))} ${base}v5` }),
        el('text', { x: tenth(x(String(year).padStart(4, '0')) - halfYear(first, last)), y: base + 18, 'text-anchor': 'middle' }, String(year)),
      ]),
      day !== undefined && [
        el('path', { class: 'today', d: `M${tenth(x(day))} 14V${base + 5}` }),
        el('text', { class: 'today', x: tenth(Math.min(WIDTH - 70, Math.max(70, x(day)))), y: 10, 'text-anchor': 'middle' }, words.text('sheet_article_day')),
      ],
      dots.map(({ at, level }, i) => [
        el('circle', { cx: tenth(at), cy: base - 11 - level * DOT, r: 8 }),
        el('text', { class: 'number', x: tenth(at), y: base - 7.5 - level * DOT, 'text-anchor': 'middle' }, String(i + 1)),
      ]),
    ),
    el(
      'ol',
      {},
      lines.map(({ date, text }) =>
        el('li', { class: day !== undefined && date > day ? 'later' : undefined }, el('b', {}, words.date(date)), ' ', el('span', { lang: 'en' }, text)),
      ),
    ),
  );
}

/** Dots that would cover each other stand on one another. */
function stack(places: readonly number[]): { at: number; level: number }[] {
  const ends: number[] = [];
  return places.map((at) => {
    let level = ends.findIndex((end) => at - end >= DOT);
    if (level < 0) level = ends.length;
    ends[level] = at;
    return { at, level };
  });
}

/** Round years, six to ten of them. */
function ticks(first: number, last: number): number[] {
  const step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500].find((size) => (last - first) / size <= 10) ?? 1000;
  const from = Math.ceil(first / step) * step;
  return Array.from({ length: Math.floor((last - from) / step) + 1 }, (_, i) => from + i * step);
}

/** A bare year stands for its middle; its tick for its first day. */
const halfYear = (first: number, last: number) => (0.5 / Math.max(1, last - first)) * (WIDTH - 2 * EDGE);
