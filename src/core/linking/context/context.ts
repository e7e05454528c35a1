import { BY_DEMONYM, BY_SHORT } from '../../dictionary/layout.ts';
import { isPlaced } from '../../facts/asked.ts';
import { PERSON, PLACE } from '../../facts/kinds.ts';
import type { Facts } from '../../facts/read.ts';
import { GAP_COMMA } from '../../text/tokens.ts';
import { isSomebodyElse } from '../beside/somebody-else.ts';
import { isPart, type Surroundings } from '../beside/surroundings.ts';
import type { Mention } from '../names/mentions.ts';
import { isFirstName } from '../reading/first-name.ts';
import { push } from '../reading/gathered.ts';
import { follows, isAllCaps, isCapital, owns, type Reading } from '../reading/reading.ts';
import { type Bench, gatherBenches } from './benches.ts';
import { boundChambersIn } from './bound-chambers.ts';
import { isOfStateGovernment, MANY_CHAMBERS, stateChambersIn, stateCourtIn } from './chambers.ts';
import { type Headings, headingsIn } from './headings.ts';
import { isNamedInFull } from './named-in-full.ts';
import { gatherBeside, gatherNamesakes, orderNamesakes } from './namesakes.ts';
import type { Report } from './report.ts';
import { type HomeState, homeStateOf } from './state-towns.ts';
import { gatherToldByComma } from './told-by-comma.ts';
import { addClubs, addUnsaid } from './unsaid.ts';

/** What the whole article says, gathered before any single mention is judged. */
export interface Context extends Report {
  /** Entity → tokens at which it is named in full. */
  named: Map<number, number[]>;
  /** Relatives named by their first name alone ("Hariri's son Saad") → tokens where they stand. */
  relatives: Map<number, number[]>;
  /** Country → how often it or something of it is named. */
  homes: Map<number, number>;
  /** Countries named by their people or adjectives alone: "an Italian cook". */
  peoples: Set<number>;
  /** Entities whose country `homes` counts. */
  counted: Set<number>;
  /** The country named most often, -1 for none. */
  leading: number;
  /** Tokens at which chambers of states are named, of which there are fifty. */
  stateChambers: readonly number[];
  /** See `boundChambersIn`. */
  boundChambers: ReadonlySet<number>;
  /** The article is about the government of a state of America. */
  ofState: boolean;
  /** See `stateCourtIn`. */
  stateCourt: number;
  /** It speaks of cricket, though it may report on no match. */
  cricket: boolean;
  /** It speaks of airlines and their flights. */
  flights: boolean;
  /** First or last word (hash) of unknown people's names → tokens where they stand, ascending. */
  namesakes: Map<number, number[]>;
  /** Last word (hash) of unknown people's full names, relatives of somebody left out → tokens where they begin, ascending. */
  unknown: Map<number, number[]>;
  /** The same words → tokens where one stands alone, without a first name. */
  bare: Map<number, number[]>;
  /** First words (hash) of people named in full. */
  firstWords: Set<number>;
  /** Words (hash) with a capital right behind a first name. */
  afterFirst: Set<number>;
  /** Words (hash) that stand inside a sentence with a capital. */
  capitalInside: Set<number>;
  /** Words (hash) that stand in lower case. */
  lower: Set<number>;
  /** Places that bear a name by which the article means another: "Moscow, Idaho". */
  notMeant: Set<number>;
  /** See `homeStateOf`. */
  homeState: HomeState;
  /** See `gatherBenches`. */
  benches: ReadonlyMap<number, Bench>;
  /** States of America that stand above parts of it. */
  headings: Headings;
  /** Tokens at which a full name is decided → whose it is. */
  decided: Map<number, number>;
}

/** Gathers the context from mentions that can hardly be anything else. */
export function gatherContext(reading: Reading, facts: Facts, mentions: readonly Mention[], around: readonly Surroundings[], report: Report): Context {
  const stateChambers = stateChambersIn(reading, facts, mentions);
  const context: Context = {
    ...report,
    named: new Map(),
    relatives: new Map(),
    homes: new Map(),
    peoples: new Set(),
    counted: new Set(),
    leading: -1,
    stateChambers,
    boundChambers: boundChambersIn(reading, facts, mentions, stateChambers),
    ofState: stateChambers.length >= MANY_CHAMBERS || isOfStateGovernment(reading, facts, mentions),
    stateCourt: stateCourtIn(reading, facts, mentions),
    cricket: /\b[Cc]ricket/.test(reading.text),
    flights: /\b(?:airlines?|flights?|jets|Airlines|Airways|JetBlue)\b/.test(reading.text),
    namesakes: new Map(),
    unknown: new Map(),
    bare: new Map(),
    firstWords: new Set(),
    afterFirst: new Set(),
    capitalInside: new Set(),
    lower: new Set(),
    notMeant: new Set(),
    homeState: { state: -1, dateline: false },
    benches: report.sport ? new Map() : gatherBenches(reading, facts, mentions),
    headings: headingsIn(reading, facts, mentions),
    decided: new Map(),
  };
  for (const [i, mention] of mentions.entries()) {
    const beside = around[i] as Surroundings;
    const words = mention.to - mention.from;
    for (const candidate of mention.candidates) {
      if (candidate.by === BY_DEMONYM) context.peoples.add(candidate.entity);
      if (!isNamedInFull(reading, facts, mention, beside, candidate)) continue;
      const kind = facts.kindOf(candidate.entity);
      // "Trooper Chris Christie", and "Christie" behind it.
      if (words > 1 && kind === PERSON && isSomebodyElse(reading, facts, mention, candidate.entity)) {
        const last = reading.tokens.hash1[mention.to - 1] as number;
        push(context.namesakes, last, mention.from);
        push(context.unknown, last, mention.from);
        continue;
      }
      push(context.named, candidate.entity, mention.from);
      if (kind === PERSON && words > 1) context.firstWords.add(reading.tokens.hash1[mention.from] as number);
    }
    // NASA, though a party in Kenya has the same letters.
    const acronym = words === 1 && isAllCaps(reading, mention.from);
    const likely = acronym ? mention.candidates.filter((c) => c.by !== BY_SHORT || !c.ambiguous) : mention.candidates;
    const [only] = likely;
    if (likely.length === 1 && only && !isPlaced(facts, only.entity) && only.by !== BY_SHORT && !only.ambiguous && !(words === 1 && isPart(beside)))
      addHome(context, facts, only.entity);
  }
  if (report.sport) addClubs(context, facts, mentions);
  else addUnsaid(reading, context, facts, mentions, around);
  let most = 1;
  for (const [home, count] of context.homes) {
    if (count > most) {
      most = count;
      context.leading = home;
    }
  }
  gatherWords(reading, facts, context);
  gatherNamesakes(reading, facts, mentions, context);
  gatherBeside(reading, facts, mentions, around, context);
  orderNamesakes(reading, context);
  gatherToldByComma(reading, facts, mentions, context);
  context.homeState = homeStateOf(reading, facts, mentions, context.named);
  return context;
}

/**
 * Takes what the first round of decisions is sure of into the context: a party known by its acronym, a surname with its office.
 * @returns whether anything new was learnt, so that another round for the undecided is worth its time
 */
export function learn(context: Context, facts: Facts, decided: readonly { at: number; entity: number }[]): boolean {
  let learnt = false;
  for (const { at, entity } of decided) {
    if (!context.counted.has(entity)) {
      addHome(context, facts, entity);
      learnt = true;
    }
    if (context.named.has(entity)) continue;
    push(context.named, entity, at);
    learnt = true;
  }
  return learnt;
}

function addHome(context: Context, facts: Facts, entity: number): void {
  context.counted.add(entity);
  const home = facts.homeOf(entity);
  const country = home >= 0 ? home : facts.kindOf(entity) === PLACE ? entity : -1;
  if (country >= 0) count(context.homes, country);
  // The tax office is of the Treasury, and so of the United States.
  const above = country >= 0 && facts.kindOf(country) !== PLACE ? facts.homeOf(country) : -1;
  if (above >= 0) count(context.homes, above);
  const stands = facts.standsForOf(entity);
  if (stands >= 0 && stands !== country && stands !== above) count(context.homes, stands);
}

const count = (counts: Map<number, number>, key: number): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

function gatherWords(reading: Reading, facts: Facts, context: Context): void {
  const { tokens } = reading;
  for (let i = 0; i < tokens.count; i++) {
    const block = reading.block[i] as number;
    if (reading.titleCase[block] || reading.allCaps[block]) continue;
    if (isCapital(reading, i) && follows(reading, i) && isFirstName(reading, facts, i - 1) && isCapital(reading, i - 1) && !owns(reading, i - 1))
      context.afterFirst.add(tokens.hash1[i] as number);
    if (!isCapital(reading, i)) context.lower.add(tokens.hash1[i] as number);
    else if (i > 0 && reading.sentence[i] === reading.sentence[i - 1] && (tokens.gap[i] as number) <= GAP_COMMA)
      context.capitalInside.add(tokens.hash1[i] as number);
  }
}
