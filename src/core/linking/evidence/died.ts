/** What is said of the dead alone: "Bush, who died on Friday", "Bush was buried", "Bush's coffin". */
import { isDead } from '../../facts/asked.ts';
import { yearOf } from '../../facts/days.ts';
import { PERSON } from '../../facts/kinds.ts';
import type { Add } from '../beside/account.ts';
import type { Case } from '../context/case.ts';
import type { Mention } from '../names/mentions.ts';
import { follows, owns, type Reading, wordAt } from '../reading/reading.ts';
import { yearOfSentence } from '../reading/year-beside.ts';
import { POINTS } from '../weights.ts';
import { hasJustDied } from './life.ts';

/** Of several who bear a surname, the one who has just died, whoever else the article names in full. */
export function judgeDeath({ facts, reading, mention }: Case, e: number, add: Add): void {
  const { day } = reading;
  if (!day || mention.candidates.length < 2 || !isToldDead(reading, mention)) return;
  const fresh = (entity: number) => facts.kindOf(entity) === PERSON && isDead(facts, entity, day) && hasJustDied(facts.endOf(entity), day);
  if (fresh(e)) add('the one who has died', POINTS.toldDead);
  else if (mention.candidates.some((c) => fresh(c.entity))) add('another of the name has died', -POINTS.toldDead);
}

/** "Benigno Aquino was shot dead in 1983": nobody who lives, or died in another year; his namesake may be known to nobody here. */
export function judgeYearOfDeath({ facts, reading, mention }: Case, e: number, add: Add): void {
  if (facts.kindOf(e) !== PERSON || !isToldKilled(reading, mention)) return;
  const year = yearOfSentence(reading, mention.from);
  if (!year || (reading.day && year > yearOf(reading.day))) return;
  const died = facts.endOf(e);
  if (died ? yearOf(died) !== year : facts.rolesOf(e).some(({ from, to }) => (to || from) > year * 10_000 + 1231))
    add('died in another year', -POINTS.diedElsewhen);
}

/** "Was shot dead", "had been assassinated": no "was killed off", no "was shot in the leg". */
function isToldKilled(reading: Reading, { to }: Mention): boolean {
  let at = to;
  while (at < to + LONGEST && KILLED_AUXILIARY.has(wordAt(reading, at)) && follows(reading, at)) at++;
  if (at === to || !follows(reading, at)) return false;
  const word = wordAt(reading, at);
  return KILLED.has(word) || ((word === 'shot' || word === 'stabbed') && DEADLY.has(wordAt(reading, at + 1)));
}
const KILLED_AUXILIARY = new Set('was had been'.split(' '));
const KILLED = new Set('assassinated murdered hanged executed guillotined beheaded'.split(' '));
const DEADLY = new Set(['dead', 'down', 'fatally']);

function isToldDead(reading: Reading, { to }: Mention): boolean {
  const first = wordAt(reading, to);
  if (owns(reading, to - 1)) return follows(reading, to) && OF_THE_DEAD.has(first);
  if (first === 'who') return wordAt(reading, to + 1) === 'died' || (wordAt(reading, to + 1) === 'was' && PASSIVE.has(wordAt(reading, to + 2)));
  if (!follows(reading, to)) return false;
  if (first === 'died') return true;
  // "Will be buried", "was to be buried", "had been laid to rest", "lay in state".
  let at = to;
  while (at < to + LONGEST && AUXILIARY.has(wordAt(reading, at))) at++;
  const word = wordAt(reading, at);
  if (LYING.has(word)) return wordAt(reading, at + 1) === 'in' && (wordAt(reading, at + 2) === 'state' || wordAt(reading, at + 2) === 'repose');
  return at > to && PASSIVE.has(word) && (word !== 'laid' || wordAt(reading, at + 2) === 'rest');
}
const PASSIVE = new Set(['buried', 'cremated', 'interred', 'laid', 'entombed', 'mourned']);
const AUXILIARY = new Set('is was will would had has to be been being'.split(' '));
const LYING = new Set(['lie', 'lies', 'lay', 'lying']);
const OF_THE_DEAD = new Set('funeral coffin casket burial hearse corpse'.split(' '));
/** Words of a verb before its last: "was to be". */
const LONGEST = 4;
