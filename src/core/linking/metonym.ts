import { BY_DEMONYM } from '../dictionary/layout.ts';
import { PLACE } from '../facts/kinds.ts';
import type { Facts } from '../facts/read.ts';
import { GAP_BLOCK, GAP_HYPHEN, GAP_SPACE } from '../text/tokens.ts';
import { areListed } from './beside/lists.ts';
import { follows, owns, type Reading, wordAt } from './reading/reading.ts';
import { doesAsState, isAppealedTo, REPLIES } from './reading/statecraft.ts';
import {
  AUXILIARIES,
  DIRECTIONS,
  GOVERNMENT_NOUNS,
  GOVERNMENT_PREPOSITIONS,
  GOVERNMENT_SUFFIXES,
  PLACE_PREPOSITIONS,
  SAYS_OR_ACTS,
  wordSet,
} from './reading/words.ts';
import type { Decision } from './resolve.ts';

/**
 * Which capitals stand for their governments: "Moscow said" against "in Moscow".
 * @param decisions in the order of the text
 * @returns for each the number of the entity that is meant instead, or -1
 */
export function metonymsOf(reading: Reading, facts: Facts, decisions: readonly Decision[]): number[] {
  const stands = decisions.map(({ chosen }) => {
    // "Muscovites said" are people of the city.
    const place = chosen && chosen.candidate.by !== BY_DEMONYM ? chosen.candidate.entity : -1;
    return place >= 0 && facts.kindOf(place) === PLACE ? facts.standsForOf(place) : -1;
  });
  const acts = decisions.map(({ mention }, i) => (stands[i] as number) >= 0 && actsAsGovernment(reading, mention.from, mention.to));
  // "Paris, Berlin and Warsaw said", "thanked Paris and Berlin": what one of a list is the others are.
  for (let first = 0; first < decisions.length; first++) {
    let last = first;
    while (
      (stands[last + 1] ?? -1) >= 0 &&
      (stands[last] as number) >= 0 &&
      areListed(reading, (decisions[last] as Decision).mention, (decisions[last + 1] as Decision).mention)
    )
      last++;
    if (last === first) continue;
    // "Ministries in Rome and Vienna said": all of them are places.
    if (isThere(reading, (decisions[first] as Decision).mention.from)) acts.fill(false, first, last + 1);
    else if (acts.slice(first, last + 1).some(Boolean)) acts.fill(true, first, last + 1);
    first = last;
  }
  return stands.map((entity, i) => (acts[i] ? entity : -1));
}

/** "From Paris and London", "the mayors of Paris and London": the list begins with places. */
function isThere(reading: Reading, from: number): boolean {
  const before = wordAt(reading, from - 1);
  if (!follows(reading, from)) return false;
  return PLACE_PREPOSITIONS.has(before) || (before === 'of' && !GOVERNMENT_NOUNS.has(wordAt(reading, from - 2)));
}

const ATTACKS = new Set('attack attacks offensive assault campaign strike strikes march advance'.split(' '));
const YIELDS = new Set('accept allow stop end halt withdraw yield concede comply surrender release'.split(' '));
const PREVENT = new Set('prevent prevents prevented preventing stop stopping block blocking deter deterring keep keeping discourage'.split(' '));
const ARMS = new Set(['nuclear', 'missile', 'ballistic']);
const WAYS = new Set('highway motorway road railway railroad rail line train flight flights route corridor pipeline border'.split(' '));

function actsAsGovernment(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  const before = wordAt(reading, from - 1);
  // "Northern Paris", "D.C. National Guard", "an attack against Tripoli".
  if (DIRECTIONS.has(before) || /^d\.?c$|^columbia$/.test(wordAt(reading, to - 1))) return false;
  if (before === 'against' && ATTACKS.has(wordAt(reading, from - 2))) return false;
  const gapBefore = tokens.gap[from] as number;
  const after = wordAt(reading, to);
  // "Backed by Washington, D.C.-based operations".
  if (/^d\.?c$/.test(after)) return false;
  // "With Warsaw Mayor Rafał Trzaskowski", "Ottawa city councillors".
  if (after === 'mayor' || after === 'city') return false;
  const possessive = owns(reading, to - 1);
  // "In Tehran's nuclear programme".
  if (possessive && ARMS.has(after)) return true;
  if (isAppealedTo(reading, from, to)) return true;
  if (gapBefore === GAP_SPACE && PLACE_PREPOSITIONS.has(before)) return false;
  // "Inspired by Paris under the Nazi occupation".
  if (after === 'under') return false;
  // "A Cairo press conference", "the Jakarta launch" are held there; "a Moscow-backed force" is not.
  if ((before === 'a' || before === 'the') && gapBefore === GAP_SPACE && follows(reading, to)) return false;
  // "The Baghdad-Damascus highway" joins cities, "Kyiv-Moscow talks" governments.
  if (tokens.gap[from] === GAP_HYPHEN) return !WAYS.has(after) && !WAYS.has(wordAt(reading, to + 1));
  const gapAfter = to < tokens.count ? (tokens.gap[to] as number) : GAP_BLOCK;
  if (gapAfter === GAP_HYPHEN) return GOVERNMENT_SUFFIXES.has(after);
  if (possessive) return GOVERNMENT_NOUNS.has(after) || GOVERNMENT_NOUNS.has(wordAt(reading, to + 1)) || REPLIES.has(after);
  if (gapBefore === GAP_SPACE && isDealtWith(reading, from - 1) && !isTownsPeople(reading, before, to)) return true;
  // "Time for Tehran to accept".
  if (
    before === 'for' &&
    after === 'to' &&
    gapBefore === GAP_SPACE &&
    follows(reading, to + 1) &&
    (acts(reading, to + 1) || YIELDS.has(wordAt(reading, to + 1)))
  )
    return true;
  // "To prevent Tehran from developing".
  if (after === 'from' && PREVENT.has(before)) return true;
  if ((before === 'of' || before === 'between' || before === 'from') && GOVERNMENT_NOUNS.has(wordAt(reading, from - 2))) return true;
  if (before === 'and' && isDealtWith(reading, from - 3)) return true;
  // Subject of an act: the verb follows, perhaps after an auxiliary; behind a comma somebody else may speak, "Kiev is calm, said TASS".
  if (gapAfter !== GAP_SPACE) return false;
  if (acts(reading, to) || doesAsState(reading, from, to)) return true;
  if (!AUXILIARIES.has(after)) return false;
  for (let i = to + 1; i <= to + 3 && follows(reading, i); i++) if (acts(reading, i)) return true;
  // "Moscow is furious."
  const mood = HOW.has(wordAt(reading, to + 1)) ? to + 2 : to + 1;
  return MOODS.has(wordAt(reading, mood)) && IS.has(after) && follows(reading, mood);
}

/**
 * Whether the preposition or verb at token `at` has a government behind it: "talks with Moscow", "backed by Tehran", "urged Beijing"; but
 * "the train between Moscow and St Petersburg", "in love with Rome".
 */
function isDealtWith(reading: Reading, at: number): boolean {
  const word = wordAt(reading, at);
  if (DEALT.has(word)) return true;
  if (!GOVERNMENT_PREPOSITIONS.has(word)) return false;
  if (!OF_ANYTHING.has(word)) return true;
  const before = wordAt(reading, at - 1);
  return GOVERNMENT_NOUNS.has(before) || DEALINGS.has(before) || (word === 'by' && DONE.test(before));
}
const DEALT = new Set(['thanked', 'rebuked', 'thanking', 'rebuking']);
const OF_ANYTHING = new Set(['with', 'by', 'against', 'between']);
const DEALINGS =
  wordSet(`talks talk talking negotiations negotiation negotiate negotiating meeting meetings summit agreement agreements deal deals dialogue discussions partnership partnerships cooperation
   cooperate cooperating coordination relationships tension tensions row dispute disputes conflict conflicts rapprochement alliance alliances allied align aligned side sided siding treaty pact
   truce ceasefire accord accords rivalry rift exchange exchanges friction frictions feud standoff confrontation clash clashes contacts channel channels understanding trade mediate mediating
   mediation signed agreed upset furious angry patience frustrated issues measures tariffs retaliation retaliate allegations accusations complaint complaints case action actions coalition
   decision do move moves movements exercise exercises drill drills hotline upon united détente detente arrangement arrangements engagement border`);
/** Of what governments do. */
const DONE = /(?:ed|held|led|made|sent|given|taken|set|seen)$/;

/** "To help London commuters": its people, and no government. */
const isTownsPeople = (reading: Reading, before: string, to: number): boolean =>
  GIVING.has(before) &&
  follows(reading, to) &&
  !owns(reading, to - 1) &&
  /[^s]s$/.test(wordAt(reading, to)) &&
  !SAYS_OR_ACTS.has(wordAt(reading, to)) &&
  !AUXILIARIES.has(wordAt(reading, to));
const GIVING = new Set('help helping allow support supporting supply supplying supplied ask asked'.split(' '));

/** Whether what governments do stands at a token. */
const acts = (reading: Reading, at: number): boolean =>
  SAYS_OR_ACTS.has(wordAt(reading, at)) || DEEDS.has(wordAt(reading, at)) || makesClear(reading, at) || hitsBack(reading, at);
/** Beside what people do with words. */
const DEEDS = wordSet(`thank thanks thanked rebuke rebukes rebuked protest protests protested oppose opposes opposed ask asks asked answer answers answered
  ratify ratifies ratified halt halts halted abstain abstains abstained sever severs severed complain complains complained object objects objected
  negotiate negotiates negotiated violate violates violated comply complies complied balk balks balked apologise apologises apologised apologize apologizes apologized
  extradite extradites extradited renounce renounces renounced nationalise nationalised nationalize nationalized expropriated calculated miscalculated`);
const MOODS = new Set('worried furious angry cross uneasy alarmed wary adamant pleased displeased dismayed outraged unhappy nervous divided split'.split(' '));
const IS = new Set(['is', 'was']);
const HOW = new Set(['very', 'deeply', 'so', 'too', 'increasingly']);
/** "Ankara hit back", "Islamabad shot down a drone". */
const hitsBack = (reading: Reading, at: number): boolean => BACK.get(wordAt(reading, at)) === wordAt(reading, at + 1);
const BACK = new Map(Object.entries({ hit: 'back', hits: 'back', shot: 'down', shoots: 'down' }));

/** "Washington has made clear", "Moscow made it clear". */
function makesClear(reading: Reading, at: number): boolean {
  if (!MAKES.has(wordAt(reading, at))) return false;
  return wordAt(reading, at + (wordAt(reading, at + 1) === 'it' ? 2 : 1)) === 'clear';
}
const MAKES = new Set(['made', 'makes', 'making']);
