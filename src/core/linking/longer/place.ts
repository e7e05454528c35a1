import { BY_SHORT } from '../../dictionary/layout.ts';
import { CITY_TYPES, COUNTRY, REGION } from '../../facts/kinds.ts';
import { ALL_CAPS, CAPITAL, GAP_COMMA, GAP_HYPHEN, GAP_SPACE, POSSESSIVE } from '../../text/tokens.ts';
import type { Case } from '../context/case.ts';
import { isAddress, isDirection, lettersBehind } from '../names/fragments.ts';
import { goesOn, isVersus } from '../names/goes-on.ts';
import type { Candidate, Mention } from '../names/mentions.ts';
import { opensSentence, type Reading, wordAt } from '../reading/reading.ts';
import { AMERICAN_PARTIES, BODY_WORDS, DIRECTIONS, HARMLESS_FOLLOWERS, HEADS, PAPERS, PEERS } from '../reading/words.ts';

/** Why a name is not that of the place alone: a currency's, a pact's, a peer's; '' where it is. */
export function longerPlace({ facts, reading, mention, context, placeBefore, bodyBefore }: Case, { entity, by, ambiguous, possessed }: Candidate): string {
  const { gap, flags, start, end } = reading.tokens;
  const { from, to } = mention;
  const type = facts.typeOf(entity);
  const next = wordAt(reading, to);
  if (DIRECTIONS.has(wordAt(reading, to - 1)) && by === BY_SHORT) {
    if (goesOn(reading, mention) && !HARMLESS_FOLLOWERS.has(next)) return `part of a longer name: … ${next}`;
    // "the South" is a country only where that country is spoken of.
    if (type === COUNTRY && !context.named.has(entity) && !context.homes.has(entity)) return 'a direction';
  }
  // "The East China and South China seas", "the South and East China Seas".
  if ((type === COUNTRY || by === BY_SHORT) && isOfSeas(reading, mention)) return 'part of a longer name: … seas';
  // "S. Africa", "N Korea".
  if (isDirection(reading.text, start[from] as number)) return 'part of a longer name: a direction';
  if (isAddress(reading, mention)) return 'an address';
  if (isCalledSo(reading, mention)) return 'what something else is called';
  if (isVersus(reading, mention)) return 'a team, or the party of a case';
  // "US$3bn", "US $3 billion"; but "lent Ukraine $3 billion".
  if (to - from === 1 && ((flags[from] as number) & ALL_CAPS) !== 0 && isCurrency(reading.text, end[to - 1] as number)) return 'a currency';
  // "the City of York" is not the City, "the Gulf of Maine" not the Gulf.
  if ((by === BY_SHORT || ambiguous) && next === 'of' && gap[to] === GAP_SPACE && gap[to + 1] === GAP_SPACE && (flags[to + 1] as number) & CAPITAL)
    return 'part of a longer name: … of';
  // "France 2" is a channel, "Brazil 1, Chile 0" a score; but "in France 12 people".
  if (type === COUNTRY && /^ \d{1,2}(?! ?[\p{Ll}\d:%]|,\d)/u.test(reading.text.slice(end[to - 1], (end[to - 1] as number) + 6))) return 'a channel or a score';
  // "Texas A&M University".
  if (/^ [A-Z]&[A-Z]\b/.test(reading.text.slice(end[to - 1], (end[to - 1] as number) + 6))) return 'part of a longer name: … &';
  // "The state Capitol", "Wisconsin's Capitol".
  if (CAPITOLS.has(wordAt(reading, to - 1)) && (wordAt(reading, from - 1) === 'state' || (placeBefore >= 0 && facts.typeOf(placeBefore) === REGION)))
    return 'the Capitol of a state';
  // "The Balochistan National Party"; but "the UK Labour Party".
  if (type !== COUNTRY && partyBehind(reading, mention)) return 'part of a longer name: … party';
  // "Doctors for America".
  if (type === COUNTRY && isLobby(reading, from)) return 'part of a longer name: … for';
  if (isInBodysBrackets(reading, mention)) return 'part of a longer name: (… and …)';
  // "During the Battle of Algiers", "a Greater Serbia".
  if (isInBattle(reading, from)) return `part of a longer name: ${wordAt(reading, from - 2)} of …`;
  if (type === COUNTRY && wordAt(reading, from - 1) === 'greater' && (flags[from - 1] as number) & CAPITAL) return 'part of a longer name: greater …';
  // "The Popular Movement for the Liberation of Angola (MPLA)".
  if (endsBodyWithLetters(reading, mention)) return 'part of a longer name, whose letters follow';
  // "The Baltimore Sun".
  if (goesOn(reading, mention) && PAPERS.has(next)) return `a newspaper: … ${next}`;
  // "New York magazine", "Zagreb county court".
  if (gap[to] === GAP_SPACE && !((flags[to - 1] as number) & POSSESSIVE) && (next === 'magazine' || (next === 'court' && wordAt(reading, to - 1) === 'county')))
    return `part of a longer name: … ${next}`;
  // "The state-run Iran daily".
  if (next === 'daily' && gap[to] === GAP_SPACE && OWNED.has(wordAt(reading, from - 1))) return `a newspaper: … ${next}`;
  // "Yahoo Finance UK", "Independent News Pakistan".
  if (gap[from] === GAP_SPACE && MEDIA.has(wordAt(reading, from - 1)) && (flags[from - 1] as number) & CAPITAL && !opensSentence(reading, from - 1))
    return `part of a longer name: ${wordAt(reading, from - 1)} …`;
  // "The British Normandy Memorial"; Memorial is a body, too.
  if (goesOn(reading, mention) && next === 'memorial') return `part of a longer name: … ${next}`;
  // "The Rio Santiago shipyard": a river of its name.
  if (to - from === 1 && wordAt(reading, from) === 'rio' && goesOn(reading, mention)) return `part of a longer name: … ${next}`;
  // "Deloitte China said", "the Maersk Hangzhou".
  if (bodyBefore && endsPhrase(reading, mention) && !(CITY_TYPES.has(type) && (flags[from] as number) & ALL_CAPS))
    return `part of a longer name: ${wordAt(reading, from - 1)} …`;
  // "St. George's Cathedral".
  if (possessed && gap[to] === GAP_SPACE && (flags[to] as number) & CAPITAL && HEADS.has(next)) return `part of a longer name: … ${next}`;
  // "The cargo carrier Volga-Dnepr".
  if (isInFirmsPair(reading, mention)) return 'part of the name of a firm';
  // "The Bahrain Chamber of Commerce", whichever chambers are known.
  if (goesOn(reading, mention) && next === 'chamber' && wordAt(reading, to + 1) === 'of') return 'part of a longer name: … chamber';
  // "At Juba intersection in Mogadishu".
  if (CITY_TYPES.has(type) && gap[to] === GAP_SPACE && CROSSINGS.has(next)) return 'a crossing of its name';
  // "Santa Ana winds".
  if (gap[to] === GAP_SPACE && WINDS.has(next)) return 'a wind or fault of its name';
  // "The Paris treaty", "the Minsk agreements": the pact, not the city.
  if (CITY_TYPES.has(type) && gap[to] === GAP_SPACE && PACTS.has(next) && !((flags[to - 1] as number) & POSSESSIVE)) return 'the name of a pact';
  // "The University of California, San Diego".
  if (CITY_TYPES.has(type) && gap[from] === GAP_COMMA && isUniversity(reading, from)) return 'the campus of a university';
  // "the Duchess of Sussex", against "the Crown Prince of Norway".
  const before = wordAt(reading, from - 1);
  if ((before !== 'of' && before !== 'for') || gap[from] !== GAP_SPACE || gap[from - 1] !== GAP_SPACE) return '';
  const head = wordAt(reading, from - 2);
  // "Lord Walker of Worcester".
  if (before === 'of' && LORDS.has(wordAt(reading, from - 3)) && (flags[from - 2] as number) & CAPITAL) return `part of a title: ${head} of …`;
  return PEERS.has(head) && facts.homeOf(entity) >= 0 ? `part of a title: ${head} of …` : '';
}
/** A direction stands before the name or ends it, and words with capitals lead from it to "seas". */
function isOfSeas(reading: Reading, { from, to }: Mention): boolean {
  if (!DIRECTIONS.has(wordAt(reading, from - 1)) && !DIRECTIONS.has(wordAt(reading, to - 1))) return false;
  const { gap, flags } = reading.tokens;
  for (let i = to; i < to + LONGEST_SEAS && gap[i] === GAP_SPACE; i++) {
    if (wordAt(reading, i) === 'seas') return true;
    if (!((flags[i] as number) & CAPITAL) && wordAt(reading, i) !== 'and') return false;
  }
  return false;
}
const LONGEST_SEAS = 5;

/** "The charity “Crimea”", "in the “Shanghai spirit”". */
function isCalledSo(reading: Reading, { from, to }: Mention): boolean {
  const { start, end, gap } = reading.tokens;
  if (!OPENING.test(reading.text[(start[from] as number) - 1] ?? '')) return false;
  if (CLOSING.test(reading.text[end[to - 1] as number] ?? '')) return CALLED.has(wordAt(reading, from - 1));
  return gap[to] === GAP_SPACE && NOTIONS.has(wordAt(reading, to));
}
const OPENING = /["“„«]/;
const CLOSING = /["”“»]/;
const CALLED = new Set(
  'charity foundation fund company firm newspaper magazine movement agency band ship vessel project club restaurant hotel factory cinema'.split(' '),
);
const NOTIONS = new Set(['spirit', 'syndrome', 'consensus']);

/** "After Doctors for America argued": inside a sentence a capital begins the name of who is for it. */
function isLobby(reading: Reading, from: number): boolean {
  const { gap, flags } = reading.tokens;
  const first = from - 2;
  if (wordAt(reading, from - 1) !== 'for' || gap[from] !== GAP_SPACE || gap[from - 1] !== GAP_SPACE || !wordAt(reading, first).endsWith('s')) return false;
  const capital = ((flags[first] as number) & (CAPITAL | POSSESSIVE)) === CAPITAL;
  return capital && reading.titleCase[reading.block[from] as number] !== 1 && !opensSentence(reading, first);
}

/** Whether no noun goes on behind a name, which would make an adjective of it: "the IMF Greece programme". */
const endsPhrase = (reading: Reading, { to }: Mention): boolean => (reading.tokens.gap[to] as number) > GAP_HYPHEN || GOES_ON.has(wordAt(reading, to));
const GOES_ON = new Set('and or at in said says has had is was will to for on from by as with that which who'.split(' '));

/** Two names with a hyphen, behind what a firm is. */
function isInFirmsPair(reading: Reading, { from, to }: Mention): boolean {
  const { gap } = reading.tokens;
  const first = gap[from] === GAP_HYPHEN ? from - 1 : from;
  return (first < from || gap[to] === GAP_HYPHEN) && FIRMS.has(wordAt(reading, first - 1)) && gap[first] === GAP_SPACE;
}
const FIRMS = new Set(['carrier', 'airline', 'company', 'firm', 'operator']);
const OWNED = new Set(['run', 'owned', 'state']);
const MEDIA = new Set(['news', 'finance', 'television', 'radio', 'magazine']);
const LORDS = new Set(['lord', 'lady', 'baroness', 'viscount']);

const isInBattle = (reading: Reading, from: number): boolean =>
  wordAt(reading, from - 1) === 'of' && BATTLES.has(wordAt(reading, from - 2)) && ((reading.tokens.flags[from - 2] as number) & CAPITAL) !== 0;
const BATTLES = new Set(['battle', 'siege']);

/** Whether a body's name ends here, words with capitals that "of", "for" and "the" join, one of which says what it is: its letters stand in brackets behind. */
function endsBodyWithLetters(reading: Reading, { from, to }: Mention): boolean {
  const { gap, flags } = reading.tokens;
  if (!JOINTS.has(wordAt(reading, from - 1)) || !lettersBehind(reading, to)) return false;
  for (let i = from - 1; i >= 0 && gap[i + 1] === GAP_SPACE; i--) {
    const word = wordAt(reading, i);
    if (!((flags[i] as number) & CAPITAL)) {
      if (!JOINTS.has(word)) return false;
    } else if (HEADS.has(word) || BODY_WORDS.has(word) || word === 'initiative') return true;
  }
  return false;
}
const JOINTS = new Set(['of', 'for', 'the', 'and', 'in', 'on']);
const CAPITOLS = new Set(['capitol', 'building']);
const CROSSINGS = new Set(['intersection', 'junction', 'roundabout']);
const WINDS = new Set(['wind', 'winds', 'fault']);
const PACTS = new Set('treaty treaties accord accords agreement agreements protocol protocols convention conventions memorandum declaration'.split(' '));

/** "Rape Crisis (England and Wales)": two places in brackets, right behind a word with a capital, are where a body works. */
function isInBodysBrackets({ text, tokens }: Reading, { from, to }: Mention): boolean {
  const [start, end] = [tokens.start[from] as number, tokens.end[to - 1] as number];
  if (text[start - 1] !== '(' && text[end] !== ')') return false;
  const before = /\p{Lu}\p{Ll}+ \((\p{Lu}[\p{L} ]+ and )?$/u.exec(text.slice(Math.max(0, start - BRACKETS), start));
  const behind = /^( and \p{Lu}[\p{L} ]+)?\)/u.exec(text.slice(end, end + BRACKETS));
  return before !== null && behind !== null && (before[1] !== undefined || behind[1] !== undefined);
}
/** Characters of the longest such pair to either side. */
const BRACKETS = 40;

/** A party's name goes on behind the place: at most three words with capitals, the last says what it is. */
function partyBehind(reading: Reading, { to }: Mention): boolean {
  const { gap, flags } = reading.tokens;
  const owns = (i: number) => ((flags[i] as number) & POSSESSIVE) !== 0 && wordAt(reading, i) !== 'people';
  for (let i = to; i < to + 3 && gap[i] === GAP_SPACE && (flags[i] as number) & CAPITAL && !owns(i - 1); i++)
    if (i > to && PARTIES.has(wordAt(reading, i))) return !AMERICAN_PARTIES.has(wordAt(reading, i - 1));
  return false;
}
const PARTIES = new Set(['party', 'movement', 'league']);

const isCurrency = (text: string, at: number): boolean => text[text[at] === ' ' ? at + 1 : at] === '$';

/** "University of California," before token `from`. */
const isUniversity = (reading: Reading, from: number): boolean => wordAt(reading, from - 2) === 'of' && wordAt(reading, from - 3) === 'university';
