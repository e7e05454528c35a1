/** Blanks as JSON has them. */
const BLANK = new Set([' ', '\t', '\n', '\r']);

/** Whether the string that ends before `end` in a JSON text is the name of a value: a colon follows, after however many blanks. */
export function isName(text: string, end: number): boolean {
  let at = end;
  while (BLANK.has(text[at] ?? '')) at++;
  return text[at] === ':';
}
