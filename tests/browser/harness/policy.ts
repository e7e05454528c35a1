import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { BrowserName } from '../../../src/cli/browser/browsers.ts';
import { chromePolicy, FIREFOX_ID, firefoxPolicy } from '../../../src/core/managed/example.ts';

/** Where each browser on Linux looks for policies of the whole machine. */
const FILES: Readonly<Record<BrowserName, string>> = {
  chromium: '/etc/chromium/policies/managed/backgrounder-test.json',
  firefox: '/etc/firefox/policies/policies.json',
};

/** Chromium names an unpacked extension by its folder. */
const unpackedId = (folder: string) =>
  [...createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 32)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');

/** Why no policy can be set here; undefined where one can. A policy that is there already is never touched. */
export function noPolicy(name: BrowserName): string | undefined {
  if (process.platform !== 'linux') return 'policies are files only on Linux';
  if (process.getuid?.() !== 0) return 'only root may write policies';
  return existsSync(FILES[name]) ? `${FILES[name]} is there already` : undefined;
}

/** Sets a policy for the built extension until the undo is called; folders that were made for it go, too. */
export function setPolicy(name: BrowserName, values: object): () => void {
  const file = FILES[name];
  const made: string[] = [];
  for (let folder = dirname(file); !existsSync(folder); folder = dirname(folder)) made.push(folder);
  mkdirSync(dirname(file), { recursive: true });
  const policy = name === 'chromium' ? chromePolicy(unpackedId('.output/chrome-mv3'), values) : firefoxPolicy(FIREFOX_ID, values);
  writeFileSync(file, JSON.stringify(policy));
  const undo = () => {
    rmSync(file, { force: true });
    for (const folder of made) if (existsSync(folder)) rmdirSync(folder);
    process.off('exit', undo);
  };
  // Also where the test run is broken off.
  process.on('exit', undo);
  return undo;
}
