import { describe, expect, test } from 'vitest';
import { follow, onPage } from '../../../src/core/notes/on-page.ts';
import { sampleText } from './edited.ts';
import { FULL } from './sample.ts';

const text = sampleText('2023-ukraine-north-korea');
const [shoigu, shells] = FULL.notes.map(({ id }) => id) as [string, string];
const none = { answers: {}, asked: new Set<string>() };

describe('a reading as its article’s page shows it', () => {
  test('has the notes with a place, in reading order, and nothing hidden from their teacher', () => {
    const { notes, as, under, title, author } = onPage(FULL, text);
    expect({ as, under, title, author }).toEqual({ as: 'make', under: undefined, title: 'Shells for Moscow', author: 'M. Brandt, year 10' });
    expect(notes.map(({ id }) => id)).toEqual([shells, shoigu].sort((a, b) => startOf(a) - startOf(b)));
    expect(notes.map(({ start, end }) => text.slice(start, end)).sort()).toEqual(['A war of shells', 'Sergei Shoigu']);
    expect(notes.filter(({ hidden }) => hidden)).toEqual([]);
    expect(notes.find(({ id }) => id === shoigu)).toMatchObject({
      head: 'Sergei Shoigu',
      entity: 'sergei-shoigu',
      more: 'Later secretary of the Security Council.',
    });
    // Longer texts only where the reading is of full length.
    expect(onPage({ ...FULL, length: 'plain' }, text).notes.some(({ more }) => more !== undefined)).toBe(false);
  });
  test('hides from the student what is to be tried first, and the answer of a question, until she has answered or asked', () => {
    const hidden = (tried: Parameters<typeof onPage>[2]) => onPage(FULL, text, tried).notes.flatMap((note) => (note.hidden ? [note.id] : []));
    expect(hidden(none).sort()).toEqual([shoigu, shells].sort());
    expect(hidden({ ...none, answers: { [shoigu]: '  \n', [shells]: 'They fire them.' } })).toEqual([shoigu]);
    expect(hidden({ ...none, asked: new Set([shoigu]) })).toEqual([shells]);
    expect(onPage(FULL, text, { ...none, answers: { [shells]: ' They fire them. ' } }).notes.find(({ id }) => id === shells)?.mine).toBe('They fire them.');
    expect(onPage(FULL, text, none)).toMatchObject({ as: 'study', under: { density: 'light', dropped: ['united-states'] } });
    // A question without an answer has nothing to hide.
    const open = { ...FULL, notes: FULL.notes.map(({ answer: _, ...note }) => note) };
    expect(onPage(open, text, none).notes.find(({ id }) => id === shells)?.hidden).toBeUndefined();
  });
});

describe('notes follow a page that changes its text', () => {
  const { notes } = onPage(FULL, text);
  const wordsOf = (moved: typeof notes, after: string) => moved.map(({ start, end }) => after.slice(start, end)).sort();
  test('where their words stand as before, further down, or further up', () => {
    expect(follow(notes, text, text)).toEqual(notes);
    for (const after of [`${text}\nMore to come.`, `Updated at noon.\n${text}`, text.slice(text.indexOf('\n') + 1)])
      expect(wordsOf(follow(notes, text, after), after)).toEqual(['A war of shells', 'Sergei Shoigu']);
  });
  test('never to words of other surroundings, nor to one of two equal places', () => {
    expect(follow(notes, text, text.replace('Sergei Shoigu', 'Angela Merkel')).map(({ id }) => id)).toEqual([shells]);
    const rest = 'Elsewhere Sergei Shoigu spoke of A war of shells again.';
    expect(follow(notes, text, rest)).toEqual([]);
    expect(follow(notes, text, `Twice.\n${text}\n${text}`)).toEqual([]);
  });
});

const startOf = (id: string) => text.indexOf(FULL.notes.find((note) => note.id === id)?.quote?.exact ?? '');
