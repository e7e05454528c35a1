/**
 * Settings in storage: one key per field, and one per site, known name and report, so that two windows that write at once
 * never undo each other.
 *
 *   set:on  set:density …   site:example.org   known:sergei-shoigu   wrong:…
 */
import type { Chosen, Settings } from '../../core/settings/settings.ts';

type Stored = Record<string, unknown>;
export type KnownName = Settings['known'][number];
export type WrongMatch = Settings['wrong'][number];

/** Stored one by one, and what is never stored: the school's word. */
const LISTS = ['sites', 'known', 'wrong', 'school'];

/** Keys of a site's rule, a known name and a report. */
export const siteKey = (host: string) => `site:${host}`;
export const knownKey = ({ entity, url, host }: Omit<KnownName, 'on'>) => ['known', entity, url ?? host].filter(Boolean).join(':');
export const wrongKey = (w: Omit<WrongMatch, 'on'>) => `wrong:${w.entity}:${w.text}:${w.url ?? w.host ?? ''}`;

/** Whether a storage key is part of the settings. */
export const isSettingsKey = (key: string) => /^(set|site|known|wrong):/.test(key);

/** One object as `repairSettings` reads it; undefined where nothing is stored yet. */
export function assemble(stored: Stored): unknown {
  const fields = new Map<string, unknown>();
  const sites = new Map<string, unknown>();
  const known: unknown[] = [];
  const wrong: unknown[] = [];
  for (const [key, value] of Object.entries(stored)) {
    if (key.startsWith('set:')) fields.set(key.slice(4), value);
    else if (key.startsWith('site:')) sites.set(key.slice(5), value);
    // A day alone is how it was kept before there was a scope.
    else if (key.startsWith('known:')) known.push(typeof value === 'string' ? { entity: key.slice(6), on: value } : value);
    else if (key.startsWith('wrong:')) wrong.push(value);
  }
  if (!fields.size && !sites.size && !known.length && !wrong.length) return undefined;
  return Object.fromEntries([...fields, ['sites', Object.fromEntries(sites)], ['known', known], ['wrong', wrong]]);
}

/** The keys that settings are written under; what is not given has none. */
export function disassemble(settings: Chosen): Stored {
  const stored: Stored = {};
  for (const [field, value] of Object.entries(settings)) if (!LISTS.includes(field)) stored[`set:${field}`] = value;
  for (const [host, value] of Object.entries(settings.sites ?? {})) stored[siteKey(host)] = value;
  for (const value of settings.known ?? []) stored[knownKey(value)] = value;
  for (const value of settings.wrong ?? []) stored[wrongKey(value)] = value;
  return stored;
}
