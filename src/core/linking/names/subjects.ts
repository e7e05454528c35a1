/** "In Birmingham Truss gave up", "In Aachen Oliver Krischer won": who acts there, and no longer name of the place. */
import { BY_DEMONYM, BY_SHORT } from '../../dictionary/layout.ts';
import { isMedia, isPlaced } from '../../facts/asked.ts';
import { PERSON, PLACE } from '../../facts/kinds.ts';
import type { Facts } from '../../facts/read.ts';
import { isParty } from '../../facts/words-of-id.ts';
import { isFirstName } from '../reading/first-name.ts';
import { follows, goesOnAt, isAllCaps, isCapital, opensSentence, owns, type Reading, wordAt } from '../reading/reading.ts';
import { BODY_WORDS, HEADS } from '../reading/words.ts';
import type { Mention } from './mentions.ts';

/** Tokens at which a subject begins, right behind a place that "in" or the like stands before. */
export interface Subjects {
  /** Anybody's, against the place's name. */
  all: ReadonlySet<number>;
  /** Those of whom the place is no first name: the article names them in full, or they are parties. */
  known: ReadonlySet<number>;
}

export function subjectsBehindPlaces(reading: Reading, facts: Facts, mentions: readonly Mention[]): Subjects {
  const all = new Set<number>();
  const known = new Set<number>();
  const full = namedInFull(facts, mentions);
  for (const [i, mention] of mentions.entries()) {
    const at = mention.to;
    if (!goesOnAt(reading, at) || owns(reading, at - 1)) continue;
    const next = mentions[i + 1];
    // "In Hastings Amber Rudd won".
    const opening = isOpening(reading, facts, mention);
    if (opening && next?.from === at && isFullName(facts, next)) {
      known.add(at);
      all.add(at);
    }
    const onAir = opening && mention.candidates.some(({ entity }) => isMedia(facts, entity));
    if (!onAir && !isWhere(reading, facts, mention)) continue;
    if (next?.from === at && next.to === at + 1 && isKnownSubject(reading, facts, full, next)) {
      known.add(at);
      all.add(at);
    } else if (isUnknownSubject(reading, facts, at)) all.add(at);
    else if (opening && isSubjectBySurname(reading, facts, next, at)) all.add(at);
  }
  return { all, known };
}

/** Whom the text names by more than a short form. */
function namedInFull(facts: Facts, mentions: readonly Mention[]): ReadonlySet<number> {
  const full = new Set<number>();
  for (const { from, to, candidates } of mentions)
    if (to - from > 1) for (const { entity, by } of candidates) if (by !== BY_SHORT && facts.kindOf(entity) === PERSON) full.add(entity);
  return full;
}

/** "In Iowa …", "from the Dominican Republic …"; but "in Chelsea Clinton’s words". */
function isWhere(reading: Reading, facts: Facts, { from, to, candidates, anyCase }: Mention): boolean {
  if (anyCase || !candidates.some(({ entity, by }) => by !== BY_DEMONYM && facts.kindOf(entity) === PLACE)) return false;
  // "In Paris Hollande said": of places that people are called like, only those that everybody knows.
  const known = candidates.some(({ entity }) => facts.kindOf(entity) === PLACE && facts.prominenceOf(entity) > 3);
  if (to - from === 1 && ((!known && isFirstName(reading, facts, from)) || isAllCaps(reading, from))) return false;
  const before = wordAt(reading, from - 1) === 'the' ? from - 1 : from;
  return follows(reading, from) && follows(reading, before) && WHERE.has(wordAt(reading, before - 1));
}
const WHERE = new Set(['in', 'at', 'from', 'near', 'outside', 'across', 'inside']);

/** "In Hastings …", "On the BBC …" at the beginning of a sentence. */
function isOpening(reading: Reading, facts: Facts, { from, candidates, anyCase }: Mention): boolean {
  if (anyCase || !follows(reading, from)) return false;
  const where = wordAt(reading, from - 1) === 'the' && follows(reading, from - 1) ? from - 2 : from - 1;
  const word = wordAt(reading, where);
  if (!opensSentence(reading, where) || (word !== 'in' && word !== 'on')) return false;
  return candidates.some(({ entity, by }) => by !== BY_DEMONYM && (word === 'in' ? facts.kindOf(entity) === PLACE : isMedia(facts, entity)));
}

const isFullName = (facts: Facts, { from, to, candidates }: Mention): boolean =>
  to - from > 1 && candidates.some(({ entity, by }) => by !== BY_SHORT && facts.kindOf(entity) === PERSON);

/** "In Southampton Royston Smith won": a surname that is known, behind a word that is not. */
const isSubjectBySurname = (reading: Reading, facts: Facts, next: Mention | undefined, at: number): boolean =>
  next?.from === at + 1 &&
  next.to === at + 2 &&
  goesOnAt(reading, at + 1) &&
  !owns(reading, at) &&
  follows(reading, next.to) &&
  !isCapital(reading, next.to) &&
  next.candidates.some(({ entity, by }) => by === BY_SHORT && facts.kindOf(entity) === PERSON);

/** The short form of whom the text names in full, or a party's, with no more capitals behind it. */
function isKnownSubject(reading: Reading, facts: Facts, full: ReadonlySet<number>, { to, candidates, anyCase }: Mention): boolean {
  if (anyCase || goesOnAt(reading, to) || !follows(reading, to)) return false;
  return candidates.some(({ entity, by }) => (by === BY_SHORT && full.has(entity)) || (isParty(facts, entity) && !isPlaced(facts, entity)));
}

/** A first name, a surname, and then a small word: nobody whom the dataset knows. */
function isUnknownSubject(reading: Reading, facts: Facts, at: number): boolean {
  if (!isFirstName(reading, facts, at) || owns(reading, at)) return false;
  const last = at + 1;
  const word = wordAt(reading, last);
  return goesOnAt(reading, last) && !HEADS.has(word) && !BODY_WORDS.has(word) && follows(reading, last + 1) && !isCapital(reading, last + 1);
}
