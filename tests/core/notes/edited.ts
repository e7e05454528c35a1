/** Edited versions of the sample articles. Notes travel as pairs of private-use characters, so that every edit tells where they went. */
import { readFileSync } from 'node:fs';

export const SAMPLES = ['2016-middle-east', '2023-ukraine-north-korea', '2026-report'] as const;

/** The article's text: headline, paragraphs and subheadings, one a line. */
export function sampleText(name: string): string {
  const html = readFileSync(`assets/samples/${name}.html`, 'utf8');
  const article = /<article>([\s\S]*)<\/article>/.exec(html)?.[1] ?? '';
  return [...article.matchAll(/<(?:h1|h2|p)[^>]*>([\s\S]*?)<\/(?:h1|h2|p)>/g)]
    .map((m) =>
      (m[1] ?? '')
        .replace(/<[^>]+>/g, '')
        .replaceAll('&amp;', '&')
        .trim(),
    )
    .join('\n');
}

const open = (i: number) => String.fromCharCode(0xe000 + 2 * i);
const close = (i: number) => String.fromCharCode(0xe001 + 2 * i);
const MARKS = /[\ue000-\uefff]/g;

/** Names in capitals: first and later mentions alike, every third of them, and one longer phrase a paragraph. */
export function spansOf(text: string): { start: number; end: number }[] {
  const names = [...text.matchAll(/\b[A-Z][a-z]+(?: [A-Z][a-z]+)*/g)]
    .filter((m, i) => i % 3 === 0 && m[0].length > 2)
    .map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const phrases = [...text.matchAll(/\b(?:[a-z]+ ){4}[a-z]+/g)].filter((_, i) => i % 5 === 0).map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const all = [...names, ...phrases].sort((a, b) => a.start - b.start);
  return all.filter((span, i) => i === 0 || span.start >= (all[i - 1]?.end ?? 0)).slice(0, 40);
}

export function mark(text: string, spans: readonly { start: number; end: number }[]): string {
  let out = '';
  let at = 0;
  for (const [i, { start, end }] of spans.entries()) {
    out += text.slice(at, start) + open(i) + text.slice(start, end) + close(i);
    at = end;
  }
  return out + text.slice(at);
}

/** Edited text and where each note went; undefined for notes whose words were taken away. */
export function unmark(marked: string, count: number): { text: string; places: ({ start: number; end: number } | undefined)[] } {
  const text = marked.replace(MARKS, '');
  const at = (mark: string) => (marked.includes(mark) ? marked.slice(0, marked.indexOf(mark)).replace(MARKS, '').length : -1);
  return {
    text,
    places: Array.from({ length: count }, (_, i) => (at(open(i)) < 0 || at(close(i)) < 0 ? undefined : { start: at(open(i)), end: at(close(i)) })),
  };
}

type Edit = (text: string) => string;
const lines =
  (edit: (all: string[]) => string[]): Edit =>
  (text) =>
    edit(text.split('\n')).join('\n');
const sentences = (edit: (all: string[]) => string[]): Edit => lines((all) => all.map((line) => edit(line.split(/(?<=[.”])\s/)).join(' ')));
/** Words outside notes. */
const words =
  (edit: (word: string, i: number) => string): Edit =>
  (text) => {
    let i = 0;
    let inside = false;
    return text.replace(/[\ue000-\uefff]|[a-z]{5,}/g, (found) => {
      if (/[\ue000-\uefff]/.test(found)) inside = found.charCodeAt(0) % 2 === 0;
      return inside || /[\ue000-\uefff]/.test(found) ? found : edit(found, i++);
    });
  };
/** The words of every n-th note. */
const quotes =
  (n: number, edit: (quote: string) => string): Edit =>
  (text) =>
    text.replace(/([\ue000-\uefff])([^\ue000-\uefff]+)([\ue000-\uefff])/g, (whole: string, a: string, quote: string, b: string) =>
      a.charCodeAt(0) % 2 === 0 && ((a.charCodeAt(0) - 0xe000) / 2) % n === 0 ? a + edit(quote) + b : whole,
    );
const ADDED = 'Officials said on Tuesday that talks would go on, and that nothing had been decided; a spokesman declined to say more about the matter.';
const swap = (all: string[], a: number, b: number) => {
  const copy = [...all];
  [copy[a], copy[b]] = [copy[b] ?? '', copy[a] ?? ''];
  return copy;
};
const typo = (word: string) => word.slice(0, 2) + (word[3] ?? '') + (word[2] ?? '') + word.slice(4);

/** Twenty-four ways in which articles change after publication. */
export const EDITS: readonly (readonly [name: string, edit: Edit])[] = [
  ['unchanged', (t) => t],
  ['curly quotes and apostrophes', (t) => t.replaceAll("'", '’').replace(/[“”]/g, '"')],
  ['non-breaking spaces', (t) => t.replace(/ (?=[a-z])/g, '\u00a0')],
  ['soft hyphens', words((w) => `${w.slice(0, 3)}\u00ad${w.slice(3)}`)],
  ['every line twice broken', (t) => t.replaceAll('\n', '\n\n')],
  ['typos fixed, few', words((w, i) => (i % 9 === 0 ? typo(w) : w))],
  ['typos fixed, many', words((w, i) => (i % 5 === 0 ? typo(w) : w))],
  ['words changed', words((w, i) => (i % 12 === 0 ? 'several' : w))],
  ['words struck', words((w, i) => (i % 14 === 0 ? '' : w))],
  ['paragraph added at the top', lines((all) => [all[0] ?? '', ADDED, ...all.slice(1)])],
  ['paragraphs added everywhere', lines((all) => all.flatMap((line, i) => (i % 2 ? [line, `${ADDED} ${i}`] : [line])))],
  ['sentences added', sentences((all) => all.flatMap((s, i) => (i === 1 ? [ADDED, s] : [s])))],
  ['first and last paragraph swapped', lines((all) => swap(all, 3, all.length - 1))],
  ['paragraphs in reverse order', lines((all) => [...all.slice(0, 2), ...all.slice(2).reverse()])],
  ['first sentence of each paragraph moved to its end', sentences((all) => (all.length > 1 ? [...all.slice(1), all[0] ?? ''] : all))],
  ['a paragraph struck', lines((all) => all.filter((_, i) => i !== 4))],
  ['headline changed', lines((all) => ['What we know so far, and what we do not', ...all.slice(1)])],
  ['quotes misspelt', quotes(3, (q) => (q.length > 5 ? typo(q) : q))],
  ['quotes in capitals', quotes(4, (q) => q.toUpperCase())],
  ['quotes respelt at their end', quotes(3, (q) => (q.length > 5 ? `${q.slice(0, -1)}y` : q))],
  ['a byline and a note in front', (t) => `By our correspondent\nThis article was updated on Wednesday.\n${t}`],
  [
    'typos and paragraphs at once',
    (t) => lines((all) => all.flatMap((line, i) => (i === 2 ? [ADDED, line] : [line])))(words((w, i) => (i % 8 === 0 ? typo(w) : w))(t)),
  ],
  ['cut after the third paragraph', lines((all) => all.slice(0, 6))],
  ['other names for the same day', (t) => t.replaceAll(' said ', ' told reporters ').replaceAll(' in July', ' earlier this summer')],
];
