import { BY_SHORT } from '../../dictionary/layout.ts';
import { isDead } from '../../facts/asked.ts';
import { familyOf } from '../../facts/families.ts';
import { MR } from '../../facts/read.ts';
import { juniorOf, wordsOfId } from '../../facts/words-of-id.ts';
import { ALL_CAPS, DOTTED, GAP_COMMA, GAP_HYPHEN } from '../../text/tokens.ts';
import { isStrangersSurname } from '../beside/somebody-else.ts';
import type { Case } from '../context/case.ts';
import { goesOn, leadsOn, leadsToAirport } from '../names/goes-on.ts';
import type { Candidate } from '../names/mentions.ts';
import { isFirstName } from '../reading/first-name.ts';
import { few } from '../reading/gathered.ts';
import { isMonthName } from '../reading/month-name.ts';
import { follows, goesOnAt, isCapital, owns, type Reading, wordAt } from '../reading/reading.ts';
import { AUXILIARIES, CALLED, INDEFINITE, NAMED_AFTER, PEERS, PLACE_PREPOSITIONS, SHIPS } from '../reading/words.ts';
import { isNumeral } from '../reading/written.ts';
import { ARABIC } from './persons-name.ts';

/** Why a name is not that of the person alone: a son's, a grandson's, that of something called after her; '' where it is. */
export const longerPerson = (item: Case, candidate: Candidate): string =>
  partyOfCase(item) || otherPerson(item, candidate) || (candidate.by === BY_SHORT ? behindSurname(item, candidate) : '') || calledAfter(item, candidate);

function partyOfCase({ reading, mention: { from, to } }: Case): string {
  const { text, tokens } = reading;
  // "Biden v. Nebraska"; but "Djokovic v Nadal".
  const first = wordAt(reading, to) === 'v' && text[tokens.end[to] as number] === '.';
  // "Cooper v. Harris".
  const start = tokens.start[from] as number;
  const second = wordAt(reading, from - 1) === 'v' && text[tokens.start[from - 1] as number] === 'v' && text.slice(start - 2, start) === '. ';
  // "In Clinton v Jones, the court": what two sides met in is no match.
  const cited = wordAt(reading, to) === 'v' && wordAt(reading, from - 1) === 'in' && goesOnAt(reading, to + 1);
  return first || second || cited ? 'the party of a case' : '';
}

/** Relatives and others whose names go on, or begin before. */
function otherPerson(item: Case, { entity, by }: Candidate): string {
  const { facts, reading, mention, context, beside } = item;
  const { gap, hash1 } = reading.tokens;
  const { from, to } = mention;
  const next = wordAt(reading, to);
  const before = wordAt(reading, from - 1);
  // "The elections in May", of an article on Theresa May.
  if (to - from === 1 && isMonthName(reading, from)) return 'a month';
  // The grandson of Martin Luther King is another man; so is "Frank Sinatra, Jr.", long after his father.
  // Of "Donald J. Trump Jr." there is an entry.
  const junior = next === 'jr' && (follows(reading, to) || gap[to] === GAP_COMMA) && (isDead(facts, entity, reading.day) || juniorOf(facts, entity) >= 0);
  if ((goesOn(reading, mention) && GENERATIONS.has(next)) || junior) return 'another generation of the family';
  // "Crown Prince Mohammed bin Nayef", where only "Crown Prince Mohammed" is known.
  if (leadsOn(reading, to, SONS) && wordAt(reading, to - 2) !== next) return `part of a longer name: … ${next}`;
  // "Prince Ali bin Hussein of Jordan" is a son of King Hussein.
  if (SONS.has(before) && follows(reading, from)) return `part of a longer name: ${before} …`;
  // "Prince Ali bin Al-Hussein of Jordan".
  if (ARABIC.has(before) && gap[from] === GAP_HYPHEN && SONS.has(wordAt(reading, from - 2))) return `part of a longer name: ${wordAt(reading, from - 2)} …`;
  // "Prince Feisal al Hussein of Jordan" is another.
  if (ARABIC.has(before) && follows(reading, from) && follows(reading, from - 1) && isCapital(reading, from - 2)) return `part of a longer name: ${before} …`;
  // "Pier Silvio Berlusconi" is the son.
  if (by !== BY_SHORT && isBehindFirstName(item, entity)) return `part of a longer name: ${before} …`;
  // "Prince Andrew of Greece", "Princess Andrew".
  if (by !== BY_SHORT && ROYAL.has(wordAt(reading, from)) && next === 'of' && item.placeAfter >= 0 && !isHome(item, entity)) return 'of another house';
  if (before === 'princess' && follows(reading, from) && facts.flagsOf(entity) & MR) return 'the wife of somebody';
  // "Abdullah bin Abdulaziz al-Rabiah" is of another family than the king.
  if (
    by !== BY_SHORT &&
    SONS.has(wordAt(reading, to - 2)) &&
    ARABIC.has(next) &&
    follows(reading, to) &&
    gap[to + 1] === GAP_HYPHEN &&
    !RULING_FAMILIES.has(wordAt(reading, to + 1))
  )
    return `part of a longer name: … ${next}-…`;
  // "Charles de Thierry" is no king.
  if (to - from === 1 && leadsOn(reading, to, PARTICLES)) return `part of a longer name: … ${next}`;
  // A headline tells nothing of "Donna Kelce", but the text below names her so.
  if (beside.styled && to - from === 1 && follows(reading, from))
    for (const at of few(context.namesakes.get(hash1[from] as number)))
      if (at !== from - 1 && hash1[at] === hash1[from - 1]) return `part of a longer name: ${before} …`;
  return '';
}

/** What makes a surname another's. */
function behindSurname({ reading, mention, context }: Case, { entity }: Candidate): string {
  const { gap } = reading.tokens;
  const { from, to } = mention;
  const next = wordAt(reading, to);
  // "Young-hoon Lee" is none of the known ones.
  if (isBehindGivenName(reading, from)) return `part of a longer name: …-${wordAt(reading, from - 1)} …`;
  // "Being a Bush", "another Clinton in the White House".
  const alone = gap[to] !== GAP_HYPHEN && (!follows(reading, to) || PLACE_PREPOSITIONS.has(next) || AUXILIARIES.has(next));
  if (to - from === 1 && ONE_OF.has(wordAt(reading, from - 1)) && follows(reading, from) && alone && !owns(reading, to - 1)) return 'one of a family';
  if (isStrangersSurname(reading, mention)) return `part of a longer name: ${wordAt(reading, from - 1)} …`;
  // "A stoker called Thatcher", "a user named Brown Jackson": whoever knows him better is told of in full.
  if (!context.named.has(entity) && isIntroducedSo(reading, from)) return 'somebody called so';
  if (to - from !== 1 || !follows(reading, to)) return '';
  // "The Jackson 5".
  if (wordAt(reading, from - 1) === 'the' && BAND.test(next)) return `part of a longer name: … ${next}`;
  // "The Williams sisters" are two.
  if (SIBLINGS.has(next) && !owns(reading, to - 1)) return `part of a longer name: … ${next}`;
  // "Mohammed al-Mashhadani", after Mohammed al-Halbousi.
  return ARABIC.has(next) && gap[to + 1] === GAP_HYPHEN ? `part of a longer name: … ${next}-…` : '';
}

/** "A", a word or two in small letters, and "called" or "named" stand before. */
function isIntroducedSo(reading: Reading, from: number): boolean {
  if (!follows(reading, from) || !CALLED.has(wordAt(reading, from - 1))) return false;
  for (let i = from - 2; i > from - 5 && follows(reading, i + 1); i--) {
    if (INDEFINITE.has(wordAt(reading, i))) return i < from - 2;
    if (isCapital(reading, i)) return false;
  }
  return false;
}

/** What is called after people. */
function calledAfter({ reading, mention }: Case, { by }: Candidate): string {
  const { from, to } = mention;
  const next = wordAt(reading, to);
  const before = wordAt(reading, from - 1);
  // "The Queen Victoria" is a pub, or a ship.
  const crowned = CROWNED.has(wordAt(reading, from)) && !isNumeral(reading, to - 1);
  if (by !== BY_SHORT && crowned && before === 'the') return 'something is called so';
  // "King Salman Base", "John F. Kennedy International Airport".
  if (goesOn(reading, mention) && NAMED_AFTER.has(wordAt(reading, to + (next === 'international' || next === 'memorial' ? 1 : 0))))
    return `part of a longer name: … ${next}`;
  // "Louis Armstrong New Orleans International Airport".
  if (goesOn(reading, mention) && leadsToAirport(reading, to)) return 'the name of an airport';
  // "The King's Theatre".
  const owned = wordAt(reading, from) === 'the' && to - from === 2 && owns(reading, to - 1);
  if (owned && goesOnAt(reading, to) && NAMED_AFTER.has(next)) return `part of a longer name: … ${next}`;
  // "The Quai François-Mitterrand", "Avenue Winston Churchill".
  // "The rue Jean-Jaurès": no English word.
  if ((STREETS.has(before) && isCapital(reading, from - 1) && follows(reading, from)) || (before === 'rue' && follows(reading, from)))
    return `a street: ${before} …`;
  // "The USS Ronald Reagan".
  if (SHIPS.has(before) && follows(reading, from)) return `a ship: ${before} …`;
  if (to - from < 2 || !follows(reading, to)) return '';
  // "The Néstor Kirchner gas pipeline".
  if (WORKS.has(next) || (next === 'gas' && wordAt(reading, to + 1) === 'pipeline')) return `part of a longer name: … ${next}`;
  // "The Charles de Gaulle aircraft carrier", "the Gerald R. Ford carrier group".
  return next === 'carrier' || (next === 'aircraft' && wordAt(reading, to + 1) === 'carrier') ? 'a ship: … aircraft carrier' : '';
}

/** A first name stands before the name, and is none of her own: "Mohamed Hamdan Dagalo", of whom "Hamdan Dagalo" is known, too. */
function isBehindFirstName({ facts, reading, mention: { from }, beside }: Case, entity: number): boolean {
  const { flags } = reading.tokens;
  const first = from - 1;
  if (beside.before !== first || !follows(reading, from) || !isFirstName(reading, facts, first)) return false;
  // "H.E. Ban Ki-moon" is no Mr He, nor is "Kate Duchess of Cambridge" another.
  if ((flags[first] as number) & (ALL_CAPS | DOTTED) || familyOf(wordAt(reading, from)) || PEERS.has(wordAt(reading, from))) return false;
  return !wordsOfId(facts, entity).includes(wordAt(reading, first));
}

/** Families that rule: they stand behind names of theirs, or do not. */
const RULING_FAMILIES = new Set('saud nahyan maktoum thani khalifa sabah said qasimi nuaimi sharqi hussein'.split(' '));
const ROYAL = new Set(['prince', 'princess', 'king', 'queen', 'duke', 'duchess']);
/** Whether the place behind the name is the person's country or a part of it. */
const isHome = ({ facts, placeAfter }: Case, e: number): boolean => [placeAfter, facts.homeOf(placeAfter)].includes(facts.homeOf(e));
const CROWNED = new Set(['queen', 'king']);
/** What a street or a square is, before its name. */
const STREETS = new Set('quai place avenue boulevard rue pont square avenida calle plaza piazza via'.split(' '));
const WORKS = new Set(['pipeline', 'dam', 'airport', 'stadium', 'bridge']);
const GENERATIONS = new Set(['iii', 'iv', 'sr', 'senior']);
const ONE_OF = new Set(['a', 'an', 'another', 'every', 'any', 'third']);
const SONS = new Set(['bin', 'ibn', 'bint']);
const PARTICLES = new Set('de di von van der del della du da dos'.split(' '));

/** A Korean given name, written before the surname: a capital, a hyphen, a short second half. "Seoul-born Kim" is no such. */
function isBehindGivenName(reading: Reading, from: number): boolean {
  const { gap } = reading.tokens;
  if (from < 2 || !follows(reading, from) || gap[from - 1] !== GAP_HYPHEN || gap[from - 2] === GAP_HYPHEN) return false;
  if (!isCapital(reading, from - 2) || isCapital(reading, from - 1)) return false;
  return SYLLABLE.test(wordAt(reading, from - 1)) && SYLLABLE.test(wordAt(reading, from - 2));
}
const SYLLABLE = /^(?!born$|bred$|led$|run$|ties?$)[bcdghjkmnpstwy]{0,2}[aeiouwy]{1,3}(ng?|k|l|m|p|h)?$/;

const BAND = /^[2-9]$/;
const SIBLINGS = new Set(['sisters', 'brothers', 'twins', 'siblings', 'clan', 'families']);
