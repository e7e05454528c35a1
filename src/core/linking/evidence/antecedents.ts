/** Who else is called so in the article, and where the article has named the candidate itself. */
import { BY_SHORT } from '../../dictionary/layout.ts';
import { isDead, isPlaced } from '../../facts/asked.ts';
import { isClub } from '../../facts/clubs.ts';
import { HEAD_OF_GOVERNMENT, HONORIFIC } from '../../facts/families.ts';
import { isHeld } from '../../facts/held.ts';
import { COUNTRY, ORGANISATION, PERSON, PLACE, REGION } from '../../facts/kinds.ts';
import type { Facts } from '../../facts/read.ts';
import type { Add } from '../beside/account.ts';
import { isCited } from '../beside/cited.ts';
import { isOfficeAfter } from '../beside/state.ts';
import type { Case } from '../context/case.ts';
import type { Context } from '../context/context.ts';
import type { Candidate } from '../names/mentions.ts';
import { isOthersName } from '../reading/address.ts';
import { countBefore, few, lastBefore } from '../reading/gathered.ts';
import { isCapital, opensSentence, type Reading, wordAt } from '../reading/reading.ts';
import { isOfRelative } from '../reading/relative.ts';
import { PLACE_PREPOSITIONS } from '../reading/words.ts';
import { POINTS } from '../weights.ts';
import { isMaybeClub } from './clubs.ts';
import { isAroundCity } from './form.ts';
import { isBehindInside, isStrangeTown } from './towns.ts';

/** Tokens at which an unknown person or firm of the mention's name begins. */
function namesakesOf({ facts, reading, mention, context, beside }: Case): readonly number[] {
  const { hash1 } = reading.tokens;
  return few(context.namesakes.get(hash1[mention.to - 1] as number)).filter((at) => !isOthersName(facts, hash1[at] as number, beside.address));
}

/** Tokens at which the article names an entity in full: "John Kennedy" of Louisiana, once decided, is no proof of the president. */
export function namedAt(context: Context, e: number): readonly number[] {
  return few(context.named.get(e)).filter((at) => (context.decided.get(at) ?? e) === e);
}

/** Tokens at which the article names the entity in full, elsewhere than here. @param namesakes of a mention that may mean them too */
function antecedentsOf({ facts, reading, mention, context }: Case, e: number, namesakes: readonly number[]): readonly number[] {
  // "The state of Georgia" says that it is not the country, and of "Georgia" elsewhere nothing.
  const apart = facts.typeOf(e) === REGION && mention.candidates.some((c) => facts.typeOf(c.entity) === COUNTRY);
  const elsewhere = namedAt(context, e).filter((at) => at !== mention.from && !(apart && wordAt(reading, at) === 'state'));
  if (facts.kindOf(e) !== PLACE || !namesakes.length) return elsewhere;
  const first = Math.min(...namesakes);
  return elsewhere.filter((at) => at < first || isMeantAsPlace(reading, facts, e, at));
}

/**
 * Behind "Hanover Insurance", "Hanover" alone is proof of the town only where it is meant as a place: "in Hanover", but not "a stake in
 * Hanover". Of a town that nobody wrote an entry for it is none.
 */
function isMeantAsPlace(reading: Reading, facts: Facts, e: number, at: number): boolean {
  const generated = isPlaced(facts, e);
  return !generated && PLACE_PREPOSITIONS.has(wordAt(reading, at - 1)) && !SHARES.has(wordAt(reading, at - 2));
}
const SHARES = new Set('stake stakes share shares interest interests stock investment holding holdings'.split(' '));

/** "Stellantis and Ford cut jobs", before "Bill Ford": inside a sentence nobody is called by a surname before she is named, so it is a firm's. */
function isBareBefore({ reading, mention }: Case, namesakes: readonly number[]): boolean {
  const { hash1 } = reading.tokens;
  const first = Math.min(...namesakes);
  const word = hash1[mention.from] as number;
  for (let i = 1; i < first; i++)
    if (hash1[i] === word && !isCapital(reading, i - 1) && !reading.titleCase[reading.block[i] as number] && !opensSentence(reading, i)) return true;
  return false;
}

/** How many words after an unknown person's full name the bare surname is still hers. */
const REACH = 120;

/**
 * Whether the latest full name that ends in the mention's word, not far before it, is that of an unknown person. Where the bare surname
 * was in use for ours before she came, it stays his: her kind is called by the first name then.
 */
function isUnknownNamesake({ facts, reading, mention, context, beside }: Case, antecedents: readonly number[]): boolean {
  const { tokens } = reading;
  const word = tokens.hash1[mention.to - 1] as number;
  const latest = lastBefore(context.unknown.get(word), mention.from, (at) => !isOthersName(facts, tokens.hash1[at] as number, beside.address));
  if (latest < 0) return false;
  // "The younger Reid", of an article on Rory Reid that names his father.
  if (YOUNGER.has(wordAt(reading, mention.from - 1))) return true;
  if (mention.from - latest > REACH) return false;
  const since = antecedents.filter((at) => at > latest && at < mention.from && !isOfRelative(reading, at));
  // "Byron Brown wept. Brown called it hate. Sen. Sherrod Brown came. Brown said": ours was named in passing.
  if (since.length)
    return (
      since.length === 1 &&
      antecedents.length === 1 &&
      isBareIn(context, word, latest + 2, since[0] as number) &&
      !isSameSentence(reading, since[0], mention.from)
    );
  return !isBareIn(context, word, Math.min(...antecedents) + 2, latest);
}

/** Whether the surname stands alone between two tokens. */
function isBareIn(context: Context, word: number, from: number, to: number): boolean {
  const bare = context.bare.get(word) ?? [];
  return from < to && countBefore(bare, to) > countBefore(bare, from);
}
const isSameSentence = ({ sentence }: Reading, a: number | undefined, b: number): boolean => a !== undefined && sentence[a] === sentence[b];

const YOUNGER = new Set(['younger', 'junior']);

/** "The Liberals", of an article that names those of one province in full, and two more provinces that have a party of the name. */
function isOfSeveralRegions({ facts, context, mention }: Case): boolean {
  const regional = mention.candidates.filter(
    ({ entity }) =>
      facts.kindOf(entity) === ORGANISATION && facts.neighboursOf(entity).some((place) => facts.typeOf(place) === REGION && context.named.has(place)),
  );
  return regional.length >= MANY_REGIONS && regional.some(({ entity }) => context.named.has(entity));
}
const MANY_REGIONS = 3;

/** "Thiel gave Trump money", before Ivanka Trump is named: a surname whose bearer the text tells in full only later may be that of who needs no first name. */
function antecedentPoints({ facts, reading, mention }: Case, { entity: e, by }: Candidate, antecedents: readonly number[]): number {
  if (by !== BY_SHORT || facts.kindOf(e) !== PERSON) return POINTS.antecedent;
  // Headlines and leads are told again in full.
  if (reading.block[mention.from] === 0 && reading.block[reading.tokens.count - 1] !== 0) return POINTS.antecedent;
  if (antecedents.some((at) => at <= mention.from || reading.sentence[at] === reading.sentence[mention.from])) return POINTS.antecedent;
  // "May kept secrets, Johnson was sent off", before Lyndon Johnson is named: whom all know needs no first name, nor who is known to many and lives.
  const leastKnown = isDead(facts, e, reading.day) ? 4 : 5;
  return mention.candidates.some(
    (c) => c.entity !== e && facts.kindOf(c.entity) === PERSON && facts.prominenceOf(c.entity) >= leastKnown && !isDead(facts, c.entity, reading.day),
  )
    ? POINTS.antecedentLater
    : POINTS.antecedent;
}

/** Whether somebody holds on the day the office that stands before the name, and all namesakes are people whom the dataset knows. */
function holdsTitleOfKnown({ facts, context, mention, beside, reading: { day } }: Case, e: number, namesakes: readonly number[]): boolean {
  const wanted = beside.title & HEAD_OF_GOVERNMENT;
  if (!wanted || namesakes.length > FEW) return false;
  if (!facts.rolesOf(e).some(({ families, of, from, to }) => families & wanted && context.homes.has(of) && isHeld(from, to, day))) return false;
  return namesakes.every((at) => mention.candidates.some((c) => c.entity !== e && context.named.get(c.entity)?.includes(at)));
}
const FEW = 3;

/**
 * What namesakes say: people, bodies and places of the article that are called alike.
 * @returns where the article names the candidate itself in full, and why it is another who is meant, '' where it is not
 */
export function judgeNamesakes(item: Case, candidate: Candidate, add: Add): { antecedents: readonly number[]; another: string } {
  const { facts, context, mention, beside, reading } = item;
  const { entity: e, ambiguous } = candidate;
  const kind = facts.kindOf(e);
  const prominence = facts.prominenceOf(e);
  const words = mention.to - mention.from;
  const short = candidate.by === BY_SHORT;
  const namesakes = words === 1 || (short && kind === PERSON) ? namesakesOf(item) : [];
  const antecedents = antecedentsOf(item, e, namesakes);
  // Whoever writes "George W. Bush" for the son means the father by "George Bush".
  const shared = kind === PERSON && !short && words > 1 && mention.candidates.some((c) => c.entity !== e && c.by !== BY_SHORT);
  // "Liverpool", in a report on the club: the same word elsewhere is no proof of the city.
  const clubs = kind === PLACE && isMaybeClub(item);
  if (kind === ORGANISATION && short && isOfSeveralRegions(item)) return { antecedents, another: 'parties of several regions are called so' };
  if ((short || ambiguous || words === 1) && antecedents.length && !shared && !clubs && !isStrangeTown(item, e))
    add(
      'its full name stands in the article',
      isAroundCity(facts, mention, candidate) ? POINTS.antecedentRegion : antecedentPoints(item, candidate, antecedents),
    );
  // A generated entry: the full name was decided to be hers.
  const decided = kind === PERSON && short && isPlaced(facts, e) && antecedents.some((at) => context.decided.get(at) === e);
  if (decided) add('and was decided to be hers or his', POINTS.decidedPlaced);
  if (namesakes.length && (kind === PERSON || ambiguous || candidate.possessed || prominence < 4)) {
    // "In Alexandria, Virginia", of an article that names a Ms Alexandria.
    const meant = kind === PLACE && (isBehindInside(reading, mention.from) || item.afterComma.length > 0 || isOfficeAfter(reading, mention));
    const firm = kind === ORGANISATION && !short && isBareBefore(item, namesakes);
    // "Georgia Dream" is no Ms Dream.
    const country = kind === PLACE && mention.candidates.some((c) => facts.typeOf(c.entity) === COUNTRY);
    // "Former President George Bush, 76" is no namesake of a stranger's for "President Bush", his son.
    if (!antecedents.length && kind === PERSON && holdsTitleOfKnown(item, e, namesakes))
      add('and the namesake named in full holds it no more', POINTS.officeHere);
    else if (!antecedents.length) add('an unknown namesake stands in the article', meant || firm || country ? POINTS.namesakeToo : POINTS.namesake);
    // Of the best known a bare surname is, whoever else bears it, once they were named: "Trump", but not "Mary Trump … Trump, a psychologist".
    else if (
      (kind === PERSON || (isClub(facts, e) && antecedents.every((at) => at > mention.from))) &&
      (prominence < 5 || antecedents.every((at) => at > mention.from || isOfRelative(reading, at))) &&
      !(beside.title & (HONORIFIC - 1)) &&
      isUnknownNamesake(item, antecedents)
    )
      return { antecedents, another: 'an unknown namesake was the last to be named in full' };
    else if (namesakes.some((at) => at < mention.from)) add('an unknown namesake stands in the article too', POINTS.namesakeToo);
  }
  if (kind === PERSON && words === 1 && !antecedents.length && PLACE_PREPOSITIONS.has(wordAt(reading, mention.from - 1)))
    if (mention.candidates.some((other) => facts.kindOf(other.entity) === PLACE)) add('a preposition of place, and a place is called so', POINTS.placeRather);
  if (kind === ORGANISATION && words === 1 && ambiguous && !isCited(reading, mention))
    if (mention.candidates.some((other) => other.entity !== e && facts.kindOf(other.entity) === PERSON && context.named.has(other.entity)))
      add('a person of the name stands in the article', POINTS.personRather);
  return { antecedents, another: '' };
}
