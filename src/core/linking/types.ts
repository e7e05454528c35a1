import type { Kind } from '../entity.ts';

/** How a mention was recognised. */
export type Via = 'name' | 'alias' | 'short' | 'metonym' | 'demonym' | 'event';

/** A span of the article resolved to one entity. Offsets are UTF-16 units of `Article.text`. */
export interface Link {
  start: number;
  end: number;
  text: string;
  entity: string;
  kind: Kind;
  via: Via;
  /** 0 to 1: the share of such links that were right on the open evaluation texts (`weights.ts`); below the threshold no link is made. */
  score: number;
  /** Other readings that were close, best first: "could also be". */
  alternatives?: readonly { entity: string; score: number }[];
}

/** A span that had candidates but got no link. */
export interface Abstention {
  start: number;
  end: number;
  text: string;
  candidates: readonly string[];
  reason: string;
}
