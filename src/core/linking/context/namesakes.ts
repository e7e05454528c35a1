/** People and firms that the dataset does not have and that bear the words of its names. */
import { BY_DEMONYM, BY_SHORT } from '../../dictionary/layout.ts';
import { isPlaced } from '../../facts/asked.ts';
import { familyOf } from '../../facts/families.ts';
import { CITY, ORGANISATION, PERSON, PLACE } from '../../facts/kinds.ts';
import type { Facts } from '../../facts/read.ts';
import { beginsWith } from '../../facts/words-of-id.ts';
import { GAP_COMMA, GAP_HYPHEN, GAP_SPACE } from '../../text/tokens.ts';
import { isBeforeOwnHead } from '../beside/firm.ts';
import type { Surroundings } from '../beside/surroundings.ts';
import { isBehindOffice } from '../beside/titles.ts';
import { isGovernmentOf } from '../names/goes-on.ts';
import type { Mention } from '../names/mentions.ts';
import { ageBehind } from '../reading/age.ts';
import { isFirstName } from '../reading/first-name.ts';
import { push } from '../reading/gathered.ts';
import { middleAt } from '../reading/middle.ts';
import { follows, goesOnAt, isAllCaps, isCapital, opensSentence, owns, type Reading, wordAt } from '../reading/reading.ts';
import { FIRM_ENDINGS, FIRM_WORDS, KIN, POSSESSIVES, SENTENCE_OPENERS } from '../reading/words.ts';
import type { Context } from './context.ts';

/** Unknown people who share a word with a known one: "Lucie Macron", "Tobias von der Leyen", "Lula Parker". */
export function gatherBeside(reading: Reading, facts: Facts, mentions: readonly Mention[], around: readonly Surroundings[], context: Context): void {
  for (const [i, mention] of mentions.entries()) {
    const { before, after } = around[i] as Surroundings;
    const people = mention.candidates.filter((c) => facts.kindOf(c.entity) === PERSON);
    const last = reading.tokens.hash1[mention.to - 1] as number;
    if (before >= 0 && people.some((c) => c.by === BY_SHORT)) {
      const first = isFirstName(reading, facts, before);
      // "Every Awful Thing Trump Did": nobody is called by a word that stands in small letters, too.
      const known = people.some((c) => facts.prominenceOf(c.entity) === 5);
      if (first || !known || !(context.lower.has(reading.tokens.hash1[before] as number) || wordAt(reading, before) === 'team'))
        push(context.namesakes, last, before);
      // "Senator Imee Marcos", "Nikolas Cruz, 19,": an office or an age makes a first name of any word.
      if (first || familyOf(wordAt(reading, before - 1)) || ageBehind(reading, mention.to)) pushUnknown(reading, context, last, before);
    }
    // "Minister Mizuho Fukushima": from then on the place's name alone may be hers.
    if (
      before >= 0 &&
      mention.to - mention.from === 1 &&
      isBehindOffice(reading, before) &&
      follows(reading, mention.from) &&
      mention.candidates.some((c) => facts.kindOf(c.entity) === PLACE)
    )
      context.afterFirst.add(last);
    // "The Obama Administration."
    if (isGovernmentOf(reading, mention)) continue;
    // "SPD Group leader", of a parliament.
    const letters = isAllCaps(reading, mention.from);
    // "Houston Police" is no Mr Houston, though a premier is called so.
    const place = mention.candidates.some((c) => c.by !== BY_SHORT && facts.typeOf(c.entity) === CITY && !isPlaced(facts, c.entity));
    // "Nissan Motor" is Nissan.
    const whole = mention.candidates.some((c) => c.by !== BY_SHORT && facts.kindOf(c.entity) === ORGANISATION && !isPlaced(facts, c.entity));
    if (
      after >= 0 &&
      mention.to - mention.from === 1 &&
      ((people.length && !place) || (!letters && isFirm(reading, after) && !(whole && isBeforeOwnHead(reading, mention))))
    )
      push(context.namesakes, last, mention.from);
    // "Wang Rui, a researcher", where only Wang Yi is known: families that put the surname first.
    if (after >= 0 && people.some((c) => c.by === BY_SHORT && beginsWith(facts, c.entity, wordAt(reading, mention.from))))
      pushUnknown(reading, context, last, mention.from);
  }
}

/** "Burlington Industries", "Hanover Insurance": the place's name alone may mean the firm from then on. */
const isFirm = (reading: Reading, after: number): boolean =>
  FIRM_WORDS.has(wordAt(reading, after)) || (follows(reading, after + 1) && FIRM_ENDINGS.has(wordAt(reading, after + 1)));

/** Unknown people: two or three words with capitals, the first a first name, not a name of the dataset as a whole. */
export function gatherNamesakes(reading: Reading, facts: Facts, mentions: readonly Mention[], context: Context): void {
  const { tokens } = reading;
  const long = new Uint8Array(tokens.count);
  // "German Left": an adjective of a country is no first name, though German Gref bears it.
  for (const mention of mentions)
    if (mention.to - mention.from > 1 || mention.candidates.some((c) => c.by === BY_DEMONYM)) long.fill(1, mention.from, mention.to);
  for (let i = 0; i + 1 < tokens.count; i++) {
    if (long[i] || !isCapital(reading, i) || reading.titleCase[reading.block[i] as number]) continue;
    // "Sharif Hassan Sheikh Aden".
    if (FAITHFUL.has(wordAt(reading, i)) && follows(reading, i + 1) && isCapital(reading, i - 1) && isCapital(reading, i + 1))
      push(context.namesakes, tokens.hash1[i + 1] as number, i);
    if (!isFirstName(reading, facts, i) || (follows(reading, i + 1) && CITYS.has(wordAt(reading, i + 1)))) continue;
    // "The NGO Memorial".
    if (isAllCaps(reading, i) && !isAllCaps(reading, i + 1)) continue;
    // "Will Warren speak?"
    if (opensSentence(reading, i) && SENTENCE_OPENERS.has(wordAt(reading, i))) continue;
    // "Christopher “Dudus” Coke".
    const nickname = follows(reading, i + 1) ? 0 : middleAt(reading, facts, i);
    if (nickname && !long[i + nickname + 1]) {
      push(context.namesakes, tokens.hash1[i + nickname + 1] as number, i);
      pushUnknown(reading, context, tokens.hash1[i + nickname + 1] as number, i);
    }
    let end = i + 1;
    while (
      end < tokens.count &&
      end < i + 4 &&
      !long[end] &&
      isCapital(reading, end) &&
      joins(tokens.gap[end] as number) &&
      !familyOf(wordAt(reading, end)) &&
      !owns(reading, end - 1)
    )
      end++;
    if (end - i < 2) continue;
    push(context.namesakes, tokens.hash1[end - 1] as number, i);
    pushUnknown(reading, context, tokens.hash1[end - 1] as number, i);
    // Families that put the surname first: "Kim Kyung-soo".
    push(context.namesakes, tokens.hash1[i] as number, i);
    i = end - 1;
  }
}

/** Once all namesakes are gathered: puts them in the order of the text, and notes where their surnames stand alone. */
export function orderNamesakes(reading: Reading, context: Context): void {
  const { hash1, count } = reading.tokens;
  for (const list of [...context.namesakes.values(), ...context.unknown.values()]) list.sort((a, b) => a - b);
  if (!context.unknown.size) return;
  // "Kim Dae-jung" begins with the surname, and is no Kim alone.
  const full = new Set([...context.named.values()].flat());
  const isAlone = (i: number): boolean => !(follows(reading, i) && isCapital(reading, i - 1)) && !(full.has(i) && goesOnAt(reading, i + 1));
  for (let i = 0; i < count; i++) if (context.unknown.has(hash1[i] as number) && isAlone(i)) push(context.bare, hash1[i] as number, i);
}

/** His wife goes by her first name from then on: her full name takes nothing from his surname. */
function pushUnknown(reading: Reading, context: Context, last: number, at: number): void {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) if (KIN.has(wordAt(reading, i))) return;
  // "Dianne Bentley, his wife of 50 years,".
  let to = at + 1;
  while (follows(reading, to) && isCapital(reading, to)) to++;
  if (reading.tokens.gap[to] === GAP_COMMA && POSSESSIVES.has(wordAt(reading, to)) && KIN.has(wordAt(reading, to + 1))) return;
  push(context.unknown, last, at);
}

/** What a city has, and nobody is called: "Wellington Town Hall", "Charlotte City Council". */
const CITYS = new Set('town city council county police hospital university airport station mayor'.split(' '));

const FAITHFUL = new Set(['sheikh', 'sheik', 'mullah', 'haji', 'imam', 'maulana']);

const joins = (gap: number): boolean => gap === GAP_SPACE || gap === GAP_HYPHEN;
