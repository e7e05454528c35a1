import { EVENT, ORGANISATION, PERSON, PLACE, TERM } from '../../facts/kinds.ts';
import { GAP_HYPHEN } from '../../text/tokens.ts';
import type { Case } from '../context/case.ts';
import { isLetterOnly, isNumbered, isPercentage } from '../names/fragments.ts';
import { isHalfGivenName } from '../names/goes-on.ts';
import type { Candidate } from '../names/mentions.ts';
import { isOfCommittee } from '../reading/committee.ts';
import { follows, goesOnAt, hasDigits, isAllCaps, isCapital, isGerman, owns, type Reading, textBefore, textBehind, wordAt } from '../reading/reading.ts';
import { FOR_AND_AGAINST } from '../reading/words.ts';
import { otherCompetition } from './competitions.ts';
import { isBeforeLawsPart, isOfLaw } from './laws.ts';
import { otherThing } from './other-thing.ts';
import { longerPerson } from './person.ts';
import { isBehindArticle } from './persons-name.ts';
import { longerPlace } from './place.ts';
import { wordsBeforeBody } from './words-before-body.ts';
import { wordsBehindBody } from './words-behind-body.ts';
import { isWork } from './works.ts';

/**
 * Names that known words around make longer, where `Surroundings` sees only unknown ones.
 * @returns why the candidate is out of the question, '' where it is not
 */
export function longerName(item: Case, candidate: Candidate, kind: number): string {
  if (item.mention.anyCase) return isInFirmsName(item) || isInCompound(item) ? 'part of a longer name' : isByWord(item) ? 'the word by' : '';
  const reason = notWhole(item, candidate, kind) || notItself(item, candidate, kind) || withParticle(item, kind);
  if (reason) return reason;
  if (kind === PERSON) return longerPerson(item, candidate);
  if (isForSomething(item)) return 'part of a longer name: … for';
  if (kind === PLACE) return longerPlace(item, candidate);
  return kind === ORGANISATION ? longerBody(item, candidate) : '';
}

/** Why a name is not that of the body alone: a product's, a hall's, a wider body's, a ministry's field; '' where it is. */
const longerBody = (item: Case, candidate: Candidate): string =>
  otherThing(item, candidate) || wordsBeforeBody(item, candidate) || wordsBehindBody(item, candidate);

/** A piece of a number, a competition, a given name, a law, a committee. */
function notWhole({ facts, reading, mention, placeBefore }: Case, { entity }: Candidate, kind: number): string {
  const { from, to } = mention;
  if (isLetterOnly(reading, mention)) return 'only a letter';
  if (isNumbered(reading, mention) || isPercentage(reading, mention)) return 'part of a number';
  if (isShouted(reading, from, to)) return 'a word in capitals';
  if (isEra(reading, from, to)) return 'an era';
  // "WHO'S NEXT?", whoever.
  if (to - from === 1 && WHOSE.test(reading.text.slice(reading.tokens.start[from], (reading.tokens.start[from] as number) + 6))) return 'a contraction';
  // "The [Sinaloa] Cartel".
  if (isInserted(reading, from, to)) return `part of a longer name: [ … ] ${wordAt(reading, to)}`;
  const competition = otherCompetition(reading, mention, placeBefore, facts.homeOf(entity));
  if (competition) return `part of a longer name: ${competition}`;
  if ((kind === PERSON || kind === PLACE) && isHalfGivenName(reading, mention)) return `part of a longer name: …-${wordAt(reading, to)}`;
  // "The Iran Nuclear Agreement Review Act", "the Justice Reform (Scotland) Bill".
  if (((kind === EVENT || kind === TERM) && isOfLaw(reading, to)) || isBeforeLawsPart(reading, mention)) return 'part of the name of a law';
  return isOfCommittee(reading, from, to) ? 'part of a longer name: … on …' : '';
}

/** The 'S in capitals: "the WHO's experts" has a small one. */
const WHOSE = /^WHO['’]S\b/;

/** "And by election officials", against "a by-election". */
const isByWord = ({ reading, mention: { from } }: Case): boolean => wordAt(reading, from) === 'by' && follows(reading, from + 1);

/** "In 500 BCE". */
const isEra = (reading: Reading, from: number, to: number): boolean =>
  to - from === 1 && ERAS.has(wordAt(reading, from)) && follows(reading, from) && hasDigits(reading, from - 1);
const ERAS = new Set(['bce', 'ce', 'bc', 'ad']);

/** "NO PLAN TO FIGHT" inside a text in small letters: its neighbours are words in capitals, too. */
function isShouted(reading: Reading, from: number, to: number): boolean {
  if (to - from !== 1 || !isAllCaps(reading, from) || reading.allCaps[reading.block[from] as number] === 1) return false;
  const [before, behind] = [from - 1, to];
  if (!isAllCaps(reading, before) || !isAllCaps(reading, behind) || !follows(reading, from) || !follows(reading, to)) return false;
  return [before, behind].some((i) => NO_NAMES.has(wordAt(reading, i)));
}
const NO_NAMES = new Set('no not to the a an in on at of and or for by from with as is are all do we you they it'.split(' '));

/** Whether somebody's name was completed in square brackets, and goes on behind them. */
const isInserted = (reading: Reading, from: number, to: number): boolean =>
  /the \[$/i.test(textBefore(reading, from, 5)) && /^\] \p{Lu}/u.test(textBehind(reading, to - 1, 3));

/** Something else that is written so: a verb, a share's exchange, a programme, a work. */
function notItself({ reading, mention, mediaBefore }: Case, { ambiguous }: Candidate, kind: number): string {
  const { from, to } = mention;
  const end = reading.tokens.end[to - 1] as number;
  // "Der Krieg in Gaza war lang."
  if (kind === EVENT && wordAt(reading, to - 1) === 'war' && isGerman(reading)) return 'a German verb';
  // "It is D-Day for the government."
  if (kind === EVENT && wordAt(reading, to) === 'for' && FIGURATIVE.has(wordAt(reading, from - 1))) return 'a figure of speech';
  // "Samsung Electronics (KSC:005930)".
  if (ambiguous && to - from === 1 && isAllCaps(reading, from) && CODE.test(reading.text.slice(end, end + 2))) return 'a stock exchange';
  // "On CNN's State Of The Union".
  if ((kind === EVENT || kind === TERM) && mediaBefore) return 'a programme';
  // "Kyiv Post's Christopher Miller".
  if (kind === PERSON && ambiguous && mediaBefore) return 'somebody of a newspaper';
  return kind !== TERM && isWork(reading, mention) ? 'the title of a work' : '';
}

/** Small words of other languages that join it to what stands beside it. */
function withParticle({ reading, mention }: Case, kind: number): string {
  const { gap, count } = reading.tokens;
  const { from, to } = mention;
  const before = wordAt(reading, from - 1);
  // "Notre-Dame-des-Neiges".
  if (to + 1 < count && gap[to] === GAP_HYPHEN && gap[to + 1] === GAP_HYPHEN && PARTICLES.has(wordAt(reading, to)))
    return `part of a longer name: … ${wordAt(reading, to)}`;
  // "Slavyansk-on-Kuban", seen from the river.
  if (from > 1 && gap[from] === GAP_HYPHEN && gap[from - 1] === GAP_HYPHEN && PARTICLES.has(before)) return `part of a longer name: …-${before}-…`;
  // "Société de transport de Montréal".
  if (kind === PLACE && isOfForeign(reading, from)) return `part of a longer name: … ${before} …`;
  // "Tribune de Genève", "Juntos por el Perú".
  if (kind !== PERSON && to - from === 1 && isBehindForeign(reading, from)) return `part of a longer name: … ${before} …`;
  // "Jaish al-Islam", where nobody knows the group.
  return kind !== PERSON && isBehindArticle(reading, from) ? `part of a longer name: ${before}-…` : '';
}

/** "Near-term limits", "a majoritarian-proportional system": a hyphen joins another word to the first. */
const isInCompound = ({ reading, reading: { tokens }, mention: { from } }: Case): boolean =>
  from > 0 && tokens.gap[from] === GAP_HYPHEN && !isCapital(reading, from - 1) && !FOR_AND_AGAINST.has(wordAt(reading, from - 1));

/** "Adani Green Energy": what is written small has capitals behind another capital, and no headline is the reason. */
function isInFirmsName({ reading, mention: { from, to }, beside }: Case): boolean {
  if (to - from < 2 || beside.styled || from === 0 || !follows(reading, from)) return false;
  for (let i = from - 1; i < to; i++) if (!isCapital(reading, i) || owns(reading, i)) return false;
  return reading.sentence[from - 1] === reading.sentence[from];
}

/** "Democrats For Education Reform", "Minneapolis for a Better Police Contract", "Medicare for All". */
function isForSomething({ reading, mention: { to }, beside }: Case): boolean {
  if (beside.styled || wordAt(reading, to) !== 'for' || !follows(reading, to) || owns(reading, to - 1)) return false;
  if (wordAt(reading, to + 1) === 'all' || isCapital(reading, to)) return goesOnAt(reading, to + 1);
  return wordAt(reading, to + 1) === 'a' && goesOnAt(reading, to + 2) && goesOnAt(reading, to + 3);
}

/** Behind a word with a capital and one or two small ones of another language: a name that goes on in it. */
function isBehindForeign(reading: Reading, from: number): boolean {
  let i = from - 1;
  while (i > 0 && i >= from - 2 && follows(reading, i + 1) && FOREIGN.has(wordAt(reading, i)) && !isCapital(reading, i)) i--;
  return i < from - 1 && follows(reading, i + 1) && isCapital(reading, i);
}

/** Whether "de" or the like stands before a name, and three words further back at most a capital. */
function isOfForeign(reading: Reading, from: number): boolean {
  if (!OF_FOREIGN.has(wordAt(reading, from - 1)) || !follows(reading, from)) return false;
  for (let i = from - 2; i >= Math.max(0, from - 5) && follows(reading, i + 1); i--) if (isCapital(reading, i)) return true;
  return false;
}
const OF_FOREIGN = new Set(['de', 'du', 'des', 'del', 'do', 'da', 'di']);

const FOREIGN = new Set('de di du del della des da dos por el la le'.split(' '));

/** Behind the letters of an exchange: the code of a share. */
const CODE = /^:[\dA-Z]/;

const PARTICLES = new Set('de des du la le les sur en on upon am'.split(' '));
const FIGURATIVE = new Set(['is', 'was', 'be', 'a', 'another']);
