import type { Link } from './linking/types.ts';

/** A link chosen to be shown. `id` is unique within one answer and stable for the same text. */
export interface Annotation extends Link {
  id: string;
  /** Name of the entity, for lists. */
  name: string;
  /** One line for lists: the post at the article's date, or what it is. */
  what: string;
  /** How often the entity is linked in the article. */
  count: number;
  /** Whether the mark is painted under the reader's settings; lists show every entity. */
  marked: boolean;
  /** The reader has said that she knows this. */
  known?: boolean;
  /** ISO day its card is told against, where a page holds several articles. */
  day?: string;
}

/** What the background answers for one article. */
export interface Annotated {
  annotations: readonly Annotation[];
  /** Version and month of the data. */
  data: { version: string; asOf: string };
}
