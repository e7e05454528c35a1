/** Bounds of a person's own entities, each with its reason. */
export const PACK_LIMITS = {
  /** A thousand bytes each for the most entities; the file is read in one go. */
  fileBytes: 5_000_000,
  /** A town, a novel or a course has some hundreds; five thousand cost a quarter of a second each time the background wakes. */
  entities: 5000,
  /** Values in a JSON file: eighty for each entity. */
  values: 400_000,
  /** A record nests four deep, in a list, in an object. */
  depth: 8,
  /** More than every field that a record can have. */
  columns: 60,
  /** The longest field of a record with some room: it is then refused by the record's own check, which says more. */
  cell: 20_000,
  /** Nobody mends more than this at one go. */
  problems: 200,
  /** The browser gives an extension 10 MB: readings and settings need the rest. */
  storedBytes: 7_000_000,
  title: 120,
  /** A source that is told by its name alone, as records have it. */
  source: 60,
} as const;
