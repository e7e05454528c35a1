/** Lists of bare surnames that tell whose they are: a bench of judges, a roll call, a row of presidents. */
import { isPlaced } from '../../facts/asked.ts';
import { HEAD_OF_GOVERNMENT, JUDGE, MEMBER } from '../../facts/families.ts';
import { COUNTRY, PERSON } from '../../facts/kinds.ts';
import type { Facts, PackedRole } from '../../facts/read.ts';
import { areListed } from '../beside/lists.ts';
import type { Candidate, Mention } from '../names/mentions.ts';
import { type Reading, wordAt } from '../reading/reading.ts';

/** What those of a list have in common: an office of one country. */
export interface Bench {
  /** `JUDGE` or `MEMBER`, held on the article's day; `HEAD_OF_GOVERNMENT`, held by then. */
  families: number;
  home: number;
}

/**
 * The benches of an article by the tokens of those who may sit on them: "Roberts, Scalia, Thomas and Alito". Whoever stands in the sentence of
 * judges may be one, too: "Kennedy wrote for the court, joined by Ginsburg, Breyer and Kagan".
 */
export function gatherBenches(reading: Reading, facts: Facts, mentions: readonly Mention[]): ReadonlyMap<number, Bench> {
  const benches = new Map<number, Bench>();
  if (!reading.day) return benches;
  for (let first = 0; first < mentions.length; ) {
    let end = first + 1;
    while (end < mentions.length && areOneList(reading, mentions[end - 1] as Mention, mentions[end] as Mention)) end++;
    if (end - first >= FEW) {
      const bench = benchOf(reading, facts, mentions.slice(first, end));
      if (bench) {
        const sentence = reading.sentence[(mentions[first] as Mention).from];
        const [from, to] = bench.families === JUDGE ? [Math.max(0, first - BESIDE), end + BESIDE] : [first, end];
        for (const mention of mentions.slice(from, to)) if (reading.sentence[mention.from] === sentence) benches.set(mention.from, bench);
      }
    }
    first = end;
  }
  return benches;
}
/** So many must hold one office, and all of a list but one in four. */
const FEW = 3;
/** Mentions around the list that may belong to it. */
const BESIDE = 4;

/** "Kennedy, joined by Ginsburg". */
const areOneList = (reading: Reading, a: Mention, b: Mention): boolean =>
  areListed(reading, a, b) || (b.from === a.to + 2 && wordAt(reading, a.to) === 'joined' && wordAt(reading, a.to + 1) === 'by');

function benchOf(reading: Reading, facts: Facts, list: readonly Mention[]): Bench | undefined {
  for (const families of [JUDGE, MEMBER, HEAD_OF_GOVERNMENT]) {
    const counts = new Map<number, { all: number; clear: number }>();
    for (const { candidates, to, from } of list) {
      const homes = new Map<number, boolean>();
      for (const candidate of candidates) {
        const clear = to - from > 1 || (!candidate.ambiguous && !isPlaced(facts, candidate.entity));
        for (const home of homesOf(facts, candidate, families, reading.day)) homes.set(home, clear || (homes.get(home) ?? false));
      }
      for (const [home, clear] of homes) {
        const count = counts.get(home) ?? { all: 0, clear: 0 };
        counts.set(home, { all: count.all + 1, clear: count.clear + (clear ? 1 : 0) });
      }
    }
    for (const [home, { all, clear }] of counts) if (all >= FEW && all * 4 >= list.length * 3 && clear >= CLEAR) return { families, home };
  }
  return undefined;
}
/** Surnames that are nothing else: Murkowski and Romney, but not Scott, Smith and Young, of whom every parliament has some. */
const CLEAR = 2;

/** The countries of which a candidate holds such an office. */
const homesOf = (facts: Facts, { entity }: Candidate, families: number, day: number): readonly number[] =>
  facts.kindOf(entity) === PERSON
    ? facts.rolesOf(entity).flatMap((role) => {
        const home = countryOf(facts, entity, role);
        return home >= 0 && isOfBench(role, families, day) ? [home] : [];
      })
    : [];

const isOfBench = ({ families, from, to }: PackedRole, wanted: number, day: number): boolean =>
  (families & wanted) !== 0 && from > 0 && from <= day && (wanted === HEAD_OF_GOVERNMENT || !to || to >= day);

/** The country of an office: that of a seat is its state's. */
const countryOf = (facts: Facts, e: number, { of }: PackedRole): number => (of < 0 ? facts.homeOf(e) : facts.typeOf(of) === COUNTRY ? of : facts.homeOf(of));

/** Whether somebody sits there. */
export const isOnBench = (facts: Facts, candidate: Candidate, { families, home }: Bench, day: number): boolean =>
  homesOf(facts, candidate, families, day).includes(home);
