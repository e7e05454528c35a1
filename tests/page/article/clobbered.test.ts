// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/core/article/verdict.ts';
import { readArticle } from '../../../src/page/article/article.ts';
import { collectFacts } from '../../../src/page/detect/facts.ts';

const LONG = '<p>The ministers of both countries met in the capital on Tuesday, and agreed to meet again before the end of the month.</p>';
const NAMES = [
  ...[
    'parentNode',
    'firstChild',
    'nextSibling',
    'childNodes',
    'nodeType',
    'nodeName',
    'localName',
    'attributes',
    'getAttribute',
    'textContent',
    'innerText',
    'shadowRoot',
    'tagName',
    'children',
  ],
  ...[
    'body',
    'head',
    'title',
    'documentElement',
    'getElementsByTagName',
    'createElement',
    'createTextNode',
    'querySelector',
    'forms',
    'URL',
    'defaultView',
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
  ],
];
const URL = 'https://news.example/world/2024/03/18/ministers-meet-in-the-capital';

/** Pages whose forms and images take the names of the properties a reader would ask for. */
const markup = (name: string): string =>
  `<form id="${name}" name="${name}"><input name="${name}"><article><h1>Ministers meet in the capital</h1>${LONG}<img name="${name}">${LONG.replace('Tuesday', 'Monday')}${LONG.replace('Tuesday', 'Friday')}</article></form>`;

describe('clobbered properties', () => {
  test.each(NAMES)('%s', (name) => {
    const page = document.implementation.createHTMLDocument('');
    page.body.innerHTML = markup(name);
    // What browsers do for named elements, whatever this document does.
    const form = page.body.firstElementChild as HTMLFormElement;
    for (const object of [page, form]) Object.defineProperty(object, name, { value: document.createElement('input'), configurable: true });
    expect(judge(collectFacts(page, URL)).isArticle).toBe(true);
    const { article } = readArticle(page, { url: URL }) ?? {};
    expect(article?.blocks.map(({ role }) => role)).toEqual(['headline', 'paragraph', 'paragraph', 'paragraph']);
    expect(article?.date).toBe('2024-03-18');
  });
});
