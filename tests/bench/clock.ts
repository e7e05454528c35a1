/** Time by interleaved rounds: every runner takes its turn in every round, in rotating order; medians, and how far they spread. */

export interface Timing {
  /** Median of a round, in milliseconds a call. */
  ms: number;
  /** Median of the ratios to the first runner of the same round: what other jobs on the machine do hits both alike. */
  ratio: number;
  /** A quarter and three quarters of these ratios. */
  low: number;
  high: number;
}

export const median = (values: readonly number[], at = 0.5): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? Number.NaN;
};

/**
 * Measures runners against the first of them, the anchor.
 * @param runners each gives a number that depends on its work, so that nothing is optimised away
 * @param sample least duration of one sample in milliseconds; clocks of browsers are as coarse as 0.1 ms
 * @param warming milliseconds or calls before the first sample: what has many functions takes longer until all are compiled
 */
export function compare(runners: Readonly<Record<string, () => number>>, { rounds = 11, sample = 10, warming = 300 } = {}): Record<string, Timing> {
  const names = Object.keys(runners);
  const loops = new Map<string, number>();
  for (const name of names) loops.set(name, warm(runners[name] as () => number, sample, warming));
  const times = new Map<string, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (let k = 0; k < names.length; k++) {
      const name = names[(k + round) % names.length] as string;
      times.get(name)?.push(once(runners[name] as () => number, loops.get(name) as number));
    }
  }
  const anchor = times.get(names[0] as string) as number[];
  return Object.fromEntries(
    names.map((name) => {
      const own = times.get(name) as number[];
      const ratios = own.map((time, round) => time / (anchor[round] as number));
      return [name, { ms: median(own), ratio: median(ratios), low: median(ratios, 0.25), high: median(ratios, 0.75) }];
    }),
  );
}

/** What runners computed; read by nobody, but the engine cannot know. */
export const sink = { value: 0 };

function once(run: () => number, loops: number): number {
  const begin = performance.now();
  for (let i = 0; i < loops; i++) sink.value = (sink.value + run()) | 0;
  return (performance.now() - begin) / loops;
}

/** Runs until compiled, `warming` milliseconds or as many calls; then says how many calls make one sample. */
function warm(run: () => number, sample: number, warming: number): number {
  const begin = performance.now();
  for (let calls = 0; performance.now() - begin < warming && calls < warming; calls++) sink.value = (sink.value + run()) | 0;
  // More and more calls until they fill a sample: a clock that is coarser than one call tells nothing of it (Firefox gives whole milliseconds).
  for (let loops = 1; ; loops *= 2) if (once(run, loops) * loops >= sample) return loops;
}
