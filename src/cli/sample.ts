import { readdirSync } from 'node:fs';
import type { BrowserName } from './browser/browsers.ts';
import { InputError } from './input.ts';

export const SAMPLES = 'assets/samples';
const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** Which sample `npm start` shows, and in which browser. */
export interface Shown {
  browser: BrowserName;
  /** File in the folder of samples. */
  file: string;
}

/**
 * What the words after `npm start --` choose: a browser, a sample by its year, in any order; without them Chromium and 2023.
 * @throws InputError with one line that names the word and what there is
 */
export function chooseSample(args: readonly string[], files: readonly string[] = readdirSync(SAMPLES)): Shown {
  const samples = files.filter((file) => /^\d{4}-.*\.html$/.test(file)).sort();
  const years = [...new Set(samples.map((file) => file.slice(0, 4)))];
  let browser: BrowserName = 'chromium';
  let year = '2023';
  for (const arg of args) {
    const named = BROWSERS.find((name) => name === arg);
    if (named) browser = named;
    else if (years.includes(arg)) year = arg;
    else throw new InputError(`npm start does not know “${arg}”: npm start -- [${BROWSERS.join('|')}] [${years.join('|')}]`);
  }
  const file = samples.find((name) => name.startsWith(year));
  if (!file) throw new InputError(`no sample of ${year} in ${SAMPLES}`);
  return { browser, file };
}
