import { BY_NAME, BY_SHORT } from '../../dictionary/layout.ts';
import { isPlaced } from '../../facts/asked.ts';
import { familyOf } from '../../facts/families.ts';
import { ORGANISATION, PERSON, PLACE, TERM } from '../../facts/kinds.ts';
import type { Facts } from '../../facts/read.ts';
import type { Add } from '../beside/account.ts';
import type { Case } from '../context/case.ts';
import { isLongAcronym } from '../names/acronyms.ts';
import type { Candidate, Mention } from '../names/mentions.ts';
import { isAllCaps, isCapital, type Reading, wordAt } from '../reading/reading.ts';
import { POINTS } from '../weights.ts';
import { isUnmistakable } from './unmistakable.ts';

/** What the form of a name is worth by itself: full or short, one word or several, a word besides, generated. */
export function judgeForm(item: Case, candidate: Candidate, add: Add): void {
  const { facts, context, mention, reading } = item;
  const e = candidate.entity;
  const kind = facts.kindOf(e);
  const prominence = facts.prominenceOf(e);
  const words = mention.to - mention.from;
  const short = candidate.by === BY_SHORT;
  if (short && kind === PLACE) add('short form of a place', (POINTS.oneWord[prominence] ?? 0) + POINTS.shortPlace);
  else if (short && kind === PERSON && words > 1 && !candidate.ambiguous && isDouble(reading, mention)) add('surname of two words', POINTS.surnameOfTwo);
  else if (short) add('short form', (POINTS.short[prominence] ?? 0) + (isRenowned(item, candidate) ? POINTS.renowned : 0));
  else if (words > 1) add('full name', POINTS.fullName);
  else add('name of one word', POINTS.oneWord[isUnmistakable(item, candidate) || isCoinedTerm(item, candidate) ? Math.max(prominence, 3) : prominence] ?? 0);
  if (candidate.ambiguous) add('also a word or another name', POINTS.ambiguous);
  // "St. John's", against St. John.
  if (candidate.possessed && mention.candidates.some((c) => !c.possessed)) add('written with its ’s', POINTS.possessed);
  if (candidate.ambiguous && words === 1 && isAllCaps(reading, mention.from)) add('in capitals, as an acronym', POINTS.acronym);
  if (kind === ORGANISATION && !candidate.ambiguous && isLongAcronym(reading, mention)) add('a long acronym', POINTS.longAcronym);
  if (isPlaced(facts, e)) add('generated entry', isCoined(kind, words, candidate) ? POINTS.placedFirm : POINTS.placed);
  // No firm is "the Amazon".
  const firm = kind === ORGANISATION && words === 2 && !short;
  // "The Senate", of an article on the Philippines, has its article from the sentence.
  const leads = kind === ORGANISATION && short && context.leading >= 0 && facts.homeOf(e) === context.leading;
  if (candidate.bare && !leads) add('named without the article', firm ? POINTS.bareFirm : POINTS.bare);
}

/** Bluetooth: a term of one word that nothing else is called, and of no country that could be named beside it. */
const isCoinedTerm = ({ facts, mention }: Case, { entity: e, ambiguous }: Candidate): boolean =>
  facts.kindOf(e) === TERM && !ambiguous && facts.homeOf(e) < 0 && mention.candidates.length === 1;

/** "Trump", "Putin": known to nearly everyone, and nobody else is called so. */
const isRenowned = ({ facts, mention }: Case, { entity, ambiguous }: Candidate): boolean =>
  !ambiguous && facts.prominenceOf(entity) === 5 && mention.candidates.length === 1;

/** "Auckland" of an article that also names the Auckland Region is still the city, of which somebody wrote an entry. */
export const isAroundCity = (facts: Facts, { candidates }: Mention, { entity, by }: Candidate): boolean =>
  by === BY_SHORT &&
  facts.kindOf(entity) === PLACE &&
  isPlaced(facts, entity) &&
  candidates.some((c) => c.by === BY_NAME && facts.kindOf(c.entity) === PLACE && facts.homeOf(c.entity) === facts.homeOf(entity) && !isPlaced(facts, c.entity));

/** Verizon, AbbVie: a firm's name of one word that is declared to be nothing else. */
const isCoined = (kind: number, words: number, { ambiguous, by }: Candidate): boolean => kind === ORGANISATION && words === 1 && !ambiguous && by !== BY_SHORT;

/** "Perez Molina", against "Prince Mohammed" and "al-Assad". */
const isDouble = (reading: Reading, { from, to }: Mention): boolean => {
  for (let i = from; i < to; i++) if (!isCapital(reading, i) || isPieceOfName(wordAt(reading, i))) return false;
  return true;
};
const isPieceOfName = (word: string): boolean => familyOf(word) !== 0 || SMALL.has(word);
const SMALL = new Set('al el bin bint ibn ben abu de da di do dos du del della la le van von der den st'.split(' '));
