import { isPlaced } from '../../facts/asked.ts';
import { GOVERNOR, HEAD_OF_GOVERNMENT, HONORIFIC, JUDGE, MEMBER, MINISTER, OFFICER, ROYAL } from '../../facts/families.ts';
import { isHeld, isHeldAround } from '../../facts/held.ts';
import { ORGANISATION, PERSON, PLACE } from '../../facts/kinds.ts';
import { MS } from '../../facts/read.ts';
import type { Add } from '../beside/account.ts';
import type { Case } from '../context/case.ts';
import { isFormerOffice } from '../reading/former.ts';
import { isCapital, wordAt } from '../reading/reading.ts';
import { POINTS } from '../weights.ts';

/** The title before a name: whose office is it? */
export function judgeTitle(item: Case, e: number, add: Add): void {
  const { facts, beside, mention, reading } = item;
  if (!beside.title) return;
  const wanted = beside.title & (HONORIFIC - 1);
  if (facts.kindOf(e) !== PERSON) judgeNobodysTitle(item, facts.kindOf(e), add);
  // "The head of Porsche" is nobody's title.
  else if (wordAt(reading, mention.from - 1) === 'of') return;
  else if (wanted) judgeOfficeBefore(item, e, wanted, add);
  else {
    add('Mr, Ms or the like', POINTS.honorific);
    if (beside.address === MS && facts.flagsOf(e) & MS) add('addressed so', POINTS.addressed);
  }
}

/** A title before what is no person. */
function judgeNobodysTitle({ facts, beside, reading, context, mention }: Case, kind: number, add: Add): void {
  // "The head of Luxembourg diplomacy", "president of the Philippines".
  const of = kind === PLACE && wordAt(reading, mention.from - (wordAt(reading, mention.from - 1) === 'the' ? 2 : 1)) === 'of';
  if (mention.to - mention.from > 1 || of) return;
  if (kind === ORGANISATION) {
    if (isOfficersName({ facts, beside, reading, mention })) add('a title of somebody so called', POINTS.titleMismatch);
    return;
  }
  const person = mention.candidates.some((c) => facts.kindOf(c.entity) === PERSON && context.named.has(c.entity));
  add('a title stands before it', person || beside.title & HONORIFIC ? POINTS.honorificMismatch : POINTS.titleMismatch);
}

/** "Mayor Bloomberg", of an article that also reads the agency: somebody called so held that very office. */
const isOfficersName = ({ facts, beside, reading, mention }: Pick<Case, 'facts' | 'beside' | 'reading' | 'mention'>): boolean => {
  const wanted = beside.title & (HONORIFIC - 1);
  return (
    wanted !== 0 &&
    isCapital(reading, mention.from - 1) &&
    mention.candidates.some((c) => facts.kindOf(c.entity) === PERSON && facts.rolesOf(c.entity).some(({ families }) => (families & wanted) === wanted))
  );
};

/** @param wanted the families of the title */
function judgeOfficeBefore({ facts, reading, context, mention, stateBefore, beside }: Case, e: number, wanted: number, add: Add): void {
  const words = mention.to - mention.from;
  const roles = facts.rolesOf(e);
  const former = isFormerOffice(reading, mention.from);
  let best = 0;
  let here = false;
  for (const { of, from, to, families } of roles) {
    if (!(families & wanted)) continue;
    const now = isHeldAround(from, to, reading.day);
    // "Former Minister Kuleba" is not the one who is.
    if (former && reading.day && now && (!to || to > reading.day) && mention.candidates.length > 1) continue;
    const before = !reading.day || !from || from <= reading.day;
    best = Math.max(best, now ? POINTS.officeNow : before ? POINTS.officeBefore : 0);
    // All that the title says, and the country is spoken of: "President Rajapaksa" in a report on Sri Lanka.
    // "Senators Hatch and Specter", whose offices are of states.
    if (reading.day && (families & wanted) === wanted && isHeld(from, to, reading.day))
      here ||= context.homes.has(of) || context.named.has(of) || (beside.list && of >= 0 && context.homes.has(facts.homeOf(of)));
  }
  // "Former Arkansas Gov. Hutchinson".
  if (best && stateBefore >= 0 && roles.some(({ of, families }) => of === stateBefore && families & wanted)) add('of that state', POINTS.seat);
  // "President Bush", of an article that names Jeb Bush too: another of the name has held it.
  const heads = wanted & (HEAD_OF_GOVERNMENT | MEMBER | MINISTER);
  const another =
    !best &&
    heads &&
    roles.length &&
    mention.candidates.some((c) => c.entity !== e && facts.rolesOf(c.entity).some((r) => r.families & heads && (!reading.day || r.from <= reading.day)));
  if (another) add('another of the name held that office', POINTS.officeAnothers);
  else if (!best && words > 1) {
    const abroad = !context.homes.has(facts.homeOf(e));
    const unknown = !roles.length && mention.candidates.some((c) => c.entity === e && c.ambiguous);
    // "AFP Assistant Commissioner Ian McCartney", of Australia, is no British minister of the name.
    if (abroad && isPlaced(facts, e) && roles.length) add('none of the offices that are known of this one', POINTS.officeNone);
    // "Assistant U.S. Attorney George Martin" is no producer of the Beatles, "police lieutenant James Hansen" no student of the climate.
    else if (unknown && (abroad ? wanted & PUBLIC : wanted === OFFICER)) add('known for no office', POINTS.officeNone);
  }
  if (here) add('held that office on the day', POINTS.officeHere);
  const other = !best && words === 1 && roles.length > 0;
  // "King Michael" is no Mr Dukakis.
  if (other && wanted === ROYAL && CROWNED.has(wordAt(reading, mention.from - 1))) add('of no royal house', POINTS.honorificMismatch);
  // "Justice Khan" is none of the politicians called so, whose posts are known.
  else if (other && wanted === JUDGE && !context.named.has(e)) add('no judge', POINTS.titleMismatch);
  else add(best ? 'the office before the name was hers or his' : 'an office before the name', best || POINTS.officeOther);
}

const PUBLIC = MINISTER | MEMBER | GOVERNOR | JUDGE | OFFICER;

/** Kings and queens, whatever else they are called. */
const CROWNED = new Set(['king', 'queen', 'emperor', 'empress']);
