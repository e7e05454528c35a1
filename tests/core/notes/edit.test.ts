import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../../src/core/annotation.ts';
import type { CardModel } from '../../../src/core/card/types.ts';
import { belongsTo, plainAddress } from '../../../src/core/notes/address.ts';
import { change, draftOf, takeOver, undo } from '../../../src/core/notes/edit.ts';
import type { Note } from '../../../src/core/notes/model.ts';
import { placeNotes } from '../../../src/core/notes/placed.ts';
import { ankiText, answersText } from '../../../src/core/notes/practise.ts';
import { noteFrom } from '../../../src/core/notes/propose.ts';
import { quoteOf } from '../../../src/core/notes/quote.ts';
import { readReading } from '../../../src/core/notes/read.ts';
import { readingText } from '../../../src/core/notes/write.ts';
import { sampleText } from './edited.ts';
import { FULL } from './sample.ts';

const NOW = '2026-11-24T08:00:00.000Z';
const LATER = '2026-11-24T08:05:00.000Z';
const [definition, question, remark] = FULL.notes.map(({ id }) => id) as [string, string, string];

describe('making a reading', () => {
  test('every change can be taken back', () => {
    let draft = draftOf(FULL);
    draft = change(draft, { do: 'edit', id: question, change: { text: 'Why?', tryFirst: true } }, NOW);
    draft = change(draft, { do: 'remove', id: remark }, NOW);
    draft = change(draft, { do: 'drop', entities: ['sergei-shoigu'] }, NOW);
    draft = change(draft, { do: 'head', change: { title: 'Other', author: '' } }, NOW);
    draft = change(draft, { do: 'density', density: undefined }, NOW);
    expect(draft.now.notes.map(({ text, tryFirst }) => [text, tryFirst])).toEqual([['Why?', true]]);
    expect(draft.now).not.toHaveProperty('author');
    expect(draft.now).not.toHaveProperty('density');
    expect(draft.now.dropped).toContain('sergei-shoigu');
    for (let i = 0; i < 5; i++) draft = undo(draft, LATER);
    // Newer than any file that was saved meanwhile.
    expect(draft.now).toEqual({ ...FULL, modified: LATER });
    expect(undo(draft, LATER)).toBe(draft);
  });

  test('what was changed elsewhere is one step more; what is known already is none', () => {
    const draft = change(draftOf(FULL), { do: 'remove', id: remark }, NOW);
    expect(takeOver(draft, readReading('x', readingText(draft.now)).reading as never)).toBe(draft);
    const stored = { ...draft.now, title: 'Of the handout', modified: LATER };
    const over = takeOver(draft, stored);
    expect(over.now).toBe(stored);
    expect(undo(over, LATER).now).toEqual({ ...draft.now, modified: LATER });
  });

  test('a proposal that is kept twice is one note', () => {
    const twice = { ...FULL.notes[0], id: 'urn:uuid:9' } as never;
    const draft = draftOf(FULL);
    expect(change(draft, { do: 'add', notes: [twice] }, NOW)).toBe(draft);
  });

  test('what the data proposes is English until the teacher writes her own; a reading in English has no need to say so', () => {
    const card = { name: 'Kim Jong Un', then: [], gist: 'Ruler of North Korea.', what: '', lines: [] } as unknown as CardModel;
    const from = (given: CardModel) => noteFrom({ entity: 'kim-jong-un', start: 0, end: 3, kind: 'person' } as Annotation, given, 'Kim spoke.', 'urn:x:1', NOW);
    const added = (lang: string, note: Note) => change(draftOf({ ...FULL, lang, notes: [] }), { do: 'add', notes: [note] }, NOW);
    const german = added('de', from(card));
    const langs = ({ now }: typeof german) => now.notes.map(({ lang }) => lang);
    expect(langs(german)).toEqual(['en']);
    expect(readReading('x', readingText(german.now)).reading).toEqual(german.now);
    expect(langs(change(german, { do: 'edit', id: 'urn:x:1', change: { tryFirst: true } }, NOW))).toEqual(['en']);
    expect(langs(change(german, { do: 'edit', id: 'urn:x:1', change: { text: 'Herrscher Nordkoreas.' } }, NOW))).toEqual([undefined]);
    expect(langs(added('en', from(card)))).toEqual([undefined]);
    expect(langs(added('de', from({ ...card, pack: 'Unsere Stadt' })))).toEqual([undefined]);
  });

  test('adding takes back a drop; whatever is typed makes a sound file', () => {
    let draft = change(
      draftOf(FULL),
      { do: 'add', notes: [{ ...FULL.notes[0], id: 'urn:uuid:9', entity: 'united-states', text: '<b>x</b> \u202e y', answer: ' ' } as never] },
      NOW,
    );
    expect(draft.now.dropped).toEqual([]);
    draft = change(draft, { do: 'edit', id: definition, change: { text: '', more: '' } }, NOW);
    expect(readReading('x', readingText(draft.now)).reading).toEqual(draft.now);
  });
});

describe('a reading and its article', () => {
  const text = sampleText('2023-ukraine-north-korea');
  test.each([
    ['https://news.example/2023/kim-and-putin/', 'address'],
    ['http://www.news.example/2023/kim-and-putin?utm_source=x#top', 'address'],
    ['https://copy.example/17', 'quotes'],
  ])('%s is known by %s', (url, by) => expect(belongsTo(FULL, { url, text })).toBe(by));
  test('another article is not its', () => expect(belongsTo(FULL, { url: 'https://news.example/2', text: sampleText('2026-report') })).toBeUndefined());
  test('many readings of other articles on the same people are told apart in little time', () => {
    const names = [...text.matchAll(/\b[A-Z][a-z]+(?: [A-Z][a-z]+)+/g)].map(([name]) => name);
    const other = (r: number, i: number) => `${r} weeks later a paper in town ${i} had asked ${names[i % names.length]} for a word on ${i * 7} other things`;
    const quote = (words: string, name: string) => quoteOf(words, words.indexOf(name), words.indexOf(name) + name.length);
    const readings = Array.from({ length: 20 }, (_, r) => ({
      ...FULL,
      article: { url: `https://other.example/${r}` },
      notes: Array.from(
        { length: 30 },
        (_, i) => ({ ...FULL.notes[0], id: `urn:x:${i}`, quote: quote(other(r, i), names[i % names.length] as string) }) as Note,
      ),
    }));
    const long = `${text}\n`.repeat(3);
    const began = performance.now();
    expect(readings.map((reading) => belongsTo(reading, { url: 'https://news.example/2', text: long })).filter(Boolean)).toEqual([]);
    expect(performance.now() - began).toBeLessThan(2000);
  });
  test('the canonical address counts', () => expect(belongsTo(FULL, { url: 'https://x.example/', canonical: FULL.article.url, text: '' })).toBe('address'));
  test.each([
    ['https://a.example/?id=7&utm_x=1', 'a.example?id=7'],
    ['https://a.example/a?s=1&ref=2&source=77', 'a.example/a?ref=2&s=1&source=77'],
    ['https://a.example/a?s=t1&ref=home&source=&fbclid=9&share=1#top', 'a.example/a'],
    ['https://a.example/#!/story/1', 'a.example#!/story/1'],
    ['https://a.example/app?v=2#/story/1', 'a.example/app?v=2#/story/1'],
    ['https://a.example/#!story=1', 'a.example#!story=1'],
    ['https://a.example/#/', 'a.example'],
    ['https://a.example/#!/', 'a.example'],
  ])('what names the story stays: %s', (address, plain) => expect(plainAddress(address)).toBe(plain));

  test('notes are placed, whole or lost, never dropped', () => {
    const { placed, whole, lost } = placeNotes(FULL, text.replace('A war of shells', ''));
    expect(placed.map(({ place }) => text.slice(place.start, place.end))).toEqual(['Sergei Shoigu']);
    expect([whole.map(({ id }) => id), lost.map(({ id }) => id)]).toEqual([[remark], [question]]);
  });
});

describe('what students take with them', () => {
  test('cards for Anki', () => {
    expect(ankiText(FULL).split('\n')).toEqual([
      '#separator:tab',
      '#html:true',
      '#tags column:3',
      '"Sergei Shoigu"\t"Minister of Defence of Russia, 2012–2024.<br>Later secretary of the Security Council."\tbackgrounder::shells-for-moscow',
      '"Why do shells matter so much?<br>Give two reasons."\t"Both armies fire more than Europe makes."\tbackgrounder::shells-for-moscow',
      '',
    ]);
  });
  test('answers', () => {
    expect(answersText(FULL, { [question]: 'Because.' }, 'Mia', '2026-11-24')).toBe(
      'Shells for Moscow\nhttps://news.example/2023/kim-and-putin\nMia, 2026-11-24\n\n1. Sergei Shoigu\n–\n\n2. Why do shells matter so much?\nGive two reasons.\nBecause.\n\n',
    );
  });
});
