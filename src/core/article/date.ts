import { dateOfUrl, findDate, parseDate } from './parse-date.ts';
import { isArticleType, type StructuredNode, textOf } from './structured.ts';

/** A date element or a short line of the page that may hold its date. */
export interface DateMark {
  /** Machine-readable value, if it has one. */
  value?: string;
  text: string;
  /** Class names and item properties of the element and those around it. */
  hint: string;
  /** Whether it stands in the article's element, or near its headline. */
  near: boolean;
}

/** All that a page may tell about its dates. */
export interface DateFacts {
  structured: readonly StructuredNode[];
  meta: ReadonlyMap<string, string>;
  url: string;
  /** In reading order. */
  marks: readonly DateMark[];
  /** First lines around the headline and the beginning of the text, in reading order. */
  lines: readonly string[];
  /** BCP 47 tag of the page, for the order of 3/4/2024. */
  lang?: string;
}

export interface Dates {
  date?: string;
  updated?: string;
}

/** By trust: what publishers set for others to read comes first, what content systems write by themselves last. */
const PUBLISHED = [
  ...[
    'article:published_time',
    'og:article:published_time',
    'article:published',
    'og:published_time',
    'datepublished',
    'publishdate',
    'publish-date',
    'publish_date',
    'published_date',
    'publication_date',
    'published_time',
  ],
  ...[
    'parsely-pub-date',
    'sailthru.date',
    'cxenseparse:recs:publishtime',
    'cxenseparse:publishtime',
    'citation_publication_date',
    'citation_date',
    'citation_online_date',
    'bt:pubdate',
    'rnews:datepublished',
  ],
  ...[
    'dc.date.issued',
    'dcterms.issued',
    'dc.issued',
    'dcterms.date',
    'dc.date',
    'dcterms.created',
    'dc.date.created',
    'dcsext.articlefirstpublished',
    'article.published',
    'article_date_original',
    'pubdate',
    'date',
    'created',
    'article:created_time',
    'datecreated',
    'originalpublicationdate',
    'iso-8601-publish-date',
    'vr:published_time',
    'shareaholic:article_published_time',
    'date_published',
    'prism.publicationdate',
    'time',
    'timestamp',
    'releasedate',
    'content_create_date',
  ],
];
const UPDATED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'lastmod',
  'dcterms.modified',
  'dc.date.modified',
  'article:modified',
  'revised',
  'modified',
  'shareaholic:article_modified_time',
];

const UPDATED_HINT = /updat|modif|revis|aktualis|actuali/i;
const PUBLISHED_HINT = /publi|posted|created|issued|veröff|erstellt|pubdate|опубл/i;

/** Publication and update date by the most trusted source that gives one. */
export function articleDates(facts: DateFacts): Dates {
  const monthFirst = /^en(?:-us|$)/i.test(facts.lang ?? '') && !/\.(?:uk|au|nz|ie|in|za)(?:[:/]|$)/.test(facts.url);
  const date = published(facts, monthFirst);
  const updated =
    structuredDate(facts.structured, 'dateModified', monthFirst) ?? metaDate(facts.meta, UPDATED, monthFirst) ?? markDate(facts, monthFirst, true);
  const best = date ?? updated;
  return { ...(best && { date: best }), ...(updated && updated !== best && { updated }) };
}

function published(facts: DateFacts, monthFirst: boolean): string | undefined {
  const structured = structuredDate(facts.structured, 'datePublished', monthFirst);
  const meta = metaDate(facts.meta, PUBLISHED, monthFirst);
  const url = dateOfUrl(facts.url);
  const told = structured ?? meta;
  // Where the two disagree, the one that the address confirms is the day of publication.
  if (url && meta?.startsWith(url)) return meta;
  // A moment in universal time may be the day after, or before, in the place where the address was made.
  if (told && url && daysApart(told, url) === 1 && /Z|[+-]00:00$/.test(told)) return url;
  if (told) return told;
  return (
    url ??
    markDate(facts, monthFirst, false) ??
    lineDate(facts, monthFirst) ??
    structuredDate(facts.structured, 'dateCreated', monthFirst) ??
    structuredDate(facts.structured, 'uploadDate', monthFirst)
  );
}

function structuredDate(nodes: readonly StructuredNode[], key: string, monthFirst: boolean): string | undefined {
  let best: string | undefined;
  let most = -1;
  for (const node of nodes) {
    const value = textOf(node, key);
    const date = value === undefined ? undefined : parseDate(value, monthFirst);
    // A film or a comment named in the page has a date of its own.
    const worth =
      (node.types.some(isArticleType)
        ? 10
        : node.types.some((type) => /WebPage|CreativeWork|Article|Posting/i.test(type)) || node.types.length === 0
          ? 6
          : node.types.some((type) => /Video|Audio|Recipe|Podcast/i.test(type))
            ? 1
            : -2) - node.depth;
    if (date && worth > most) [best, most] = [date, worth];
  }
  return best;
}

function metaDate(meta: ReadonlyMap<string, string>, keys: readonly string[], monthFirst: boolean): string | undefined {
  for (const key of keys) {
    const value = meta.get(key);
    const date = value === undefined ? undefined : parseDate(value, monthFirst);
    if (date) return date;
  }
  return undefined;
}

function markDate({ marks }: DateFacts, monthFirst: boolean, updated: boolean): string | undefined {
  let best: string | undefined;
  let most = 0;
  for (const { value, text, hint, near } of marks) {
    const says = `${hint} ${text}`;
    const isUpdate = UPDATED_HINT.test(says) && !PUBLISHED_HINT.test(says);
    if (isUpdate !== updated) continue;
    const date = momentOf(value ? parseDate(value, monthFirst) : undefined, findDate(text, monthFirst));
    const worth = 1 + (near ? 4 : 0) + (PUBLISHED_HINT.test(says) ? 2 : 0);
    if (date && worth > most) [best, most] = [date, worth];
  }
  return best;
}

/** The machine's value, unless what the reader sees beside it is another day: values are often those of the last change. */
function momentOf(value: string | undefined, seen: string | undefined): string | undefined {
  return value && (!seen || daysApart(value, seen) <= 1) ? value : (seen ?? value);
}

function daysApart(a: string, b: string): number {
  return Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / 86_400_000;
}

function lineDate({ lines }: DateFacts, monthFirst: boolean): string | undefined {
  for (const line of lines) {
    const date = findDate(line, monthFirst);
    if (date) return date;
  }
  return undefined;
}
