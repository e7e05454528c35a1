/** How a page's article is to be read. */
export interface ReadOptions {
  /** Element of one article among several, from `findArticleRoots`; the whole page by default. */
  root?: Element;
  /** Address of the page; by default the document's. */
  url?: string;
}
