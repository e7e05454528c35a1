/** What is gathered from a text under a key, and lists of its tokens in ascending order. */

/** Adds to the list under a key. */
export function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Adds to the set under a key. */
export const put = <K, V>(sets: Map<K, Set<V>>, key: K, value: V): unknown => sets.get(key)?.add(value) ?? sets.set(key, new Set([value]));

/** So many of a list at most are looked at: each mention of the word looks at them, and time shall grow with the text alone. */
const MANY = 200;
/** The first of a list. */
export const few = (tokens: readonly number[] = []): readonly number[] => (tokens.length > MANY ? tokens.slice(0, MANY) : tokens);

/** How many tokens of an ascending list stand before a token. */
export function countBefore(tokens: readonly number[], at: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as number) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last token of an ascending list before a token that fits; -1 for none among the nearest. */
export function lastBefore(tokens: readonly number[] = [], at: number, fits: (token: number) => boolean = () => true): number {
  const last = countBefore(tokens, at) - 1;
  for (let k = last; k >= 0 && last - k < MANY; k--) if (fits(tokens[k] as number)) return tokens[k] as number;
  return -1;
}
