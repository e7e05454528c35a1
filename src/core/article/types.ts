/** What a block of the article is; linking reads headlines and captions differently from running text. */
export type BlockRole = 'headline' | 'standfirst' | 'paragraph' | 'subheading' | 'list' | 'quote' | 'caption';

/** A part of a text: `[start, end)` in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** A block of the article. Blocks are in reading order and do not overlap. */
export interface Block extends Span {
  role: BlockRole;
}

/** An article as the engine reads it: plain data, nothing of the page. */
export interface Article {
  /** Blocks joined by one line feed. Offsets everywhere are UTF-16 units of this string. */
  text: string;
  blocks: readonly Block[];
  title?: string;
  /** The date that the text speaks for, ISO 8601: a day, or a day with time and zone as the page gives it; nearly always that of publication. */
  date?: string;
  /** Publication date where the text is kept up and speaks for its update. */
  published?: string;
  /** Date of the last update, where the page tells it apart. */
  updated?: string;
  /** BCP 47 tag of the text's language, lower case. */
  lang?: string;
  /** Canonical address. */
  url?: string;
}

/** Whether a page is a news article, and why; `reason` is a key of the interface texts. */
export interface Verdict {
  isArticle: boolean;
  reason: string;
}
