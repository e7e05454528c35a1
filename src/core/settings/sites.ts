import type { SchoolSites, Settings } from './settings.ts';

/** A site is a host name without "www." and without the full stop that may end it; a page is that with its path. Both are keys of `settings.sites`. */
export interface SitePlace {
  site: string;
  page: string;
}

/** The site and page of a web address, or undefined for an address that is not of the web. */
export function placeOf(address: string): SitePlace | undefined {
  const found = /^https?:\/\/(?:[^/?#]*@)?([^/?#:]+)(?::\d+)?([^?#]*)/i.exec(address);
  const host = found?.[1]?.toLowerCase().replace(/^www\.|\.$/g, '');
  return host ? { site: host, page: `${host}${found?.[2] || '/'}` } : undefined;
}

/** What switches a page off, the widest first. */
export type Off = 'everywhere' | 'page' | 'site';

/** All that switches the page at an address off; a school's sites are no switch. */
export function offsAt(settings: Settings, address: string): Off[] {
  const place = placeOf(address);
  if (!place) return [];
  const here = { everywhere: !settings.on, page: ruled(settings, place.page) === 'off', site: ruled(settings, place.site) === 'off' };
  return OFFS.filter((off) => here[off]);
}
const OFFS: readonly Off[] = ['everywhere', 'page', 'site'];

/** Why nothing is marked at an address by itself; undefined where reading is on. */
export function offAt(settings: Settings, address: string): Off | 'no-web' | 'school' | undefined {
  const place = placeOf(address);
  if (!place) return 'no-web';
  if (settings.school && !schoolAllows(settings.school, place.site)) return 'school';
  return offsAt(settings, address)[0];
}

/** The rule for the site of an address. */
export function ruleOf(settings: Settings, address: string): 'off' | 'always' | undefined {
  const place = placeOf(address);
  return place && ruled(settings, place.site);
}

const ruled = ({ sites }: Settings, key: string) => (Object.hasOwn(sites, key) ? sites[key] : undefined);

/** Whether a school lets pages of `site` be read: blocked wins over allowed, and a site speaks for its subdomains. */
function schoolAllows({ allowed, blocked }: SchoolSites, site: string): boolean {
  const under = (host: string) => site === host || site.endsWith(`.${host}`);
  return !blocked.some(under) && (allowed === undefined || allowed.some(under));
}
