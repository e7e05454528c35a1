/** Bounds of readings and packs, each with its reason. */
export const NOTE_LIMITS = {
  /** A reading of a hundred long notes is 200 kB; a pack of five thousand entities about 4 MB. */
  fileBytes: 5_000_000,
  /** Our own files nest eight deep; Hypothesis exports seven. */
  depth: 16,
  /** Values in one file: bounds every walk over it. */
  values: 200_000,
  /** More notes than this nobody reads in a lesson. */
  notes: 500,
  /** One screen of a card. */
  text: 2000,
  title: 200,
  /** A quote is a few words; a whole paragraph would be the publisher's text. */
  exact: 300,
  /** Context on each side, as in Hypothesis: enough to tell two mentions apart. */
  context: 32,
  address: 2000,
  /** Steps that can be taken back. */
  undo: 100,
  /** Sentences with gaps on a worksheet, unless the teacher chooses more: a quarter of an hour. */
  blanks: 8,
  /** Dates on a timeline that can still be told apart on paper. */
  timeline: 16,
  /** Longest answer a student may save. */
  answer: 5000,
} as const;
