import * as v from 'valibot';

/** The sheets of a handout, in their order; each begins on a page of its own. */
export const SHEETS = ['article', 'glossary', 'worksheet', 'key'] as const;
export type Sheet = (typeof SHEETS)[number];

const choice = (usual: boolean) => v.fallback(v.boolean(), usual);
const Schema = v.object({
  article: choice(true),
  glossary: choice(true),
  worksheet: choice(true),
  key: choice(false),
  /** A map beside each place of the glossary, and the dates on a line. */
  maps: choice(true),
  timeline: choice(true),
  /** Sentences with names left out, and the names in a box. */
  blanks: choice(true),
  wordBox: choice(true),
  /** Answers that a student can fold out in the file; paper does not show them. */
  fold: choice(true),
  /** For those who need larger letters. */
  large: choice(false),
});
export type Choices = v.InferOutput<typeof Schema>;

/** What a stored choice says; whatever is damaged or missing is as usual. */
export const readChoices = (stored: unknown): Choices => v.parse(Schema, typeof stored === 'object' && stored !== null ? stored : {});
