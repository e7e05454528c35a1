/**
 * The pipeline: article → words → names → what stands beside them, and the article as a whole → decisions → metonyms → events → links.
 * Each stage is a function of the ones before; nothing is kept between articles.
 */
import type { Article } from '../article/types.ts';
import type { Dictionary } from '../dictionary/read.ts';
import type { Facts } from '../facts/read.ts';
import { lookAround } from './beside/surroundings.ts';
import { gatherContext } from './context/context.ts';
import { reportOf } from './context/report.ts';
import { withoutClubs } from './context/without-clubs.ts';
import { withoutRanks } from './context/without-ranks.ts';
import { anchorOf } from './events/anchor.ts';
import { findMarks } from './events/marks.ts';
import type { PhraseIndex } from './events/phrase-index.ts';
import { abstentionsOf, linksOf, withEvents } from './links.ts';
import { metonymsOf } from './metonym.ts';
import { definedAcronyms, withAcronyms } from './names/acronyms.ts';
import { isCredit } from './names/credits.ts';
import { withKin } from './names/kin.ts';
import { withPapers } from './names/papers.ts';
import { withPartsOfNames } from './names/parts.ts';
import { withPartsOfPlaces } from './names/parts-of-places.ts';
import { withRespelledNames } from './names/respelled.ts';
import { mentionsIn } from './names/several.ts';
import { openReading } from './reading/open-reading.ts';
import type { Reading } from './reading/reading.ts';
import { type Decision, resolve } from './resolve.ts';
import type { Abstention, Link } from './types.ts';

/** What linking is a function of, besides the article. */
export interface LinkingData {
  /** The bundled one first; its table folds the text. */
  dictionaries: readonly [Dictionary, ...Dictionary[]];
  facts: Facts;
  phrases: PhraseIndex;
}

/** Links, what was abstained from, and the whole account for `--explain`. */
export interface LinkingResult {
  links: Link[];
  abstained: Abstention[];
  reading: Reading;
  decisions: Decision[];
}

export function linkArticle(article: Article, { dictionaries, facts, phrases }: LinkingData): LinkingResult {
  const reading = openReading(article, dictionaries[0].fold);
  const names = withRespelledNames(reading, facts, mentionsIn(reading, dictionaries, facts));
  // What the article reports on says which of them may be clubs, before anything else is asked.
  const report = reportOf(reading, facts, names);
  const whole = withoutRanks(reading, facts, withoutClubs(reading, facts, names, report), report);
  const parts = withKin(reading, facts, withPartsOfNames(reading, facts, withPartsOfPlaces(reading, facts, withPapers(reading, facts, whole))));
  const mentions = withAcronyms(reading, definedAcronyms(reading, facts, whole), parts).filter((mention) => !isCredit(reading, mention));
  const around = lookAround(reading, facts, mentions);
  const context = gatherContext(reading, facts, mentions, around, report);
  const decisions = resolve(reading, facts, context, mentions, around);
  const links = linksOf(reading, facts, decisions, metonymsOf(reading, facts, decisions));
  const anchors = decisions.flatMap(({ mention, chosen }) => (chosen ? [anchorOf(facts, mention, chosen.candidate)] : []));
  const events = findMarks(reading, facts, phrases, anchors);
  return { links: withEvents(reading, facts, links, events), abstained: abstentionsOf(reading, facts, decisions), reading, decisions };
}
