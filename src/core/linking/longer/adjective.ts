/** Where the adjective of a country or continent means something else. */
import { GAP_HYPHEN, GAP_SPACE } from '../../text/tokens.ts';
import type { Mention } from '../names/mentions.ts';
import { follows, isAllCaps, isCapital, owns, type Reading, textAt, wordAt } from '../reading/reading.ts';
import { CONTESTS, wordSet } from '../reading/words.ts';
import { isSharedDirection } from './shared-direction.ts';

/** "Asian-American voters", "Arab Israelis": people of the United States or Israel, told by descent, and neither word names a place. Those of Africa and the natives have entries. */
export const isOfAmericans = (reading: Reading, { from, to }: Mention): boolean =>
  (BY_DESCENT.has(wordAt(reading, from)) && (AMERICANS.has(wordBehind(reading, to)) || NATIONS.has(wordBehind(reading, to)))) ||
  (AMERICANS.has(wordAt(reading, from)) && (reading.tokens.gap[from] as number) <= GAP_HYPHEN && BY_DESCENT.has(wordAt(reading, from - 1)));
const NATIONS = new Set(['israeli', 'israelis']);
const BY_DESCENT = new Set(['asian', 'arab']);
const AMERICANS = new Set(['american', 'americans']);

/** "A Western video game", "the Western Conference": a genre, or a direction within a country. */
export function isWestern(reading: Reading, mention: Mention): boolean {
  const { from, to } = mention;
  if (wordAt(reading, from) !== 'western' || to - from !== 1) return false;
  const next = wordBehind(reading, to);
  // "Western Pennsylvania", "Western Australia".
  const named = next !== '' && isCapital(reading, to) && !isAllCaps(reading, to);
  return named || isSharedDirection(reading, mention) || WESTERN.has(next) || (next === 'video' && wordAt(reading, to + 1).startsWith('game'));
}
const WESTERN = new Set('film films movie movies novel novels genre music swing conference division saloon'.split(' '));

/** The word at `to` where a space or a hyphen joins it to what stands before, else ''. */
export function wordBehind(reading: Reading, to: number): string {
  const gap = reading.tokens.gap[to];
  return gap === GAP_SPACE || gap === GAP_HYPHEN ? wordAt(reading, to) : '';
}

/** Whether no noun goes on behind an adjective: "Finn said", "Finn’s", "American and United", against "Finnish troops". */
export function standsAlone(reading: Reading, { to }: Mention): boolean {
  const { tokens } = reading;
  if (tokens.gap[to] === GAP_HYPHEN) return false;
  return !follows(reading, to) || owns(reading, to - 1) || NO_NOUNS.has(textAt(reading, to));
}
const NO_NOUNS = wordSet(
  'and said says told reported reports wrote writes was is has had who will would noted stressed added explained argued insisted warned claimed announced',
);

/** "Americans for Tax Reform". */
export const isOfLobby = (reading: Reading, { to }: Mention): boolean =>
  wordAt(reading, to) === 'for' && wordAt(reading, to - 1).endsWith('s') && [to, to + 1].every((at) => follows(reading, at)) && isCapital(reading, to + 1);

/** "The Association of Southeast Asian nations", whatever is written small in it. */
export const isOfUnion = (reading: Reading, { from }: Mention): boolean => {
  const head = from - 2;
  return wordAt(reading, from - 1) === 'of' && follows(reading, from) && UNIONS.has(wordAt(reading, head)) && isCapital(reading, head);
};
const UNIONS = new Set('association organization organisation union league federation'.split(' '));

/** "A Swiss Army knife", "French fries", "Brussels sprouts": what things are called. */
export const isThings = (reading: Reading, { from, to }: Mention): boolean => {
  const [nation, behind] = [wordAt(reading, from), wordBehind(reading, to)];
  if (nation === 'swiss' && behind === 'army') return wordAt(reading, to + 1).startsWith('kni');
  return to - from === 1 && THINGS.get(nation)?.has(behind.replace(/s$/, '')) === true;
};
const THINGS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    swiss: 'cheese chard roll',
    french: 'frie toast press horn door window kis bulldog',
    danish: 'pastry',
    dutch: 'oven courage',
    english: 'muffin setter bulldog breakfast',
    german: 'shepherd measle',
    irish: 'coffee setter stew goodbye',
    greek: 'yogurt yoghurt chorus',
    russian: 'roulette doll',
    spanish: 'flu',
    turkish: 'delight bath',
    persian: 'rug carpet cat',
    belgian: 'waffle malinoi',
    mexican: 'wave standoff',
    brazilian: 'wax',
    chinese: 'checker whisper',
    siberian: 'husky huskie',
    scottish: 'terrier',
    peking: 'duck opera',
    brussels: 'sprout',
    brazil: 'nut',
    vienna: 'sausage',
    panama: 'hat',
    canada: 'goose geese',
    turkey: 'trot',
    bermuda: 'short',
    china: 'shop plate',
    jersey: 'cow',
    java: 'script',
  }).map(([nation, things]) => [nation, new Set(things.split(' '))] as const),
);

/** "The Indonesian Red Cross", of which there is one in each country. */
export const isOfRedCross = (reading: Reading, { to }: Mention): boolean =>
  wordAt(reading, to) === 'red' && follows(reading, to) && CROSSES.has(wordAt(reading, to + 1));
const CROSSES = new Set(['cross', 'crescent']);

/** "A former English teacher": hardly one from England. */
export const isTeachers = (reading: Reading, { from, to }: Mention): boolean => wordAt(reading, from) === 'english' && TEACHERS.has(wordBehind(reading, to));
const TEACHERS = new Set('teacher teachers lessons lesson class classes tutor professor literature'.split(' '));

/** "The lunar South Pole" is no man from Poland. */
export const isPole = (reading: Reading, { from }: Mention): boolean => wordAt(reading, from) === 'pole' && POLES.has(wordAt(reading, from - 1));
const POLES = new Set(['south', 'north', 'lunar', 'magnetic', 'geographic']);

/** "Alpine skiing", "Nordic combined". */
export const isSportsName = (reading: Reading, { to }: Mention): boolean =>
  SPORTS.has(wordBehind(reading, to)) || (wordAt(reading, to) === 'grand' && wordAt(reading, to + 1) === 'prix') || CONTESTS.has(wordAt(reading, to));
const SPORTS = new Set('skiing skier skiers combined walking wrestling'.split(' '));

/** "The Central African nation" is Cameroon or Gabon as well. */
export const isOfAnyNation = (reading: Reading, { from, to }: Mention): boolean => wordAt(reading, from) === 'central' && NATION.has(wordBehind(reading, to));
const NATION = new Set(['nation', 'nations', 'country', 'countries', 'state', 'states', 'region', 'people']);

/** "AUDIE CORNISH, HOST", "CORNISH: So": who speaks in a transcript, in capitals behind another word in capitals or before a colon. */
export const isSpeaker = (reading: Reading, { from, to }: Mention): boolean =>
  to - from === 1 &&
  isAllCaps(reading, from) &&
  reading.allCaps[reading.block[from] as number] !== 1 &&
  (reading.text[reading.tokens.end[from] as number] === ':' || (follows(reading, from) && isAllCaps(reading, from - 1)));

/** "Cape Breton", "Royal Jordanian". */
export const isBehindCape = (reading: Reading, { from }: Mention): boolean =>
  follows(reading, from) && isCapital(reading, from - 1) && CAPES.has(wordAt(reading, from - 1));
const CAPES = new Set(['cape', 'royal']);

/** "The inter-American charter", "sub-Saharan Africa". */
export const isAcross = (reading: Reading, { from }: Mention): boolean => reading.tokens.gap[from] === GAP_HYPHEN && ACROSS.has(wordAt(reading, from - 1));
const ACROSS = new Set(['inter', 'sub']);

/** "Serbs, Croats and Muslims", "Bosnian Muslims and Croats": peoples of one country, told by names of others. */
export function isAmongPeoples(reading: Reading, { from, to }: Mention): boolean {
  if (!PEOPLES.has(wordAt(reading, from))) return false;
  for (let i = Math.max(0, from - NEAR); i < Math.min(reading.tokens.count, to + NEAR); i++)
    if (
      i !== from &&
      reading.sentence[i] === reading.sentence[from] &&
      PEOPLES.has(wordAt(reading, i)) &&
      isJoined(reading, Math.min(i, from), Math.max(i, from))
    )
      return true;
  return false;
}
const PEOPLES = new Set(['serbs', 'croats', 'muslims', 'bosniaks']);
const NEAR = 4;
/** Whether nothing but commas, "and" and other peoples stand between two words. */
function isJoined(reading: Reading, first: number, last: number): boolean {
  let muslims = [first, last].some((i) => wordAt(reading, i) === 'muslims');
  for (let i = first + 1; i < last; i++) {
    const word = wordAt(reading, i);
    if (word !== 'and' && !PEOPLES.has(word)) return false;
    muslims ||= word === 'muslims';
  }
  return muslims;
}
