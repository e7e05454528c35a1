/**
 * Parts of names that an article has told in full: the surname that is too common to be known alone ("Hansen" after "James Hansen"), the
 * first name ("Imran" after "Imran Khan"), a firm without what it is ("Akamai" after "Akamai Technologies"),
 * a body by its letters ("MDC" after "Movement for Democratic Change (MDC)").
 */
import { BY_DEMONYM, BY_SHORT } from '../../dictionary/layout.ts';
import { isPlaced } from '../../facts/asked.ts';
import { isOf, SURNAME_FIRST } from '../../facts/countries.ts';
import { familyOf } from '../../facts/families.ts';
import { EVENT, ORGANISATION, PERSON, PLACE, TERM } from '../../facts/kinds.ts';
import type { Facts } from '../../facts/read.ts';
import { beginsWith } from '../../facts/words-of-id.ts';
import { GAP_HYPHEN, GAP_SPACE } from '../../text/tokens.ts';
import { addressBefore, isAddressedOtherwise } from '../reading/address.ts';
import { ageBehind } from '../reading/age.ts';
import { isFirstName } from '../reading/first-name.ts';
import { put } from '../reading/gathered.ts';
import { isInListOfKin } from '../reading/kin-list.ts';
import { follows, isAllCaps, isCapital, opensSentence, owns, type Reading, wordAt } from '../reading/reading.ts';
import { FIRM_ENDINGS, FIRM_WORDS, wordSet } from '../reading/words.ts';
import { isNumeral } from '../reading/written.ts';
import { type Candidate, type Mention, shortFor } from './mentions.ts';
import { spells } from './spelling.ts';

/** What a word of the text may be a part of. */
interface Parts {
  /** Words (hash) of people's full names but the first → who they are; only after Mr or Ms. */
  addressed: Map<number, Set<number>>;
  /** Letters in brackets behind a body's name → what it is. */
  letters: Map<number, Set<number>>;
  /** Last words of full names of people, and first words of firms' → who bears them. */
  last: Map<number, Set<number>>;
  /** First words of people whose surname comes first ("Kim Yuna") → who bears them. */
  families: Map<number, Set<number>>;
  /** First names → who bears them. */
  first: Map<number, Set<number>>;
  /** Who bears them → token of the full name told first. */
  told: Map<number, number>;
}

/**
 * Adds whom the article names in full where it goes on with a part of the name.
 * @param mentions in the order of the text
 * @returns the same with more candidates, and with mentions of words that the dataset does not have as names
 */
export function withPartsOfNames(reading: Reading, facts: Facts, mentions: readonly Mention[]): readonly Mention[] {
  const parts = partsIn(reading, facts, mentions);
  if (!parts.addressed.size && !parts.families.size && !parts.last.size && !parts.letters.size) return mentions;
  const { tokens } = reading;
  const found: Mention[] = [];
  let next = 0;
  for (let i = 0; i < tokens.count; i++) {
    while (next < mentions.length && (mentions[next] as Mention).to <= i) found.push(mentions[next++] as Mention);
    if (!isCapital(reading, i)) continue;
    const mention = mentions[next];
    const known = mention?.from === i ? mention.candidates : [];
    const people = meantAt(reading, facts, parts, i, known);
    if (!people.length || (mention && mention.from <= i && (mention.from < i || mention.to > i + 1))) continue;
    const others = people.filter((entity) => !known.some((c) => c.entity === entity));
    // "Leader Nepal said", after Madhav Kumar Nepal.
    const addressed = addressBefore(reading, i) !== 0 || (familyOf(wordAt(reading, i - 1)) !== 0 && follows(reading, i));
    if (!others.length || (!addressed && known.some((c) => isRather(facts, c)))) continue;
    const candidates = [...known, ...others.map(shortFor)];
    found.push({ from: i, to: i + 1, candidates, anyCase: false });
    if (mention?.from === i) next++;
  }
  return [...found, ...mentions.slice(next)];
}

/** Who may be meant by the lone word at `i`. */
function meantAt(reading: Reading, facts: Facts, parts: Parts, i: number, known: readonly Candidate[]): readonly number[] {
  const { addressed, letters, last, first, told } = parts;
  const word = reading.tokens.hash1[i] as number;
  // Nearly every word of a text is part of nobody's name.
  if (!(addressed.has(word) || letters.has(word) || last.has(word) || parts.families.has(word) || first.has(word))) return [];
  const address = addressBefore(reading, i);
  const knight = KNIGHTS.has(wordAt(reading, i - 1)) ? first.get(word) : undefined;
  if (address) return [...(addressed.get(word) ?? knight ?? [])].filter((entity) => !isAddressedOtherwise(facts, entity, address));
  const body = isAllCaps(reading, i) ? letters.get(word) : undefined;
  if (body?.size === 1) return [...body];
  if (isWordToo(reading, i) || DETERMINERS.has(wordAt(reading, i - 1))) return [];
  // "Stroessner's grandson, Alfredo" bears the first name of his grandfather, "the girl Elena" that of her author.
  if ((!last.has(word) || facts.firstNames.has(word)) && (isInListOfKin(reading, i) || CHARACTERS.has(wordAt(reading, i - 1)))) return [];
  const families = known.some((c) => isSurnameFirst(facts, c.entity, wordAt(reading, i))) ? parts.families.get(word) : undefined;
  const named = families ?? last.get(word) ?? first.get(word);
  if (!named) return [];
  const surname = families !== undefined || last.has(word);
  const [only] = named;
  if (only !== undefined && named.size === 1) return surname || isToldBefore(reading, told.get(only) as number, i) ? [only] : [];
  // Two of one name: "Jay Shah", beside Amit Shah, of whom alone the dataset says that he goes by the surname: she or he may be meant, too.
  const others = [...named].filter((entity) => !known.some((c) => c.entity === entity));
  return others.length === 1 && others.length < named.size && surname ? others : [];
}

/**
 * "The twins, Boris and Ann, were born": nobody is called by the first name before the article tells the whole, but in its headline, and
 * where the whole follows at once. @param told where the whole name stands first
 */
const isToldBefore = ({ block, sentence, tokens }: Reading, told: number, i: number): boolean =>
  told < i || sentence[told] === sentence[i] || (block[i] === 0 && block[tokens.count - 1] !== 0);

/** "Kim Yuna", whose surname stands first; "Kim Beazley" is none. */
const isSurnameFirst = (facts: Facts, e: number, word: string): boolean =>
  facts.kindOf(e) === PERSON && beginsWith(facts, e, word) && isOf(facts, e, SURNAME_FIRST);

const CHARACTERS = new Set(['character', 'heroine', 'hero']);

/** "Sir Alex": the first name follows. */
const KNIGHTS = new Set(['sir', 'dame']);

/** The country in an article that names Jordan Bardella; a place or name that nobody wrote an entry for leaves it to the person. */
const isRather = (facts: Facts, { entity, by, ambiguous }: Candidate): boolean => {
  if (by === BY_DEMONYM) return true;
  if (by === BY_SHORT || isPlaced(facts, entity)) return false;
  return !ambiguous || (facts.kindOf(entity) === PLACE && facts.prominenceOf(entity) > 3);
};

/** "The Bill" is a law. */
const DETERMINERS = new Set('a an the this that these its his her our their your my every each any no new draft'.split(' '));

/** "Grant that …", "Will he …": first names that are words, where every word has a capital. */
const isWordToo = (reading: Reading, i: number): boolean =>
  WORDS_TOO.has(wordAt(reading, i)) &&
  (opensSentence(reading, i) || reading.titleCase[reading.block[i] as number] === 1 || reading.allCaps[reading.block[i] as number] === 1);
const WORDS_TOO = wordSet(
  'will mark may rich grant hope hunter chase miles bill pat rob sue drew faith joy dawn art sunny frank max grace rose young long price case law page bush rice wood ball bell best black brown church cook day field fox gates good green hall hill hunt king lane marsh moon noble park pope power rush sharp short snow sands stone strong summer sun waters west white wise',
);

function partsIn(reading: Reading, facts: Facts, mentions: readonly Mention[]): Parts {
  const { tokens } = reading;
  const parts: Parts = { addressed: new Map(), letters: new Map(), last: new Map(), families: new Map(), first: new Map(), told: new Map() };
  const second = new Map<number, Set<number>>();
  const often = new Map<number, number>();
  for (const { from, to, candidates } of mentions) {
    const [only] = candidates;
    if (to - from < 2 || candidates.length > 1 || !only || only.by === BY_SHORT) continue;
    const { entity } = only;
    const kind = facts.kindOf(entity);
    if (kind === ORGANISATION || kind === EVENT || kind === TERM) {
      const initials = initialsBehind(reading, to);
      if (initials >= 0 && (kind === ORGANISATION || isSpelt(reading, initials))) put(parts.letters, tokens.hash1[initials] as number, entity);
      const head = kind === ORGANISATION && isShortened(reading, from, to) && !only.ambiguous ? from : -1;
      if (head >= 0) put(parts.last, tokens.hash1[head] as number, entity);
    }
    if (kind !== PERSON) continue;
    // "Ms Fernández" for Cristina Fernández de Kirchner.
    for (let i = from + 1; i < to; i++) if (isCapital(reading, i)) put(parts.addressed, tokens.hash1[i] as number, entity);
    // A name that many bear must stand there twice to be sure of itself, but for the well known.
    often.set(entity, (often.get(entity) ?? 0) + 1);
    if (only.ambiguous && often.get(entity) === 1 && facts.prominenceOf(entity) < 4) continue;
    if (isSurnameFirst(facts, entity, wordAt(reading, from))) put(parts.families, tokens.hash1[from] as number, entity);
    // "I" is nobody's, after "Bartholomew I".
    if (isCapital(reading, to - 1) && !isNumeral(reading, to - 1)) put(parts.last, tokens.hash1[to - 1] as number, entity);
    const first = tokens.hash1[from] as number;
    if (!facts.firstNames.has(first)) continue;
    put(parts.first, first, entity);
    if (!parts.told.has(entity)) parts.told.set(entity, from);
    put(second, first, tokens.hash1[from + 1] as number);
  }
  withoutShared(reading, facts, parts.first, second);
  return parts;
}

/**
 * "Movement for Democratic Change (MDC)", "the Serbian Radical Party, SRS, won": the token of the letters right behind a name; with
 * commas they must spell its words, in brackets be no credit for a picture; -1 for none.
 */
function initialsBehind(reading: Reading, to: number): number {
  const { tokens, text } = reading;
  if (to >= tokens.count || !isAllCaps(reading, to)) return -1;
  const [start, end] = [tokens.start[to] as number, tokens.end[to] as number];
  if (end - start > LONGEST_INITIALS) return -1;
  const [before, behind] = [text.slice(tokens.end[to - 1], start), text[end]];
  if (before === ' (' && behind === ')') return isSpelt(reading, to) || !CREDITED.has(text.slice(start, end)) ? to : -1;
  return before === ', ' && behind === ',' && end - start > 1 && isSpelt(reading, to) ? to : -1;
}
const isSpelt = (reading: Reading, i: number): boolean => spells(reading, i, wordAt(reading, i));
const LONGEST_INITIALS = 7;
/** Agencies that pictures are credited to, and countries. */
const CREDITED = new Set('AP AFP EPA PA DPA UPI EFE ANSA CNN BBC NBC ABC CBS NYT RFE UK US USA EU UN'.split(' '));

/** "Take-Two Interactive", "Danske Bank": one word, and then only what kind of firm it is. */
function isShortened(reading: Reading, from: number, to: number): boolean {
  if (COMMON.has(wordAt(reading, from))) return false;
  for (let i = from + 1; i < to; i++) if (!FIRM_WORDS.has(wordAt(reading, i)) && !FIRM_ENDINGS.has(wordAt(reading, i))) return false;
  return true;
}
const COMMON = wordSet(
  'national royal united general american british federal first state public people world international global central southern northern eastern western southwest northwest standard new old great big',
);

/** Takes out first names that somebody else bears in the text, as first name or surname: "Imran Riaz" beside Imran Khan, "Dillon Taylor" beside Taylor Swift. */
function withoutShared(reading: Reading, facts: Facts, first: Map<number, Set<number>>, second: ReadonlyMap<number, Set<number>>): void {
  const { tokens } = reading;
  for (let i = 0; i + 1 < tokens.count && first.size; i++) {
    const next = second.get(tokens.hash1[i] as number);
    if (!next || next.has(tokens.hash1[i + 1] as number)) continue;
    if (isBehindFirstName(reading, facts, i)) first.delete(tokens.hash1[i] as number);
    if (owns(reading, i)) continue;
    const gap = tokens.gap[i + 1] as number;
    if ((gap === GAP_SPACE || gap === GAP_HYPHEN) && isCapital(reading, i + 1)) first.delete(tokens.hash1[i] as number);
  }
}

/** "Dillon Taylor", "Bree Taylor, 20,": a first name stands right before, or any before an age; no word that opens a sentence. */
const isBehindFirstName = (reading: Reading, facts: Facts, i: number): boolean =>
  follows(reading, i) &&
  isCapital(reading, i) &&
  isCapital(reading, i - 1) &&
  !owns(reading, i - 1) &&
  (isFirstName(reading, facts, i - 1) || ageBehind(reading, i + 1) > 0) &&
  !familyOf(wordAt(reading, i - 1)) &&
  !isWordToo(reading, i - 1);
