import type { Entity } from '../entity.ts';
import type { FileProblem, PlacedProblem } from '../problem.ts';

/** One entity of a pack. It takes the place of the bundled record of its id, or of the one that it `replaces`. */
export interface PackRecord {
  entity: Entity;
  replaces?: string;
}

/** Entities that a person made: the people of a town, the characters of a novel. */
export interface EntityPack {
  /** Kebab-case; a file of the same id takes the place of an earlier one, unless two titles only happened to give the same (`identity.ts`). */
  id: string;
  title: string;
  author?: string;
  version: number;
  records: readonly PackRecord[];
}

/** What a pack is checked against. */
export interface PackContext {
  /** ISO day: the month that facts without `asOf` speak for. */
  today: string;
  /** Whether the bundled data, or another pack, has an entity of this id. Left out, references are not checked. */
  exists?: (id: string) => boolean;
}

/** A pack that may be used, with advice; or every problem with its place, at most `PACK_LIMITS.problems`. */
export type ReadPack = { pack: EntityPack; problems: []; hints: FileProblem[] } | { pack?: undefined; problems: FileProblem[]; hints: [] };

/** One record as a file has it, before its check. */
export interface Draft {
  data: unknown;
  /** Where the record, or a field of it, stands: "line 12" or "row 3, column gist". */
  place(field?: string): string;
}

/** A file opened: its head, and the records in it. */
export interface OpenedFile {
  head: { id?: string; title?: string; author?: string; version?: number };
  drafts: Draft[];
}
/** Why a file cannot be opened at all. */
export interface Refused {
  refused: PlacedProblem[];
}
