/** Which of several namesakes a surname means, once each of them was judged alone. */
import { BY_SHORT } from '../../dictionary/layout.ts';
import { isDead } from '../../facts/asked.ts';
import { familyOf, HEAD_OF_GOVERNMENT, HONORIFIC } from '../../facts/families.ts';
import { PERSON } from '../../facts/kinds.ts';
import type { Facts } from '../../facts/read.ts';
import type { Context } from '../context/context.ts';
import type { Mention } from '../names/mentions.ts';
import { follows, isAllCaps, opensSentence, type Reading, wordAt } from '../reading/reading.ts';
import { isOfRelative } from '../reading/relative.ts';
import { POINTS } from '../weights.ts';
import { namedAt } from './antecedents.ts';
import { addPoints, type Judged } from './judged.ts';

/** Namesakes named in full, each: the latest before the mention is meant ("Kim" after "Kim Jong Nam"). */
export function preferLatest(reading: Reading, facts: Facts, context: Context, mention: Mention, judged: readonly Judged[]): void {
  if (judged.length < 2) return;
  const people = judged.filter((j) => !j.refused && j.candidate.by === BY_SHORT && facts.kindOf(j.candidate.entity) === PERSON);
  const named = people.filter((j) => namedAt(context, j.candidate.entity).length > 0);
  const ordered = byOrder(reading, facts, mention, people);
  const told = ordered ?? byAge(reading, facts, mention, named.length < 2 ? generationsOf(reading, facts, mention, people) : named);
  if (told) for (const j of people) addPoints(j, ordered ? 'told by order' : 'told by age', j === told ? POINTS.toldByAge : -POINTS.toldByAge);
  if (told || named.length < 2) return;
  // "Rand Paul, the son of Rep. Ron Paul, won. Paul told": it is still the son's story.
  // "CLINTON: …" is the same person in all of a transcript: the first of the living whom it names, whoever else it mentions.
  const speaker = isLabel(reading, mention)
    ? firstOf(
        context,
        named.filter((j) => !isDead(facts, j.candidate.entity, reading.day)),
      )
    : undefined;
  const latest =
    speaker ??
    latestOf(context, mention, named, (at) => !isOfRelative(reading, at) && hasSurname(reading, mention, at)) ??
    latestOf(context, mention, named, (at) => !isOfRelative(reading, at)) ??
    latestOf(context, mention, named, () => true);
  if (!latest) return;
  addPoints(latest, 'the latest namesake named in full', POINTS.latestAntecedent);
  for (const j of named) {
    if (j === latest || speaker) continue;
    const before = namedAt(context, j.candidate.entity).filter((at) => at < mention.from);
    // "Silva", after Marina Silva and before anybody calls Lula so.
    if (!before.length) addPoints(j, 'named in full only later', -POINTS.antecedent);
    else if (!before.some((at) => hasSurname(reading, mention, at))) addPoints(j, 'named only without the surname', -POINTS.latestAntecedent);
    else if (before.every((at) => isOfRelative(reading, at))) addPoints(j, 'named only as a relative', -POINTS.latestAntecedent);
  }
}

/** "Cristina Fernandez" is nobody whom "Kirchner" recalls: whether the surname is a word of the full name at a token. */
function hasSurname({ tokens: { hash1 } }: Reading, { to }: Mention, at: number): boolean {
  for (let i = at; i < at + LONGEST_NAME; i++) if (hash1[i] === hash1[to - 1]) return true;
  return false;
}
const LONGEST_NAME = 5;

/** Who was the last to be named in full before the mention. @param counts whether a full name at that token is looked at */
function latestOf(context: Context, { from }: Mention, named: readonly Judged[], counts: (at: number) => boolean): Judged | undefined {
  let latest: Judged | undefined;
  let last = -1;
  for (const j of named) {
    for (const at of namedAt(context, j.candidate.entity)) {
      if (at >= from || at <= last || !counts(at)) continue;
      last = at;
      latest = j;
    }
  }
  return latest;
}

/** A surname in capitals that opens a line or a sentence, and a colon behind it. */
const isLabel = (reading: Reading, { from, to }: Mention): boolean =>
  isAllCaps(reading, to - 1) && opensSentence(reading, from) && reading.text[reading.tokens.end[to - 1] as number] === ':';

/** Who is the first to be named in full. */
function firstOf(context: Context, named: readonly Judged[]): Judged | undefined {
  const firstAt = ({ candidate }: Judged) => namedAt(context, candidate.entity)[0] ?? Number.POSITIVE_INFINITY;
  return [...named].sort((a, b) => firstAt(a) - firstAt(b))[0];
}

/** "The elder Mr. Bush", "the younger Kim": whom of several the word means. */
function byAge(reading: Reading, facts: Facts, { from }: Mention, several: readonly Judged[]): Judged | undefined {
  const words = [wordAt(reading, from - 1), wordAt(reading, from - 2)];
  const elder = words.some((word) => word === 'elder' || word === 'older');
  if (!elder && !words.includes('younger')) return undefined;
  const bornOf = ({ candidate }: Judged) => facts.beginOf(candidate.entity);
  if (several.some((one) => !bornOf(one))) return undefined;
  return [...several].sort((a, b) => (elder ? bornOf(a) - bornOf(b) : bornOf(b) - bornOf(a)))[0];
}

/** "The elder Bush", of an article that names one of them at most: those whom everybody knows, and of whom another is the child. "(The) younger Trump voters" are neither. */
function generationsOf(reading: Reading, facts: Facts, { from, to }: Mention, people: readonly Judged[]): readonly Judged[] {
  if (to - from > 1 || wordAt(reading, from - 2) !== 'the' || !follows(reading, from) || FOLLOWERS.has(wordAt(reading, to))) return [];
  const known = people.filter(({ candidate }) => facts.prominenceOf(candidate.entity) >= WELL_KNOWN);
  const bornOf = ({ candidate }: Judged) => facts.beginOf(candidate.entity);
  const isOfOther = (a: Judged, b: Judged) =>
    facts.neighboursOf(a.candidate.entity).includes(b.candidate.entity) && Math.abs(bornOf(a) - bornOf(b)) >= GENERATION;
  return known.filter((one) => bornOf(one) && known.some((other) => bornOf(other) && isOfOther(one, other)));
}
/** Whom a family's name describes: the younger of a crowd are not the younger of the family. */
const FOLLOWERS = new Set('voters supporters followers fans aides advisers advisors allies loyalists backers donors officials staffers appointees'.split(' '));
/** No forefather whom few remember. */
const WELL_KNOWN = 3;
/** Fifteen years, as dates are written: yyyymmdd. */
const GENERATION = 150_000;

/** "The first President Bush", "the second Mr. Bush": of two who led a country, in the order in which they did. */
function byOrder(reading: Reading, facts: Facts, { from }: Mention, people: readonly Judged[]): Judged | undefined {
  const order = ORDER.indexOf(wordAt(reading, from - 2));
  if (order < 0 || wordAt(reading, from - 3) !== 'the' || !(familyOf(wordAt(reading, from - 1)) & (HEAD_OF_GOVERNMENT | HONORIFIC))) return undefined;
  const ledFrom = ({ candidate }: Judged) =>
    Math.min(...facts.rolesOf(candidate.entity).flatMap(({ families, from: first }) => (families & HEAD_OF_GOVERNMENT && first ? [first] : [])));
  const leaders = people.filter((one) => Number.isFinite(ledFrom(one))).sort((a, b) => ledFrom(a) - ledFrom(b));
  return leaders.length === 2 ? leaders[order] : undefined;
}
const ORDER = ['first', 'second'];
