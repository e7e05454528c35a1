import { judgeAddress } from './address.ts';
import { ARTICLE, DECLARED } from './detect-limits.ts';
import type { BodyFacts, PageFacts } from './facts.ts';
import type { VerdictReason } from './reasons.ts';
import { isArticleType } from './structured.ts';
import type { Verdict } from './types.ts';

export type { VerdictReason } from './reasons.ts';

const yes = (reason: VerdictReason): Verdict => ({ isArticle: true, reason });
const no = (reason: VerdictReason): Verdict => ({ isArticle: false, reason });

const NEWS = /News|Report|LiveBlog/;
/** Types that say what a page is when no article type is beside them. */
const OTHER_TYPES: readonly (readonly [VerdictReason, RegExp])[] = [
  ['questions', /^(?:QA|FAQ)Page$/],
  ['forum', /^DiscussionForumPosting$/],
  ['search', /^SearchResultsPage$/],
  ['listing', /^(?:CollectionPage|OfferCatalog)$/],
  ['profile', /^ProfilePage$/],
  ['product', /^(?:JobPosting|Vehicle|Car)$/],
  ['documentation', /^APIReference$/],
];

const isDeclared = (facts: PageFacts): boolean => facts.types.some(isArticleType) || facts.ogType === 'article';
const isNews = (facts: PageFacts): boolean => facts.types.some((type) => isArticleType(type) && NEWS.test(type));

/** A verdict by address and head alone, or undefined where the text must be looked at. */
export function judgeHead(facts: PageFacts): Verdict | undefined {
  const { url, types, ogType, dated, system } = facts;
  const news = isNews(facts);
  const address = judgeAddress(url);
  if (address === 'not-a-web-page' || address === 'home-page' || address === 'search' || address === 'login' || address === 'contact') return no(address);
  // Some publishers keep stories under /topic/ or a community host: what names itself a dated article is looked at.
  if (address && !(news || (dated && isDeclared(facts) && address !== 'listing' && address !== 'forum'))) return no(address);
  if (types.includes('Recipe') && !news) return no('recipe');
  if ((types.includes('Product') || /^(?:og:)?product/.test(ogType ?? '')) && !isDeclared(facts)) return no('product');
  if (!isDeclared(facts)) {
    const other = OTHER_TYPES.find(([, pattern]) => types.some((type) => pattern.test(type)));
    if (other) return no(other[0]);
    if (/^video/.test(ogType ?? '') || types[0] === 'VideoObject') return no('video');
    if (/^(?:profile|music|book|business|place)/.test(ogType ?? '')) return no('profile');
  }
  if (types.includes('TechArticle') && !news) return no('documentation');
  if (system && !news) return no(system === 'wiki' ? 'encyclopaedia' : system === 'docs' ? 'documentation' : system);
  return undefined;
}

/** Whether a page is a news article, explainer, opinion or live blog, and why. */
export function judge(facts: PageFacts): Verdict {
  const early = judgeHead(facts);
  if (early) return early;
  const { body } = facts;
  if (!body) return no('no-text');
  if (body.huge) return no('too-long');
  if (body.editable) return no('editor');
  const story = looksLikeStory(facts.url);
  if (body.passwords > 0 && body.prose < ARTICLE * (story ? 2 : 3) && !facts.dated) return no('login');
  if (facts.types.includes('LiveBlogPosting') && body.prose >= DECLARED) return yes('live-blog');
  if (isNews(facts)) return body.prose >= DECLARED ? yes('news-article') : no(body.videos > 0 ? 'video' : 'too-short');
  if (isDeclared(facts) && (facts.dated || story)) return judgeDeclared(body);
  return judgeUndeclared(facts, body, story);
}

/** `og:type` article is what many systems say of every page: a listing gives itself away by its teasers. */
function judgeDeclared(body: BodyFacts): Verdict {
  if (body.prose < ARTICLE) return no('too-short');
  return isTeasers(body) ? no('listing') : yes('article');
}

function judgeUndeclared({ dated }: PageFacts, body: BodyFacts, story: boolean): Verdict {
  if (body.prose < ARTICLE) return no(body.links > 60 ? 'listing' : 'too-short');
  if (isTeasers(body)) return no('listing');
  if (body.fields > 40 || (body.fields > 12 && body.group < 600)) return no('contact');
  if (dated) return yes('unmarked-article');
  // Without a word of the page itself, the address must look like a story's, or the page be little but one long text.
  const oneText = body.group >= ONE_TEXT && body.group > body.prose * 0.6;
  const fewLinks = body.group >= SHORT_TEXT && body.group > body.prose * 0.45 && body.links * LINKED <= body.prose;
  if (!story) return (oneText || fewLinks) && body.titles <= 2 ? yes('unmarked-article') : no('listing');
  if (body.group < body.prose * 0.12) return no('listing');
  return body.group >= 500 || (body.titles === 1 && body.group >= ARTICLE) ? yes('unmarked-article') : no('too-short');
}

/** About 250 words. */
const ONE_TEXT = 1_500;
/** About seventy words, where the page has hardly a link: menus and lists of stories have one to every few words. */
const SHORT_TEXT = 450;
const LINKED = 25;

/** Many groups of one short paragraph each, none of them the text. */
function isTeasers({ groups, group, grouped, prose, articles, titles, headings }: BodyFacts): boolean {
  if (titles > 5 && group < prose * 0.6) return true;
  if (groups < 5 || grouped >= 5 || (articles <= 1 && titles === 1 && headings <= 2)) return false;
  const alike = group < 700 && grouped <= 2 && prose / groups < 420;
  return alike && (articles >= 3 || groups >= 6) && group / prose < 0.3;
}

/** An address that names one story: a slug of four words or more (of the outer ones a letter is enough to see), a long number, or a day. */
function looksLikeStory(url: string): boolean {
  const path = url.replace(/^[a-z]+:\/\/[^/]+/i, '').replace(/#.*$/, '');
  return /[a-z\d%](?:[-_+.][a-z\d%]+){2}[-_+.][a-z\d%]/i.test(path.replace(/\?.*$/, '')) || /\d{5}/.test(path) || /\/20\d{2}[/-]\d{1,2}[/-]/.test(path);
}
