/** Cold opening where readers have it: an extension of its own reads its file in a browser that has just been started. */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../../src/cli/browser/browsers.ts';
import { launch } from '../../src/cli/browser/launch.ts';
import { FIREFOX_ID } from '../../src/core/managed/example.ts';
import { bundleForPage, OUT } from './bundle.ts';
import { median } from './clock.ts';

const ROUNDS = 7;
const PAGE = 'cold.html';

export interface Cold {
  /** Milliseconds until the file was read, and until the first names were found, reading included. */
  read: number;
  ready: number;
  found: number;
}

/**
 * Opens a packed dictionary in a fresh browser each round.
 * @param names packed dictionary, `input` a text with its names: paths
 */
export async function coldInBrowser(name: BrowserName, names: string, input: string): Promise<Cold[]> {
  const folder = join(OUT, `${name}-cold`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  copyFileSync(names, join(folder, 'names.bin'));
  copyFileSync(input, join(folder, 'text.txt'));
  writeFileSync(join(folder, 'cold.js'), `${await bundleForPage('cold-page')};globalThis.bench = bench;`);
  writeFileSync(join(folder, PAGE), '<!doctype html><meta charset="utf-8"><title>Cold</title><script src="cold.js"></script>');
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  const rounds: Cold[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const extension = await launch(name, { folder });
    try {
      const page = await extension.browser.newPage();
      await extension.goTo(page, PAGE);
      await page.waitForFunction('globalThis.bench');
      rounds.push((await page.evaluate(`bench.cold('names.bin', 'text.txt')`)) as Cold);
    } finally {
      await extension.close();
    }
  }
  return rounds;
}

const manifest = {
  manifest_version: 3,
  name: 'Cold',
  version: '1',
  browser_specific_settings: { gecko: { id: FIREFOX_ID } },
};

/** A line: middle time and ratio to reading the file. */
export function showCold(what: string, rounds: readonly Cold[]): void {
  const ratios = rounds.map(({ ready, read }) => ready / read);
  console.log(
    `${what}: ${median(rounds.map(({ ready }) => ready)).toFixed(1)} ms to the first ${rounds[0]?.found} names, ` +
      `${median(ratios).toFixed(2)} [${median(ratios, 0.25).toFixed(2)} – ${median(ratios, 0.75).toFixed(2)}] × reading the file`,
  );
}
