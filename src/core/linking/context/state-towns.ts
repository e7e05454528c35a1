/** Small towns of America that bear the names of famous places abroad, and of which the dataset has no entry. */
import { AMERICA } from '../../facts/american.ts';
import { CITY, REGION } from '../../facts/kinds.ts';
import type { Facts } from '../../facts/read.ts';
import { GAP_COMMA } from '../../text/tokens.ts';
import { isDateline } from '../beside/dateline.ts';
import type { Mention } from '../names/mentions.ts';
import { type Reading, textBehind } from '../reading/reading.ts';
import type { Context } from './context.ts';

/** The state that an article is written in or about. */
export interface HomeState {
  /** -1 for none. */
  state: number;
  /** A dateline tells it; else it is the only one that the article names. */
  dateline: boolean;
}

/** "CONCORD, N.H. —", "HUNTSVILLE, Ala. —", "FORT MYERS —"; or the one state that is named. */
export function homeStateOf(reading: Reading, facts: Facts, mentions: readonly Mention[], named: Context['named']): HomeState {
  const us = facts.numberOf(AMERICA);
  const isState = (e: number) => facts.typeOf(e) === REGION && facts.homeOf(e) === us && facts.insideOf(e) === us;
  for (const mention of mentions) {
    const behind = isBehindTown(reading, mention) ? mention.candidates.find((c) => isState(c.entity)) : undefined;
    if (behind) return { state: behind.entity, dateline: true };
    if (!isDateline(reading, mention)) continue;
    const states = new Set(mention.candidates.filter((c) => facts.typeOf(c.entity) === CITY).map((c) => facts.insideOf(c.entity)));
    const [only] = states;
    if (states.size === 1 && only !== undefined && isState(only)) return { state: only, dateline: true };
  }
  const states = [...named.keys()].filter(isState);
  return { state: states.length === 1 ? (states[0] as number) : -1, dateline: false };
}

/** "Tenn." in "JACKSON, Tenn. —", whose town opens a block. */
function isBehindTown(reading: Reading, { from, to }: Mention): boolean {
  const { tokens, text, block, allCaps } = reading;
  const here = block[from] as number;
  if (from === 0 || allCaps[here] || tokens.gap[from] !== GAP_COMMA || !DASH.test(textBehind(reading, to - 1, 3))) return false;
  let town = from - 1;
  while (town > 0 && block[town - 1] === here && from - town < LONGEST_TOWN) town--;
  if (town > 0 && block[town - 1] === here) return false;
  return /^[\p{Lu} .'’-]+$/u.test(text.slice(tokens.start[town], tokens.end[from - 1]));
}
const DASH = /^\.?\s*(?:\(|[-–—])/u;
/** In words. */
const LONGEST_TOWN = 3;

/** Whether a state has a town of that name. */
export const isTownOfState = (facts: Facts, state: number, name: string): boolean => state >= 0 && (TOWNS.get(facts.idOf(state))?.has(name) ?? false);

/** Each of these stands in the news of its state without the state's name behind it; towns whose namesakes are no better known are left out.
 * Held against GeoNames and the names of post offices; they only ever keep a mark from somewhere else. */
const TOWNS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    alabama: 'athens florence geneva',
    arkansas: 'england hamburg havana london paris',
    california: 'dublin ontario venice',
    connecticut: 'bethlehem bristol canaan durham essex hebron kent lebanon manchester norwich oxford windsor',
    florida: 'dunedin havana melbourne naples odessa venice',
    'georgia-us-state': 'athens cairo damascus dublin rome vienna',
    idaho: 'moscow paris',
    illinois: 'cairo cambridge geneva havana lebanon paris peru sparta venice vienna',
    indiana: 'bethlehem brazil geneva hanover lebanon milan peru warsaw',
    iowa: 'lisbon madrid manchester oxford',
    kansas: 'manhattan',
    kentucky: 'cadiz florence glasgow hebron lebanon london paris versailles',
    louisiana: 'athens delhi venice',
    maine: 'athens bath belfast denmark lebanon mexico norway paris peru poland stockholm vienna',
    maryland: 'aberdeen berlin cambridge damascus oxford salisbury',
    massachusetts: 'gloucester manchester oxford plymouth worcester',
    michigan: 'frankfort holland manchester milan',
    mississippi: 'corinth grenada oxford philadelphia',
    missouri: 'bolivar cuba florence lebanon mexico milan odessa paris troy versailles vienna warsaw',
    'new-hampshire': 'bath berlin bristol derry dover dublin durham exeter hanover lebanon londonderry manchester milan plymouth portsmouth',
    'new-jersey': 'berlin lebanon',
    'new-mexico': 'cuba',
    'new-york-state': 'amsterdam athens babylon cairo cuba geneva lima medina naples poland rome rotterdam syracuse troy',
    'north-carolina': 'bath durham oxford',
    ohio: 'athens cadiz cambridge dublin geneva lebanon lima london medina oxford parma toledo',
    oregon: 'albany dallas lebanon',
    pennsylvania: 'athens bethlehem carlisle chester hanover lancaster lebanon moscow nazareth oxford reading york',
    'south-carolina': 'chester denmark florence lancaster york',
    tennessee: 'athens carthage cleveland dresden lebanon manchester milan moscow paris',
    texas: 'athens carthage cleveland corinth dublin italy odessa palestine paris troy',
    vermont: 'bristol cambridge essex manchester',
    virginia: 'bristol lebanon',
    'washington-state': 'aberdeen odessa vancouver',
    'west-virginia': 'athens vienna',
    wisconsin: 'belgium berlin brussels cambridge denmark',
  }).map(([state, towns]) => [state, new Set(towns.split(' '))]),
);
