import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { chooseSample, SAMPLES } from '../../src/cli/sample.ts';

it.each([
  [[], 'chromium', '2023'],
  [['firefox'], 'firefox', '2023'],
  [['2016', 'firefox'], 'firefox', '2016'],
  [['chromium', '2026'], 'chromium', '2026'],
])('npm start -- %j: %s, the sample of %s', (args, browser, year) => {
  const shown = chooseSample(args);
  expect(shown.browser).toBe(browser);
  expect(shown.file.startsWith(year)).toBe(true);
  expect(existsSync(join(SAMPLES, shown.file))).toBe(true);
});

it.each(['--help', 'safari', '1999', 'Firefox', ''])('npm start -- “%s” says what there is', (word) => {
  expect(() => chooseSample([word])).toThrow(/^npm start does not know “.*”: npm start -- \[chromium\|firefox\] \[2016\|2023\|2026\]$/);
});

it('a folder without the sample is said', () => {
  expect(() => chooseSample([], ['about.html'])).toThrow('no sample of 2023');
});
