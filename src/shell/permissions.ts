import { browser } from './browser.ts';

const WEB = ['http://*/*', 'https://*/*'];

/** Match pattern of the site an address belongs to, or undefined where extensions never run. */
export function patternOf(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' || protocol === 'https:' ? `${protocol}//${hostname}/*` : undefined;
}

/** Whether the browser lets us read the page at `address`. */
export async function mayRead(address: string): Promise<boolean> {
  const pattern = patternOf(address);
  return pattern !== undefined && browser.permissions.contains({ origins: [pattern] });
}

/** Whether it lets us read the web as a whole. */
export const mayReadWeb = (): Promise<boolean> => browser.permissions.contains({ origins: WEB });

/** Asks the reader for a site, or for all; must be called in a click. */
export async function askToRead(address: string | undefined): Promise<boolean> {
  const pattern = patternOf(address);
  return browser.permissions.request({ origins: pattern ? [pattern] : WEB });
}
