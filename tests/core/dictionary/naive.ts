import { ANY_CASE } from '../../../src/core/dictionary/layout.ts';
import type { NameEntry } from '../../../src/core/dictionary/write.ts';
import { foldText } from '../../../src/core/text/fold.ts';
import { ALL_CAPS, CAPITAL, DIGITS, DOTTED, GAP_HYPHEN, INNER_CAPITAL, type Tokens, tokenise } from '../../../src/core/text/tokens.ts';

/**
 * The naive matcher: every window of the text against a map of joined words. It is slow, obvious, and judges the packed dictionary.
 * @returns every name at every token, as `token:words`
 */
export function naiveNames(names: readonly string[], text: string, table: Uint16Array): Set<string> {
  const known = new Set(names.map((name) => wordsOf(tokenise(name, table), name, table).join('+')));
  const found = new Set<string>();
  eachWindow(text, table, (i, n, key) => {
    if (known.has(key)) found.add(`${i}:${n}`);
  });
  return found;
}

/** Names for `naiveScan`: their spellings by joined words. */
export function naiveIndex(entries: readonly NameEntry[], table: Uint16Array): Map<string, NameEntry[]> {
  const index = new Map<string, NameEntry[]>();
  for (const entry of entries) {
    const key = wordsOf(tokenise(entry.name, table), entry.name, table).join('+');
    index.set(key, [...(index.get(key) ?? []), entry]);
  }
  return index;
}

/** From left to right the longest name written as it asks, not overlapping, as `start-end`. */
export function naiveScan(index: ReadonlyMap<string, readonly NameEntry[]>, text: string, table: Uint16Array): string[] {
  const tokens = tokenise(text, table);
  const longest = new Map<number, number>();
  eachWindow(text, table, (i, n, key) => {
    if (index.get(key)?.some((entry) => isWritten(entry, tokens, i, table))) longest.set(i, n);
  });
  const found: string[] = [];
  for (let i = 0; i < tokens.count; ) {
    const n = longest.get(i) ?? 0;
    if (n) found.push(`${tokens.start[i]}-${tokens.end[i + n - 1]}`);
    i += n || 1;
  }
  return found;
}

function eachWindow(text: string, table: Uint16Array, visit: (i: number, n: number, key: string) => void): void {
  const tokens = tokenise(text, table);
  const words = wordsOf(tokens, text, table);
  for (let i = 0; i < tokens.count; i++) {
    for (let n = 1; n <= 8 && i + n <= tokens.count; n++) {
      if (n > 1 && ((tokens.gap[i + n - 1] as number) > GAP_HYPHEN || tokens.gap[i + n - 1] === 0)) break;
      visit(i, n, words.slice(i, i + n).join('+'));
    }
  }
}

/** The rule of `shape.ts` in other words: capitals where the name has them, short words in capitals in capitals. */
function isWritten({ name, meta }: NameEntry, text: Tokens, i: number, table: Uint16Array): boolean {
  if (meta & ANY_CASE) return true;
  const own = tokenise(name, table);
  for (let w = 0; w < own.count; w++) {
    const asked = own.flags[w] as number;
    const has = text.flags[i + w] as number;
    const length = (own.end[w] as number) - (own.start[w] as number);
    const acronym = asked & DOTTED || (asked & ALL_CAPS && length <= 6);
    const inner = !acronym && asked & INNER_CAPITAL && length <= 5;
    if (acronym && !(has & (ALL_CAPS | DOTTED))) return false;
    if (inner && !(has & (INNER_CAPITAL | ALL_CAPS))) return false;
    if (!acronym && !inner && asked & CAPITAL && !(asked & DIGITS) && !(has & CAPITAL)) return false;
  }
  return true;
}

const wordsOf = (tokens: Tokens, text: string, table: Uint16Array): string[] =>
  Array.from({ length: tokens.count }, (_, i) => foldText(text.slice(tokens.start[i], tokens.end[i]).replaceAll('.', ''), table));
