import { MADAMS, MISTERS } from '../../facts/families.ts';
import { type Facts, MR, MS } from '../../facts/read.ts';
import { follows, isCapital, type Reading, wordAt } from './reading.ts';

const WORDS = new Map<string, number>([...MISTERS.map((word) => [word, MR] as const), ...MADAMS.map((word) => [word, MS] as const)]);

/** How whoever is named from token `from` on is addressed: `MR`, `MS`, or 0 for not at all; "Mr. and Mrs. Obama" are two. */
export function addressBefore(reading: Reading, from: number): number {
  if (from === 0 || !follows(reading, from)) return 0;
  // But "the first lady and Mr. Biden" are addressed one by one.
  if (wordAt(reading, from - 2) === 'and' && WORDS.has(wordAt(reading, from - 3)) && isCapital(reading, from - 3)) return 0;
  return WORDS.get(wordAt(reading, from - 1)) ?? 0;
}

/** Whether newspapers would never address the entity so. */
export function isAddressedOtherwise(facts: Facts, entity: number, address: number): boolean {
  const known = facts.flagsOf(entity) & (MR | MS);
  return known !== 0 && address !== 0 && known !== address;
}

/** Whether nobody of this first name (hash) is addressed so: no Ann is a Mr. */
export function isOthersName(facts: Facts, hash: number, address: number): boolean {
  const bearers = facts.firstNames.get(hash) ?? 0;
  return address !== 0 && bearers !== 0 && (bearers & address) === 0;
}
