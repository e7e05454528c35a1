import { DEFAULT_SETTINGS, type Settings } from '../settings/settings.ts';
import type { Managed } from './read.ts';
import type { Lockable } from './schema.ts';

/** Settings that readers cannot change under a policy. */
export function lockedBy({ locked, linksOut }: Managed): Set<Lockable> {
  return new Set([...(locked ?? []), ...(linksOut === false ? (['links'] as const) : [])]);
}

/**
 * What is stored, under a policy: the school's defaults where nothing is stored, its values where they are locked.
 * @param stored as `repairSettings` reads it
 */
export function underPolicy(stored: unknown, managed: Managed): unknown {
  const given = managed.settings ?? {};
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) {
    if (stored !== undefined && stored !== null) return stored;
    if (!managed.settings && !lockedBy(managed).size) return undefined;
  }
  const all: Record<string, unknown> = { ...given, ...(stored as object | undefined) };
  for (const field of lockedBy(managed)) {
    all[field] = field === 'sites' ? {} : (given[field] ?? DEFAULT_SETTINGS[field]);
  }
  if (managed.linksOut === false) all.links = false;
  return all;
}

/** The settings with the school's sites in them. */
export const withSchool = (settings: Settings, { allowedSites, blockedSites = [] }: Managed): Settings =>
  allowedSites || blockedSites.length ? { ...settings, school: { ...(allowedSites ? { allowed: allowedSites } : {}), blocked: blockedSites } } : settings;
