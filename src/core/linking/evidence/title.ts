import { familyOf, HONORIFIC, isTitleFiller } from '../../facts/families.ts';
import { ORGANISATION, PERSON, PLACE } from '../../facts/kinds.ts';
import { MS, PLACED } from '../../facts/read.ts';
import type { Add, Case } from '../context/case.ts';
import type { Mention } from '../names/mentions.ts';
import { type Reading, wordAt } from '../reading/reading.ts';
import { POINTS } from '../weights.ts';
import { HEADS_OF_GOVERNMENT, isHeld, isHeldAround } from './held.ts';

/** The title before a name: whose office is it? */
export function judgeTitle({ facts, beside, reading, context, mention, stateBefore }: Case, e: number, kind: number, words: number, add: Add): void {
  if (!beside.title) return;
  if (kind !== PERSON) {
    // "The head of Luxembourg diplomacy", "president of the Philippines".
    const of = kind === PLACE && wordAt(reading, mention.from - (wordAt(reading, mention.from - 1) === 'the' ? 2 : 1)) === 'of';
    if (words === 1 && kind !== ORGANISATION && !of) {
      const person = mention.candidates.some((c) => facts.kindOf(c.entity) === PERSON && context.named.has(c.entity));
      add('a title stands before it', person || beside.title & HONORIFIC ? POINTS.honorificMismatch : POINTS.titleMismatch);
    }
    return;
  }
  const wanted = beside.title & (HONORIFIC - 1);
  if (!wanted) {
    add('Mr, Ms or the like', POINTS.honorific);
    if (beside.address === MS && facts.flagsOf(e) & MS) add('addressed so', POINTS.addressed);
    return;
  }
  let best = 0;
  let here = false;
  const roles = facts.rolesOf(e);
  const former = isFormer(reading, mention);
  for (const { of, from, to, families } of roles) {
    if (!(families & wanted)) continue;
    const now = isHeldAround(from, to, reading.day);
    // "Former Minister Kuleba" is not the one who is.
    if (former && reading.day && now && (!to || to > reading.day) && mention.candidates.length > 1) continue;
    const before = !reading.day || !from || from <= reading.day;
    best = Math.max(best, now ? POINTS.officeNow : before ? POINTS.officeBefore : 0);
    // All that the title says, and the country is spoken of: "President Rajapaksa" in a report on Sri Lanka.
    if (reading.day && (families & wanted) === wanted && isHeld(from, to, reading.day)) here ||= context.homes.has(of) || context.named.has(of);
  }
  // "Former Arkansas Gov. Hutchinson".
  if (best && stateBefore >= 0 && roles.some(({ of, families }) => of === stateBefore && families & wanted)) add('of that state', POINTS.seat);
  // "President Bush", of an article that names Jeb Bush too: another of the name has held it.
  const heads = wanted & HEADS_OF_GOVERNMENT;
  const another =
    !best &&
    heads &&
    roles.length &&
    mention.candidates.some((c) => c.entity !== e && facts.rolesOf(c.entity).some((r) => r.families & heads && (!reading.day || r.from <= reading.day)));
  // "AFP Assistant Commissioner Ian McCartney", of Australia, is no British minister of the name.
  if (!best && !another && words > 1 && facts.flagsOf(e) & PLACED && roles.length && !context.homes.has(facts.homeOf(e)))
    add('none of the offices that are known of this one', POINTS.officeNone);
  // "Assistant U.S. Attorney George Martin" is no producer of the Beatles.
  else if (
    wanted & PUBLIC &&
    words > 1 &&
    !roles.length &&
    !context.homes.has(facts.homeOf(e)) &&
    mention.candidates.some((c) => c.entity === e && c.ambiguous)
  )
    add('known for no office', POINTS.officeNone);
  if (another) add('another of the name held that office', POINTS.officeAnothers);
  if (here) add('held that office on the day', POINTS.officeHere);
  // "King Michael" is no Mr Dukakis.
  if (wanted === ROYALS && !best && words === 1 && roles.length && CROWNED.has(wordAt(reading, mention.from - 1)))
    add('of no royal house', POINTS.honorificMismatch);
  // "Justice Khan" is none of the politicians called so, whose posts are known.
  else if (wanted === JUDGES && !best && words === 1 && roles.length && !context.named.has(e)) add('no judge', POINTS.titleMismatch);
  else add(best ? 'the office before the name was hers or his' : 'an office before the name', best || POINTS.officeOther);
}

/** "Former" or "ex" up to five words before the name. */
function isFormer(reading: Reading, { from }: Mention): boolean {
  for (let i = from - 1; i >= from - 5 && reading.sentence[i] === reading.sentence[from]; i--) {
    const word = wordAt(reading, i);
    if (word === 'former' || word === 'ex') return true;
    if (!familyOf(word) && !isTitleFiller(word)) return false;
  }
  return false;
}

/** Ministers, members, governors and judges in `families.ts`. */
const PUBLIC = 8 | 256 | 512 | 8192;

/** The bit of kings and queens in `families.ts`, and those who have it whatever else they are called. */
const ROYALS = 128;
const CROWNED = new Set(['king', 'queen', 'emperor', 'empress']);

/** The bit of judges and prosecutors in `families.ts`. */
const JUDGES = 8192;
