import { BY_SHORT } from '../../dictionary/layout.ts';
import { ORGANISATION, PLACE } from '../../facts/kinds.ts';
import type { Facts } from '../../facts/read.ts';
import { wordsOfId } from '../../facts/words-of-id.ts';
import { GAP_COMMA } from '../../text/tokens.ts';
import { put } from '../reading/gathered.ts';
import { follows, isAllCaps, isCapital, type Reading, spanOf, textAt, wordAt } from '../reading/reading.ts';
import { HEADS } from '../reading/words.ts';
import { hasPlus } from './fragments.ts';
import { type Candidate, type Mention, shortFor } from './mentions.ts';
import { initialsOfBodies, isOfUnknown, LONG, SHORTEST, spells } from './spelling.ts';

/**
 * Acronyms that the article itself explains: "the artificial pancreas (AP)" takes AP away from the Associated Press, "the National Super
 * Alliance (NASA)" gives NASA to the alliance.
 * @returns the texts of such acronyms, with whom they stand for; nobody where none of those who bear them is meant
 */
export function definedAcronyms(reading: Reading, facts: Facts, mentions: readonly Mention[]): ReadonlyMap<string, readonly Candidate[]> {
  const told = new Map<string, readonly Candidate[]>();
  const endsAt = new Map(mentions.map((mention) => [mention.to, mention]));
  const bracketed = bracketedIn(reading, mentions);
  for (const mention of mentions) {
    const i = isInBrackets(reading, mention) ? mention.from : isBehindOr(reading, mention) ? mention.from - 1 : -1;
    if (i < 0) continue;
    const acronym = textAt(reading, mention.from);
    // "Beats and Banjos (ASCAP), Universal Music (ASCAP)": a society, to which all of them belong.
    if ((bracketed.get(acronym) ?? 0) > 1) continue;
    const before = endsAt.get(i);
    const meant = mention.candidates.filter((m) => before?.candidates.some((c) => c.entity === m.entity));
    const [body] = before && before.to - before.from > 1 && wordAt(reading, before.from)[0] === acronym[0]?.toLowerCase() ? before.candidates : [];
    if (meant.length) told.set(acronym, meant);
    // "The National Federation Party (NFP)", which nobody noted the letters of.
    else if (body && facts.kindOf(body.entity) === ORGANISATION) told.set(acronym, before?.candidates.length === 1 ? [shortFor(body.entity)] : []);
    // "The UN mission in Kosovo (UNMIK)", "Syria's Democratic Forces (SDF)": told in other words than its own.
    else if (mention.candidates.some((c) => isToldOtherwise(reading, facts, mention, c.entity))) continue;
    else if (spells(reading, i, acronym.toLowerCase()) || isBodys(reading, facts, mention)) told.set(acronym, []);
  }
  for (const [acronym, meant] of spelledOut(reading, facts, mentions)) if (!told.has(acronym)) told.set(acronym, [meant]);
  for (const [acronym, meant] of byInitials(reading, facts, mentions, endsAt)) if (!told.has(acronym)) told.set(acronym, meant);
  return told;
}

/** Mentions with the meaning that the article itself gives to letters; none of those of whom none is meant. */
export const withAcronyms = (reading: Reading, told: ReadonlyMap<string, readonly Candidate[]>, mentions: readonly Mention[]): readonly Mention[] =>
  told.size
    ? mentions.flatMap((mention) => {
        const meant = hasPlus(reading, mention) ? undefined : told.get(spanOf(reading, mention.from, mention.to).text);
        return meant === undefined ? [mention] : meant.length ? [{ ...mention, candidates: [...meant] }] : [];
      })
    : mentions;

const isInBrackets = (reading: Reading, { from, to }: Mention): boolean =>
  to - from === 1 && isAllCaps(reading, from) && reading.text[(reading.tokens.start[from] as number) - 1] === '(';

/** "Hypersensitivity pneumonitis, or HP". */
const isBehindOr = (reading: Reading, { from, to }: Mention): boolean =>
  to - from === 1 && isAllCaps(reading, from) && wordAt(reading, from - 1) === 'or' && follows(reading, from) && reading.tokens.gap[from - 1] === GAP_COMMA;

/** Letters in brackets, with how many different words stand before them. */
function bracketedIn(reading: Reading, mentions: readonly Mention[]): ReadonlyMap<string, number> {
  const { tokens, text } = reading;
  const before = new Map<string, Set<string>>();
  for (const mention of mentions) {
    if (!isInBrackets(reading, mention)) continue;
    const acronym = text.slice(tokens.start[mention.from], tokens.end[mention.from]);
    put(before, acronym, wordAt(reading, mention.from - 1));
  }
  return new Map([...before].map(([acronym, words]) => [acronym, words.size]));
}

/** Letters that the words of a body named in the article begin with, and longer ones that unknown words spell. The first time of each counts. */
function byInitials(
  reading: Reading,
  facts: Facts,
  mentions: readonly Mention[],
  endsAt: ReadonlyMap<number, Mention>,
): ReadonlyMap<string, readonly Candidate[]> {
  const { tokens, text } = reading;
  const initials = initialsOfBodies(reading, facts, mentions);
  const asked = new Set<string>();
  const told = new Map<string, readonly Candidate[]>();
  for (const mention of mentions) {
    const acronym = text.slice(tokens.start[mention.from], tokens.end[mention.from]);
    if (mention.to - mention.from > 1 || acronym.length < SHORTEST || !isAllCaps(reading, mention.from) || asked.has(acronym)) continue;
    const bodies = initials.get(acronym) ?? [];
    // "The SNB said", before a line on the Saudi National Bank: letters are written behind the name that they stand for.
    const body = bodies.find(({ to }) => to <= mention.from)?.entity;
    if (body !== undefined || !bodies.length) asked.add(acronym);
    if (body !== undefined && !mention.candidates.some((c) => bodies.some(({ entity }) => entity === c.entity))) told.set(acronym, [shortFor(body)]);
    else if (acronym.length >= LONG && isOfUnknown(reading, mention, endsAt, acronym)) told.set(acronym, []);
  }
  return told;
}

/** Of several that letters may mean the one that the article names in the very words: "Nasa" beside "the National Super Alliance". */
function spelledOut(reading: Reading, facts: Facts, mentions: readonly Mention[]): Map<string, Candidate> {
  const full = new Map<number, number>();
  for (const { from, to, candidates } of mentions) {
    const [only] = candidates;
    if (to - from > 1 && only && candidates.length === 1 && only.by !== BY_SHORT && facts.kindOf(only.entity) === ORGANISATION) full.set(only.entity, to);
  }
  const told = new Map<string, Candidate>();
  if (!full.size) return told;
  for (const { from, to, candidates } of mentions) {
    if (to - from > 1 || candidates.length < 2) continue;
    const acronym = textAt(reading, from);
    const meant = candidates.filter(({ entity }) => full.has(entity));
    const [one] = meant;
    if (one && meant.length === 1 && spells(reading, full.get(one.entity) as number, acronym.toLowerCase())) told.set(acronym, one);
  }
  return told;
}

/**
 * Whether two of the words right before the brackets are words of the body's own name, or five letters and more are nobody else's. Where the
 * words spell the letters, all of them must be its own: "Amani National Congress (ANC)" is another.
 */
function isToldOtherwise(reading: Reading, facts: Facts, { from, candidates }: Mention, e: number): boolean {
  if (candidates.length === 1 && (reading.tokens.end[from] as number) - (reading.tokens.start[from] as number) > 4) return true;
  const own = wordsOfId(facts, e);
  const isOwn = (word: string) => own.some((part) => part.slice(0, STEM) === word.slice(0, STEM));
  const letters = wordAt(reading, from);
  if (spells(reading, from, letters))
    for (let i = from - 1; i >= from - letters.length && isCapital(reading, i); i--) if (!isOwn(wordAt(reading, i))) return false;
  return [from - 1, from - 2, from - 3].filter((at) => own.includes(wordAt(reading, at)) && wordAt(reading, at).length > 3).length > 1;
}

/** Letters by which "Syria" and "Syrian" are the same. */
const STEM = 3;

/** "The Corruption Eradication Commission (KPK)": letters of another tongue behind what a body is, and nothing but a place is called so. */
const isBodys = (reading: Reading, facts: Facts, { from, candidates }: Mention): boolean =>
  isCapital(reading, from - 1) && HEADS.has(wordAt(reading, from - 1)) && candidates.every((c) => facts.kindOf(c.entity) === PLACE);

/** USGS, UNHCR: four capitals or more in normal text, and nobody else is called so. */
export function isLongAcronym(reading: Reading, { from, to, candidates }: Mention): boolean {
  const { tokens, block, allCaps } = reading;
  const length = (tokens.end[from] as number) - (tokens.start[from] as number);
  return to - from === 1 && length >= 4 && candidates.length === 1 && isAllCaps(reading, from) && allCaps[block[from] as number] !== 1;
}
