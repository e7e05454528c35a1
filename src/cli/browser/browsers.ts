import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { OLDEST } from './oldest.ts';

export type BrowserName = 'chromium' | 'firefox';

const PLACES: Record<BrowserName, readonly string[]> = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:/Program Files/Google/Chrome/Application/chrome.exe',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/snap/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:/Program Files/Mozilla Firefox/firefox.exe',
  ],
};
const PACKAGES: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
const VARIABLES: Record<BrowserName, string> = { chromium: 'CHROME_BIN', firefox: 'FIREFOX_BIN' };

const known = new Map<BrowserName, string>();

/**
 * Path of a browser that is not too old: from CHROME_BIN or FIREFOX_BIN, from the usual places, or installed by apt-get where we may.
 * Where several processes will ask, one asks before the others begin: a browser that is just being installed looks as if it were there.
 * @throws with one line that says what to install, and why we could not
 */
export function browserPath(name: BrowserName): string {
  const path = known.get(name) ?? lookFor(name);
  if (path !== undefined) {
    known.set(name, path);
    return path;
  }
  const variable = VARIABLES[name];
  // What somebody chose is not replaced by what we install.
  const trouble = process.env[variable] || !mayInstall() ? '' : install(PACKAGES[name]);
  const installed = lookFor(name);
  if (installed === undefined)
    throw new Error(
      `${name} ${OLDEST[name]} or later is needed: install it (Debian: apt-get install ${PACKAGES[name]}) or set ${variable} to its path${trouble}`,
    );
  known.set(name, installed);
  return installed;
}

const mayInstall = (): boolean => process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Seconds that apt-get waits for another that is at work. */
const LOCKED = 300;

/** Installs a package of Debian; returns why that failed, as an end for a sentence, or nothing. */
function install(name: string): string {
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', '-o', `DPkg::Lock::Timeout=${LOCKED}`, ...args], {
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  // A list that cannot be renewed may still be good enough.
  apt('update');
  const { status, stderr, error } = apt('install', '-y', '--no-install-recommends', name);
  const reason = error?.message ?? stderr?.trim().split('\n').at(-1) ?? '';
  return status === 0 ? '' : ` (apt-get could not: ${reason})`;
}

function lookFor(name: BrowserName): string | undefined {
  const given = process.env[VARIABLES[name]];
  const paths = given && existsSync(given) ? [given] : PLACES[name].filter((path) => existsSync(path));
  return paths.find((path) => !isTooOld(name, path));
}

/** A browser that does not tell its version, as on Windows, is given the benefit of the doubt. */
function isTooOld(name: BrowserName, path: string): boolean {
  try {
    const told = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 20_000 });
    const major = /(\d+)\.\d/.exec(told)?.[1];
    return major !== undefined && Number(major) < OLDEST[name];
  } catch {
    return false;
  }
}
