import { BY_DEMONYM, BY_SHORT } from '../dictionary/layout.ts';
import { PLACE_TYPES } from '../entity.ts';
import { HONORIFIC } from '../facts/families.ts';
import type { Facts } from '../facts/read.ts';
import { ALL_CAPS, CAPITAL, GAP_COMMA } from '../text/tokens.ts';
import type { Context } from './context.ts';
import { EVENT, ORGANISATION, PERSON, PLACE, TERM } from './kinds.ts';
import type { ListKind } from './lists.ts';
import type { Candidate, Mention } from './mentions.ts';
import { type Reading, wordAt } from './reading.ts';
import type { Surroundings } from './surroundings.ts';
import { POINTS } from './weights.ts';
import { ADHERENTS, CITY_WORDS, DIRECTIONS, PLACE_PREPOSITIONS, PLANT_WORDS, REGION_WORDS, RIVER_WORDS, SPEECH_VERBS } from './words.ts';

/** One line of the account that `annotate --explain` prints. */
export interface Evidence {
  why: string;
  points: number;
}

/** A candidate judged: its points, or the reason it is out of the question. */
export interface Judged {
  candidate: Candidate;
  points: number;
  evidence: Evidence[];
  refused?: string;
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
  /** What the list is that the mention stands in. */
  list: ListKind | undefined;
}

const CITY_TYPES = new Set(['city', 'town', 'district'].map((t) => PLACE_TYPES.indexOf(t as 'city')));
const REGION_TYPES = new Set(['region', 'territory', 'country', 'area'].map((t) => PLACE_TYPES.indexOf(t as 'region')));
const COUNTRY = PLACE_TYPES.indexOf('country');
const REGION = PLACE_TYPES.indexOf('region');
const RIVER = PLACE_TYPES.indexOf('river');
const SITE_TYPES = new Set(['site', 'base', 'building'].map((t) => PLACE_TYPES.indexOf(t as 'site')));

/** Adds up what speaks for and against one candidate. */
export function judge(item: Case, candidate: Candidate): Judged {
  const { facts, context, mention, beside, reading } = item;
  const e = candidate.entity;
  const kind = facts.kind[e] as number;
  const prominence = facts.prominence[e] as number;
  const words = mention.to - mention.from;
  const evidence: Evidence[] = [];
  let points = 0;
  const add = (why: string, value: number) => {
    points += value;
    evidence.push({ why, points: value });
  };
  const refuse = (reason: string): Judged => ({ candidate, points: -99, evidence, refused: reason });

  if (candidate.by === BY_DEMONYM) {
    add('demonym', POINTS.demonym);
    return { candidate, points, evidence };
  }
  if (words === 1 && isContraction(reading, mention)) return refuse('a contraction');
  const time = timeOf(facts, e, reading.day);
  if (time === 'not yet born') return refuse('did not exist when the article was written');

  const short = candidate.by === BY_SHORT;
  if (short && kind === PLACE) add('short form of a place', (POINTS.oneWord[prominence] ?? 0) + POINTS.shortPlace);
  else if (short) add('short form', POINTS.short[prominence] ?? 0);
  else if (words > 1) add('full name', POINTS.fullName);
  else add('name of one word', POINTS.oneWord[prominence] ?? 0);
  if (candidate.ambiguous) add('also a word or another name', POINTS.ambiguous);
  if (candidate.ambiguous && words === 1 && (reading.tokens.flags[mention.from] as number) & ALL_CAPS) add('in capitals, as an acronym', POINTS.acronym);
  if ((facts.flags[e] as number) & 1) add('generated entry', POINTS.placed);

  // "the 1999 World Cup" is one of many; an event of that very year is meant by its own name.
  if ((kind === TERM || kind === EVENT) && !mention.anyCase && isOtherYear(reading, mention, facts.life[e * 2] as number))
    return refuse('an edition of another year');

  if (beside.after >= 0) {
    if ((words === 1 || kind === PLACE) && !mention.anyCase) return refuse(`part of a longer name: … ${wordAt(reading, beside.after)}`);
    add('an unknown name goes on behind it', POINTS.besideUnknown);
  }
  if (beside.before >= 0) {
    if ((words === 1 || (short && kind === PERSON)) && !mention.anyCase) return refuse(`part of a longer name: ${wordAt(reading, beside.before)} …`);
    add('an unknown name goes on before it', POINTS.beforeUnknown);
  }

  const antecedents = context.named.get(e)?.filter((at) => at !== mention.from) ?? [];
  if ((short || candidate.ambiguous || words === 1) && antecedents.length) add('its full name stands in the article', POINTS.antecedent);
  if (words === 1 || (short && kind === PERSON)) {
    const others = context.namesakes.get(reading.tokens.hash1[mention.to - 1] as number);
    if (others && (kind === PERSON || candidate.ambiguous || prominence < 4)) {
      if (!antecedents.length) add('an unknown namesake stands in the article', POINTS.namesake);
      else add('an unknown namesake stands in the article too', POINTS.namesakeToo);
    }
  }
  judgeTitle(item, e, kind, words, add);
  const before = points;
  judgeWorld(item, e, kind, prominence, candidate, add);
  const supported = points > before;
  if (kind === PLACE) judgePlace(item, e, words, candidate.ambiguous, add);
  if (kind === ORGANISATION && (short || candidate.ambiguous)) judgeNation(item, e, add);
  if (kind === ORGANISATION && isCited(reading, mention)) add('cited as a source', POINTS.cited);
  if (kind === PERSON && SPEECH_VERBS.has(wordAt(reading, mention.to))) add('speaks', POINTS.speech);
  if (kind === PERSON && time === 'long dead') add('long dead', POINTS.longDead);
  if (kind === PERSON && short && reading.day) judgeOffice(facts, e, reading.day, add);
  if (words === 1 && !mention.anyCase) judgeWriting(item, prominence, candidate, antecedents.length > 0 || supported, add);
  return { candidate, points, evidence };
}

/** "I'll" folds to the same letters as "Ill."; no name ends so. */
const isContraction = ({ tokens, text }: Reading, mention: Mention): boolean =>
  /^\p{L}{1,5}['’](?:ll|re|ve|d|m|t)$/iu.test(text.slice(tokens.start[mention.from], tokens.end[mention.from]));

type Add = (why: string, points: number) => void;

function timeOf(facts: Facts, e: number, day: number): 'alive' | 'not yet born' | 'long dead' {
  const from = facts.life[e * 2] as number;
  const to = facts.life[e * 2 + 1] as number;
  if (!day) return 'alive';
  // Articles announce what begins in the next days: summits, votes, renamings.
  if (from && from > day + 100 && (facts.kind[e] as number) !== PLACE)
    return (facts.kind[e] as number) === EVENT && from < day + 10_000 ? 'alive' : 'not yet born';
  return to && to + 700_000 < day ? 'long dead' : 'alive';
}

function judgeTitle({ facts, beside, reading }: Case, e: number, kind: number, words: number, add: Add): void {
  if (!beside.title) return;
  if (kind !== PERSON) {
    if (words === 1 && kind !== ORGANISATION) add('a title stands before it', beside.title & HONORIFIC ? POINTS.honorificMismatch : POINTS.titleMismatch);
    return;
  }
  const wanted = beside.title & (HONORIFIC - 1);
  if (!wanted) {
    add('Mr, Ms or the like', POINTS.honorific);
    return;
  }
  let best = 0;
  for (let r = facts.roleStart[e] as number; r < (facts.roleStart[e + 1] as number); r++) {
    const families = facts.roles[r * 4 + 3] as number;
    if (!(families & wanted)) continue;
    const from = facts.roles[r * 4 + 1] as number;
    const to = facts.roles[r * 4 + 2] as number;
    const now = !reading.day || ((!from || from <= reading.day + 100) && (!to || to >= reading.day - 100));
    const before = !reading.day || !from || from <= reading.day;
    best = Math.max(best, now ? POINTS.officeNow : before ? POINTS.officeBefore : 0);
  }
  add(best ? 'the office before the name was hers or his' : 'an office before the name', best || POINTS.officeOther);
}

/** Country and relations: does anything else of its world stand in the article? */
function judgeWorld({ facts, context, mention }: Case, e: number, kind: number, prominence: number, { by, ambiguous }: Candidate, add: Add): void {
  const home = facts.home[e] as number;
  const often = home >= 0 ? (context.homes.get(home) ?? 0) : (context.homes.get(e) ?? 0);
  const short = by === BY_SHORT;
  const own = context.named.has(e) && !short ? 1 : 0;
  if (home >= 0 && often > own) add('its country is in the article', POINTS.home + (often > 3 ? POINTS.homeOften : 0));
  if (kind === ORGANISATION && short && home >= 0 && context.leading >= 0 && (facts.type[home] as number) === COUNTRY) {
    if (home === context.leading) add('its country leads the article', POINTS.homeLeads);
    else if (ambiguous) add('another country leads the article', POINTS.otherLeads);
  }
  let neighbours = 0;
  for (let i = facts.neighbourStart[e] as number; i < (facts.neighbourStart[e + 1] as number); i++) {
    const other = facts.neighbours[i] as number;
    if (other !== home && context.named.has(other) && !mention.candidates.some((c) => c.entity === other)) neighbours++;
  }
  if (neighbours) add(`${neighbours} related in the article`, POINTS.neighbour * Math.min(3, neighbours));
  else if (home >= 0 && often <= own && prominence < 5 && (kind === PERSON || prominence < 4)) add('nothing of its world in the article', POINTS.unrelated);
}

/** Parties, ministries and courts bear the same names in many countries and states; a place right before the name tells whose it is. */
function judgeNation({ facts, placeBefore, reading, mention }: Case, e: number, add: Add): void {
  const home = facts.home[e] as number;
  if (placeBefore < 0 || home < 0) return;
  if (home === placeBefore) add('its country stands before it', POINTS.nationOwn);
  else if ((facts.type[placeBefore] as number) === COUNTRY) add('another country stands before it', POINTS.nationOther);
  // "California Senate"; but "a Virginia Democrat" is a Democrat.
  else if (!ADHERENTS.has(wordAt(reading, mention.to - 1))) add('another place stands before it', POINTS.nationOther);
}

function judgePlace({ facts, context, mention, reading, afterComma, beforeComma, list }: Case, e: number, words: number, ambiguous: boolean, add: Add): void {
  const before = wordAt(reading, mention.from - 1);
  if (PLACE_PREPOSITIONS.has(before)) add('a preposition of place', POINTS.preposition + (ambiguous ? -POINTS.ambiguous : 0));
  else if (context.sport && !afterComma.length && !isDateline(reading, mention)) add('a team in a report on sport', POINTS.team);
  if ((facts.standsFor[e] as number) >= 0 && SPEECH_VERBS.has(wordAt(reading, mention.to))) add('acts as a government', POINTS.government);
  if (isDateline(reading, mention)) add('a dateline', POINTS.dateline);
  const type = facts.type[e] as number;
  // "Southern California" is no longer California; "eastern Ukraine" is still Ukraine.
  if (type === REGION && DIRECTIONS.has(before) && (reading.tokens.flags[mention.from - 1] as number) & CAPITAL)
    add('a part with a name of its own', POINTS.namedPart);
  if (list && list.type === type && list.home === facts.home[e]) add('in a list of its like', POINTS.list);
  const named = typeWordBeside(reading, mention);
  if (named) {
    const fits =
      named === 'region' ? REGION_TYPES.has(type) : named === 'city' ? CITY_TYPES.has(type) : named === 'river' ? type === RIVER : SITE_TYPES.has(type);
    if (fits) add(`called a ${named}`, POINTS.typeWord);
    else add(`called a ${named}`, words === 1 ? POINTS.typeMismatch : POINTS.typeMismatchFull);
  }
  if (beforeComma.some((other) => facts.inside[other] === e || facts.home[other] === e)) add('a place of it stands before, with a comma', POINTS.commaInside);
  if (afterComma.length && CITY_TYPES.has(type)) {
    const chain = [facts.home[e] as number, facts.inside[e] as number, facts.inside[facts.inside[e] as number] ?? -1];
    const inside = afterComma.some((other) => chain.includes(other));
    // A city of which only the country is known may lie in any region of it.
    const open = facts.inside[e] === facts.home[e];
    const larger = afterComma.some((other) => REGION_TYPES.has(facts.type[other] as number) && !(open && facts.home[other] === facts.home[e]));
    if (inside) add('its country or region follows', POINTS.commaInside);
    else if (larger) add('another country or region follows', POINTS.commaElsewhere);
  }
}

/** "BAGHDAD, Iraq -", "WASHINGTON (AP) -": a place in capitals that opens a block of normal text. */
function isDateline({ tokens, text, block, allCaps }: Reading, mention: Mention): boolean {
  const first = mention.from === 0 || block[mention.from] !== block[mention.from - 1];
  if (!first || allCaps[block[mention.from] as number] || !((tokens.flags[mention.from] as number) & ALL_CAPS)) return false;
  return /^\s*(?:[,(]|[-–—])/u.test(text.slice(tokens.end[mention.to - 1], (tokens.end[mention.to - 1] as number) + 3));
}

/** Whether a year stands right before the mention and the entity did not begin in it. */
function isOtherYear(reading: Reading, mention: Mention, from: number): boolean {
  const before = wordAt(reading, mention.from - 1);
  return reading.tokens.gap[mention.from] === 1 && /^(?:18|19|20)\d\d$/.test(before) && Math.floor(from / 10_000) !== Number(before);
}

/** "according to X", "told X", "Source: X": how newspapers and agencies are named. */
function isCited(reading: Reading, mention: Mention): boolean {
  const skip = wordAt(reading, mention.from - 1) === 'the' ? 2 : 1;
  const before = wordAt(reading, mention.from - skip);
  return CITING.has(before) || (before === 'to' && wordAt(reading, mention.from - skip - 1) === 'according');
}
const CITING = new Set('source sources via told magazine newspaper daily weekly broadcaster agency outlet'.split(' '));

/** "X region", "the X, Y and Z regions", "the city of X". */
function typeWordBeside(reading: Reading, mention: Mention): 'region' | 'city' | 'river' | 'plant' | undefined {
  const kindOf = (word: string) =>
    REGION_WORDS.has(word) ? 'region' : CITY_WORDS.has(word) ? 'city' : RIVER_WORDS.has(word) ? 'river' : PLANT_WORDS.has(word) ? 'plant' : undefined;
  const { tokens } = reading;
  const next = mention.to;
  if (next < tokens.count && tokens.gap[next] === 1) {
    const direct = kindOf(wordAt(reading, next));
    if (direct) return direct;
    if (wordAt(reading, next) === 'nuclear') return 'plant';
  }
  // A list: capitalised words, commas and "and" up to a type word in the plural.
  for (let i = next; i < Math.min(tokens.count, next + 10); i++) {
    if ((tokens.gap[i] as number) > GAP_COMMA) break;
    const word = wordAt(reading, i);
    const kind = kindOf(word);
    if (kind && (word.endsWith('s') || word === 'territory')) return kind;
    if (!((tokens.flags[i] as number) & 1) && word !== 'and' && word !== 'or') break;
  }
  if (wordAt(reading, mention.from - 1) === 'of') return kindOf(wordAt(reading, mention.from - 2));
  return undefined;
}

function judgeOffice(facts: Facts, e: number, day: number, add: Add): void {
  let first = 0;
  let now = false;
  for (let r = facts.roleStart[e] as number; r < (facts.roleStart[e + 1] as number); r++) {
    const from = facts.roles[r * 4 + 1] as number;
    const to = facts.roles[r * 4 + 2] as number;
    if (from && (!first || from < first)) first = from;
    if ((!from || from <= day + 100) && (!to || to >= day - 10_000)) now = true;
  }
  if (first && first > day + 100) add('held no office yet', POINTS.notYet);
  else if (now && first) add('in office', POINTS.inOffice);
}

function judgeWriting({ reading, mention, beside, context }: Case, prominence: number, candidate: Candidate, named: boolean, add: Add): void {
  const hash = reading.tokens.hash1[mention.from] as number;
  const elsewhere = context.capitalInside.has(hash);
  if (beside.styled && !elsewhere && !named && prominence < 5) add('only in a headline', POINTS.styledOnly);
  else if (beside.opens && !elsewhere && !named && (prominence < 4 || candidate.ambiguous)) add('only at the start of a sentence', POINTS.opensOnly);
  if (context.lower.has(hash) && (candidate.ambiguous || prominence < 4) && !named) add('the word stands in lower case elsewhere', POINTS.lowerElsewhere);
}
