/** Countries that an article is about though nobody names them. */
import { BY_SHORT } from '../../dictionary/layout.ts';
import { FEDERAL, isOf } from '../../facts/countries.ts';
import { ORGANISATION, PERSON, PLACE } from '../../facts/kinds.ts';
import type { Facts } from '../../facts/read.ts';
import { isPart, type Surroundings } from '../beside/surroundings.ts';
import type { Mention } from '../names/mentions.ts';
import { put } from '../reading/gathered.ts';
import { type Reading, wordAt } from '../reading/reading.ts';
import { ADHERENTS } from '../reading/words.ts';
import type { Context } from './context.ts';

/** Adds a country of which three names of a report on sport may be clubs: it plays there, though nobody says so. */
export function addClubs(context: Pick<Context, 'homes'>, facts: Facts, mentions: readonly Mention[]): void {
  const clubs = new Map<number, Set<string>>();
  for (const { candidates } of mentions) {
    if (!candidates.some((c) => facts.kindOf(c.entity) === PLACE)) continue;
    for (const { entity } of candidates) {
      const home = facts.kindOf(entity) === ORGANISATION ? facts.homeOf(entity) : -1;
      if (home >= 0) put(clubs, home, candidates.map((c) => c.entity).join());
    }
  }
  for (const [home, names] of clubs) if (names.size >= CLUBS) context.homes.set(home, (context.homes.get(home) ?? 0) + names.size);
}
const CLUBS = 3;

/**
 * Adds the country of local news, which nobody names: several names that could each be another's, and all of them of one country, a party
 * among them ("Labour", "the National government", Auckland, Manukau). Where another country is known for sure, nothing is guessed.
 */
export function addUnsaid(
  reading: Reading,
  context: Pick<Context, 'homes'>,
  facts: Facts,
  mentions: readonly Mention[],
  around: readonly Surroundings[],
): void {
  if (context.homes.size > 1) return;
  const names = new Map<number, Set<string>>();
  const parties = new Set<string>();
  for (const [i, { candidates, from, to, anyCase }] of mentions.entries()) {
    if (anyCase || isPart(around[i] as Surroundings)) continue;
    const name = candidates.map((c) => c.entity).join();
    if (ADHERENTS.has(wordAt(reading, from))) parties.add(name);
    for (const { entity, by } of candidates) {
      const kind = facts.kindOf(entity);
      if (kind === PERSON ? by === BY_SHORT || to - from < 2 : kind !== PLACE && kind !== ORGANISATION) continue;
      const home = facts.homeOf(entity);
      if (home >= 0 && !isOf(facts, entity, FEDERAL)) put(names, home, name);
    }
  }
  const [first, second] = [...names].sort((a, b) => b[1].size - a[1].size);
  const enough = parties.size > 1 ? PARTIES : parties.size ? UNSAID : Number.POSITIVE_INFINITY;
  const [known = first?.[0]] = context.homes.keys();
  if (first && first[0] === known && first[1].size >= enough && first[1].size >= 2 * (second?.[1].size ?? 0))
    context.homes.set(first[0], Math.max(first[1].size - 1, LEADS));
}
const UNSAID = 3;
/** As often as a country must be named to lead. */
const LEADS = 2;
/** "Tory and Labour councillors". */
const PARTIES = 2;
