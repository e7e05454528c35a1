import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

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

/**
 * Path of a browser: from CHROME_BIN or FIREFOX_BIN, from the usual places, or installed by apt-get where we may.
 * @throws with one line that says what to install
 */
export function browserPath(name: BrowserName): string {
  const found = lookFor(name);
  if (found) return found;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const options = { stdio: 'ignore' as const, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', PACKAGES[name]], options);
    const installed = lookFor(name);
    if (installed) return installed;
  }
  const variable = name === 'chromium' ? 'CHROME_BIN' : 'FIREFOX_BIN';
  throw new Error(`${name} is needed: install it (Debian: apt-get install ${PACKAGES[name]}) or set ${variable} to its path`);
}

function lookFor(name: BrowserName): string | undefined {
  const given = process.env[name === 'chromium' ? 'CHROME_BIN' : 'FIREFOX_BIN'];
  return given && existsSync(given) ? given : PLACES[name].find((path) => existsSync(path));
}
