/**
 * The pipeline: article → mentions → context → decisions → metonyms → events → links.
 * Each stage is a function of the ones before; nothing is kept between articles.
 */
import type { Article } from '../article/types.ts';
import { BY_DEMONYM, BY_SHORT } from '../dictionary/layout.ts';
import type { Dictionary } from '../dictionary/read.ts';
import { KINDS } from '../entity.ts';
import { PERSON, PLACE, REGION } from '../facts/kinds.ts';
import { type Facts, PLACED } from '../facts/read.ts';
import { GAP_HYPHEN } from '../text/tokens.ts';
import { gatherContext } from './context/context.ts';
import { isTakenForFirstName } from './context/first-name.ts';
import { type Surroundings, surroundingsOf } from './context/surroundings.ts';
import type { Anchor } from './events/anchor.ts';
import { findEvents } from './events/events.ts';
import type { PhraseIndex } from './events/phrase-index.ts';
import { clubsAlone, clubsIn, isOfDeals, leagueOfClubs, namesOfClubs } from './evidence/deals.ts';
import { withoutClubs } from './evidence/without-clubs.ts';
import { metonymsOf } from './metonym.ts';
import { definedAcronyms } from './names/acronyms.ts';
import { isCredit } from './names/credits.ts';
import { hasPlus } from './names/fragments.ts';
import { withKin } from './names/kin.ts';
import { type Candidate, isOneWord, type Mention } from './names/mentions.ts';
import { withPartsOfNames } from './names/parts.ts';
import { withPartsOfPlaces } from './names/parts-of-places.ts';
import { withRespelledNames } from './names/respelled.ts';
import { mentionsIn } from './names/several.ts';
import { subjectsBehindPlaces } from './names/subjects.ts';
import { leagueOf } from './reading/leagues.ts';
import { isLetter, openReading, type Reading, wordAt } from './reading/reading.ts';
import { isShortSport } from './reading/short-sport.ts';
import { isAmongColleges, isOfCollege, isSport } from './reading/sport.ts';
import { follows, hasDigits, isAbbreviated, isCapital, owns } from './reading/token.ts';
import { type Decision, resolve } from './resolve.ts';
import type { Abstention, Link } from './types.ts';
import { scoreOf, THRESHOLD } from './weights.ts';

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

export function linkArticle(article: Article, data: LinkingData): LinkingResult {
  const { dictionaries, facts } = data;
  const reading = openReading(article, dictionaries[0].fold);
  const names = withRespelledNames(reading, facts, mentionsIn(reading, dictionaries, facts));
  const clubs = clubsIn(facts, names);
  const alone = clubsAlone(facts, names, clubs);
  const long = isSport(reading) || isOfDeals(reading, clubs);
  const sport = long || isShortSport(reading, Math.max(clubs.size, namesOfClubs(facts, names)));
  const college = sport && (isOfCollege(reading) || (isAmongColleges(reading) && !clubs.size));
  const found = sport && !college ? names : withoutClubs(reading, facts, names, college);
  const acronyms = definedAcronyms(reading, facts, found);
  const mentions = withKin(reading, facts, withPartsOfNames(reading, facts, withPartsOfPlaces(reading, facts, found))).flatMap((mention) => {
    if (isCredit(reading, mention)) return [];
    const meant = acronyms.size && !hasPlus(reading, mention) ? acronyms.get(spanOf(reading, mention.from, mention.to).text) : undefined;
    return meant === undefined ? [mention] : meant.length ? [{ ...mention, candidates: [...meant] }] : [];
  });
  const around = lookAround(reading, facts, mentions);
  const ofWords = sport && !college ? facts.numberOf(leagueOf(reading)) : -1;
  const league = ofWords < 0 && sport && !college ? leagueOfClubs(facts, alone, long ? undefined : 1) : ofWords;
  const context = gatherContext(reading, facts, mentions, around, { sport, college, league, clubs });
  const decisions = resolve(reading, facts, context, mentions, around);
  firstMentionOfTerms(facts, decisions);
  const links: Link[] = [];
  const abstained: Abstention[] = [];
  const anchors: Anchor[] = [];
  const governments = metonymsOf(reading, facts, decisions);
  for (const [i, decision] of decisions.entries()) {
    const { mention, chosen } = decision;
    if (!chosen) {
      abstained.push({
        ...spanOf(reading, mention.from, mention.to),
        candidates: mention.candidates.map((c) => facts.idOf(c.entity)),
        reason: decision.reason ?? '',
      });
      continue;
    }
    const government = governments[i] as number;
    const entity = government >= 0 ? government : chosen.candidate.entity;
    const { start, end, text } = spanOf(reading, mention.from + (isNation(chosen.candidate) ? 1 : 0), mention.to);
    const link: Link = {
      start,
      end,
      text,
      entity: facts.idOf(entity),
      kind: KINDS[facts.kindOf(entity)] as Link['kind'],
      via: government >= 0 ? 'metonym' : (decision.via as Link['via']),
      score: scoreOf(chosen.points),
    };
    const alternatives = alternativesOf(facts, decision, government >= 0 ? chosen.candidate.entity : -1);
    if (alternatives.length) link.alternatives = alternatives;
    links.push(link);
    anchors.push({ from: mention.from, to: mention.to, ordinary: mention.anyCase, entities: standIns(facts, chosen.candidate.entity, chosen.candidate.by) });
  }
  addEvents(reading, data, anchors, links);
  links.sort((a, b) => a.start - b.start || b.end - a.end);
  return { links, abstained, reading, decisions };
}

/** "The Australian government", where The Australian is a newspaper too. */
const isNation = ({ by, bare }: Candidate): boolean => bare === true && by === BY_DEMONYM;

function lookAround(reading: Reading, facts: Facts, mentions: readonly Mention[]): Surroundings[] {
  const covered = new Uint8Array(reading.tokens.count);
  // "Weidel of the AfD" is no longer name.
  const people = new Uint8Array(reading.tokens.count);
  for (const [i, mention] of mentions.entries()) {
    // A lone short form or a generated name beside a mention is more likely part of a longer name that nobody knows: "Martin Ginsburg".
    // So is "Jean-Charles", though Enex Jean-Charles is known.
    const lone = isOneWord(reading, mention);
    const weak = mention.candidates.every((c) => (lone && c.by === BY_SHORT) || (facts.flagsOf(c.entity) & PLACED) !== 0);
    // "In Bowling Green, Ky. Paul broke six ribs."
    const state = isAbbreviated(reading, mention.to - 1) && mention.candidates.some((c) => facts.typeOf(c.entity) === REGION);
    // "Minister Mizuho Fukushima", though a bank is called Mizuho.
    const first = isTakenForFirstName(reading, facts, mention, mentions[i + 1]);
    if (!mention.anyCase && !first && (!weak || state)) covered.fill(1, mention.from, mention.to);
    if (mention.candidates.every((c) => facts.kindOf(c.entity) === PERSON)) people.fill(1, mention.from, mention.to);
    // "The Ortega-Murillo government" is of two.
    const next = mentions[i + 1];
    if (next?.from === mention.to && reading.tokens.gap[next.from] === GAP_HYPHEN && [mention, next].every((one) => isSurname(reading, facts, one)))
      covered.fill(1, mention.from, next.to);
  }
  const subjects = subjectsBehindPlaces(reading, facts, mentions);
  return mentions.map(({ from, to }) =>
    surroundingsOf(
      reading,
      from,
      to,
      // "In Iowa Buttigieg rises": neither goes on in the other.
      (i) => covered[i] === 1 || (i === to && subjects.all.has(i)) || (i === from - 1 && subjects.known.has(from)),
      (i) => people[i] === 1 || isUnknownPerson(reading, facts, i),
    ),
  );
}

/** A surname that no first name stands before. */
const isSurname = (reading: Reading, facts: Facts, { from, to, candidates }: Mention): boolean =>
  to - from === 1 &&
  candidates.some((c) => c.by === BY_SHORT && facts.kindOf(c.entity) === PERSON) &&
  !(follows(reading, from) && isCapital(reading, from - 1) && !owns(reading, from - 1));

/** "Inés Arrimadas of Ciudadanos": a first name before the word, or before the initial before it. */
function isUnknownPerson(reading: Reading, facts: Facts, i: number): boolean {
  const { hash1 } = reading.tokens;
  const initial = i > 1 && isLetter(reading, i - 1) && isCapital(reading, i - 1);
  const first = initial ? i - 2 : i - 1;
  if (first < 0 || !isCapital(reading, first) || owns(reading, first) || !facts.firstNames.has(hash1[first] as number)) return false;
  for (let at = first + 1; at <= i; at++) if (!follows(reading, at)) return false;
  return true;
}

/** An ordinary phrase ("war crime") is explained once; its repetitions are just words. */
function firstMentionOfTerms(facts: Facts, decisions: readonly Decision[]): void {
  const seen = new Set<number>();
  for (const decision of decisions) {
    if (!decision.chosen || !decision.mention.anyCase) continue;
    const { entity } = decision.chosen.candidate;
    if (KINDS[facts.kindOf(entity)] !== 'term') continue;
    if (seen.has(entity)) {
      delete decision.chosen;
      decision.reason = 'explained at its first mention';
    }
    seen.add(entity);
  }
}

/** Everything that a name may stand for when an event asks for its parties: Moscow and "Russian" for Russia, a leader for the country. */
function standIns(facts: Facts, entity: number, by: number): ReadonlySet<number> {
  const all = new Set([entity]);
  const stands = facts.standsForOf(entity);
  if (stands >= 0) all.add(stands);
  const kind = facts.kindOf(entity);
  const home = facts.homeOf(entity);
  if (home >= 0 && by !== BY_DEMONYM && (kind === PERSON || kind === PLACE)) all.add(home);
  const inside = facts.insideOf(entity);
  if (kind === PLACE && inside >= 0) all.add(inside);
  return all;
}

const DANGLING = new Set('of in on at by to the a an and against with from for since after before during until'.split(' '));

/**
 * Adds the events told without a name: one mark an event and sentence, on the tightest telling words (the trigger and what follows it
 * up to the next mark). A told event is worth more than the ordinary phrase it contains ("war of aggression").
 */
function addEvents(reading: Reading, data: LinkingData, anchors: readonly Anchor[], links: Link[]): void {
  const taken = new Uint8Array(reading.tokens.count);
  for (const anchor of anchors) if (!anchor.ordinary) taken.fill(1, anchor.from, anchor.to);
  // Where a sentence names the event, its other words are no second mark.
  const keyOf = (entity: number, token: number) => (reading.sentence[token] as number) * data.facts.count + entity;
  const told = new Set<number>();
  for (const anchor of anchors) if (!anchor.ordinary) for (const entity of anchor.entities) told.add(keyOf(entity, anchor.from));
  const events = findEvents(reading, data.facts, data.phrases, anchors).sort(
    (a, b) => b.parts - a.parts || Number(b.named) - Number(a.named) || a.from - b.from,
  );
  for (const event of events) {
    let { from, to } = event;
    // "leave the European Union": where "leave" is another event's, "the" is no mark of its own.
    while (from < event.triggerTo && (taken[from] || DANGLING.has(wordAt(reading, from)))) from++;
    let end = from;
    while (end < to && !taken[end]) end++;
    // "invasion of Ukraine": the preposition belongs to neither mark.
    // "interference in the 2016 presidential election": the year belongs to the other.
    const isOthers = (at: number) => taken[at + 1] === 1 && follows(reading, at + 1) && hasDigits(reading, at);
    // The "in" of a sit-in is its own.
    const dangles = (at: number) => DANGLING.has(wordAt(reading, at)) && reading.tokens.gap[at] !== GAP_HYPHEN;
    while (end > from + 1 && (dangles(end - 1) || isOthers(end - 1))) end--;
    to = end;
    const key = keyOf(event.entity, from);
    if (from === event.triggerTo || from === to || told.has(key)) continue;
    told.add(key);
    taken.fill(1, from, to);
    const span = spanOf(reading, from, to);
    const within = links.findIndex((link) => link.start < span.end && span.start < link.end);
    if (within >= 0) links.splice(within, 1);
    links.push({ ...span, entity: data.facts.idOf(event.entity), kind: 'event', via: 'event', score: scoreOf(THRESHOLD + event.parts) });
  }
}

function alternativesOf(facts: Facts, { judged, chosen }: Decision, literal: number): NonNullable<Link['alternatives']> {
  const others = judged
    .filter((j) => j !== chosen && !j.refused && j.points > 0)
    .map((j) => ({ entity: facts.idOf(j.candidate.entity), score: scoreOf(j.points) }));
  if (literal >= 0) others.unshift({ entity: facts.idOf(literal), score: scoreOf(chosen?.points ?? 0) });
  return others.slice(0, 3);
}

function spanOf(reading: Reading, from: number, to: number): { start: number; end: number; text: string } {
  const start = reading.tokens.start[from] as number;
  const last = reading.tokens.end[to - 1] as number;
  // "Janata Dal (United)".
  const end = reading.text[last] === ')' && reading.text.slice(start, last).includes('(') ? last + 1 : last;
  return { start, end, text: reading.text.slice(start, end) };
}
