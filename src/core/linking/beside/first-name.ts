/** First names that the dataset has for the name of something else: "Mizuho Fukushima", though a bank is called Mizuho. */
import { BY_DEMONYM } from '../../dictionary/layout.ts';
import { ORGANISATION, PLACE } from '../../facts/kinds.ts';
import type { Facts } from '../../facts/read.ts';
import type { Mention } from '../names/mentions.ts';
import { follows, isAllCaps, owns, type Reading } from '../reading/reading.ts';
import { isBehindOffice } from './titles.ts';

/** Whether one word that names a body alone stands between an office and one word that names a place. */
export const isTakenForFirstName = (reading: Reading, facts: Facts, { from, to, candidates }: Mention, next: Mention | undefined): boolean =>
  isBehindOffice(reading, from) &&
  to - from === 1 &&
  next?.from === to &&
  next.to - to === 1 &&
  follows(reading, to) &&
  !owns(reading, from) &&
  !isAllCaps(reading, from) &&
  candidates.every((c) => c.by !== BY_DEMONYM && facts.kindOf(c.entity) === ORGANISATION) &&
  next.candidates.every((c) => c.by !== BY_DEMONYM) &&
  next.candidates.some((c) => facts.kindOf(c.entity) === PLACE);
