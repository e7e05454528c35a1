/** What is wrong, and where in its file: a line, or a path such as `first.items.3.body.value`. */
export interface PlacedProblem {
  place: string;
  reason: string;
}

/** The same of a file that is named. */
export interface FileProblem extends PlacedProblem {
  file: string;
}
