import { describe, expect, test } from 'vitest';
import { parsePage } from '../../../src/cli/dom/parse.ts';
import { readArticle } from '../../../src/page/article/article.ts';
import { collectFacts } from '../../../src/page/detect/facts.ts';

const page = (body: string) => parsePage(`<html><body>${body}</body></html>`);

describe('prose of scripts with signs of their own', () => {
  test.each([
    ['Burmese', 'ရန်ကုန် မြို့ တွင် ဝန်ကြီးများ တွေ့ဆုံ ခဲ့ကြသည်။ '],
    ['Thai', 'รัฐมนตรีของทั้งสองประเทศพบกันในเมืองหลวงเมื่อวันอังคาร '],
    ['Amharic', 'ሚኒስትሮቹ ማክሰኞ ዕለት በዋና ከተማዋ ተገናኙ። '],
  ])('%s counts', (_name, sentence) => {
    expect(collectFacts(page(`<p>${sentence.repeat(6)}</p>`), 'https://news.example/one-two-three-four').body?.prose).toBeGreaterThan(0);
  });

  test('a label without a sign does not', () => {
    expect(collectFacts(page(`<p>${'Word '.repeat(40)}</p>`), 'https://news.example/one-two-three-four').body?.prose).toBe(0);
  });
});

describe('the date above the text', () => {
  const text = '<p>The ministers of both countries met in the capital, and agreed to meet again before the end of the month, it was said.</p>'.repeat(6);
  test('is found though a headline of the site stands far above it', () => {
    const menu = Array.from({ length: 30 }, (_, at) => `<li><a href="/${at}">Section ${at}</a></li>`).join('');
    const found = readArticle(page(`<h1>The Daily</h1><ul>${menu}</ul><div>By A. Writer | 30 septembre 2018</div><div class="article-text">${text}</div>`), {
      url: 'https://daily.example/politique/talks',
    });
    expect(found?.article.date).toBe('2018-09-30');
  });
});

describe('what is the article', () => {
  const sentence = 'The ministers of both countries met in the capital, and agreed to meet again before the end of the month, it was said.';
  const remark = 'I do not believe one word of what they said there, and neither should you, whatever the ministers may promise us.';
  const list = `<div class="entry-content"><ul>${`<li>${sentence}</li>`.repeat(5)}</ul></div>`;
  const comments = `<section id="comments"><ol class="comment-list">${`<li class="comment"><div class="entry-content"><p>${remark}</p></div></li>`.repeat(9)}</ol></section>`;

  test('is not its comments, though they have contents of the same name and are longer', () => {
    const text = readArticle(page(`<main><article><h1>Notes of the week</h1>${list}</article>${comments}</main>`))?.article.text ?? '';
    expect(text).toContain('met in the capital');
    expect(text).not.toContain('one word');
  });

  test('is one that says comments are open', () => {
    const text = readArticle(page(`<main><article class="post comments-open"><h1>Notes of the week</h1>${list}</article>${comments}</main>`))?.article.text;
    expect(text).toContain('met in the capital');
  });

  test('is what React sent ahead of its script, and no other hidden part', () => {
    const hidden = (id: string) => page(`<main><h1>Notes of the week</h1></main><div hidden id="${id}">${`<p>${sentence}</p>`.repeat(5)}</div>`);
    expect(readArticle(hidden('S:1a'))?.article.text).toContain('met in the capital');
    expect(readArticle(hidden('later'))).toBeUndefined();
  });
});
