import * as v from 'valibot';
import { KINDS } from '../entity.ts';
import { isPlain } from '../plain.ts';

/** Choices of the settings, in the order in which they are offered. */
export const STARTS = ['auto', 'click'] as const;
export const DENSITIES = ['light', 'standard', 'full'] as const;
export const REPEATS = ['first', 'section', 'all'] as const;
export const MARK_STYLES = ['dotted', 'tint', 'dot', 'hover'] as const;
export const THEMES = ['system', 'light', 'dark', 'page'] as const;

const SITE_RULE = v.picklist(['off', 'always']);
const ALL_KINDS = { person: true, organisation: true, place: true, event: true, term: true };

/** The plain settings, those that a school may set; each value as it must be. */
export const PLAIN_FIELDS = {
  /** The big switch. */
  on: v.boolean(),
  /** `auto`: marks appear by themselves on articles; `click`: only when asked. */
  start: v.picklist(STARTS),
  /** How many marks: by how much a reader of her familiarity needs them. */
  density: v.picklist(DENSITIES),
  /** Which mentions of one entity are marked. */
  repeat: v.picklist(REPEATS),
  /** 1 new to the news … 5 follows it closely: shifts what counts as known. */
  familiarity: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
  markStyle: v.picklist(MARK_STYLES),
  headlines: v.boolean(),
  /** `page` follows the page's own scheme. */
  theme: v.picklist(THEMES),
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
const SettingsSchema = v.object({
  version: v.fallback(v.literal(1), 1),
  on: v.fallback(F.on, true),
  start: v.fallback(F.start, 'auto'),
  /** Sites by host name: `off` never, `always` every page, whatever the verdict says. */
  sites: v.fallback(
    v.pipe(
      v.record(v.string(), v.fallback(v.nullable(SITE_RULE), null)),
      v.transform((all) => Object.fromEntries(Object.entries(all).filter((site): site is [string, v.InferOutput<typeof SITE_RULE>] => site[1] !== null))),
    ),
    {},
  ),
  kinds: v.fallback(v.object(v.entriesFromList(KINDS, v.fallback(v.boolean(), true))), ALL_KINDS),
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
/** Sites that a school allows (left out: all) and blocks; each with its subdomains. Never stored with the settings. */
export interface SchoolSites {
  allowed?: readonly string[];
  blocked: readonly string[];
}
export type Settings = v.InferOutput<typeof SettingsSchema> & { school?: SchoolSites };

/** Settings as they hold on one page: `hidden` are entities without a mark there, whatever she knows. Never stored. */
export type SettingsHere = Settings & { hidden?: readonly string[] };

/** What a reader chose of them. */
export type Chosen = Partial<Omit<Settings, 'school'>>;

/** What a new reader has. */
export const DEFAULT_SETTINGS: Settings = v.parse(SettingsSchema, {});

/**
 * Settings from unknown data: every sound field is kept, the others get their defaults.
 * Never throws; `damaged` tells whether something had to be replaced, so that the caller can keep the original aside.
 */
export function repairSettings(data: unknown): { settings: Settings; damaged: boolean } {
  if (data === undefined || data === null) return { settings: DEFAULT_SETTINGS, damaged: false };
  const plain = isPlain(data);
  const given = plain ? inFormOfNow(data) : {};
  const settings = v.parse(SettingsSchema, given);
  const kept = (key: string) => inOrder(given[key]) === inOrder((settings as Record<string, unknown>)[key]);
  return { settings, damaged: !plain || Object.keys(given).some((key) => Object.hasOwn(settings, key) && !kept(key)) };
}

/**
 * The fields that unknown data has, and no other: what a reader never chose stays open for what is usual, here or at her school. A
 * damaged field has its usual value; `damaged` tells.
 */
export function chosenSettings(data: unknown): { settings: Chosen; damaged: boolean } {
  const { settings, damaged } = repairSettings(data);
  return { settings: Object.fromEntries(Object.entries(settings).filter(([field]) => isPlain(data) && Object.hasOwn(data, field))), damaged };
}

/** JSON whose keys are in order: what is the same reads the same, however it was written. */
const inOrder = (value: unknown): string | undefined =>
  JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one) ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))) : one,
  );

/** What an older version has written: known names as id → day, before there was a scope; of kinds those that there were. */
function inFormOfNow({ known, kinds, ...others }: Record<string, unknown>): Record<string, unknown> {
  return {
    ...others,
    ...(known === undefined ? {} : { known: isPlain(known) ? Object.entries(known).map(([entity, on]) => ({ entity, on })) : known }),
    ...(kinds === undefined ? {} : { kinds: isPlain(kinds) ? { ...ALL_KINDS, ...kinds } : kinds }),
  };
}
