/** Chambers, courts and boards of states, of which there are fifty each. */
import { BY_SHORT } from '../../dictionary/layout.ts';
import { ORGANISATION, PLACE, REGION, TERM } from '../../facts/kinds.ts';
import type { Case } from '../context/case.ts';
import { CHAMBERS } from '../context/chambers.ts';
import type { Context } from '../context/context.ts';
import type { Candidate, Mention } from '../names/mentions.ts';
import { follows, hasDigits, type Reading, wordAt } from '../reading/reading.ts';
import { TWO_CHAMBERS } from '../reading/words.ts';

/**
 * Whether a chamber by its bare name, "the House" against "the US House", or a committee of it may be that of a state: the article is about
 * states, or one of their chambers is named in its sentence.
 */
export const isMaybeOfState = (reading: Reading, mention: Mention, kind: number, by: number, { ofState, stateChambers, boundChambers }: Context): boolean =>
  isBareChamber(reading, mention, kind, by) &&
  (ofState ||
    boundChambers.has(mention.from) ||
    boundChambers.has(mention.to - 1) ||
    stateChambers.some((at) => reading.sentence[at] === reading.sentence[mention.from]));

function isBareChamber(reading: Reading, { from, to }: Mention, kind: number, by: number): boolean {
  const [first, last] = [wordAt(reading, from), wordAt(reading, to - 1)];
  if (kind === TERM) return CHAMBERS.has(first);
  if (kind === PLACE) return last === 'capitol' && !WHOSE.has(first);
  if (kind !== ORGANISATION) return false;
  // Pennsylvania's "Department of State".
  if (first === 'department') return last === 'state';
  // "The House Appropriations Committee" of Pennsylvania.
  if (last === 'committee') return TWO_CHAMBERS.has(first);
  return by === BY_SHORT && (CHAMBERS.has(last) || last === 'representatives');
}

/** "The US Capitol". */
const WHOSE = new Set(['us', 'united']);

/** "The Florida Supreme Court", "Navajo Supreme Court justices". */
export function isOfOtherRegion({ facts, mention, placeBefore, beside, reading }: Case, { entity, by, ambiguous }: Candidate): boolean {
  const last = wordAt(reading, mention.to - 1);
  // "The state House of Representatives", "State Senate Finance Committee".
  if (wordAt(reading, mention.from - 1) === 'state' && follows(reading, mention.from) && (BENCHES.has(last) || OF_STATES.has(last))) return true;
  // "The District 40 Senate race".
  if (BENCHES.has(last) && hasDigits(reading, mention.from - 1) && wordAt(reading, mention.from - 2) === 'district') return true;
  // "Has passed the Senate there".
  if (by === BY_SHORT && BENCHES.has(last) && wordAt(reading, mention.to) === 'there') return true;
  // "The Riverside County Board of Supervisors".
  if (BOARDS.has(last)) return (wordAt(reading, mention.from - 1) === 'county' || placeBefore >= 0 || beside.before >= 0) && follows(reading, mention.from);
  // "Grace Episcopal Church".
  if (last === 'church') return beside.before >= 0 && mention.to - mention.from === 2 && follows(reading, mention.from);
  if (!BENCHES.has(last)) return false;
  if (placeBefore >= 0) return facts.typeOf(placeBefore) === REGION && facts.homeOf(entity) !== placeBefore;
  return (by === BY_SHORT || ambiguous) && beside.before >= 0 && follows(reading, mention.from);
}
const OF_STATES = new Set(['representatives', 'committee', 'house']);
const BOARDS = new Set(['supervisors', 'commissioners', 'aldermen']);
const BENCHES = new Set('court senate capitol legislature assembly'.split(' '));
