/** The matcher in a page of a real browser. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { launch } from 'puppeteer-core';
import { type BrowserName, browserPath } from '../../src/cli/browser/browsers.ts';
import { bundleForPage } from './bundle.ts';
import { makeNames, makeSmallNames } from './names.ts';
import { showAdversarial } from './node.ts';
import type { Row, Versus } from './sections.ts';
import { exponent, show, showVersus } from './show.ts';

export async function matcherInBrowser(name: BrowserName): Promise<void> {
  const code = await bundleForPage('page');
  const browser = await launch({
    browser: name === 'chromium' ? 'chrome' : 'firefox',
    executablePath: browserPath(name),
    args: ['--no-sandbox'],
    protocolTimeout: 600_000,
  });
  // Names go by a server of our own: a million of them as words of a script are more than drivers take.
  let served = '[]';
  const server = createServer((request, response) => {
    response.setHeader('content-type', request.url === '/names' ? 'application/json' : 'text/html');
    response.end(request.url === '/names' ? served : '<!doctype html><title>Bench</title>');
  }).listen(0, '127.0.0.1');
  try {
    const at50: Row[] = [];
    for (const count of [10_000, 100_000, 1_000_000]) {
      // A page of its own, so that no part sees what another has warmed up.
      const page = await browser.newPage();
      page.setDefaultTimeout(0);
      served = JSON.stringify(makeNames(count));
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      await page.evaluate(`${code};globalThis.bench = bench;fetch('/names').then((names) => names.json()).then((names) => void (globalThis.names = names))`);
      const run = <T>(part: string, ...args: unknown[]) => page.evaluate(`bench.parts.${part}(names, ...${JSON.stringify(args)})`) as Promise<T>;
      const rows = await run<Record<string, Row>>('matcher', makeSmallNames(500));
      for (const [what, row] of Object.entries(rows)) show(`${name}: ${what}, dictionary of ${count}`, row);
      if (rows['names in 50 kB']) at50.push(rows['names in 50 kB']);
      if (count === 100_000) {
        showVersus(`${name}: Set of n-grams with a RegExp, 50 kB, dictionary of ${count}`, await run<Versus>('windows'));
        showAdversarial(await run('adversarial'));
      }
      await page.close();
    }
    const [small, , large] = at50;
    if (small && large) console.log(`${name}: exponent in names, 50 kB: ${exponent(small.ratio, large.ratio, 100)}`);
  } finally {
    server.close();
    await browser.close();
  }
}
