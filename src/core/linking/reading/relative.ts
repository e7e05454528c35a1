import { GAP_COMMA, GAP_HYPHEN } from '../../text/tokens.ts';
import { follows, isCapital, owns, type Reading, wordAt } from './reading.ts';
import { KIN, SPOUSES } from './words.ts';

/** Words between who is a relative and the name: "father, former Vice President". */
const REACH = 4;
/** The same where all of them only describe: "the daughter of disgraced former prime minister and general". */
const REACH_OF_TITLES = 9;
/** Words of a name from its first to the last, on which the possessive hangs. */
const LONGEST_NAME = 5;

/**
 * Whether the full name at a token is told of somebody else's relative: "the son of Rep. Ron Paul", "her father, former Vice President Dick
 * Cheney", "the husband of Kellyanne Conway", "Ron Paul's son". Not "his wife, Hillary Clinton": the two share the story.
 */
export const isOfRelative = (reading: Reading, at: number): boolean => isBehindKin(reading, at) || isFarBehindKin(reading, at) || ownsKin(reading, at);

function isBehindKin(reading: Reading, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH) && reading.sentence[i] === reading.sentence[at]; i--) {
    const word = wordAt(reading, i);
    if (KIN.has(word)) return !SPOUSES.has(word) || wordAt(reading, i + 1) === 'of';
  }
  return false;
}

/**
 * "Daughter of disgraced ex-president Alberto Fujimori", "whose father, the imprisoned ex-president Alberto Fujimori", "son of Nestor Kirchner
 * and Cristina Kirchner": what stands between are descriptions and names, and a comma right behind the word of kin at most.
 */
function isFarBehindKin(reading: Reading, at: number): boolean {
  const { gap } = reading.tokens;
  for (let i = at - 1; i >= Math.max(0, at - REACH_OF_TITLES) && reading.sentence[i] === reading.sentence[at]; i--) {
    const word = wordAt(reading, i);
    const behind = i + 1;
    if (KIN.has(word)) return wordAt(reading, behind) === 'of' || (!SPOUSES.has(word) && gap[behind] === GAP_COMMA);
    if (STOPS.has(word) || (word === 'of' && !KIN.has(wordAt(reading, i - 1)))) return false;
    const joined = follows(reading, behind) || gap[behind] === GAP_HYPHEN;
    if (!joined) return false;
  }
  return false;
}
/** Words that no description of somebody has in it: "the son of a man who met Alberto Fujimori". */
const STOPS = new Set(
  `who whose whom which that when where while as in at on by with from to into for against after before since about between but or if because is are was were be been
  has have had will would can could may might must did does do not he she it they we i him them his her their said says met told`.split(/\s+/),
);

/** "Fidel Castro's brother", "Ali Bongo's late father". */
function ownsKin(reading: Reading, at: number): boolean {
  for (let i = at; i < Math.min(at + LONGEST_NAME, reading.tokens.count - 1); i++) {
    if (i > at && !follows(reading, i) && reading.tokens.gap[i] !== GAP_HYPHEN) return false;
    if (!owns(reading, i)) continue;
    let kin = i + 1;
    while (kin < i + 3 && DESCRIBED.has(wordAt(reading, kin))) kin++;
    return i > at && follows(reading, i + 1) && !isCapital(reading, kin) && KIN.has(wordAt(reading, kin)) && wordAt(reading, kin) !== 'family';
  }
  return false;
}
const DESCRIBED = new Set('late own elder older eldest oldest younger youngest only first second third last middle twin half estranged'.split(' '));
