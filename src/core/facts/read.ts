import type { Numbers } from '../binary/parts.ts';
import { countOf, rankOf } from '../binary/ranks.ts';
import { DatasetError, openSections } from '../binary/sections.ts';
import { openStarts } from '../binary/starts.ts';
import type { Phrase } from '../entity.ts';
import { openFirstNames } from './first-names.ts';
import { openIds } from './ids.ts';
import { openPhrases, type Phrases } from './phrases.ts';

/** A phrase of an event with its parts resolved to entity numbers. */
export interface PackedPhrase extends Omit<Phrase, 'who' | 'trigger'> {
  entity: number;
  /** The stems of each trigger's words; stemming them all anew at each start would cost more than reading the file. */
  stems: string[][];
  who?: number[][];
  /** Steps of a long event, first and last day of each as yyyymmdd. */
  days?: [number, number][];
}

/** A post that somebody had or has. */
export interface PackedRole {
  /** Number of the country or body, -1 for none. */
  of: number;
  /** First and last day, yyyymmdd; 0 where unknown or not over. */
  from: number;
  to: number;
  /** Bits of `families.ts`. */
  families: number;
}

/** Type of what is no place. */
export const NO_TYPE = 255;
/** Flag: placed, not explained. */
export const PLACED = 1;
/** Flag: an event that articles may name before it begins. */
export const ANNOUNCED = 2;
/** Flags: how newspapers address a person. */
export const MR = 4;
export const MS = 8;
/** Flag: a newspaper, agency or broadcaster. */
export const MEDIA = 16;

/** What linking knows of each entity by its number. Home, region and seat of -1 are -1. Days are numbers yyyymmdd. */
export interface Facts {
  count: number;
  /** Index into `KINDS`. */
  kindOf(e: number): number;
  /** From 1 to 5. */
  prominenceOf(e: number): number;
  /** Index into `PLACE_TYPES`, `NO_TYPE` for what is no place. */
  typeOf(e: number): number;
  /** `PLACED`, `ANNOUNCED`, `MR`, `MS`, `MEDIA`. */
  flagsOf(e: number): number;
  /** Number of its country or the body it is part of, -1 for none. */
  homeOf(e: number): number;
  /** Number of the region that a place lies in, -1 for none. */
  insideOf(e: number): number;
  /** Number of the country or body whose seat it is, -1 for none. */
  standsForOf(e: number): number;
  /** Day of birth, founding, beginning; 0 where unknown. */
  beginOf(e: number): number;
  /** Day of death, dissolution, end; 0 where unknown or not over. */
  endOf(e: number): number;
  /** Numbers of those it has to do with, apart from its home, its region and what lies in it. */
  neighboursOf(e: number): Numbers;
  /** Posts of a person, as the record tells them. */
  rolesOf(e: number): readonly PackedRole[];
  /** Words (hash) that begin people's names, with how newspapers address those who bear them: `MR`, `MS`, both, or 0 where nobody knows. */
  firstNames: ReadonlyMap<number, number>;
  phrases: Phrases;
  data: { version: string; asOf: string };
  idOf(number: number): string;
  /** Number of an id, -1 for an unknown one. */
  numberOf(id: string): number;
}

const NO_NUMBERS = new Uint8Array();
const NO_ROLES: readonly PackedRole[] = [];

/**
 * Opens `facts.bin`; its layout is told at its writer.
 * @param unchanged its seal was found right: its contents need no check
 * @throws DatasetError when it is damaged
 */
export function openFacts(bytes: Uint8Array, unchanged = false): Facts {
  const file = openSections(bytes, 'facts.bin', unchanged);
  const ids = openIds(file);
  const [sort, sorts] = [file.numbers('SORT'), file.u8('SORS')];
  const home = file.numbers('HOME');
  const [insideIndex, inside] = [file.u32('INSX'), file.numbers('INSI')];
  const [standsIndex, stands] = [file.u32('STAX'), file.numbers('STAN')];
  const days = file.u32('DAYS');
  const [beginIndex, begins] = [file.u32('BEGX'), file.numbers('BEGI')];
  const [endIndex, ends] = [file.u32('ENDX'), file.numbers('ENDS')];
  const [neighbourIndex, neighbourStart, neighbours] = [file.u32('NEIX'), openStarts(file, 'NEI'), file.numbers('NEIG')];
  const [roleIndex, roleStart] = [file.u32('ROLX'), openStarts(file, 'ROL')];
  const [roleOf, roleFrom, roleTo, roleFamilies] = [file.numbers('ROLO'), file.numbers('ROLD'), file.numbers('ROLE'), file.numbers('ROLF')];
  const fit =
    [sort, home].every(({ length }) => length === ids.count) &&
    [insideIndex, standsIndex, beginIndex, endIndex, neighbourIndex, roleIndex].every(({ length }) => length === Math.ceil(ids.count / 32) * 2) &&
    countOf(insideIndex) === inside.length &&
    countOf(standsIndex) === stands.length &&
    countOf(beginIndex) === begins.length &&
    countOf(endIndex) === ends.length &&
    countOf(neighbourIndex) + 1 === neighbourStart.count &&
    neighbourStart.end === neighbours.length &&
    countOf(roleIndex) + 1 === roleStart.count &&
    [roleOf, roleFrom, roleTo, roleFamilies].every(({ length }) => length === roleStart.end);
  if (!fit) throw new DatasetError('facts.bin: its columns do not fit together');
  const sortOf = (e: number): number => (sort[e] as number) * 4;
  /** Of a sparse column. */
  const sparse = (index: Uint32Array, values: Numbers, e: number, none: number): number => {
    const rank = rankOf(index, e);
    return rank < 0 ? none : (values[rank] as number);
  };
  const roles = new Map<number, readonly PackedRole[]>();
  const readRoles = (rank: number): readonly PackedRole[] => {
    const all: PackedRole[] = [];
    for (let r = roleStart.at(rank); r < roleStart.at(rank + 1); r++) {
      const [from, to] = [days[roleFrom[r] as number] as number, days[roleTo[r] as number] as number];
      all.push({ of: (roleOf[r] as number) - 1, from, to, families: roleFamilies[r] as number });
    }
    return all;
  };
  let phrases: Phrases | undefined;
  let firstNames: ReadonlyMap<number, number> | undefined;
  return {
    ...ids,
    kindOf: (e) => sorts[sortOf(e)] as number,
    prominenceOf: (e) => sorts[sortOf(e) + 1] as number,
    typeOf: (e) => sorts[sortOf(e) + 2] as number,
    flagsOf: (e) => sorts[sortOf(e) + 3] as number,
    homeOf: (e) => (e < 0 ? -1 : (home[e] as number) - 1),
    insideOf: (e) => sparse(insideIndex, inside, e, -1),
    standsForOf: (e) => sparse(standsIndex, stands, e, -1),
    beginOf: (e) => days[sparse(beginIndex, begins, e, 0)] as number,
    endOf: (e) => days[sparse(endIndex, ends, e, 0)] as number,
    neighboursOf(e) {
      const rank = rankOf(neighbourIndex, e);
      return rank < 0 ? NO_NUMBERS : neighbours.subarray(neighbourStart.at(rank), neighbourStart.at(rank + 1));
    },
    rolesOf(e) {
      const rank = rankOf(roleIndex, e);
      if (rank < 0) return NO_ROLES;
      const known = roles.get(rank);
      if (known) return known;
      const read = readRoles(rank);
      roles.set(rank, read);
      return read;
    },
    get firstNames() {
      firstNames ??= openFirstNames(file);
      return firstNames;
    },
    get phrases() {
      phrases ??= openPhrases(file);
      return phrases;
    },
    data: JSON.parse(new TextDecoder().decode(file.u8('DATA'))) as Facts['data'],
  };
}
