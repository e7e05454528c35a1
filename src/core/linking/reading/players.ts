import { follows, type Reading, wordAt } from './reading.ts';

/**
 * Whether a place has one of its players behind it at token `to`: "Alabama linebacker Cornelius Bennett", "Newcastle defender Habib Beye"
 * are of teams, whatever the report. @param region regions have teams in American sport alone
 */
export function isPlayersTeam(reading: Reading, to: number, region: boolean): boolean {
  if (!follows(reading, to)) return false;
  const next = wordAt(reading, to);
  return AMERICAN_POSITIONS.has(next) || AMERICAN_POSITIONS.has(`${next} ${wordAt(reading, to + 1)}`) || (!region && POSITIONS.has(next));
}
/** "The former Liverpool manager", whatever the report: what a city with a club has. */
export const isManagersTeam = (reading: Reading, to: number): boolean => follows(reading, to) && MANAGERS.has(wordAt(reading, to));
const MANAGERS = new Set('manager boss striker superstar winger fans supporters'.split(' '));

/** "Once goalkeeper of Cagliari": the team of whoever plays there. */
export const isOfPlayer = (reading: Reading, from: number): boolean =>
  follows(reading, from) && wordAt(reading, from - 1) === 'of' && follows(reading, from - 1) && POSITIONS.has(wordAt(reading, from - 2));

const POSITIONS = new Set('goalkeeper striker midfielder defender winger'.split(' '));
const AMERICAN_POSITIONS = new Set([
  ...'quarterback linebacker cornerback halfback fullback tailback shortstop outfielder infielder'.split(' '),
  ...'running back,defensive back,defensive tackle,defensive end,offensive tackle,offensive lineman,wide receiver,tight end,point guard'.split(','),
]);
