/** The parts of the bench that run in node, each measurement in processes of its own. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packedDataset } from '../../src/dataset/cache.ts';
import { bundleForNode, OUT } from './bundle.ts';
import { type Cold, coldInBrowser, showCold } from './cold.ts';
import { makeNames } from './names.ts';
import { PARTS, type Row, type Versus } from './sections.ts';
import { exponent, show, showVersus } from './show.ts';
import { CROWDED, makeText } from './texts.ts';

const work = await bundleForNode('work');
const run = (...args: string[]) => execFileSync(process.execPath, [work, ...args], { maxBuffer: 1 << 28, timeout: 60_000 });
const ask = <T>(...args: string[]) => JSON.parse(run(...args).toString()) as T;
const COUNTS = [10_000, 100_000, 1_000_000];

/** By chance of where an engine puts its code, the same code takes a third longer in one process than in the next: of so many the middle one counts. */
const PROCESSES = 5;
const middle = <T>(run: () => T, by: (result: T) => number): T => Array.from({ length: PROCESSES }, run).sort((a, b) => by(a) - by(b))[PROCESSES >> 1] as T;

export function matcherInNode(): void {
  const by = new Map<string, Row[]>();
  for (const count of COUNTS) {
    const rows = middle(
      () => ask<Record<string, Row>>('matcher', String(count)),
      (run) => run['names in 50 kB']?.ratio ?? 0,
    );
    for (const [what, row] of Object.entries(rows)) {
      show(`${what}, dictionary of ${count}`, row);
      by.set(what, [...(by.get(what) ?? []), row]);
    }
  }
  // Ratios, not milliseconds: what else the machine does hits the bare pass alike.
  for (const [what, [small, , large]] of by) if (small && large) console.log(`exponent in names, ${what}: ${exponent(small.ratio, large.ratio, 100)}`);
  for (const [i, count] of COUNTS.entries()) {
    const [short, long] = [by.get('names in 5 kB')?.[i], by.get('names in 10 MB')?.[i]];
    if (short && long)
      console.log(
        `exponent in text, each read again and again, dictionary of ${count}: ${exponent(short.ms, long.ms, PARTS)} (bare: ${exponent(short.bare, long.bare, PARTS)})`,
      );
  }
  for (const count of COUNTS) {
    const { whole, parts } = middle(
      () => ask<Record<'whole' | 'parts', Row>>('unread', String(count)),
      ({ whole, parts }) => whole.ms / parts.ms,
    );
    const growth = (row: Row, by: 'ms' | 'bare') => exponent(parts[by] / PARTS, row[by], PARTS);
    console.log(
      `exponent in text, none read twice, dictionary of ${count}: ${growth(whole, 'ms')} (bare: ${growth(whole, 'bare')}); 10 MB in ${whole.ms.toFixed(1)} ms, as 2,000 texts in ${parts.ms.toFixed(1)} ms`,
    );
  }
}

export function adversarialInNode(): void {
  showAdversarial(ask('adversarial', '100000'));
}

export function showAdversarial(rows: Record<string, Row & { half: number }>): void {
  for (const [what, row] of Object.entries(rows)) {
    show(`1 MB of ${what}`, row);
    console.log(`  twice the text, ${(row.ms / row.half).toFixed(2)} × the time`);
  }
}

/** Each peer with ours and the bare pass in one process; no ratio to ours where it found anything else. */
export async function peersInNode(): Promise<void> {
  const { PEERS, WITHOUT_DICTIONARY } = await import('./peers.ts');
  for (const name of Object.keys(PEERS)) {
    for (const count of WITHOUT_DICTIONARY.has(name) ? [10_000] : COUNTS) {
      try {
        const run = middle(
          () => ask<Versus>('peer', name, String(count)),
          ({ own, peer }) => peer.ms / own.ms,
        );
        showVersus(`${name}, 50 kB, dictionary of ${count}`, run);
      } catch (error) {
        console.log(
          `${name}, dictionary of ${count}: no result within a minute: ${error instanceof Error ? error.message.split('\n')[0]?.slice(0, 120) : error}`,
        );
      }
    }
  }
}

export function linkingInNode(): void {
  const paths = packedDataset();
  const files = [paths['names.bin'], paths['facts.bin'], paths['cards.bin']] as const;
  for (const [what, row] of Object.entries(ask<Record<string, Row>>('linking', ...files))) show(`whole linking of an article of ${what}`, row);
  for (const [what, unit] of Object.entries(CROWDED)) {
    const { ms, half } = ask<{ ms: number; half: number }>('crowded', unit, ...files);
    console.log(`200 kB of ${what} in one sentence: ${ms.toFixed(0)} ms; twice the text, ${(ms / half).toFixed(2)} × the time`);
  }
}

/** Opening from nothing, in a process of its own and in browsers that have just been started: there it is what readers wait for. */
export async function coldEverywhere(): Promise<void> {
  mkdirSync(OUT, { recursive: true });
  for (const count of COUNTS) {
    const [file, input] = [join(OUT, `${count}.bin`), join(OUT, `${count}.txt`)];
    const bytes = run('pack', String(count));
    writeFileSync(file, bytes);
    writeFileSync(input, makeText(makeNames(count), 5000));
    const what = `dictionary of ${count} (${(bytes.length / count).toFixed(1)} bytes a name)`;
    showCold(
      `cold, ${what}`,
      Array.from({ length: 15 }, () => ask<Cold>('cold', file, input)),
    );
    for (const browser of ['chromium', 'firefox'] as const) showCold(`${browser}: cold, ${what}`, await coldInBrowser(browser, file, input));
  }
}

export function judgeInNode(): void {
  const wrong = ask<string[]>('judge', '100000', '7');
  console.log(`${wrong.length} differences from the naive matcher in 100,000 random cases`);
  for (const line of wrong.slice(0, 5)) console.log(`  ${line}`);
}
