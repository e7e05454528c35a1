import type { Cloze } from './blanks.ts';
import { headOf, type Plan, saidBy } from './plan.ts';
import { solved } from './told.ts';
import { el, lines, type Tree } from './tree.ts';

/** Lines to write on under a question. */
const LINES = 4;

/** Head with a place for the name, sentences with gaps, questions with lines. */
export function worksheet(plan: Plan): Tree | undefined {
  const { reading, words, choices, cloze, questions, article } = plan;
  if (cloze.length + questions.length === 0) return undefined;
  const box = [...new Set(cloze.flatMap(({ gaps }) => gaps.map(({ place }) => article.text.slice(place.start, place.end))))].sort((a, b) => a.localeCompare(b));
  return el(
    'section',
    { class: 'sheet work', lang: reading.lang },
    el('h1', {}, words.text('sheet_worksheet')),
    el('p', { class: 'soft' }, reading.article.title ?? reading.title),
    el('p', { class: 'who' }, words.text('reading_name'), el('span'), words.text('sheet_day'), el('span')),
    cloze.length > 0 && [
      el('h2', {}, words.text('sheet_blanks')),
      choices.wordBox &&
        box.length > 1 &&
        el(
          'p',
          { class: 'box' },
          box.flatMap((word, i) => (i ? [' · ', el('span', {}, word)] : [el('span', {}, word)])),
        ),
      el(
        'ol',
        { class: 'gaps', lang: article.lang },
        cloze.map((one) => el('li', {}, gapped(one, article.text))),
      ),
    ],
    questions.length > 0 && [
      el('h2', {}, words.text('sheet_questions')),
      el(
        'ol',
        { class: 'asked' },
        questions.map((note) =>
          el(
            'li',
            {},
            note.quote && el('p', { class: 'soft', lang: article.lang }, `“${note.quote.exact}”`),
            el('p', {}, lines(saidBy(note, reading))),
            Array.from({ length: LINES }, () => el('span', { class: 'line' })),
            choices.fold && note.answer !== undefined && el('details', {}, el('summary', {}, words.text('reading_compare')), el('p', {}, lines(note.answer))),
          ),
        ),
      ),
    ],
  );
}

function gapped({ sentence, gaps }: Cloze, text: string): (Tree | string)[] {
  let at = sentence.start;
  const parts: (Tree | string)[] = [];
  for (const { place, number } of gaps) {
    parts.push(text.slice(at, place.start), el('span', { class: 'gap', role: 'img', 'aria-label': `(${number})` }, String(number)));
    at = place.end;
  }
  return [...parts, text.slice(at, sentence.end)];
}

/** What the teacher keeps: the names of the gaps, her answers, and the notes that were to be tried first. */
export function keySheet(plan: Plan): Tree | undefined {
  const { reading, words, cloze, questions, foot, remarks, lost, article } = plan;
  const gaps = new Map(cloze.flatMap((one) => one.gaps.map((gap) => [gap.number, gap] as const)));
  const tried = foot.filter(({ note }) => note.tryFirst);
  const unnumbered = [...remarks, ...lost].filter(({ tryFirst }) => tryFirst);
  if (gaps.size + questions.length + tried.length + unnumbered.length === 0) return undefined;
  return el(
    'section',
    { class: 'sheet key', lang: reading.lang },
    el('h1', {}, words.text('sheet_key')),
    gaps.size > 0 && [
      el('h2', {}, words.text('sheet_blanks')),
      el(
        'ol',
        { class: 'answers' },
        [...gaps.values()].map(({ place, note, number }) => answer(number, article.text.slice(place.start, place.end), headOf(note))),
      ),
    ],
    questions.length > 0 && [
      el('h2', {}, words.text('sheet_questions')),
      el(
        'ol',
        {},
        questions.map((note) =>
          el('li', {}, el('b', {}, lines(note.text)), el('p', {}, note.answer === undefined ? words.text('sheet_no_answer') : lines(note.answer))),
        ),
      ),
    ],
    tried.length + unnumbered.length > 0 && [
      el('h2', {}, words.text('sheet_tried')),
      tried.length > 0 &&
        el(
          'ol',
          {},
          tried.map(({ note, number }) => el('li', { value: number }, solved(note, plan))),
        ),
      unnumbered.length > 0 &&
        el(
          'ul',
          {},
          unnumbered.map((note) => el('li', {}, solved(note, plan))),
        ),
    ],
  );
}

const answer = (number: number, words: string, head: string) =>
  el('li', { value: number }, words, head !== words && el('span', { class: 'soft' }, ` (${head})`));
