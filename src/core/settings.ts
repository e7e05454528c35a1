import * as v from 'valibot';
import { KINDS } from './entity.ts';

const kinds = v.record(v.picklist(KINDS), v.boolean());
const allKinds = { person: true, organisation: true, place: true, event: true, term: true };

/** Each field has a fallback: one damaged field never costs the others. */
export const SettingsSchema = v.object({
  version: v.fallback(v.literal(1), 1),
  /** The big switch. */
  on: v.fallback(v.boolean(), true),
  /** `auto`: marks appear by themselves on articles; `click`: only when asked. */
  start: v.fallback(v.picklist(['auto', 'click']), 'auto'),
  /** Sites by host name: `off` never, `always` every page, whatever the verdict says. */
  sites: v.fallback(v.record(v.string(), v.picklist(['off', 'always'])), {}),
  kinds: v.fallback(kinds, allKinds),
  /** How many marks: by how much a reader of her familiarity needs them. */
  density: v.fallback(v.picklist(['light', 'standard', 'full']), 'standard'),
  /** Which mentions of one entity are marked. */
  repeat: v.fallback(v.picklist(['first', 'section', 'all']), 'first'),
  /** 1 new to the news … 5 follows it closely: shifts what counts as known. */
  familiarity: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)), 3),
  markStyle: v.fallback(v.picklist(['dotted', 'tint', 'dot', 'hover']), 'dotted'),
  headlines: v.fallback(v.boolean(), false),
  /** `page` follows the page's own scheme. */
  theme: v.fallback(v.picklist(['system', 'light', 'dark', 'page']), 'system'),
  /** Entities the reader knows: id → when she said so (ISO day). */
  known: v.fallback(v.record(v.string(), v.string()), {}),
  /** Wrong matches she reported. `host` missing: everywhere. */
  wrong: v.fallback(v.array(v.object({ entity: v.string(), text: v.string(), host: v.optional(v.string()), url: v.optional(v.string()), on: v.string() })), []),
  /** Delay before a hovered mark opens, in ms. */
  openDelay: v.fallback(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2000)), 400),
  /** Whether links to Wikipedia and sources are shown. */
  links: v.fallback(v.boolean(), true),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

/** What a new reader has. */
export const DEFAULT_SETTINGS: Settings = v.parse(SettingsSchema, {});

/**
 * Settings from unknown data: every sound field is kept, the others get their defaults.
 * Never throws; `damaged` tells whether something had to be replaced, so that the caller can keep the original aside.
 */
export function repairSettings(data: unknown): { settings: Settings; damaged: boolean } {
  if (data === undefined || data === null) return { settings: DEFAULT_SETTINGS, damaged: false };
  const plain = typeof data === 'object' && !Array.isArray(data);
  const settings = v.parse(SettingsSchema, plain ? data : {});
  settings.kinds = { ...allKinds, ...settings.kinds };
  const kept = (key: string) => JSON.stringify((data as Record<string, unknown>)[key]) === JSON.stringify((settings as Record<string, unknown>)[key]);
  return { settings, damaged: !plain || Object.keys(data).some((key) => Object.hasOwn(settings, key) && key !== 'kinds' && !kept(key)) };
}
