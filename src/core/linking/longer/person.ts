import { BY_SHORT } from '../../dictionary/layout.ts';
import { familyOf } from '../../facts/families.ts';
import { ALL_CAPS, CAPITAL, DOTTED, GAP_COMMA, GAP_HYPHEN, GAP_SPACE, POSSESSIVE } from '../../text/tokens.ts';
import type { Case } from '../context/case.ts';
import { goesOn } from '../names/goes-on.ts';
import type { Candidate } from '../names/mentions.ts';
import { type Reading, wordAt } from '../reading/reading.ts';
import { NAMED_AFTER, PEERS, SHIPS } from '../reading/words.ts';

/** Why a name is not that of the person alone: a son's, a grandson's, that of something called after her; '' where it is. */
export function longerPerson(item: Case, { entity, by }: Candidate): string {
  const { reading, mention, context, beside } = item;
  const { tokens } = reading;
  const { from, to } = mention;
  const more = goesOn(reading, mention);
  const next = wordAt(reading, to);
  // "Biden v. Nebraska"; but "Djokovic v Nadal".
  if (next === 'v' && reading.text[tokens.end[to] as number] === '.') return 'the party of a case';
  // "Cooper v. Harris".
  if (
    wordAt(reading, from - 1) === 'v' &&
    reading.text[tokens.start[from - 1] as number] === 'v' &&
    /\. $/.test(reading.text.slice((tokens.start[from] as number) - 2, tokens.start[from]))
  )
    return 'the party of a case';
  // The grandson of Martin Luther King is another man.
  // So is "Frank Sinatra, Jr.", long after his father.
  if ((more && GENERATIONS.has(next)) || (next === 'jr' && tokens.gap[to] === GAP_COMMA && isDead(item, entity))) return 'another generation of the family';
  // "Crown Prince Mohammed bin Nayef", where only "Crown Prince Mohammed" is known.
  if (leadsOn(reading, to, SONS) && wordAt(reading, to - 2) !== next) return `part of a longer name: … ${next}`;
  // "Prince Ali bin Hussein of Jordan" is a son of King Hussein.
  if (SONS.has(wordAt(reading, from - 1)) && tokens.gap[from] === GAP_SPACE) return `part of a longer name: ${wordAt(reading, from - 1)} …`;
  // "Prince Ali bin Al-Hussein of Jordan".
  if (ARABIC.has(wordAt(reading, from - 1)) && tokens.gap[from] === GAP_HYPHEN && SONS.has(wordAt(reading, from - 2)))
    return `part of a longer name: ${wordAt(reading, from - 2)} …`;
  // "Prince Feisal al Hussein of Jordan" is another.
  if (
    ARABIC.has(wordAt(reading, from - 1)) &&
    tokens.gap[from] === GAP_SPACE &&
    tokens.gap[from - 1] === GAP_SPACE &&
    (tokens.flags[from - 2] as number) & CAPITAL
  )
    return `part of a longer name: ${wordAt(reading, from - 1)} …`;
  // "The Queen Victoria" is a pub, or a ship.
  const crowned = CROWNED.has(wordAt(reading, from)) && !NUMERAL.test(wordAt(reading, to - 1));
  if (by !== BY_SHORT && crowned && wordAt(reading, from - 1) === 'the') return 'something is called so';
  // "Pier Silvio Berlusconi" is the son.
  if (by !== BY_SHORT && isBehindFirstName(item, entity)) return `part of a longer name: ${wordAt(reading, from - 1)} …`;
  // "The Williams sisters" are two.
  if (by === BY_SHORT && to - from === 1 && tokens.gap[to] === GAP_SPACE && SIBLINGS.has(next) && !((tokens.flags[to - 1] as number) & POSSESSIVE))
    return `part of a longer name: … ${next}`;
  // "Young-hoon Lee" is none of the known ones.
  if (by === BY_SHORT && isBehindGivenName(reading, from)) return `part of a longer name: …-${wordAt(reading, from - 1)} …`;
  // "Mohammed al-Mashhadani", after Mohammed al-Halbousi.
  if (by === BY_SHORT && to - from === 1 && ARABIC.has(next) && tokens.gap[to] === GAP_SPACE && tokens.gap[to + 1] === GAP_HYPHEN)
    return `part of a longer name: … ${next}-…`;
  // "Charles de Thierry" is no king.
  if (to - from === 1 && leadsOn(reading, to, PARTICLES)) return `part of a longer name: … ${next}`;
  // "King Salman Base", "John F. Kennedy International Airport".
  if (more && NAMED_AFTER.has(wordAt(reading, to + (next === 'international' ? 1 : 0)))) return `part of a longer name: … ${next}`;
  // "The Néstor Kirchner gas pipeline".
  if (to - from > 1 && tokens.gap[to] === GAP_SPACE && (WORKS.has(next) || (next === 'gas' && wordAt(reading, to + 1) === 'pipeline')))
    return `part of a longer name: … ${next}`;
  // "The USS Ronald Reagan", "the Charles de Gaulle aircraft carrier".
  if (to - from > 1 && next === 'aircraft' && wordAt(reading, to + 1) === 'carrier') return 'a ship: … aircraft carrier';
  if (SHIPS.has(wordAt(reading, from - 1)) && tokens.gap[from] === GAP_SPACE) return `a ship: ${wordAt(reading, from - 1)} …`;
  // A headline tells nothing of "Donna Kelce", but the text below names her so.
  if (beside.styled && to - from === 1 && tokens.gap[from] === GAP_SPACE)
    for (const at of context.namesakes.get(tokens.hash1[from] as number) ?? [])
      if (at !== from - 1 && tokens.hash1[at] === tokens.hash1[from - 1]) return `part of a longer name: ${wordAt(reading, from - 1)} …`;
  return '';
}
/** A first name stands before the name, and is none of her own: "Mohamed Hamdan Dagalo", of whom "Hamdan Dagalo" is known, too. */
function isBehindFirstName({ facts, reading, mention: { from }, beside }: Case, entity: number): boolean {
  const { flags, gap, hash1 } = reading.tokens;
  const first = from - 1;
  if (beside.before !== first || gap[from] !== GAP_SPACE || !facts.firstNames.has(hash1[first] as number)) return false;
  // "H.E. Ban Ki-moon" is no Mr He, nor is "Kate Duchess of Cambridge" another.
  if ((flags[first] as number) & (ALL_CAPS | DOTTED) || familyOf(wordAt(reading, from)) || PEERS.has(wordAt(reading, from))) return false;
  const own = facts.idOf(entity).split('-');
  return !own.includes(wordAt(reading, first));
}

const CROWNED = new Set(['queen', 'king']);
const NUMERAL = /^[ivx]+$/;
const WORKS = new Set(['pipeline', 'dam', 'airport', 'stadium', 'bridge']);
const GENERATIONS = new Set(['iii', 'iv', 'sr', 'senior']);
const ARABIC = new Set(['al', 'el']);
const SONS = new Set(['bin', 'ibn', 'bint']);
const PARTICLES = new Set('de di von van der del della du da dos'.split(' '));

/** A Korean given name, written before the surname: a capital, a hyphen, a short second half. "Seoul-born Kim" is no such. */
function isBehindGivenName(reading: Reading, from: number): boolean {
  const { gap, flags } = reading.tokens;
  if (from < 2 || gap[from] !== GAP_SPACE || gap[from - 1] !== GAP_HYPHEN || gap[from - 2] === GAP_HYPHEN) return false;
  if (!((flags[from - 2] as number) & CAPITAL) || (flags[from - 1] as number) & CAPITAL) return false;
  return SYLLABLE.test(wordAt(reading, from - 1)) && SYLLABLE.test(wordAt(reading, from - 2));
}
const SYLLABLE = /^(?!born$|bred$|led$|run$|ties?$)[bcdghjkmnpstwy]{0,2}[aeiouwy]{1,3}(ng?|k|l|m|p|h)?$/;

/** "… bin Nayef", "… von Storch": one of these words, and a name behind it. */
const leadsOn = (reading: Reading, at: number, words: ReadonlySet<string>): boolean =>
  words.has(wordAt(reading, at)) &&
  reading.tokens.gap[at] === GAP_SPACE &&
  reading.tokens.gap[at + 1] === GAP_SPACE &&
  ((reading.tokens.flags[at + 1] as number) & CAPITAL) !== 0;
const isDead = ({ facts, reading }: Case, e: number): boolean => reading.day > 0 && facts.endOf(e) > 0 && facts.endOf(e) < reading.day;
const SIBLINGS = new Set(['sisters', 'brothers', 'twins', 'siblings']);
