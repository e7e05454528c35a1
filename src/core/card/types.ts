import type { Kind, Source } from '../entity.ts';

/** A dated line: `date` as precise as known, `text` plain. `entity` where it tells of another record. */
export interface DatedLine {
  date: string;
  text: string;
  entity?: string;
  /** The line that holds on the article's day: drawn with a filled dot. */
  then?: boolean;
  /** Not an event of its own but the day of the article, in its place among the others; `text` is empty. */
  article?: true;
}

/** A record that the card names and can open. */
export interface EntityRef {
  id: string;
  name: string;
  kind: Kind;
}

/** Where a place lies: drawn by the locator map. */
export interface Locator {
  at: readonly [number, number];
  label: string;
  /** The country it belongs to; its point may lie in the sea before a simplified coast. */
  home?: string;
  /** Distance and direction to another place of the article: "92 km south-east of Kherson". */
  relative?: string;
  administeredBy: readonly string[];
  claimedBy: readonly string[];
  /** Where another state occupies it: whose territory it is by the UN General Assembly, and who occupies it. */
  occupied?: { of: string; by: readonly string[] };
}

/** A post and when it was held, as precise as known. */
export interface PastPost {
  text: string;
  from?: string;
  to?: string;
}

/** All that a card shows: plain data, made by the pure core, drawn by `ui/card` and printed by the command line. */
export interface CardModel {
  entity: string;
  name: string;
  kind: Kind;
  tier: 'explained' | 'placed';
  native: readonly { lang: string; text: string }[];
  /** Line under the name: "born 1955, aged 68 then" or "Port city in southern Ukraine". */
  what: string;
  /** When an event was, and how far from the article: "27 Feb to 21 Mar 2014 · nine years before this article". */
  when?: string;
  /** The article's day, ISO, where known. */
  date?: string;
  /** Posts held on the article's day, as full phrases; empty where none is known or no date is. */
  then: readonly string[];
  /** Until when each of `then` was held, in the same order; empty where it still is, ended with her life, or is not known. */
  thenUntil?: readonly string[];
  /** Posts that may have been held on the article's day: only the month or year of their beginning or end is known. */
  around?: readonly PastPost[];
  /** The last posts before the article, where none was held on its day; before `asOf` where no day is known. */
  before?: readonly PastPost[];
  /** Posts that began after the article and have ended since. */
  after?: readonly PastPost[];
  /** Posts held as of `asOf`. */
  now: readonly string[];
  /** Since when each of `now` is held, in the same order; empty where it is not known. */
  nowSince?: readonly string[];
  /** Month the facts speak for: `2026-09`. */
  asOf: string;
  died?: string;
  gist?: string;
  /** The gist tells of years after the article. */
  gistLater?: true;
  more?: string;
  /** Dated events after the article that concern this entity and others of the article. */
  since: readonly DatedLine[];
  /** Key dates that `since` does not tell, with the article's day marked. */
  timeline: readonly DatedLine[];
  /** Labelled facts: population, founded, outcome, administered by … */
  lines: readonly { label: string; text: string }[];
  locator?: Locator;
  related: readonly EntityRef[];
  /** Other readings of the mention: "could also be". */
  alternatives: readonly EntityRef[];
  sources: readonly Source[];
  /** Title of the person's own pack that the record is from. */
  pack?: string;
  /** Address of the English Wikipedia article. */
  wikipedia?: string;
}
