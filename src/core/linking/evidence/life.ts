/** What tells the dead from their living namesakes: obituaries are of the one, and the other acts. */
import { BY_SHORT } from '../../dictionary/layout.ts';
import { isDead } from '../../facts/asked.ts';
import { daysFrom, yearOf } from '../../facts/days.ts';
import { PERSON } from '../../facts/kinds.ts';
import type { Add } from '../beside/account.ts';
import type { Case } from '../context/case.ts';
import { lastBefore } from '../reading/gathered.ts';
import { type Reading, wordAt } from '../reading/reading.ts';
import { SAYS_OR_ACTS } from '../reading/words.ts';
import { yearOfSentence } from '../reading/year-beside.ts';
import { POINTS } from '../weights.ts';
import { actsAsHeir, isGreeted } from './acts.ts';
import { namedAt } from './antecedents.ts';

/** Days after a death in which news is about it. */
const OBITUARIES = 20;
/** Words behind the full name of the heir in which the bare surname that acts is still the heir's. */
const REACH = 40;

/** "The late Ferdinand Marcos" is the father, the president of that name in 2025 the son. */
export function judgeLife(item: Case, e: number, short: boolean, add: Add): void {
  const { facts, beside, reading, mention, context } = item;
  const dead = isDead(facts, e, reading.day);
  const fresh = dead && hasJustDied(facts.endOf(e), reading.day);
  const heir = fresh && short ? heirWhoActs(item, e) : '';
  if (fresh && !heir) add('has just died', POINTS.justDied);
  if (isCalledLate(reading, mention)) add('called “the late”', dead ? POINTS.late : POINTS.notLate);
  const lives = (entity: number) => facts.kindOf(entity) === PERSON && !isDead(facts, entity, reading.day);
  const isNamed = (entity: number) => context.named.has(entity) || context.relatives.has(entity);
  // "Hariri said", years after the father's death.
  const speaks = SAYS_OR_ACTS.has(wordAt(reading, mention.to)) || isGreeted(reading, mention);
  // "Ferdinand Marcos declared martial law in 1972."
  const year = dead && !fresh && speaks ? yearOfSentence(reading, mention.from) : 0;
  const then = year > 0 && year <= yearOf(facts.endOf(e));
  if (heir === 'known' || (dead && !fresh && speaks && !then && mention.candidates.some((c) => lives(c.entity) && isNamed(c.entity))))
    add('a living namesake acts', POINTS.deadSpeaks);
  // "Adan Chavez, his brother, is governor. Chavez said", a day after Hugo's death.
  if (heir === 'unknown') add('an unknown namesake acts', POINTS.namesake);
  if (!dead || short || !beside.title) return;
  if (mention.candidates.some((c) => c.by !== BY_SHORT && lives(c.entity))) add('a living namesake', POINTS.livingNamesake);
}

/**
 * "Laurent Kabila was shot. Joseph Kabila was sworn in. Kabila told parliament": the dead does nothing more, and the living namesake was the
 * last to be named in full. @returns whether the data knows that one, '' for none
 */
function heirWhoActs(item: Case, e: number): '' | 'known' | 'unknown' {
  const { facts, reading, mention, context } = item;
  if (!actsAsHeir(reading, mention)) return '';
  // "In 1961 Castro said": while both lived.
  const year = yearOfSentence(reading, mention.from);
  if (year && year < yearOf(reading.day)) return '';
  const lastOf = (tokens: readonly number[]) => tokens.reduce((last, at) => (at < mention.from && at > last ? at : last), -1);
  const dead = lastOf(namedAt(context, e));
  const near = (at: number) => at > dead && mention.from - at <= REACH;
  for (const { entity } of mention.candidates) {
    if (entity === e || facts.kindOf(entity) !== PERSON || isDead(facts, entity, reading.day)) continue;
    if (near(lastOf(namedAt(context, entity)))) return 'known';
  }
  const unknown = lastBefore(context.namesakes.get(reading.tokens.hash1[mention.to - 1] as number), mention.from);
  return dead >= 0 && unknown >= 0 && near(unknown) ? 'unknown' : '';
}

/** A death known by its year alone (yyyy1231) is nobody's news of January. */
export const hasJustDied = (died: number, day: number): boolean => died % 10_000 !== 1231 && daysFrom(died, day) <= OBITUARIES;

/** "The late dictator Ferdinand Marcos": at most two words between. */
function isCalledLate(reading: Reading, { from }: { from: number }): boolean {
  for (let i = from - 1; i >= from - 3 && reading.sentence[i] === reading.sentence[from]; i--)
    if (wordAt(reading, i) === 'late') return POSSESSORS.has(wordAt(reading, i - 1));
  return false;
}
const POSSESSORS = new Set(['the', 'his', 'her', 'their', 'its', 'our', 'my']);
