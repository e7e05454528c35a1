/** Names under which pages tell their dates. In lower case, most trusted first. */

const names = (...lines: string[]): readonly string[] => lines.flatMap((line) => line.split(' '));

/** Set by publishers for others to read. */
export const PUBLISHED_KEYS = names(
  'article:published_time og:article:published_time article:published og:published_time datepublished publishdate publish-date publish_date',
  'published_date publication_date published_time parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime',
  'citation_publication_date citation_date citation_online_date bt:pubdate rnews:datepublished dc.date.issued dcterms.issued dc.issued',
  'article.published article_date_original originalpublicationdate iso-8601-publish-date vr:published_time shareaholic:article_published_time',
  'date_published prism.publicationdate dcsext.articlefirstpublished dcsext.wtpubdate published publishedat pubdate',
);

/** Of any moment in the life of a page; content systems write them by themselves, so what the reader sees goes before them. */
export const VAGUE_KEYS = names(
  'dcterms.date dc.date dcterms.created dc.date.created date article:created_time datecreated created time timestamp releasedate content_create_date',
);

export const UPDATED_KEYS = names(
  'article:modified_time og:updated_time datemodified last-modified lastmod dcterms.modified dc.date.modified article:modified revised modified',
  'shareaholic:article_modified_time article:updated_time updated_time',
);

/** Of class names and of what stands beside a date. */
export const UPDATED_WORDS = /updat|modif|revis|aktualis|actuali|mise? à jour|обновл|güncelle|更新/i;
export const PUBLISHED_WORDS = /publi|posted|created|issued|veröff|erstellt|pubdate|опубл|公開|掲載/i;

/** Keys of a site's own data in scripts that name the day of publication. */
export const DATA_KEYS = /["'](?:date_?published|(?:first_?)?publish(?:ed)?_?(?:at|date|time|on)|publication_?date)["']\s*:\s*["']([^"']{8,40})["']/i;
