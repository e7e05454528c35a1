/**
 * npm run bench [-- matcher | linking | cold]
 *
 * Prints ratios to a bare tokenise pass (or to reading the file), measured in one run, as medians with their middle half. Ratios hold
 * on any machine; milliseconds are only for orientation. Each row has its own process, and the anchor takes turns with what it anchors.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { packedDataset } from '../../src/dataset/cache.ts';
import { median, type Timing } from './clock.ts';
import { makeNames, makeText } from './texts.ts';

const OUT = resolve('node_modules/.cache/backgrounder/bench');
const wanted = process.argv[2];
await build({
  configFile: false,
  publicDir: false,
  logLevel: 'error',
  build: { ssr: resolve(import.meta.dirname, 'work.ts'), outDir: OUT, target: 'node20', rollupOptions: { output: { entryFileNames: 'work.mjs' } } },
});
const run = (...args: string[]) => execFileSync(process.execPath, [join(OUT, 'work.mjs'), ...args], { maxBuffer: 1 << 28 });
const timings = (...args: string[]) => JSON.parse(run(...args).toString()) as Record<string, Timing>;

const COUNTS = [10_000, 100_000, 1_000_000];
if (!wanted || wanted === 'matcher') {
  const by = new Map<string, number[]>();
  for (const count of COUNTS) {
    for (const [what, t] of Object.entries(timings('matcher', String(count)))) {
      console.log(`${what}, ${count} names: ${show(t)} × bare`);
      by.set(what, [...(by.get(what) ?? []), t.ms]);
    }
  }
  for (const [what, ms] of by) console.log(`exponent in names, ${what}: ${exponent(ms[0], ms[2], 100)}`);
  for (const [i, count] of COUNTS.entries())
    console.log(`exponent in text, ${count} names: ${exponent(by.get('names of 5 kB')?.[i], by.get('names of 10 MB')?.[i], 2000)}`);
}
if (!wanted || wanted === 'linking') {
  const paths = packedDataset();
  for (const [what, t] of Object.entries(timings('linking', paths['names.bin'], paths['facts.bin'], paths['cards.bin'])))
    console.log(`whole linking of ${what}: ${t.ms.toFixed(2)} ms, ${show(t)} × bare`);
}
if (!wanted || wanted === 'cold') {
  mkdirSync(OUT, { recursive: true });
  for (const count of COUNTS) {
    const [file, text] = [join(OUT, `${count}.bin`), join(OUT, `${count}.txt`)];
    writeFileSync(file, run('pack', String(count)));
    writeFileSync(text, makeText(makeNames(count), 5000));
    const rounds = Array.from({ length: 9 }, () => JSON.parse(run('cold', file, text).toString()) as { read: number; ready: number; count: number });
    const ratios = rounds.map((round) => round.ready / round.read);
    console.log(
      `cold, ${count} names: ${median(rounds.map((round) => round.ready)).toFixed(1)} ms to the first ${rounds[0]?.count} names, ${median(ratios).toFixed(2)} [${median(ratios, 0.25).toFixed(2)} – ${median(ratios, 0.75).toFixed(2)}] × reading the file`,
    );
  }
}

function show({ ratio, low, high }: Timing): string {
  return `${ratio.toFixed(2)} [${low.toFixed(2)} – ${high.toFixed(2)}]`;
}

function exponent(from = Number.NaN, to = Number.NaN, factor = 1): string {
  return (Math.log(to / from) / Math.log(factor)).toFixed(2);
}
