import { BY_SHORT } from '../dictionary/layout.ts';
import { MADAMS, MISTERS } from '../facts/families.ts';
import { type Facts, MR, MS } from '../facts/read.ts';
import { CAPITAL, GAP_SPACE } from '../text/tokens.ts';
import { PERSON } from './kinds.ts';
import type { Candidate, Mention } from './mentions.ts';
import { type Reading, wordAt } from './reading.ts';

const WORDS = new Map<string, number>([...MISTERS.map((word) => [word, MR] as const), ...MADAMS.map((word) => [word, MS] as const)]);

/** How whoever is named from token `from` on is addressed: `MR`, `MS`, or 0 for not at all; "Mr. and Mrs. Obama" are two. */
export function addressBefore(reading: Reading, from: number): number {
  if (from === 0 || reading.tokens.gap[from] !== GAP_SPACE) return 0;
  if (wordAt(reading, from - 2) === 'and' && WORDS.has(wordAt(reading, from - 3))) return 0;
  return WORDS.get(wordAt(reading, from - 1)) ?? 0;
}

/** Whether newspapers would never address the entity so. */
export function isAddressedOtherwise(facts: Facts, entity: number, address: number): boolean {
  const known = (facts.flags[entity] as number) & (MR | MS);
  return known !== 0 && address !== 0 && known !== address;
}

/** Whether nobody of this first name (hash) is addressed so: no Ann is a Mr. */
export function isOthersName(facts: Facts, hash: number, address: number): boolean {
  const bearers = facts.firstNames.get(hash) ?? 0;
  return address !== 0 && bearers !== 0 && (bearers & address) === 0;
}

/**
 * A surname with Mr or Ms also means those whom the article names in full, though nobody else calls them by it: after "Melania Trump"
 * "Mrs. Trump" is she, and "Ms. Tracy" after "Lynne Tracy".
 * @param mentions in the order of the text
 * @returns the same with more candidates, and with mentions of surnames that the dataset does not have
 */
export function withSurnames(reading: Reading, facts: Facts, mentions: readonly Mention[]): readonly Mention[] {
  const named = namedInFull(reading, facts, mentions);
  if (!named.size) return mentions;
  const { tokens } = reading;
  const found: Mention[] = [];
  let next = 0;
  for (let i = 1; i < tokens.count; i++) {
    while (next < mentions.length && (mentions[next] as Mention).to <= i) found.push(mentions[next++] as Mention);
    const people = named.get(tokens.hash1[i] as number);
    if (!people || !((tokens.flags[i] as number) & CAPITAL)) continue;
    const address = addressBefore(reading, i);
    if (!address) continue;
    const mention = mentions[next];
    if (mention && mention.from <= i && (mention.from < i || mention.to > i + 1)) continue;
    const known = mention?.from === i ? mention.candidates : [];
    const others = [...people].filter((entity) => !isAddressedOtherwise(facts, entity, address) && !known.some((c) => c.entity === entity));
    if (!others.length) continue;
    const candidates = [...known, ...others.map((entity): Candidate => ({ entity, by: BY_SHORT, ambiguous: false, possessed: false }))];
    found.push({ from: i, to: i + 1, candidates, anyCase: false });
    if (mention?.from === i) next++;
  }
  return [...found, ...mentions.slice(next)];
}

/** Words (hash) of full names of people in the text but the first → who they are. */
function namedInFull({ tokens }: Reading, facts: Facts, mentions: readonly Mention[]): Map<number, Set<number>> {
  const named = new Map<number, Set<number>>();
  for (const { from, to, candidates } of mentions) {
    const [only] = candidates;
    if (to - from < 2 || candidates.length > 1 || !only || only.by === BY_SHORT || (facts.kind[only.entity] as number) !== PERSON) continue;
    // "Ms Fernández" for Cristina Fernández de Kirchner.
    for (let i = from + 1; i < to; i++) {
      const word = tokens.hash1[i] as number;
      if ((tokens.flags[i] as number) & CAPITAL) named.set(word, (named.get(word) ?? new Set()).add(only.entity));
    }
  }
  return named;
}
