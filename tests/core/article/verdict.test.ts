import { describe, expect, test } from 'vitest';
import type { BodyFacts, PageFacts } from '../../../src/core/article/facts.ts';
import { VERDICT_REASONS } from '../../../src/core/article/reasons.ts';
import { judge, judgeHead } from '../../../src/core/article/verdict.ts';

const TEXT: BodyFacts = {
  ...{ prose: 3_600, group: 3_300, grouped: 11, groups: 2, links: 120, articles: 1, headings: 6, titles: 1 },
  ...{ passwords: 0, fields: 2, editable: false, videos: 0, huge: false },
};
const TEASERS: BodyFacts = { ...TEXT, prose: 3_000, group: 180, grouped: 1, groups: 20, articles: 20 };
const SHORT: Partial<BodyFacts> = { prose: 900, group: 600, grouped: 4, groups: 2, articles: 0, headings: 1 };
const STORY = 'https://news.example/world/ministers-meet-in-the-capital';

interface Case extends Partial<PageFacts> {
  name: string;
  reason: string;
}

const cases: Case[] = [
  { name: 'a news article', url: STORY, types: ['NewsArticle'], dated: true, body: TEXT, reason: 'news-article' },
  {
    name: 'a stub behind a paywall',
    url: STORY,
    types: ['NewsArticle'],
    body: { ...TEXT, prose: 200, group: 200 },
    reason: 'news-article',
  },
  { name: 'a live blog', url: STORY, types: ['LiveBlogPosting'], body: TEASERS, reason: 'live-blog' },
  { name: 'an opinion with only og:type', url: STORY, ogType: 'article', body: TEXT, reason: 'article' },
  { name: 'an old page without metadata', url: STORY, body: TEXT, reason: 'unmarked-article' },
  { name: 'a short text with hardly a link', url: 'https://site.example/dear-diary', body: { ...TEXT, ...SHORT, links: 12 }, reason: 'unmarked-article' },
  { name: 'as much text among many links', url: 'https://site.example/our-brands', body: { ...TEXT, ...SHORT, links: 90 }, reason: 'listing' },
  { name: "a month's archive", url: 'https://site.example/2019/05/', body: TEXT, reason: 'listing' },
  { name: 'a lost password', url: 'https://site.example/forgot-password', body: TEXT, reason: 'login' },
  { name: 'questions and answers', url: STORY, types: ['WebPage', 'QAPage'], body: TEXT, reason: 'questions' },
  {
    name: 'news kept under a topic',
    url: 'https://news.example/topic/ministers-meet-in-the-capital',
    types: ['NewsArticle'],
    body: TEXT,
    reason: 'news-article',
  },
  { name: 'a home page', url: 'https://news.example/', reason: 'home-page' },
  { name: 'a home page in a language', url: 'https://news.example/de/', reason: 'home-page' },
  { name: 'a category', url: 'https://news.example/category/politics/', body: TEASERS, reason: 'listing' },
  { name: 'the third page of a blog', url: 'https://blog.example/page/3', ogType: 'article', body: TEXT, reason: 'listing' },
  {
    name: 'a listing that says article',
    url: 'https://blog.example/all-the-best-new-stories',
    ogType: 'article',
    body: TEASERS,
    reason: 'listing',
  },
  { name: 'a search', url: 'https://site.example/search?q=crimea', reason: 'search' },
  { name: 'a search on the home page', url: 'https://site.example/?s=crimea', reason: 'search' },
  { name: 'a login', url: 'https://site.example/account/login.php', reason: 'login' },
  { name: 'a contact page', url: 'https://site.example/contact-us', reason: 'contact' },
  { name: 'a product', url: 'https://goods.example/a-red-chair-with-four-legs', types: ['Product'], reason: 'product' },
  { name: "a shop's basket", url: 'https://site.example/cart', reason: 'shop' },
  { name: 'a recipe', url: 'https://food.example/the-best-soup-of-all', types: ['Article', 'Recipe'], reason: 'recipe' },
  { name: 'a forum thread', url: 'https://site.example/forums/threads/why-is-it-so-slow.405700/', reason: 'forum' },
  { name: 'mail', url: 'https://mail.example/u/0/inbox', reason: 'mail' },
  { name: 'an encyclopaedia', url: 'https://en.wiki.example/wiki/Crimea', reason: 'encyclopaedia' },
  { name: 'documentation', url: 'https://docs.example/guide/getting-started', reason: 'documentation' },
  { name: 'a video', url: 'https://tube.example/watch?v=abc', reason: 'video' },
  { name: 'an editor', url: STORY, body: { ...TEXT, editable: true }, reason: 'editor' },
  { name: 'too long', url: STORY, body: { ...TEXT, huge: true }, reason: 'too-long' },
  { name: 'too short', url: STORY, ogType: 'article', body: { ...TEXT, prose: 120, group: 120 }, reason: 'too-short' },
  { name: 'no web page', url: 'about:blank', reason: 'not-a-web-page' },
];
const NEWS = new Set(['news-article', 'live-blog', 'article', 'unmarked-article']);

describe('the verdict', () => {
  test.each(cases)('$name: $reason', ({ name: _, reason, ...facts }) => {
    const verdict = judge({ url: '', types: [], dated: false, ...facts });
    expect(verdict).toEqual({ isArticle: NEWS.has(reason), reason });
    expect(VERDICT_REASONS).toContain(verdict.reason);
  });

  test.each([
    ['dear-old-diary', false],
    ['dear-old-diary-x', true],
    ['dear_old_diary_x', true],
    ['dear.old+diary.x', true],
    ['dear-old--diary-x', false],
    ['12345', true],
    ['1234', false],
  ])('%s names a story: %s', (slug, isStory) => {
    const body = { ...TEXT, group: 1000, links: 200 };
    expect(judge({ url: `https://site.example/${slug}`, types: [], dated: false, body }).isArticle).toBe(isStory);
  });

  // A search that begins anew at each letter takes ten seconds for each; one that does not, a millisecond.
  test.each(['https://site.example/docs/', 'https://site.example/'])('a token of 64,000 letters under %s is looked at once', (folder) => {
    const from = performance.now();
    judge({ url: folder + 'a'.repeat(64_000), types: [], dated: false, body: TEXT });
    expect(performance.now() - from).toBeLessThan(1000);
  });

  test('what the head decides, the text is not asked for', () => {
    for (const { name: _, reason, body: _body, ...facts } of cases) {
      const early = judgeHead({ url: '', types: [], dated: false, ...facts });
      if (early) expect(early.reason).toBe(reason);
    }
  });
});
