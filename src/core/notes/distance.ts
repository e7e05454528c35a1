/** Edit distance, whole and within a text; plain dynamic programming in typed rows, O(pattern × text). */
import type { Span } from '../article/types.ts';
import { nearEnds } from './near-ends.ts';

/** Edits that turn `a` into `b`. */
function editDistance(a: string, b: string): number {
  let row = Uint16Array.from({ length: b.length + 1 }, (_, j) => j);
  let next = new Uint16Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    next[0] = i;
    const c = a.charCodeAt(i - 1);
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + (c === b.charCodeAt(j - 1) ? 0 : 1);
      const gap = Math.min(row[j] as number, next[j - 1] as number) + 1;
      next[j] = change < gap ? change : gap;
    }
    [row, next] = [next, row];
  }
  return row[b.length] as number;
}

/** 1 for equal texts, 0 for texts with nothing in common; two empty texts are equal. */
export function likeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : 1 - editDistance(a, b) / longest;
}

export interface Near extends Span {
  edits: number;
}

/**
 * Places where `text` holds `pattern` with at most `most` edits: one for each stretch of near places, its best, fewest edits first.
 */
export function findNear(text: string, pattern: string, most: number): Near[] {
  return aroundEnds(nearEnds(text, pattern, most), pattern.length + most)
    .flatMap(({ from, to }) => nearIn(text, from, to, pattern, most))
    .sort((a, b) => a.edits - b.edits);
}

/** The parts of a text in which all near places lie, none longer than `longest`: only there is it worth asking where they begin. */
function aroundEnds(ends: readonly number[], longest: number): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  for (const to of ends) {
    const from = Math.max(0, to - longest);
    const before = parts.at(-1);
    if (before && from <= before.to) before.to = to;
    else parts.push({ from, to });
  }
  return parts;
}

/** Near places in `[from, to)` of a text, in order (Sellers). */
function nearIn(text: string, from: number, to: number, pattern: string, most: number): Near[] {
  const m = pattern.length;
  let cost = Uint16Array.from({ length: m + 1 }, (_, i) => i);
  let begin = new Uint32Array(m + 1).fill(from);
  let nextCost = new Uint16Array(m + 1);
  let nextBegin = new Uint32Array(m + 1);
  const found: Near[] = [];
  let best: Near | undefined;
  for (let j = from + 1; j <= to; j++) {
    const c = text.charCodeAt(j - 1);
    nextCost[0] = 0;
    nextBegin[0] = j;
    for (let i = 1; i <= m; i++) {
      const change = (cost[i - 1] as number) + (c === pattern.charCodeAt(i - 1) ? 0 : 1);
      const skip = (cost[i] as number) + 1;
      const add = (nextCost[i - 1] as number) + 1;
      if (change <= skip && change <= add) {
        nextCost[i] = change;
        nextBegin[i] = begin[i - 1] as number;
      } else if (skip <= add) {
        nextCost[i] = skip;
        nextBegin[i] = begin[i] as number;
      } else {
        nextCost[i] = add;
        nextBegin[i] = nextBegin[i - 1] as number;
      }
    }
    [cost, nextCost] = [nextCost, cost];
    [begin, nextBegin] = [nextBegin, begin];
    const edits = cost[m] as number;
    if (edits <= most) {
      const near = { start: begin[m] as number, end: j, edits };
      if (best && near.start < best.end) best = edits < best.edits ? near : best;
      else {
        if (best) found.push(best);
        best = near;
      }
    }
  }
  return best ? [...found, best] : found;
}

/** Where each border of `pattern` lies in `text` under a cheapest alignment of the two. */
export function alignBorders(pattern: string, text: string, borders: readonly number[]): number[] {
  const [m, n] = [pattern.length, text.length];
  const width = n + 1;
  const cost = new Uint16Array((m + 1) * width);
  for (let i = 0; i <= m; i++) {
    for (let j = 0; j <= n; j++) {
      if (i === 0 || j === 0) cost[i * width + j] = i + j;
      else {
        const change = (cost[(i - 1) * width + j - 1] as number) + (pattern.charCodeAt(i - 1) === text.charCodeAt(j - 1) ? 0 : 1);
        cost[i * width + j] = Math.min(change, (cost[(i - 1) * width + j] as number) + 1, (cost[i * width + j - 1] as number) + 1);
      }
    }
  }
  const at = new Map<number, number>([[m, n]]);
  for (let [i, j] = [m, n]; i > 0; ) {
    const here = cost[i * width + j] as number;
    const change =
      j > 0 ? (cost[(i - 1) * width + j - 1] as number) + (pattern.charCodeAt(i - 1) === text.charCodeAt(j - 1) ? 0 : 1) : Number.POSITIVE_INFINITY;
    if (j > 0 && change === here) [i, j] = [i - 1, j - 1];
    else if ((cost[(i - 1) * width + j] as number) + 1 === here) i--;
    else {
      j--;
      continue;
    }
    at.set(i, j);
  }
  return borders.map((border) => at.get(border) ?? 0);
}
