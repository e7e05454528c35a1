/** Who else is called so in the article, and where the article has named the candidate itself. */

import { PLACE } from '../../facts/kinds.ts';
import { type Facts, PLACED } from '../../facts/read.ts';
import { CAPITAL } from '../../text/tokens.ts';
import type { Case } from '../context/case.ts';
import type { Context } from '../context/context.ts';
import { isOthersName } from '../reading/address.ts';
import { opensSentence, type Reading, wordAt } from '../reading/reading.ts';
import { PLACE_PREPOSITIONS } from '../reading/words.ts';

/** Tokens at which an unknown person or firm of the mention's name begins. */
export function namesakesOf({ facts, reading, mention, context, beside }: Case): readonly number[] {
  const { hash1 } = reading.tokens;
  const all = context.namesakes.get(hash1[mention.to - 1] as number) ?? [];
  return all.filter((at) => !isOthersName(facts, hash1[at] as number, beside.address));
}

/** So many times at most an entity's full name is looked at: each of its mentions looks at them, and time shall grow with the text alone. */
const MANY = 200;

/** Tokens at which the article names an entity in full: "John Kennedy" of Louisiana, once decided, is no proof of the president. */
export function namedAt(context: Context, e: number): readonly number[] {
  const all = context.named.get(e) ?? [];
  return (all.length > MANY ? all.slice(0, MANY) : all).filter((at) => (context.decided.get(at) ?? e) === e);
}

/** Tokens at which the article names the entity in full, elsewhere than here. @param namesakes of a mention that may mean them too */
export function antecedentsOf({ facts, reading, mention, context }: Case, e: number, namesakes: readonly number[]): readonly number[] {
  const elsewhere = namedAt(context, e).filter((at) => at !== mention.from);
  if (facts.kindOf(e) !== PLACE || !namesakes.length) return elsewhere;
  const first = Math.min(...namesakes);
  return elsewhere.filter((at) => at < first || isMeantAsPlace(reading, facts, e, at));
}

/**
 * Behind "Hanover Insurance", "Hanover" alone is proof of the town only where it is meant as a place: "in Hanover", but not "a stake in
 * Hanover". Of a town that nobody wrote an entry for it is none.
 */
function isMeantAsPlace(reading: Reading, facts: Facts, e: number, at: number): boolean {
  const generated = (facts.flagsOf(e) & PLACED) !== 0;
  return !generated && PLACE_PREPOSITIONS.has(wordAt(reading, at - 1)) && !SHARES.has(wordAt(reading, at - 2));
}
const SHARES = new Set('stake stakes share shares interest interests stock investment holding holdings'.split(' '));

/** "Stellantis and Ford cut jobs", before "Bill Ford": inside a sentence nobody is called by a surname before she is named, so it is a firm's. */
export function isBareBefore({ reading, mention }: Case, namesakes: readonly number[]): boolean {
  const { hash1, flags } = reading.tokens;
  const first = Math.min(...namesakes);
  const word = hash1[mention.from] as number;
  for (let i = 1; i < first; i++)
    if (hash1[i] === word && !((flags[i - 1] as number) & CAPITAL) && !reading.titleCase[reading.block[i] as number] && !opensSentence(reading, i)) return true;
  return false;
}

/** How many words after an unknown person's full name the bare surname is still hers. */
const REACH = 120;

/**
 * Whether the latest full name that ends in the mention's word, not far before it, is that of an unknown person. Where the bare surname
 * was in use for ours before she came, it stays his: her kind is called by the first name then.
 */
export function isUnknownNamesake({ facts, reading, mention, context, beside }: Case, antecedents: readonly number[]): boolean {
  const { tokens } = reading;
  const word = tokens.hash1[mention.to - 1] as number;
  let latest = -1;
  for (const at of context.unknown.get(word) ?? [])
    if (at < mention.from && at > latest && !isOthersName(facts, tokens.hash1[at] as number, beside.address)) latest = at;
  if (latest < 0 || mention.from - latest > REACH || antecedents.some((at) => at > latest && at < mention.from)) return false;
  for (let i = Math.min(...antecedents) + 2; i < latest; i++) if (tokens.hash1[i] === word && !((tokens.flags[i - 1] as number) & CAPITAL)) return false;
  return true;
}
