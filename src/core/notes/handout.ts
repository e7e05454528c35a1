/** The handout: one HTML file that needs neither script nor network. Everything in it is escaped text. */
import type { Article, Block } from '../article/types.ts';
import { KINDS } from '../entity.ts';
import type { Note, TeacherReading } from './model.ts';
import { placeNotes } from './placed.ts';

/** Words of the reader's language that stand on the sheet. */
export type HandoutWords = Record<'notes' | 'glossary' | 'questions' | 'lost' | 'name' | 'owner' | (typeof KINDS)[number], string>;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const TAGS: Record<Block['role'], string> = {
  headline: 'h1',
  standfirst: 'p',
  paragraph: 'p',
  subheading: 'h2',
  list: 'p',
  quote: 'blockquote',
  caption: 'small',
};

const CSS = `@page{margin:20mm}:root{color-scheme:light}body{max-width:44rem;margin:2rem auto;padding:0 1.2rem;font:1.06rem/1.6 Charter,"Bitstream Charter",Cambria,Georgia,serif;color:#1f1b18;background:#fff}
h1{font-size:1.8rem;line-height:1.2}h2{font-size:1.25rem;margin:1.8rem 0 .4rem;break-after:avoid}.head,.owner,small{color:#5d554d;font-size:.88rem}mark{background:none;color:inherit;border-bottom:1.5px solid #a67c00}
sup a{text-decoration:none;color:#8a5a00;padding:0 .1em}ol,dl{padding-left:1.4rem}li,dl>div{margin:.45rem 0;break-inside:avoid}dt{font-weight:700}dd{margin:0}.line{border-bottom:1px solid #999;height:1.9rem}section{break-before:auto}
:target{background:#fdf1c4}a:focus-visible{outline:2px solid #1d5b8f}.sheet{break-before:page}@media print{body{margin:0;max-width:none;font-size:11pt}a{color:inherit}}`;

/** A reading on its article: numbered footnotes, glossary by kind, questions with lines to write on. */
export function handoutHtml(reading: TeacherReading, article: Article, words: HandoutWords): string {
  const { placed, whole, lost } = placeNotes(reading, article.text);
  const foot = placed.filter(({ note }) => note.type !== 'question');
  const number = new Map(foot.map(({ note }, i) => [note.id, i + 1]));
  const asked = [...placed.map(({ note }) => note), ...whole].filter(({ type }) => type === 'question');
  const said = (note: Note) =>
    escaped(note.text).replaceAll('\n', '<br>') + (reading.length === 'full' && note.more !== undefined ? `<br>${escaped(note.more)}` : '');
  const named = (note: Note) => escaped(note.title ?? note.quote?.exact ?? '');
  const blocks = article.blocks.map((block) => {
    let [html, at] = ['', block.start];
    for (const { note, place } of foot) {
      if (place.start < at || place.end > block.end) continue;
      const n = number.get(note.id);
      html += `${escaped(article.text.slice(at, place.start))}<mark>${escaped(article.text.slice(place.start, place.end))}</mark><sup><a id="r${n}" href="#n${n}">${n}</a></sup>`;
      at = place.end;
    }
    const tag = TAGS[block.role];
    return `<${tag}>${html}${escaped(article.text.slice(at, block.end))}</${tag}>`;
  });
  const groups = KINDS.flatMap((kind) => {
    const own = foot
      .filter(({ note }) => note.kind === kind && note.title !== undefined)
      .map(({ note }) => note)
      .sort((a, b) => (named(a) < named(b) ? -1 : 1));
    return own.length
      ? [`<h3>${escaped(words[kind])}</h3><dl>${own.map((note) => `<div><dt>${named(note)}</dt><dd>${said(note)}</dd></div>`).join('')}</dl>`]
      : [];
  });
  const section = (title: string, inner: string, css = '') => (inner === '' ? '' : `<section${css}><h2>${escaped(title)}</h2>${inner}</section>`);
  return `<!doctype html>
<html lang="${escaped(article.lang ?? reading.lang)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(reading.title)}</title><style>${CSS}</style></head>
<body><p class="head">${[reading.title, reading.author, reading.article.date]
    .filter((part) => part !== undefined)
    .map(escaped)
    .join(' · ')}</p>
${whole
  .filter(({ type }) => type !== 'question')
  .map((note) => `<p><em>${said(note)}</em></p>`)
  .join('')}
<main>${blocks.join('\n')}</main>
${section(words.notes, foot.length ? `<ol>${foot.map(({ note }) => `<li id="n${number.get(note.id)}"><b>${named(note)}</b>: ${said(note)} <a href="#r${number.get(note.id)}" aria-label="${number.get(note.id)}">↩</a></li>`).join('')}</ol>` : '')}
${section(words.glossary, groups.join(''), ' class="sheet"')}
${section(words.questions, asked.length ? `<p>${escaped(words.name)}: ______________________</p><ol>${asked.map((note) => `<li>${note.quote ? `<small>“${escaped(note.quote.exact)}”</small><br>` : ''}${said(note)}${'<div class="line"></div>'.repeat(4)}</li>`).join('')}</ol>` : '', ' class="sheet"')}
${section(words.lost, lost.length ? `<ul>${lost.map((note) => `<li>“${escaped(note.quote?.exact ?? '')}”: ${said(note)}</li>`).join('')}</ul>` : '')}
<p class="owner">${escaped(words.owner)}<br>${escaped(reading.article.url)}</p></body></html>
`;
}
