/** What is wrong with a file, and where: a line, or a path such as `first.items.3.body.value`. */
export interface FileProblem {
  file: string;
  place: string;
  reason: string;
}
