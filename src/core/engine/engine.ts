/**
 * The engine: what the background, the options page and the command line ask. It is a function of its packed files;
 * it holds nothing about any page.
 */
import type { Article } from '../article/types.ts';
import type { ArticleLine } from '../card/article-timeline.ts';
import type { CardModel, EntityRef } from '../card/types.ts';
import type { Entity } from '../entity.ts';
import type { Abstention, Link } from '../linking/types.ts';

/** Where a card is read: the article's day and the other entities of the article. */
export interface CardContext {
  date?: string;
  entities?: readonly string[];
  alternatives?: readonly string[];
}

/** What links articles. It needs no texts of cards, and so opens on a third of the bytes. */
export interface Linker {
  /** Version of the data and the month it speaks for. */
  readonly data: { version: string; asOf: string; entities: number };
  /** Every link of the article in reading order, whatever the settings; never overlapping. */
  link(article: Article): { links: Link[]; abstained: Abstention[] };
}

export interface Engine extends Linker {
  /** The card of an entity, or undefined for an unknown id. */
  card(id: string, context: CardContext): CardModel | undefined;
  entity(id: string): Entity | undefined;
  /** The events of an article of `day` with these entities, and what followed. */
  timeline(ids: readonly string[], day: string | undefined): ArticleLine[];
  /** Entities whose names begin with or hold the query's words, best known first. */
  find(query: string, most: number): EntityRef[];
}
