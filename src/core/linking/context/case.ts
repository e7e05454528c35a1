import { ORGANISATION } from '../../facts/kinds.ts';
import type { Facts } from '../../facts/read.ts';
import type { Evidence } from '../beside/account.ts';
import { commaBetween } from '../beside/comma.ts';
import { firmSigns } from '../beside/firm.ts';
import { leaderAmongPeers } from '../beside/leaders.ts';
import { type ListKind, listKindAt } from '../beside/lists.ts';
import { type MarketMove, moveOf } from '../beside/market.ts';
import {
  isBodyBefore,
  isMediaBefore,
  isTownBefore,
  officerBehind,
  ownersBefore,
  personBefore,
  placeAfter,
  placeBefore,
  stateBeforeTitle,
  twinsOf,
} from '../beside/neighbours.ts';
import { ownerOf } from '../beside/owner.ts';
import { seatBehind } from '../beside/state.ts';
import type { Surroundings } from '../beside/surroundings.ts';
import { isFragment } from '../names/fragments.ts';
import { type Candidate, entitiesOf, type Mention } from '../names/mentions.ts';
import type { Reading } from '../reading/reading.ts';
import type { Context } from './context.ts';

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
  /** The leader of a country that the mention, in a list of such, stands for; -1 for none. */
  peer: number;
  /** What the list is that the mention stands in. */
  list: ListKind | undefined;
}

/** Everything about mention `i`. @param around what stands beside each mention */
export function caseOf(reading: Reading, facts: Facts, context: Context, mentions: readonly Mention[], around: readonly Surroundings[], i: number): Case {
  const mention = mentions[i] as Mention;
  const beside = around[i] as Surroundings;
  const [previous, next, second] = [mentions[i - 1], mentions[i + 1], mentions[i + 2]];
  return {
    reading,
    facts,
    context,
    mention,
    beside,
    afterComma: next && commaBetween(reading, facts, mention, next) ? entitiesOf(next) : NONE,
    beforeComma: previous && commaBetween(reading, facts, previous, mention) ? entitiesOf(previous) : NONE,
    placeBefore: placeBefore(reading, facts, previous, mention),
    placeAfter: placeAfter(reading, facts, mention, next),
    owners: ownersBefore(reading, facts, mentions, i),
    personBefore: personBefore(reading, facts, previous, mention),
    bodyBefore: isBodyBefore(reading, facts, previous, mention),
    mediaBefore: isMediaBefore(reading, facts, previous, mention),
    owner: ownerOf(reading, facts, previous, mention),
    fragment: isFragment(reading, mention),
    firm: mention.candidates.some((c) => facts.kindOf(c.entity) === ORGANISATION) ? firmSigns(reading, mention, beside.after >= 0) : [],
    move: context.sport ? '' : moveOf(reading, mention),
    nextLong: [next, second].find((other) => other && other.to - other.from > 1 && !other.anyCase)?.from ?? reading.tokens.count,
    officerFrom: officerBehind(reading, facts, mention, [next, second]),
    twins: twinsOf(reading, previous, mention, next),
    seat: seatBehind(reading, facts, mention, next),
    stateBefore: stateBeforeTitle(reading, facts, previous, mention),
    townBefore: isTownBefore(reading, facts, previous, mention),
    peer: leaderAmongPeers(reading, facts, mentions, i),
    list: listKindAt(reading, facts, mentions, i),
  };
}
const NONE: readonly number[] = [];
