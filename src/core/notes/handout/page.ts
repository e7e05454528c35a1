/** The handout: one HTML file that needs neither script nor network. */
import { articleSheet } from './article.ts';
import type { Sheet } from './choices.ts';
import { SHEET_CSS } from './css.ts';
import { glossarySheet } from './glossary.ts';
import { type Plan, planOf } from './plan.ts';
import { el, htmlOf, type Tree } from './tree.ts';
import { keySheet, worksheet } from './worksheet.ts';

const MAKE: Record<Sheet, (plan: Plan) => Tree | undefined> = { article: articleSheet, glossary: glossarySheet, worksheet, key: keySheet };

/** The chosen sheets as one tree; a sheet with nothing on it is left out. */
export function handoutTree(given: Parameters<typeof planOf>[0]): Tree {
  const plan = planOf(given);
  const { reading, words, choices, links } = plan;
  const { url } = reading.article;
  const sheets = (['article', 'glossary', 'worksheet', 'key'] as const).flatMap((sheet) => (choices[sheet] ? [MAKE[sheet](plan)] : []));
  return el(
    'div',
    { class: choices.large ? 'handout large' : 'handout' },
    el('p', { class: 'head' }, el('span', {}, reading.title), reading.author !== undefined && el('span', {}, reading.author)),
    sheets,
    el('footer', { class: 'owner' }, words.text('sheet_owner'), el('br'), links ? el('a', { href: url }, url) : url),
  );
}

/** The file. */
export function handoutHtml(given: Parameters<typeof planOf>[0]): string {
  const { reading } = given;
  const head = [
    el('meta', { charset: 'utf-8' }),
    el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    el('title', {}, reading.title),
  ].map(htmlOf);
  return `<!doctype html>\n<html lang="${htmlOf(reading.lang)}"><head>${head.join('')}<style>:root{color-scheme:light}body{margin:0;background:#fff}${SHEET_CSS}</style></head>\n<body>${htmlOf(handoutTree(given))}</body></html>\n`;
}
