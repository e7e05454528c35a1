import { AMBIGUOUS, ANY_CASE, BY_ALIAS, BY_MASK, BY_SHORT, MAX_WORDS, POSSESSED } from '../../dictionary/layout.ts';
import { type Dictionary, entityAt, metaAt, namesAt, shapeAt, slotsEnd } from '../../dictionary/read.ts';
import { familyOf } from '../../facts/families.ts';
import { EVENT, PERSON } from '../../facts/kinds.ts';
import type { Facts } from '../../facts/read.ts';
import { wordsOfId } from '../../facts/words-of-id.ts';
import { GAP_HYPHEN, GAP_SPACE, GAP_START } from '../../text/tokens.ts';
import { isInitial, middleAt } from '../reading/middle.ts';
import { follows, hasDigits, isCapital, owns, type Reading, wordAt } from '../reading/reading.ts';
import { STATE_OFFICES } from '../reading/words.ts';
import { fits } from '../reading/written.ts';
import { passedOverAt } from './passed-over.ts';

/** How one entity could be meant by a mention. */
export interface Candidate {
  /** Number of the entity. */
  entity: number;
  /** `BY_NAME` … `BY_DEMONYM`. */
  by: number;
  ambiguous: boolean;
  /** The name itself ends in 's. */
  possessed: boolean;
  /** The text has an article that the name does without. */
  bare?: true;
  /** Told by the first name alone, as a relative of somebody named before. */
  kin?: true;
  /** A city's club, in a sentence on a match. */
  side?: true;
}

/** Somebody whom the article itself tells by less than a name: letters, a surname, a first name. */
export const shortFor = (entity: number): Candidate => ({ entity, by: BY_SHORT, ambiguous: false, possessed: false });

/** A span whose words are a name of the dataset, with everyone who bears it. */
export interface Mention {
  /** First token and the one after the last. */
  from: number;
  to: number;
  candidates: Candidate[];
  anyCase: boolean;
}

/** Whether it is a whole name that the entity bears, no short form of it and no adjective. */
export const isWhole = ({ by }: Candidate): boolean => by <= BY_ALIAS;

/** Whom a mention may mean. */
export const entitiesOf = ({ candidates }: Mention): readonly number[] => candidates.map(({ entity }) => entity);

/** Whether a mention is one word, or two that a hyphen joins. */
export const isOneWord = ({ tokens }: Reading, { from, to }: Mention): boolean => to - from === 1 || (to - from === 2 && tokens.gap[from + 1] === GAP_HYPHEN);

/** Every name of the dataset in the text, longest first, left to right, not overlapping. */
export function findMentions(reading: Reading, dictionary: Dictionary, facts: Facts): Mention[] {
  const { tokens } = reading;
  const mentions: Mention[] = [];
  for (let i = 0; i < tokens.count; ) {
    if (isHalfTitle(reading, i)) {
      i++;
      continue;
    }
    const known = passedOver(reading, dictionary, i) ?? inTime(reading, dictionary, facts, mentionAt(reading, dictionary, i));
    const mention = (known && known.to > i + 1 ? undefined : withoutMiddle(reading, dictionary, facts, i)) ?? known;
    // "the West" must not eat the beginning of "West Bank", nor "President Xi" that of "Xi Jinping".
    const place = mention && officeBehindState(reading, dictionary, mention);
    if (place) {
      mentions.push(place);
      i = place.to;
      continue;
    }
    const later = mention && longerBehind(reading, dictionary, mention);
    if (later) {
      // "New York's Times Square": the first name is one of its own.
      const owner = owns(reading, later - 1) ? mentionAt(reading, dictionary, i, later - i) : undefined;
      if (owner?.to === later) mentions.push(owner);
      i = later;
    } else if (mention) {
      mentions.push(...parted(reading, dictionary, facts, withoutArticle(reading, dictionary, mention)));
      i = mention.to;
    } else i++;
  }
  return mentions;
}

/** "The BRICS Summit", of an article long before the one that has an entry: the body, then. */
function inTime(reading: Reading, dictionary: Dictionary, facts: Facts, mention: Mention | undefined): Mention | undefined {
  if (!mention || mention.to - mention.from < 2 || !reading.day) return mention;
  if (!mention.candidates.every(({ entity }) => facts.kindOf(entity) === EVENT && facts.beginOf(entity) > reading.day + LATER)) return mention;
  return mentionAt(reading, dictionary, mention.from, mention.to - mention.from - 1) ?? mention;
}
/** Two years, as dates are written: yyyymmdd. */
const LATER = 20_000;

/** "Vice President Biden" names Biden; "President Biden" is only a part of it. */
const isHalfTitle = (reading: Reading, i: number): boolean =>
  i > 0 && (reading.tokens.gap[i] as number) <= GAP_HYPHEN && UNDER.has(wordAt(reading, i - 1)) && familyOf(wordAt(reading, i)) !== 0;
const UNDER = new Set(['vice', 'deputy']);

/** "Louisiana State Rep. Ted James": the state, not the university. */
function officeBehindState(reading: Reading, dictionary: Dictionary, { from, to }: Mention): Mention | undefined {
  if (to - from < 2 || wordAt(reading, to - 1) !== 'state' || !follows(reading, to) || !isOffice(wordAt(reading, to))) return undefined;
  const place = mentionAt(reading, dictionary, from, to - from - 1);
  return place?.to === to - 1 ? place : undefined;
}
const isOffice = (word: string): boolean => STATE_OFFICES.has(word) || AUTHORITIES.has(word);
const AUTHORITIES = new Set('representative representatives police trooper troopers treasurer legislature lawmakers'.split(' '));

/** Whether the first word of a name only leads to it: an article, however written, or a title. */
const leans = (reading: Reading, i: number): boolean => !isCapital(reading, i) || wordAt(reading, i) === 'the' || familyOf(wordAt(reading, i)) !== 0;

/** "The Supreme Court" is a name of the American one, and "Supreme Court" of others, who may be meant as well. */
function withoutArticle(reading: Reading, dictionary: Dictionary, mention: Mention): Mention {
  const { from, to, candidates } = mention;
  if (to - from < 2 || wordAt(reading, from) !== 'the') return mention;
  const bare = mentionAt(reading, dictionary, from + 1);
  if (bare?.to !== to) return mention;
  const others = bare.candidates.filter(({ entity }) => !candidates.some((c) => c.entity === entity));
  return others.length ? { ...mention, candidates: [...candidates, ...others.map((c): Candidate => ({ ...c, bare: true }))] } : mention;
}

/**
 * Where a longer name begins behind words that only lead to it, "Crown Prince Mohammed" in "Crown Prince Mohammed bin Salman", or behind
 * a possessive, "Times Square" in "New York's Times Square"; 0 for none.
 */
function longerBehind(reading: Reading, dictionary: Dictionary, { from, to }: Mention): number {
  let leading = true;
  for (let i = from + 1; i < to; i++) {
    leading &&= leans(reading, i - 1);
    if (!leading && !owns(reading, i - 1)) continue;
    const later = mentionAt(reading, dictionary, i);
    if (later && later.to > to) return i;
  }
  return 0;
}

/**
 * An event told in ordinary words around a name ("the execution of Saddam Hussein", "Russia's war in Ukraine") keeps its own words;
 * the names inside are mentions of their own.
 */
function parted(reading: Reading, dictionary: Dictionary, facts: Facts, mention: Mention): Mention[] {
  const { tokens } = reading;
  if (mention.to - mention.from < 2 || mention.candidates.some((c) => facts.kindOf(c.entity) !== EVENT)) return [mention];
  const lower = (i: number) => !isCapital(reading, i) && !hasDigits(reading, i) && (tokens.end[i] as number) - (tokens.start[i] as number) > 2;
  let possessive = false;
  for (let i = mention.from; i < mention.to - 1; i++) possessive ||= owns(reading, i);
  if (!lower(mention.from) && !possessive) return [mention];
  const inner: Mention[] = [];
  for (let i = mention.from; i < mention.to; ) {
    const found = lower(i) ? undefined : mentionAt(reading, dictionary, i, Math.min(mention.to - i, mention.to - mention.from - 1));
    // "Operation Spider's Web", in which "Spider's Web" is the same event: one name.
    if (found?.candidates.some((c) => mention.candidates.some((m) => m.entity === c.entity))) return [mention];
    if (found && !found.anyCase) inner.push(found);
    i = found?.to ?? i + 1;
  }
  if (!inner.length) return [mention];
  let from = mention.from;
  while (from < mention.to && !lower(from)) from++;
  let to = from;
  while (to < mention.to && lower(to)) to++;
  const told = { ...mention, from, to };
  return from < to ? [...inner, told].sort((a, b) => a.from - b.from) : inner;
}

function mentionAt(reading: Reading, dictionary: Dictionary, i: number, most = MAX_WORDS): Mention | undefined {
  let mention: Mention | undefined;
  namesAt(dictionary, reading.tokens, i, (words, from, to) => {
    if (words > most) return false;
    mention = bearersOf(reading, dictionary, i, i + words, from, to);
    return mention !== undefined;
  });
  return mention;
}

/** Those of the slots `[slot, end)` who bear the name as tokens `[from, to)` are written. */
function bearersOf(reading: Reading, dictionary: Dictionary, from: number, to: number, slot: number, end: number): Mention | undefined {
  const candidates: Candidate[] = [];
  let anyCase = true;
  for (let p = slot; p < end; p++) {
    const meta = metaAt(dictionary, p);
    if (!(meta & ANY_CASE) && !fits(reading, from, to - from, shapeAt(dictionary, p))) continue;
    if (meta & POSSESSED && !owns(reading, to - 1)) continue;
    if (!(meta & ANY_CASE)) anyCase = false;
    const entity = entityAt(dictionary, p);
    const known = candidates.find((c) => c.entity === entity);
    if (!known) candidates.push({ entity, by: meta & BY_MASK, ambiguous: (meta & AMBIGUOUS) !== 0, possessed: (meta & POSSESSED) !== 0 });
  }
  return candidates.length ? { from, to, candidates, anyCase } : undefined;
}

/** A name of two words with something between them that it does without: "Joseph R. Biden", "Robert “Madyar” Brovdi". */
function withoutMiddle(reading: Reading, dictionary: Dictionary, facts: Facts, i: number): Mention | undefined {
  const { tokens } = reading;
  const between = isCapital(reading, i) ? middleAt(reading, facts, i) : 0;
  const last = i + between + 1;
  if (!between || last >= tokens.count) return undefined;
  const nickname = !follows(reading, i + 1);
  const junior = wordAt(reading, last + 1) === 'jr' ? mentionOf(reading, dictionary, [i, last, last + 1]) : undefined;
  // "Ferdinand “Bongbong” Marcos Jr." is the son; "Samuel A. Alito Jr." has no other.
  if (wordAt(reading, last + 1) === 'jr' && nickname && !junior) return undefined;
  const found = junior ?? mentionOf(reading, dictionary, [i, last]);
  if (!found) return undefined;
  // Only people have nicknames.
  if (nickname && found.candidates.some((c) => facts.kindOf(c.entity) !== PERSON)) return undefined;
  const initial = isInitial(reading, i + 1);
  const all = initial || nickname ? found.candidates : found.candidates.flatMap((c) => namesake(facts, c));
  const candidates = initial ? all.filter((c) => !hasOtherInitial(facts, c, wordAt(reading, i + 1))) : all;
  return candidates.length ? { ...found, candidates, from: i, to: last + (junior ? 2 : 1) } : undefined;
}

/** A name with punctuation inside, or a very long one, that begins at token `i`. */
function passedOver(reading: Reading, dictionary: Dictionary, i: number): Mention | undefined {
  for (const { to, slot } of passedOverAt(reading, dictionary, i)) {
    const mention = bearersOf(reading, dictionary, i, to, slot, slotsEnd(dictionary, slot));
    if (mention) return mention;
  }
  return undefined;
}

/** The name that some tokens make as if nothing stood between them; all of them. */
function mentionOf(reading: Reading, dictionary: Dictionary, at: readonly number[]): Mention | undefined {
  const { tokens } = reading;
  const pick = (column: Int32Array | Uint8Array) => at.map((i) => column[i] as number);
  const some = {
    count: at.length,
    start: Int32Array.from(pick(tokens.start)),
    end: Int32Array.from(pick(tokens.end)),
    flags: Uint8Array.from(pick(tokens.flags)),
    gap: Uint8Array.from(at, (_, i) => (i ? GAP_SPACE : GAP_START)),
    hash1: Int32Array.from(pick(tokens.hash1)),
    hash2: Int32Array.from(pick(tokens.hash2)),
  };
  const block = reading.block[at[0] as number] as number;
  const found = mentionAt({ ...reading, tokens: some, block: new Int32Array(at.length).fill(block), words: [] }, dictionary, 0);
  return found?.to === at.length ? found : undefined;
}

/** "George P. Bush" is not George W.: some have their initials in the name. */
function hasOtherInitial(facts: Facts, { entity }: Candidate, initial: string): boolean {
  const known = wordsOfId(facts, entity).filter((word) => word.length === 1);
  return known.length > 0 && !known.includes(initial);
}

/** "Farhan Aziz Haq" may be Farhan Haq, or another: as doubtful as a surname. */
const namesake = (facts: Facts, candidate: Candidate): Candidate[] =>
  facts.kindOf(candidate.entity) === PERSON && candidate.by !== BY_SHORT ? [{ ...candidate, by: BY_SHORT }] : [];
