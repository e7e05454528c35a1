import { GAP_HYPHEN, type Tokens, tokenise } from '../../../src/core/text/tokens.ts';

/** The naive matcher: every window of the text against a set of joined words. It is slow, obvious, and judges the packed dictionary. */
export function naiveNames(names: readonly string[], text: string, table: Uint16Array, fold: (text: string, table: Uint16Array) => string): Set<string> {
  const known = new Set(names.map((name) => wordsOf(tokenise(name, table), name, table, fold).join('+')));
  const tokens = tokenise(text, table);
  const words = wordsOf(tokens, text, table, fold);
  const found = new Set<string>();
  for (let i = 0; i < tokens.count; i++) {
    for (let n = 1; n <= 8 && i + n <= tokens.count; n++) {
      if (n > 1 && ((tokens.gap[i + n - 1] as number) > GAP_HYPHEN || tokens.gap[i + n - 1] === 0)) break;
      if (known.has(words.slice(i, i + n).join('+'))) found.add(`${i}:${n}`);
    }
  }
  return found;
}

const wordsOf = (tokens: Tokens, text: string, table: Uint16Array, fold: (text: string, table: Uint16Array) => string): string[] =>
  Array.from({ length: tokens.count }, (_, i) => fold(text.slice(tokens.start[i], tokens.end[i]).replaceAll('.', ''), table));
