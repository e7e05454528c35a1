// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../src/cli/dom/parse.ts';
import { type ReadArticle, readAnyPage, readArticle, readArticleInSlices } from '../../../src/page/article/article.ts';
import { findArticleRoots } from '../../../src/page/article/roots.ts';

const LONG = 'The ministers of both countries met in the capital on Tuesday, and agreed to meet again before the end of the month.';
const FILL = `<p>${LONG}</p><p>${LONG.replace('Tuesday', 'Wednesday')}</p><p>${LONG.replace('Tuesday', 'Thursday')}</p>`;
const URL = 'https://news.example/world/ministers-meet';

function live(body: string, head = ''): Document {
  const page = document.implementation.createHTMLDocument('');
  page.documentElement.innerHTML = `<head>${head}</head><body>${body}</body>`;
  return page;
}

/** Every piece must read in the text what its node holds, white space apart. */
function checkPieces({ article, pieces }: ReadArticle): void {
  let last = 0;
  for (const { start, end, node, offset } of pieces) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(article.text.slice(start, end)).toBe(node.data.slice(offset, offset + end - start).replace(/[\t\n\r\f]/g, ' '));
    last = end;
  }
  for (const { start, end } of article.blocks) expect(article.text.slice(start, end).trim()).not.toBe('');
  expect(article.blocks.map(({ start, end }) => article.text.slice(start, end)).join('\n')).toBe(article.text);
}

function read(body: string, head = ''): ReadArticle {
  const found = readArticle(live(body, head), { url: URL });
  if (!found) throw new Error('no article found');
  checkPieces(found);
  return found;
}

const inArticle = (html: string): string =>
  read(`<article><h1>Ministers meet in the capital</h1>${FILL}${html}</article>`).article.text.split('\n').slice(4).join('\n');

describe('white space and joints', () => {
  test.each([
    ['names across inline elements', '<p>Said <b>Sergei</b> <i>Shoi</i>gu on the day, it was told.</p>', 'Said Sergei Shoigu on the day, it was told.'],
    ['line feeds and indents', '<p>\n   Said\n\t  Sergei   <b> Shoigu </b>\n on the day, we hear.\n</p>', 'Said Sergei Shoigu on the day, we hear.'],
    ['a no-break space stays', '<p>Said Sergei&nbsp; Shoigu on that day, we hear.</p>', 'Said Sergei\u00a0 Shoigu on that day, we hear.'],
    ['a space between elements', '<p><b>Sergei </b><b> Shoigu</b> said so on the day, we hear.</p>', 'Sergei Shoigu said so on the day, we hear.'],
    [
      'a break parts lines',
      '<p>Said Sergei on the day, it was told.<br>Shoigu said nothing of it, they told us.</p>',
      'Said Sergei on the day, it was told.\nShoigu said nothing of it, they told us.',
    ],
    ['unknown elements within a paragraph flow', '<p>Said Sergei <x-tip>Shoigu</x-tip> on the day, we hear.</p>', 'Said Sergei Shoigu on the day, we hear.'],
    ['surrogates and combining marks', '<p>Said 𝔖ergei Shoi\u0306gu 🙂 on the day, we hear.</p>', 'Said 𝔖ergei Shoi\u0306gu 🙂 on the day, we hear.'],
  ])('%s', (_name, html, expected) => expect(inArticle(html)).toBe(expected));

  test('a break within a headline is only layout', () => {
    expect(read(`<article><h1>Ministers meet<br>in the capital</h1>${FILL}</article>`).article.text).toMatch(/^Ministers meet in the capital\n/);
  });

  test('split nodes read the same', () => {
    const whole = live(`<article><h1>Ministers meet in the capital</h1>${FILL}</article>`);
    const expected = readArticle(whole)?.article.text;
    for (let at = 1; at < LONG.length; at += 7) {
      const page = live(`<article><h1>Ministers meet in the capital</h1>${FILL}</article>`);
      const text = page.querySelector('p')?.firstChild;
      if (text instanceof Text) text.splitText(at);
      const found = readArticle(page);
      expect(found?.article.text).toBe(expected);
      if (found) checkPieces(found);
    }
  });
});

describe('what is not the article', () => {
  test.each([
    ['navigation', `<nav><p>${LONG}</p></nav>`],
    ['an aside', `<aside><p>${LONG} More.</p></aside>`],
    ['related stories', `<div class="related-posts"><p>${LONG} More.</p></div>`],
    ['camel case class names', `<div class="relatedStories"><p>${LONG} More.</p></div>`],
    ['a newsletter box', `<section class="c-newsletter"><p>${LONG} More.</p></section>`],
    ['a biography', `<div class="author-bio"><p>${LONG} More.</p></div>`],
    ['comments', `<section id="comments"><p>${LONG} More.</p></section>`],
    ['a cookie wall', `<div class="cookie-consent"><p>${LONG} More.</p></div>`],
    ['an advertisement', `<div class="ad-slot"><p>${LONG} More.</p></div>`],
    ['code', `<pre>${LONG} More.</pre>`],
    ['an editable field', `<div contenteditable="true"><p>${LONG} More.</p></div>`],
    ['a text field', `<textarea>${LONG} More.</textarea>`],
    ['what must not be translated', `<p translate="no">${LONG} More.</p>`],
    ['what is hidden', `<p hidden>${LONG} More.</p><p style="display: none">${LONG} Yet more.</p>`],
    ['scripts and styles', `<script>var a = "${LONG}";</script><style>${LONG}</style>`],
    ['a teaser line', '<p><a href="/x">Read this other story about the ministers of the country</a></p>'],
    ['a heading that nothing follows', '<h2>Something else</h2>'],
    ['what a heading announces as other', `<h3>Read more</h3><p>${LONG} More.</p>`],
    ['a repeated pull quote', `<p>${LONG}</p>`],
  ])('%s', (_name, html) => expect(inArticle(html)).toBe(''));
});

describe('what is', () => {
  test('headline, standfirst, text, subheadings, lists, quotes and captions in reading order, by role', () => {
    const { article } = read(
      `<header><h1>Ministers meet in the capital</h1><p class="standfirst">Both countries hope for an agreement this month</p></header>
       <div class="article-body"><figure><img><figcaption>The ministers on the steps of the old palace</figcaption></figure>${FILL}
       <h2>What was said</h2><ul><li>Nothing will be signed before May, they said.</li></ul><blockquote><p>We shall see, she said, what comes of it.</p></blockquote><p>${LONG} So they said.</p></div>`,
      '<meta property="og:title" content="Ministers meet in the capital">',
    );
    expect(article.blocks.map(({ role }) => role)).toEqual([
      'headline',
      'standfirst',
      'caption',
      'paragraph',
      'paragraph',
      'paragraph',
      'subheading',
      'list',
      'quote',
      'paragraph',
    ]);
    expect(article.title).toBe('Ministers meet in the capital');
    expect(article.lang).toBe('en');
    expect(article.url).toBe(URL);
  });

  test('text in open shadow roots, with slots', () => {
    const page = live(
      '<article><h1>Ministers meet in the capital</h1><x-story><p slot="two">Second, and last, said the minister of the country to the press.</p></x-story></article>',
    );
    const host = page.querySelector('x-story');
    if (host) host.attachShadow({ mode: 'open' }).innerHTML = `${FILL}<slot name="two"></slot><p>${LONG} After.</p>`;
    const text = readArticle(page)?.article.text ?? '';
    expect(text).toContain('Wednesday');
    expect(text.indexOf('Second')).toBeLessThan(text.indexOf('After'));
    expect(text.match(/Second/g)).toHaveLength(1);
  });

  test('the same from markup with declarative shadow roots on the command line', () => {
    const html = `<article><h1>Ministers meet in the capital</h1><x-story><template shadowrootmode="open">${FILL}<slot></slot></template><p>${LONG} In the light.</p></x-story></article>`;
    expect(readArticle(parsePage(html))?.article.text).toContain('In the light.');
  });
});

describe('several articles on a page', () => {
  const story = (name: string, day: string): string =>
    `<article><h1>${name}</h1><time datetime="${day}"></time>${FILL.replaceAll('ministers', name)}</article>`;
  const page = live(
    story('First story of the day', '2024-03-18') + story('Second story of the day', '2024-02-01'),
    '<meta property="og:title" content="First story of the day"><meta property="article:published_time" content="2024-03-18T08:00:00Z">',
  );

  test('each is found and has its own title and date', () => {
    const roots = findArticleRoots(page);
    const articles = roots.map((root) => readArticle(page, { root, url: URL })?.article);
    expect(articles.map((article) => article?.title)).toEqual(['First story of the day', 'Second story of the day']);
    expect(articles.map((article) => article?.date)).toEqual(['2024-03-18T08:00:00Z', '2024-02-01']);
  });

  test('the page as a whole is the one its title names', () => expect(readArticle(page)?.article.text).not.toContain('Second story'));
  test('one story is the whole body', () => {
    const one = live(story('Only story', '2024-03-18'));
    expect(findArticleRoots(one)).toEqual([one.body]);
  });
});

describe('reading in slices', () => {
  const page = live(`<article><h1>Ministers meet in the capital</h1>${FILL.repeat(400)}</article>`);

  test('gives the same', async () => {
    const sliced = await readArticleInSlices(page, new AbortController().signal, 1);
    expect(sliced?.article).toEqual(readArticle(page)?.article);
  });
  test('ends with the signal', async () => {
    const controller = new AbortController();
    const reading = readArticleInSlices(page, controller.signal, 1);
    controller.abort();
    expect(await reading).toBeUndefined();
  });
});

test('nothing of the page is changed', () => {
  const page = live(`<article><h1>Ministers meet in the capital</h1>${FILL}</article>`);
  const before = page.documentElement.outerHTML;
  readArticle(page);
  readAnyPage(page);
  expect(page.documentElement.outerHTML).toBe(before);
});

test('a page without an article is read whole on request', () => {
  const page = live('<table><tr><td>Sergei Shoigu was minister of defence of Russia</td></tr></table>');
  expect(readAnyPage(page)?.article.text).toBe('Sergei Shoigu was minister of defence of Russia');
});
