/** What the detector learns about a page: plain data, gathered in well under a millisecond. */
export interface PageFacts {
  url: string;
  /** `og:type`, lower case. */
  ogType?: string;
  /** Types of the structured data's nodes near the top. */
  types: readonly string[];
  /** Whether the page names a publication date for machines. */
  dated: boolean;
  /** Whether head or address name a generator or template of another kind (`forum`, `wiki`, `docs`, `shop`). */
  system?: 'forum' | 'wiki' | 'docs' | 'shop' | 'mail';
  /** Absent where the address and the head decide. */
  body?: BodyFacts;
}

/** What the page's text looks like. Lengths are UTF-16 units, East Asian text weighed threefold. */
export interface BodyFacts {
  /** Text of the paragraphs of prose. */
  prose: number;
  /** Text of the largest group of paragraphs with one parent, and how many they are. */
  group: number;
  grouped: number;
  /** Groups with some text of their own: on a listing each teaser is one. */
  groups: number;
  /** Elements, up to a bound. */
  links: number;
  articles: number;
  headings: number;
  /** `h1` with text. */
  titles: number;
  passwords: number;
  fields: number;
  editable: boolean;
  videos: number;
  /** Whether there is more than we may read. */
  huge: boolean;
}
