/** What a sentence says of somebody's own relatives: "Clinton's husband", "Xi's father, Xi Zhongxun". */
import { MR, MS } from '../../facts/read.ts';
import type { Add } from '../beside/account.ts';
import type { Case } from '../context/case.ts';
import type { Mention } from '../names/mentions.ts';
import { follows, isCapital, owns, type Reading, wordAt } from '../reading/reading.ts';
import { KIN } from '../reading/words.ts';
import { POINTS } from '../weights.ts';
import { namedAt } from './antecedents.ts';

/** A surname that a spouse is told of, or that a relative is told by whose full name follows. */
export function judgeKinship(item: Case, e: number, add: Add): void {
  const { facts, reading, mention, context } = item;
  const kin = kinOf(reading, mention.to);
  const spouse = kin < 0 ? 0 : (SPOUSES.get(wordAt(reading, kin)) ?? 0);
  const known = facts.flagsOf(e) & (MR | MS);
  if (spouse && known && known !== (MR | MS)) add(`has a ${wordAt(reading, kin)}`, known === spouse ? POINTS.pronoun : POINTS.pronounOther);
  const places = namedAt(context, e);
  if (kin >= 0 && places.some((at) => at > kin && at <= kin + REACH && reading.sentence[at] === reading.sentence[kin])) add('the relative', POINTS.ownRelative);
  // Who is only told as a relative of the surname is not who bears it from then on.
  else if (places.length && places.every((at) => isOwnRelative(reading, mention, at))) add('named only as a relative of the surname', -POINTS.antecedent);
}

/** Who is married to a husband, and who to a wife, as the dataset's people mostly are. */
const SPOUSES: ReadonlyMap<string, number> = new Map([
  ['husband', MS],
  ['wife', MR],
  ['widower', MS],
  ['widow', MR],
]);

/** The word of kin that the name right before token `to` owns: "Clinton's late husband"; -1 for none. */
function kinOf(reading: Reading, to: number): number {
  if (!owns(reading, to - 1)) return -1;
  let kin = to;
  while (kin < to + 2 && follows(reading, kin) && DESCRIBED.has(wordAt(reading, kin))) kin++;
  return follows(reading, kin) && !isCapital(reading, kin) && KIN.has(wordAt(reading, kin)) && wordAt(reading, kin) !== 'family' ? kin : -1;
}
const DESCRIBED = new Set('late own elder older eldest younger youngest only first second former'.split(' '));

/** "Xi's father, Xi Zhongxun": whether the surname of a mention owns the word of kin right before the full name at a token. */
function isOwnRelative(reading: Reading, { to }: Mention, at: number): boolean {
  const { hash1 } = reading.tokens;
  for (let i = at - 1; i > 0 && i >= at - REACH && reading.sentence[i] === reading.sentence[at]; i--) {
    if (!owns(reading, i) || hash1[i] !== hash1[to - 1]) continue;
    const kin = kinOf(reading, i + 1);
    return kin >= 0 && kin < at;
  }
  return false;
}
/** Words from the word of kin to the full name: "wife, former first lady Laura Bush". */
const REACH = 6;
