/** A set of small numbers that is emptied again and again. */
export interface StampedSet {
  has(number: number): boolean;
  add(number: number): void;
  clear(): void;
  /** What is in it, in the order of adding. */
  readonly all: readonly number[];
}

/**
 * A stamp for each number tells whether it is in the set since it was emptied last: several times as fast to ask as `Set`.
 * @param below numbers are from 0 to this, left out
 */
export function stampedSet(below: number): StampedSet {
  const stamps = new Int32Array(below);
  let now = 1;
  let all: number[] = [];
  return {
    has: (number) => stamps[number] === now,
    add(number) {
      if (stamps[number] === now) return;
      stamps[number] = now;
      all.push(number);
    },
    clear() {
      now++;
      all = [];
    },
    get all() {
      return all;
    },
  };
}
