import type { SchoolSites, Settings } from './settings.ts';

/** A site is a host name without "www."; a page is that with its path. Both are keys of `settings.sites`. */
export interface Place {
  site: string;
  page: string;
}

/** The site and page of a web address, or undefined for an address that is not of the web. */
export function placeOf(address: string): Place | undefined {
  const found = /^https?:\/\/(?:[^/?#]*@)?([^/?#:]+)(?::\d+)?([^?#]*)/i.exec(address);
  const host = found?.[1]?.toLowerCase().replace(/^www\./, '');
  return host ? { site: host, page: `${host}${found?.[2] || '/'}` } : undefined;
}

/** Why nothing is marked at an address by itself; undefined where reading is on. */
export function offAt(settings: Settings, address: string): 'everywhere' | 'site' | 'page' | 'no-web' | 'school' | undefined {
  const place = placeOf(address);
  if (!place) return 'no-web';
  const rule = (key: string) => (Object.hasOwn(settings.sites, key) ? settings.sites[key] : undefined);
  if (settings.school && !schoolAllows(settings.school, place.site)) return 'school';
  if (!settings.on) return 'everywhere';
  if (rule(place.page) === 'off') return 'page';
  if (rule(place.site) === 'off') return 'site';
  return undefined;
}

/** Whether a school lets pages of `site` be read: blocked wins over allowed, and a site speaks for its subdomains. */
function schoolAllows({ allowed, blocked }: SchoolSites, site: string): boolean {
  const under = (host: string) => site === host || site.endsWith(`.${host}`);
  return !blocked.some(under) && (allowed === undefined || allowed.some(under));
}
