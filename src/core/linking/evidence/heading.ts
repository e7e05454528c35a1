import { CITY_TYPES, REGION } from '../../facts/kinds.ts';
import type { Add } from '../beside/account.ts';
import type { Case } from '../context/case.ts';
import { POINTS } from '../weights.ts';

/** Whether a place stands as a heading among those of states: "NEW YORK", then, is no dateline. */
export const isHeading = ({ context, reading, mention }: Case): boolean => context.headings.at.has(reading.block[mention.from] as number);

/** "GEORGIA", and below it "holds on in Columbus": the state that a heading names, and its towns. */
export function judgeHeading(item: Case, e: number, add: Add): void {
  const { facts, context, reading, mention } = item;
  const block = reading.block[mention.from] as number;
  const heading = context.headings.at.get(block);
  if (heading !== undefined) {
    if (heading === e) add('a heading among those of states', POINTS.heading);
    return;
  }
  const state = context.headings.above.get(block);
  if (state === undefined || !CITY_TYPES.has(facts.typeOf(e))) return;
  const around = facts.insideOf(e);
  // "Of Rome", Georgia, where no country is told.
  const abroad = facts.homeOf(e) !== facts.homeOf(state) && !context.homes.has(facts.homeOf(e));
  if (around === state) add('its state stands above', POINTS.heading);
  else if (abroad || (around >= 0 && facts.typeOf(around) === REGION && facts.standsForOf(e) < 0)) add('another state stands above', POINTS.underOther);
}
