import { BODIES } from './bodies.ts';
import { CLUBS } from './clubs.ts';
import { COUNTRIES } from './countries.ts';
import { EVENTS } from './events.ts';
import { ALLUDED_EVENTS } from './events-alluded.ts';
import { PLAIN_EVENTS } from './events-plain.ts';
import { FAMILIES } from './families.ts';
import { FIRMS } from './firms.ts';
import { LEADERS } from './leaders.ts';
import { MARKETS } from './markets.ts';
import { NAMESAKES } from './namesakes.ts';
import { OFFICES } from './offices.ts';
import { PEOPLE } from './people.ts';
import { PRESS } from './press.ts';
import { REGIONS } from './regions.ts';
import { RELATIVES } from './relatives.ts';
import { SHORT_SPORT } from './short-sport.ts';
import { SPORT } from './sport.ts';
import { STATE_CHAMBERS } from './state-chambers.ts';
import { STRANGERS } from './strangers.ts';
import { SUBJECTS } from './subjects.ts';
import { TERMS } from './terms.ts';
import { TOLD_BESIDE } from './told-beside.ts';
import { TOWNS } from './towns.ts';
import type { Trap } from './trap.ts';

/** All of them, by what the words mean. */
export const TRAPS: Readonly<Record<string, readonly Trap[]>> = {
  people: PEOPLE,
  families: FAMILIES,
  namesakes: NAMESAKES,
  strangers: STRANGERS,
  offices: OFFICES,
  leaders: LEADERS,
  countries: COUNTRIES,
  towns: TOWNS,
  regions: REGIONS,
  bodies: BODIES,
  stateChambers: STATE_CHAMBERS,
  firms: FIRMS,
  markets: MARKETS,
  press: PRESS,
  sport: SPORT,
  shortSport: SHORT_SPORT,
  clubs: CLUBS,
  events: EVENTS,
  plainEvents: PLAIN_EVENTS,
  alludedEvents: ALLUDED_EVENTS,
  terms: TERMS,
  subjects: SUBJECTS,
  relatives: RELATIVES,
  toldBeside: TOLD_BESIDE,
};
