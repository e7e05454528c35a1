import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/core/article/types.ts';
import { blanksOf, candidatesOf } from '../../../src/core/notes/handout/blanks.ts';
import { type Choices, readChoices } from '../../../src/core/notes/handout/choices.ts';
import { handoutHtml } from '../../../src/core/notes/handout/page.ts';
import { type Extra, planOf } from '../../../src/core/notes/handout/plan.ts';
import { datesOf } from '../../../src/core/notes/handout/timeline.ts';
import { el, htmlOf } from '../../../src/core/notes/handout/tree.ts';
import type { Note, TeacherReading } from '../../../src/core/notes/model.ts';
import { sampleText } from './edited.ts';
import { FULL } from './sample.ts';

const words = { text: (key: string, ...fillings: string[]) => [key, ...fillings].join(' '), date: (iso: string) => iso };
const text = sampleText('2023-ukraine-north-korea');
const article: Article = { text, lang: 'en', blocks: [{ start: 0, end: text.length, role: 'paragraph' }] };
const choices = readChoices(undefined);
/** Nothing to be tried first. */
const OPEN: TeacherReading = { ...FULL, notes: FULL.notes.map(({ tryFirst: _, ...note }) => note) };
const html = (change: Partial<Choices> = {}, reading: TeacherReading = FULL, extras: ReadonlyMap<string, Extra> = new Map()) =>
  handoutHtml({ reading, article, words, choices: { ...choices, ...change }, links: true, extras });

describe('the handout', () => {
  test('holds head, footnotes, glossary and questions', () => {
    const page = html();
    expect(page).toContain('<span>Shells for Moscow</span><span>M. Brandt, year 10</span>');
    expect(page).toContain('<mark>Sergei Shoigu</mark><sup><a id="r1" href="#n1" role="doc-noteref">1</a></sup>');
    expect(html({}, OPEN)).toContain('<h2>kinds_person</h2><dl><div><dt>Sergei Shoigu</dt>');
    expect(page).not.toContain('kinds_person');
    expect(page).toContain('Why do shells matter so much?<br>Give two reasons.');
    expect(page).toContain('3 &lt; 4 &amp;');
  });

  test('leads from a footnote to the words in the article on the web', () => {
    expect(html()).toMatch(/href="https:\/\/news\.example[^"]*#:~:text=[^"]*Sergei%20Shoigu/);
  });

  test('leads nowhere out of itself where links out are off, and tells the address all the same', () => {
    const page = handoutHtml({ reading: FULL, article, words, choices, links: false, extras: new Map() });
    expect([...page.matchAll(/href="([^"]*)"/g)].map(([, to]) => to).filter((to) => !to?.startsWith('#'))).toEqual([]);
    expect(page).toContain('https://news.example/2023/kim-and-putin');
  });

  test('the answers are only in it when asked for', () => {
    const without = html({ fold: false });
    expect(without).not.toContain('Both armies fire more than Europe makes.');
    expect(html({ fold: true })).toContain('<details><summary>reading_compare</summary><p>Both armies fire more than Europe makes.</p></details>');
    expect(html({ fold: false, key: true })).toContain('Both armies fire more than Europe makes.');
  });

  test('has questions whose words are gone, and what else is gone in a list of its own', () => {
    const gone = {
      quote: { exact: 'words that are gone', prefix: 'nothing like this at all here, ok', suffix: 'and neither is this anywhere now', start: 0, end: 10 },
    };
    const notes = FULL.notes.map((note) => ({ ...note, ...gone }));
    const page = html({ fold: false, key: true }, { ...FULL, notes });
    const [, , asked, key] = page.split('<section class="sheet ');
    expect(asked).toContain('<p class="soft" lang="en">“words that are gone”</p><p>Why do shells matter so much?');
    expect(key).toContain('Both armies fire more than Europe makes.');
    expect(page).toContain('sheet_lost');
    expect(html({}, { ...FULL, notes: notes.filter(({ type }) => type === 'question') })).not.toContain('sheet_lost');
  });

  test('keeps back what is to be tried first wherever it stands, and tells it in the key', () => {
    const first = { type: 'note' as const, tryFirst: true as const, created: '', modified: '' };
    const lost = { exact: 'words that are gone', prefix: '', suffix: '' };
    const notes = [
      { ...first, id: 'a', text: 'HIDDEN', quote: lost },
      { ...first, id: 'b', text: 'REMARK' },
    ];
    const bare = html({ fold: false }, { ...FULL, notes });
    expect(bare).not.toMatch(/HIDDEN|REMARK/);
    expect(bare).toContain('<aside class="remarks" lang="en"><div><span class="soft">sheet_try</span><span class="line"></span></div></aside>');
    expect(bare).toContain('<li><b>words that are gone</b>: <span class="soft">sheet_try</span><span class="line"></span></li>');
    expect(html({ fold: true }, { ...FULL, notes }).match(/<details><summary>sheet_try<\/summary><p>(?:HIDDEN|REMARK)<\/p><\/details>/g)).toHaveLength(2);
    expect(html({ article: false, key: true }, { ...FULL, notes })).toContain(
      '<h2>sheet_tried</h2><ul><li>REMARK</li><li><b>words that are gone</b>: HIDDEN</li></ul>',
    );
  });

  test('tells in which language a note is where that is not the reading’s, so that a voice reads it rightly', () => {
    const [note] = OPEN.notes as [Note];
    const german: TeacherReading = { ...OPEN, lang: 'de', length: 'plain', notes: [{ ...note, lang: 'en' }] };
    const dates = [
      { date: '2012-11-06', text: 'Sergei Shoigu: Minister of Defence' },
      { date: '2024-05-12', text: 'Sergei Shoigu: Secretary' },
    ];
    const page = html({}, german, new Map([['sergei-shoigu', { dates }]]));
    const said = 'Minister of Defence of Russia, 2012–2024.';
    expect(page).toContain(`<dt lang="en">Sergei Shoigu</dt><dd><span lang="en">${said}</span></dd>`);
    expect(page).toContain(`<b lang="en">Sergei Shoigu</b>: <span lang="en">${said}</span>`);
    expect(page).toContain('<b>2024-05-12</b> <span lang="en">Sergei Shoigu: Secretary</span>');
    expect(html({}, { ...german, notes: [note] })).toContain(`<dt>Sergei Shoigu</dt><dd>${said}</dd>`);
  });

  test('leaves out what is not chosen', () => {
    const bare = html({ glossary: false, worksheet: false });
    expect(bare).not.toContain('sheet_glossary');
    expect(bare).not.toContain('sheet_questions');
    expect(bare).toContain('sheet_notes');
  });

  test('everything in it is escaped, and nothing is loaded', () => {
    const bad = '"><script>alert(1)</script>';
    const reading = { ...FULL, title: bad, author: bad, notes: FULL.notes.map((note) => ({ ...note, text: bad, title: bad, more: bad })) };
    const page = handoutHtml({
      reading,
      article: { ...article, text: `${bad}${text.slice(bad.length)}`, lang: bad },
      words,
      choices,
      links: true,
      extras: new Map(),
    });
    expect(page).not.toMatch(/<script|<link|<img|src=|@import|url\((?!#)/);
  });

  test('an address that is none is no link', () => {
    expect(htmlOf(el('a', { href: 'javascript:alert(1)' }, 'x'))).toBe('<a>x</a>');
  });
});

describe('sentences with gaps', () => {
  const foot = planOf({ reading: FULL, article, words, choices, links: true, extras: new Map() }).foot;

  test('leave out the words wherever the sentence says them', () => {
    const [cloze] = blanksOf(foot, article);
    expect(cloze && text.slice(cloze.sentence.start, cloze.sentence.end)).toContain('Sergei Shoigu');
    expect(cloze?.gaps.map(({ place }) => text.slice(place.start, place.end))).toEqual(['Sergei Shoigu']);
    const [gap] = html().match(/<ol class="gaps"[\s\S]*?<\/ol>/) ?? [];
    expect(gap).toContain('<span class="gap" role="img" aria-label="(1)">1</span>');
    expect(gap).not.toContain('Sergei Shoigu');
  });

  test('are the teacher’s choice', () => {
    const never = { ...FULL, notes: FULL.notes.map((note) => ({ ...note, blank: false })) };
    const plan = planOf({ reading: never, article, words, choices, links: true, extras: new Map() });
    expect(plan.cloze).toEqual([]);
    expect(candidatesOf(plan.foot, article).map(({ chosen }) => chosen)).toEqual([false]);
  });
});

describe('the timeline', () => {
  const dates = [
    { date: '2012-11-06', text: 'Sergei Shoigu: Minister of Defence' },
    { date: '2024-05-12', text: 'Sergei Shoigu: Secretary of the Security Council' },
    { date: '2012-11-06', text: 'Sergei Shoigu: Minister of Defence' },
  ];
  const extras = new Map<string, Extra>([['sergei-shoigu', { dates }]]);

  test('has each date once, in order of time', () => {
    const plan = planOf({ reading: OPEN, article, words, choices, links: true, extras });
    expect(datesOf(plan).map(({ date }) => date)).toEqual(['2012-11-06', '2024-05-12']);
  });

  test('tells nothing that is to be tried first', () => {
    expect(datesOf(planOf({ reading: FULL, article, words, choices, links: true, extras }))).toEqual([]);
  });

  test('has an event once that two entities tell of the same day', () => {
    const same = [
      { date: '2018-06-12', text: 'Sergei Shoigu: Meets Donald Trump in Singapore' },
      { date: '2018-06-12', text: 'North Korea: Its ruler meets Donald Trump in Singapore' },
      { date: '2018-06-12', text: 'Stanley Cup: Washington wins' },
    ];
    const plan = planOf({ reading: OPEN, article, words, choices, links: true, extras: new Map([['sergei-shoigu', { dates: same }]]) });
    expect(datesOf(plan).map(({ text: said }) => said)).toEqual([same[0]?.text, same[2]?.text]);
  });

  test('stands on the glossary with the article’s day, and says what came later', () => {
    const page = html({}, OPEN, extras);
    expect(page).toContain('sheet_article_day');
    expect(page).toContain('<li class="later"><b>2024-05-12</b>');
    expect(html({ timeline: false }, OPEN, extras)).not.toContain('sheet_article_day');
  });
});

test('choices that are damaged are as usual', () => {
  expect(readChoices({ article: 'yes', key: true, more: 1 })).toEqual({ ...choices, key: true });
  expect(readChoices(null)).toEqual(choices);
});
