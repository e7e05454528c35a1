import type { Facts } from '../../facts/read.ts';
import type { Candidate, Mention } from '../names/mentions.ts';
import type { Reading } from '../reading/reading.ts';
import type { Context } from './context.ts';
import type { ListKind } from './lists.ts';
import type { MarketMove } from './market.ts';
import type { Surroundings } from './surroundings.ts';

/** One line of the account that `annotate --explain` prints. */
export interface Evidence {
  why: string;
  points: number;
}

/** All that judging one mention looks at. */
export interface Case {
  reading: Reading;
  facts: Facts;
  context: Context;
  mention: Mention;
  beside: Surroundings;
  /** Candidates of the mention that follows after a comma, for "Goma, Congo". */
  afterComma: readonly number[];
  /** Candidates of the mention before a comma, for "Auburn, New York". */
  beforeComma: readonly number[];
  /** The place named right before, for "Turkish Foreign Ministry" and "California Senate"; -1 for none. */
  placeBefore: number;
  /** The place named behind "of" or "in", for "the Supreme Court of Venezuela"; -1 for none. */
  placeAfter: number;
  /** The countries that "its" before a body may mean: "the Bangladeshi government, through its Foreign Ministry". */
  owners: readonly number[];
  /** Who stands right before in the genitive, for "Scheer's Conservatives". */
  personBefore: readonly Candidate[];
  /** A known body stands right before, and is not whom something is told: "Deloitte China". */
  bodyBefore: boolean;
  /** A paper or channel is said to have it: "CNN's State of the Union". */
  mediaBefore: boolean;
  /** The country that the words before give a place, for "the US city of Birmingham"; -1 for none. */
  owner: number;
  /** First token of the next mention of several words, or the end of the text. */
  nextLong: number;
  /** The country of the officer who follows, for "Supreme Court Chief Justice Boniface Alexandre"; -1 for none. */
  officerFrom: number;
  /** What a name beside it in brackets may mean, too: "the FLN (National Liberation Front)". */
  twins: readonly number[];
  /** The state that the name sits for, told right behind it: "Snowe (R-Maine)"; -1 for none. */
  seat: number;
  /** The state before her title: "Arkansas Gov. Hutchinson"; -1 for none. */
  stateBefore: number;
  /** A town that nobody knows stands before, with a comma: "Conway, Washington". */
  townBefore: boolean;
  /** It is only a piece of a longer word or of an account's name. */
  fragment: boolean;
  /** What tells a firm by the words around: who works there, its ticker, what it is called. */
  firm: readonly Evidence[];
  /** What the market does behind the name: it moves by points or percent, or its shares are told. */
  move: MarketMove;
  /** What the list is that the mention stands in. */
  list: ListKind | undefined;
}

/** Notes one piece of evidence. */
export type Add = (why: string, points: number) => void;
