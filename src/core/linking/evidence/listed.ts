import { BY_SHORT } from '../../dictionary/layout.ts';
import { isPlaced } from '../../facts/asked.ts';
import { ORGANISATION, PERSON, PLACE } from '../../facts/kinds.ts';
import type { Add } from '../beside/account.ts';
import type { Case } from '../context/case.ts';
import type { Candidate, Mention } from '../names/mentions.ts';
import { isAllCaps, type Reading } from '../reading/reading.ts';
import { POINTS } from '../weights.ts';

/** A name that a person and a body bear, among names of only the one kind: "General Motors, Ford and Toyota". */
export function judgeList({ facts, reading, mention, list }: Case, { entity: e, by }: Candidate, add: Add): void {
  const kind = facts.kindOf(e);
  if (!list || list.kind === PLACE || (kind !== PERSON && kind !== ORGANISATION)) return;
  const other = kind === PERSON ? ORGANISATION : PERSON;
  // "Walmart, Kroger and Costco".
  const alone = kind === ORGANISATION && mention.candidates.length === 1;
  const party = kind === ORGANISATION && list.kind === kind && list.home >= 0 && list.home === facts.homeOf(e);
  if (party && by === BY_SHORT) add('in a list of its like', POINTS.listParties);
  if (alone && list.kind === kind && isPlaced(facts, e)) add('in a list of its like', POINTS.list);
  // "Meduza, Novaya Gazeta and TV Rain".
  if (alone && list.kind === kind && by !== BY_SHORT && mention.candidates[0]?.ambiguous && isWord(reading, mention))
    add('in a list of its like', POINTS.listBody);
  // "Nelson Mandela, Prince Charles and Jesse Jackson".
  const full = kind === PERSON && by !== BY_SHORT && mention.to - mention.from > 1 && mention.candidates.length === 1;
  if (full && list.kind === kind && mention.candidates[0]?.ambiguous && facts.prominenceOf(e) >= KNOWN) add('in a list of its like', POINTS.list);
  if (!mention.candidates.some((c) => c.entity !== e && facts.kindOf(c.entity) === other)) return;
  if (list.kind === kind) add('in a list of its like', POINTS.list);
  else add('in a list of others', POINTS.listOther);
}

/** Least prominence of somebody who is known abroad. */
const KNOWN = 3;

/** One word, and no acronym. */
const isWord = (reading: Reading, { from, to }: Mention): boolean => to - from === 1 && !isAllCaps(reading, from);
