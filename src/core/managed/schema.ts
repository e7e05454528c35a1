/**
 * What a school may set by policy: the one definition, of which the browser's schema file is made and by which values are read.
 * Kept to what both browsers know: objects, lists, choices, texts, numbers, yes and no.
 */
import * as v from 'valibot';
import { KINDS } from '../entity.ts';
import { PLAIN_FIELDS } from '../settings/settings.ts';
import { MANAGED_LIMITS as L } from './limits.ts';

/** Parts of our own pages that can be hidden; `data-part` in the pages, rules in `managed.css`. */
export const HIDABLE = [
  'options-look-up',
  'options-manners',
  'options-own',
  'options-packs',
  'options-backup',
  'popup-kinds',
  'popup-density',
  'popup-repeat',
  'popup-off',
  'popup-list',
  'popup-settings',
  'panel-tools',
  'panel-lesson',
] as const;

const PLAIN = Object.keys(PLAIN_FIELDS) as (keyof typeof PLAIN_FIELDS)[];
/** Settings that can be locked: the plain ones, the kinds, and the reader's own list of sites. */
export const LOCKABLE = [...PLAIN, 'kinds', 'sites'] as const;
export type Lockable = (typeof LOCKABLE)[number];

/** A site speaks for its subdomains: what other lists write before a host to say so is taken away. */
const host = v.pipe(
  v.string(),
  v.maxLength(253),
  v.transform((name) => name.toLowerCase().replace(/^(?:\*\.)?(?:www\.)?|\.$/g, '')),
  v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/, 'is no host name (example.org)'),
);
const kinds = v.object(
  Object.fromEntries(KINDS.map((kind) => [kind, v.optional(v.boolean())])) as Record<
    (typeof KINDS)[number],
    v.OptionalSchema<v.BooleanSchema<undefined>, undefined>
  >,
);
const defaults = Object.fromEntries(PLAIN.map((field) => [field, v.optional(PLAIN_FIELDS[field])])) as {
  [K in keyof typeof PLAIN_FIELDS]: v.OptionalSchema<(typeof PLAIN_FIELDS)[K], undefined>;
};
const list = <T extends v.GenericSchema>(item: T, about: string) => v.optional(v.pipe(v.array(item), v.maxLength(L.items), v.description(about)));

export const ManagedSchema = v.object({
  settings: v.optional(v.pipe(v.object({ ...defaults, kinds: v.optional(kinds) }), v.description('Settings as they are until a reader changes them.'))),
  locked: list(v.picklist(LOCKABLE), 'Settings that readers cannot change.'),
  linksOut: v.optional(v.pipe(v.boolean(), v.description('false: no link leads out, from cards (Wikipedia, sources), lists of readings and handouts.'))),
  allowedSites: list(host, 'Hosts, with their subdomains, on which names are marked; left out or empty: on all.'),
  blockedSites: list(host, 'Hosts, with their subdomains, on which nothing is ever marked.'),
  packs: list(v.pipe(v.string(), v.maxLength(L.text)), 'Own background: the text of a pack, JSON or CSV, in each item.'),
  readings: list(v.pipe(v.string(), v.maxLength(L.text)), 'Prepared readings: the text of a reading file in each item.'),
  hide: list(v.picklist(HIDABLE), 'Parts of the extension’s own pages that are not shown.'),
});
export type ManagedValues = v.InferOutput<typeof ManagedSchema>;
