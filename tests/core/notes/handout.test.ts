import { describe, expect, test } from 'vitest';
import { handoutHtml } from '../../../src/core/notes/handout.ts';
import { sampleText } from './edited.ts';
import { FULL } from './sample.ts';

const words = {
  notes: 'Notes',
  glossary: 'Glossary',
  questions: 'Questions',
  lost: 'Lost',
  name: 'Name',
  owner: 'Owner',
  person: 'People',
  organisation: 'O',
  place: 'P',
  event: 'E',
  term: 'T',
};
const text = sampleText('2023-ukraine-north-korea');
const article = { text, blocks: [{ start: 0, end: text.length, role: 'paragraph' as const }] };

describe('the handout', () => {
  test('holds head, footnotes, glossary and questions', () => {
    const html = handoutHtml(FULL, article, words);
    expect(html).toContain('<p class="head">Shells for Moscow · M. Brandt, year 10 · 2023-09-06</p>');
    expect(html).toContain('<mark>Sergei Shoigu</mark><sup><a id="r1" href="#n1">1</a></sup>');
    expect(html).toContain('<h3>People</h3><dl><div><dt>Sergei Shoigu</dt>');
    expect(html).toContain('Why do shells matter so much?<br>Give two reasons.');
    expect(html).toContain('3 &lt; 4 &amp;');
  });
  test('everything in it is escaped, and nothing is loaded', () => {
    const bad = '"><script>alert(1)</script>';
    const html = handoutHtml(
      { ...FULL, title: bad, author: bad, notes: FULL.notes.map((note) => ({ ...note, text: bad, title: bad, more: bad })) },
      { ...article, text: `${bad}${text.slice(bad.length)}`, lang: bad },
      words,
    );
    expect(html).not.toMatch(/<script|<link|<img|src=|@import|url\(/);
  });
});
