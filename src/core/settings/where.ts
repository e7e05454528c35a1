import { placeOf } from './sites.ts';

/** How far what a reader says of a name reaches. */
export const SCOPES = ['page', 'site', 'always'] as const;
export type Scope = (typeof SCOPES)[number];

/** Where it holds: on one page, on one site, or (neither is given) everywhere. */
export interface Where {
  host?: string | undefined;
  url?: string | undefined;
}

/** The place that a scope means for someone who reads the page at `address`; a page that is not of the web has no site. */
export function whereOf(scope: Scope, address: string): Where {
  if (scope === 'page') return { url: address };
  const site = placeOf(address)?.site;
  return scope === 'site' && site !== undefined ? { host: site } : {};
}

export const scopeOf = ({ url, host }: Where): Scope => (url !== undefined ? 'page' : host !== undefined ? 'site' : 'always');

/** Whether it holds on the page at `address`. A page is the same under another query or fragment, as everywhere in the settings. */
export function holdsAt({ url, host }: Where, address: string): boolean {
  if (url !== undefined) return url === address || samePage(url, address);
  return host === undefined || placeOf(address)?.site === host;
}

function samePage(one: string, other: string): boolean {
  const page = placeOf(one)?.page;
  return page !== undefined && page === placeOf(other)?.page;
}
