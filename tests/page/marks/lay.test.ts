// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../../src/core/annotation.ts';
import type { PageNote } from '../../../src/core/notes/on-page.ts';
import type { Piece } from '../../../src/page/article/pieces.ts';
import { layOut, stillLaid } from '../../../src/page/marks/lay.ts';

const text = 'Defence Minister Sergei Shoigu met Kim Jong Un in Pyongyang.';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const name = (words: string, marked = true) =>
  ({ ...at(words), id: words, text: words, entity: words, name: words, kind: 'person', marked }) as never as Annotation;
const note = (id: string, words: string): PageNote => ({ ...at(words), id, type: 'note', head: words, text: '…' });
const page = (): Piece[] => {
  document.body.textContent = text;
  return [{ start: 0, end: text.length, node: document.body.firstChild as Text, offset: 0 }];
};
const names = [name('Sergei Shoigu'), name('Kim Jong Un'), name('Pyongyang', false)];

describe('annotations and a teacher’s notes over one text', () => {
  test('without notes, what is marked is painted and opened', () => {
    const laid = layOut(names, [], page());
    expect(laid.painted.map(({ id }) => id)).toEqual(['Sergei Shoigu', 'Kim Jong Un']);
    expect(laid.open).toEqual(laid.painted);
    expect(laid.names.length).toBe(3);
  });
  test.each([
    ['the same words', 'Sergei Shoigu'],
    ['a part of them', 'Shoigu'],
    ['more words', 'Defence Minister Sergei Shoigu'],
    ['words across its edge', 'Minister Sergei'],
  ])('a note on %s wins over the name, and leads to it', (_, words) => {
    const laid = layOut(names, [note('n', words)], page());
    expect(laid.painted.map(({ id }) => id)).toEqual(['Kim Jong Un']);
    expect(laid.open.map(({ id }) => id)).toEqual(['n', 'Kim Jong Un']);
    expect(laid.notes[0]?.beside.map(({ id }) => id)).toEqual(['Sergei Shoigu']);
  });
  test('a long note leads to every name under it, marked or not; one beside a name leaves it alone', () => {
    expect(layOut(names, [note('n', 'Kim Jong Un in Pyongyang')], page()).notes[0]?.beside.map(({ id }) => id)).toEqual(['Kim Jong Un', 'Pyongyang']);
    const beside = layOut(names, [note('n', 'Defence Minister ')], page());
    expect(beside.open.map(({ id }) => id)).toEqual(['n', 'Sergei Shoigu', 'Kim Jong Un']);
  });
  test('notes on the very same words share one mark', () => {
    const laid = layOut(names, [note('n', 'Shoigu'), note('q', 'Shoigu'), note('other', 'met')], page());
    expect(laid.notes.map(({ notes }) => notes.map(({ id }) => id))).toEqual([['n', 'q'], ['other']]);
  });
  test('what the page throws away goes, and a name comes out from under a note that went', () => {
    const laid = layOut(names, [note('n', 'Kim Jong Un')], page());
    const changed = document.body.firstChild as Text;
    changed.data = text.replace('Sergei Shoigu', 'Angela Merkel').replace('Minister Angela', 'Minister Angela');
    expect(stillLaid(laid).open.map(({ id }) => id)).toEqual(['n']);
    expect(stillLaid(laid).names.map(({ id }) => id)).toEqual(['Kim Jong Un', 'Pyongyang']);
  });
});
