import { KINDS } from '../../entity.ts';
import type { Note } from '../model.ts';
import { mapOf } from './map.ts';
import { headOf, type Plan } from './plan.ts';
import { timelineOf } from './timeline.ts';
import { headLang, said } from './told.ts';
import { el, type Tree } from './tree.ts';

/** Definitions by kind, those the teacher wrote herself last; a map beside each place, and the dates on a line. */
export function glossarySheet(plan: Plan): Tree | undefined {
  const { reading, words, choices, foot } = plan;
  const entries = foot.map(({ note }) => note).filter((note) => note.type === 'definition' && !note.tryFirst);
  if (entries.length === 0) return undefined;
  const groups: { title: string; notes: Note[]; kind?: string }[] = [
    ...KINDS.map((kind) => ({ title: words.text(`kinds_${kind}`), kind: kind as string, notes: entries.filter((note) => note.kind === kind) })),
    { title: words.text('sheet_words'), notes: entries.filter((note) => note.kind === undefined) },
  ].filter(({ notes }) => notes.length > 0);
  return el(
    'section',
    { class: 'sheet glossary', lang: reading.lang },
    el('h1', {}, words.text('sheet_glossary')),
    groups.map(({ title, notes, kind }) =>
      el(
        'section',
        { class: kind },
        el('h2', {}, title),
        el(
          'dl',
          {},
          notes.toSorted((a, b) => headOf(a).localeCompare(headOf(b))).map((note) => entry(note, plan)),
        ),
      ),
    ),
    choices.timeline && timelineOf(plan),
  );
}

function entry(note: Note, { reading, words, choices, extras }: Plan): Tree {
  const map = choices.maps ? extras.get(note.entity ?? '')?.map : undefined;
  return el(
    'div',
    { class: map ? 'mapped' : undefined },
    el('dt', { lang: headLang(note) }, headOf(note)),
    el('dd', {}, said(note, reading), map && mapOf(map, note.entity ?? '', words.text('map_of', headOf(note)))),
  );
}
