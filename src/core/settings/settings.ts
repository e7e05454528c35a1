import * as v from 'valibot';
import { KINDS } from '../entity.ts';

const kinds = v.record(v.picklist(KINDS), v.boolean());
const allKinds = { person: true, organisation: true, place: true, event: true, term: true };

/** The plain settings, those that a school may set; each value as it must be. */
export const PLAIN_FIELDS = {
  /** The big switch. */
  on: v.boolean(),
  /** `auto`: marks appear by themselves on articles; `click`: only when asked. */
  start: v.picklist(['auto', 'click']),
  /** How many marks: by how much a reader of her familiarity needs them. */
  density: v.picklist(['light', 'standard', 'full']),
  /** Which mentions of one entity are marked. */
  repeat: v.picklist(['first', 'section', 'all']),
  /** 1 new to the news … 5 follows it closely: shifts what counts as known. */
  familiarity: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
  markStyle: v.picklist(['dotted', 'tint', 'dot', 'hover']),
  headlines: v.boolean(),
  /** `page` follows the page's own scheme. */
  theme: v.picklist(['system', 'light', 'dark', 'page']),
  /** Delay before a hovered mark opens, in ms. */
  openDelay: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2000)),
  /** Whether links to Wikipedia and sources are shown. */
  links: v.boolean(),
};
const F = PLAIN_FIELDS;

/** What a reader said of an entity: on which ISO day, and where it holds (`Where`). */
const said = { entity: v.string(), host: v.optional(v.string()), url: v.optional(v.string()), on: v.string() };
/** A list of which a damaged entry costs no other. */
const soundOnes = <T extends v.ObjectEntries>(entries: T) =>
  v.fallback(
    v.pipe(
      v.array(v.fallback(v.nullable(v.object(entries)), null)),
      v.transform((all) => all.filter((one) => one !== null)),
    ),
    [],
  );

/** Each field has a fallback: one damaged field never costs the others. */
export const SettingsSchema = v.object({
  version: v.fallback(v.literal(1), 1),
  on: v.fallback(F.on, true),
  start: v.fallback(F.start, 'auto'),
  /** Sites by host name: `off` never, `always` every page, whatever the verdict says. */
  sites: v.fallback(v.record(v.string(), v.picklist(['off', 'always'])), {}),
  kinds: v.fallback(kinds, allKinds),
  density: v.fallback(F.density, 'standard'),
  repeat: v.fallback(F.repeat, 'first'),
  familiarity: v.fallback(F.familiarity, 3),
  markStyle: v.fallback(F.markStyle, 'dotted'),
  headlines: v.fallback(F.headlines, false),
  theme: v.fallback(F.theme, 'system'),
  /** Entities the reader knows. */
  known: soundOnes(said),
  /** Wrong matches she reported. */
  wrong: soundOnes({ ...said, text: v.string() }),
  openDelay: v.fallback(F.openDelay, 400),
  links: v.fallback(F.links, true),
});
/** Sites that a school allows (none: all) and blocks; each with its subdomains. Never stored with the settings. */
export interface SchoolSites {
  allowed: readonly string[];
  blocked: readonly string[];
}
export type Settings = v.InferOutput<typeof SettingsSchema> & { school?: SchoolSites };

/** What a new reader has. */
export const DEFAULT_SETTINGS: Settings = v.parse(SettingsSchema, {});

/**
 * Settings from unknown data: every sound field is kept, the others get their defaults.
 * Never throws; `damaged` tells whether something had to be replaced, so that the caller can keep the original aside.
 */
export function repairSettings(data: unknown): { settings: Settings; damaged: boolean } {
  if (data === undefined || data === null) return { settings: DEFAULT_SETTINGS, damaged: false };
  const plain = typeof data === 'object' && !Array.isArray(data);
  const given = plain ? knownAsList(data as Record<string, unknown>) : {};
  const settings = v.parse(SettingsSchema, given);
  settings.kinds = { ...allKinds, ...settings.kinds };
  const kept = (key: string) => inOrder(given[key]) === inOrder((settings as Record<string, unknown>)[key]);
  return { settings, damaged: !plain || Object.keys(given).some((key) => Object.hasOwn(settings, key) && key !== 'kinds' && !kept(key)) };
}

/** JSON whose keys are in order: what is the same reads the same, however it was written. */
const inOrder = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one) ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))) : one,
  );

/** Before there was a scope, known names were kept as id → day. */
function knownAsList(data: Record<string, unknown>): Record<string, unknown> {
  const { known } = data;
  if (typeof known !== 'object' || known === null || Array.isArray(known)) return data;
  return { ...data, known: Object.entries(known).map(([entity, on]) => ({ entity, on })) };
}
