/**
 * The record of the dataset: one definition for the authored files, the packed file and the packs that people make.
 * The field guide for writers is `assets/dataset/README.md`.
 */
import * as v from 'valibot';
import { isPartialDate, surelyBefore } from './dates.ts';
import { ID, LONGEST_ID } from './id.ts';
import { ENTITY_LIMITS as L } from './limits.ts';

export const KINDS = ['person', 'organisation', 'place', 'event', 'term'] as const;
export type Kind = (typeof KINDS)[number];

export const PLACE_TYPES = [
  'country',
  'territory',
  'region',
  'city',
  'town',
  'district',
  'sea',
  'strait',
  'river',
  'lake',
  'island',
  'mountain',
  'area',
  'line',
  'base',
  'site',
  'building',
] as const;
export type PlaceType = (typeof PLACE_TYPES)[number];

/** Characters that can make text lie about itself (bidi controls, zero-width, tags) or that a card cannot show. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const FORBIDDEN = /[\u0000-\u001f\u007f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/u;

const text = (min: number, max: number) =>
  v.pipe(
    v.string(),
    v.minLength(min, `needs at least ${min} characters`),
    v.maxLength(max, `has more than ${max} characters`),
    v.check((s) => s === s.trim() && !/\s\s/.test(s), 'has stray white space'),
    v.check((s) => !FORBIDDEN.test(s), 'has an invisible or control character'),
  );
const id = v.pipe(v.string(), v.maxLength(LONGEST_ID), v.regex(ID, 'is no kebab-case identifier'));
const ids = v.pipe(v.array(id), v.maxLength(L.relations));
const date = v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.check(isPartialDate, 'is no date (2014, 2014-03 or 2014-03-18)'));
const names = v.pipe(v.array(text(1, L.nameLength)), v.maxLength(L.names));
const address = v.pipe(v.string(), v.maxLength(500), v.regex(/^https:\/\/[^\s<>"']+$/, 'is no https address'));

const SourceSchema = v.strictObject({ title: text(2, 200), url: v.optional(address) });
export type Source = v.InferOutput<typeof SourceSchema>;

const Role = v.strictObject({ role: text(2, 120), of: v.optional(id), from: v.optional(date), to: v.optional(date) });
export type Role = v.InferOutput<typeof Role>;

const Phrase = v.strictObject({
  trigger: v.pipe(v.array(text(2, 60)), v.minLength(1), v.maxLength(16)),
  who: v.optional(v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9|-]+$/, 'is no identifier'))), v.maxLength(4))),
  when: v.optional(v.union([date, v.array(date)])),
  during: v.optional(v.literal(true)),
  not: v.optional(names),
});
export type Phrase = v.InferOutput<typeof Phrase>;

const common = {
  id,
  name: text(1, L.nameLength),
  the: v.optional(v.literal(true)),
  what: v.optional(text(3, L.whatLength)),
  aliases: v.optional(names),
  short: v.optional(names),
  ambiguous: v.optional(names),
  demonyms: v.optional(names),
  native: v.optional(v.record(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z]+)?$/)), text(1, L.nameLength))),
  wikipedia: v.optional(v.union([text(1, 200), v.pipe(v.array(text(1, 200)), v.minLength(1), v.maxLength(6))])),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/, 'is no Wikidata identifier'))),
  home: v.optional(id),
  prominence: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)),
  dates: v.optional(v.pipe(v.array(v.strictObject({ date, text: text(3, 140) })), v.maxLength(12))),
  facts: v.optional(v.pipe(v.array(v.strictObject({ label: text(2, 40), text: text(1, 160) })), v.maxLength(6))),
  gist: v.optional(text(2, L.gistMax)),
  more: v.optional(text(2, L.moreMax)),
  related: v.optional(ids),
  sources: v.pipe(v.array(v.union([text(2, 60), SourceSchema])), v.minLength(1), v.maxLength(12)),
  asOf: v.pipe(
    v.string(),
    v.check((month) => month.length === 7 && isPartialDate(month), 'is no month (2026-09)'),
  ),
};

const Person = v.strictObject({
  ...common,
  kind: v.literal('person'),
  /** How newspapers address the person: tells “Mrs Clinton” from “Mr Clinton”. Cards do not show it. */
  addressed: v.optional(v.picklist(['Mr', 'Ms'])),
  born: v.optional(date),
  died: v.optional(date),
  roles: v.optional(v.pipe(v.array(Role), v.maxLength(L.roles))),
});
const Organisation = v.strictObject({
  ...common,
  kind: v.literal('organisation'),
  founded: v.optional(date),
  dissolved: v.optional(date),
  seat: v.optional(id),
  members: v.optional(v.pipe(v.array(id), v.maxLength(60))),
  standsFor: v.optional(id),
});
const Place = v.strictObject({
  ...common,
  kind: v.literal('place'),
  type: v.picklist(PLACE_TYPES),
  at: v.optional(v.tuple([v.pipe(v.number(), v.minValue(-90), v.maxValue(90)), v.pipe(v.number(), v.minValue(-180), v.maxValue(180))])),
  in: v.optional(id),
  population: v.optional(
    v.strictObject({
      count: v.pipe(v.number(), v.integer(), v.minValue(0)),
      /** Left out where the source tells no year of its count, as GeoNames does. */
      year: v.optional(v.pipe(v.number(), v.integer())),
      /** The count is of the whole urban area, of which the city is but a part. */
      urban: v.optional(v.literal(true)),
    }),
  ),
  standsFor: v.optional(id),
  status: v.optional(
    v.strictObject({ administeredBy: v.optional(ids), occupiedBy: v.optional(ids), claimedBy: v.optional(ids), note: v.optional(text(3, 200)) }),
  ),
});
const Event = v.strictObject({
  ...common,
  kind: v.literal('event'),
  from: date,
  to: v.optional(date),
  parties: v.optional(ids),
  place: v.optional(id),
  outcome: v.optional(text(3, 200)),
  ledFrom: v.optional(ids),
  ledTo: v.optional(ids),
  phrases: v.optional(v.pipe(v.array(Phrase), v.maxLength(20))),
});
const Term = v.strictObject({ ...common, kind: v.literal('term') });

const EntitySchema = v.variant('kind', [Person, Organisation, Place, Event, Term]);
/** One record: a person, an organisation, a place, an event or a term. */
export type Entity = v.InferOutput<typeof EntitySchema>;
export type PlaceEntity = v.InferOutput<typeof Place>;
export type EventEntity = v.InferOutput<typeof Event>;

/** `explained`: written by a person, with a gist. `placed`: generated, facts only. */
export type Tier = 'explained' | 'placed';
export const tierOf = (entity: Entity): Tier => (entity.gist === undefined ? 'placed' : 'explained');

/** English Wikipedia titles, the present one first. */
export const titlesOf = (entity: Entity): readonly string[] =>
  entity.wikipedia === undefined ? [] : typeof entity.wikipedia === 'string' ? [entity.wikipedia] : entity.wikipedia;

/**
 * Posts of a person, none of any other. Of one who died, a post that tells its beginning and no end ended on that day; one without dates
 * stays so: nobody knows whether it lasted.
 */
export function postsOf(entity: Entity): readonly Role[] {
  if (entity.kind !== 'person') return [];
  const { roles = [], died } = entity;
  return died === undefined ? roles : roles.map((role) => (role.from !== undefined && role.to === undefined ? { ...role, to: died } : role));
}

/** A problem of one field: `field` is a path such as `roles.2.from`. */
export interface Problem {
  field: string;
  reason: string;
}

/**
 * Reads one record from unknown data.
 * @returns the entity, or every problem found (shape first; order of dates only where the shape is sound).
 */
export function readEntity(data: unknown): { entity: Entity; problems: [] } | { entity?: undefined; problems: Problem[] } {
  const result = v.safeParse(EntitySchema, data);
  if (!result.success) {
    return { problems: result.issues.map((issue) => ({ field: v.getDotPath(issue) ?? 'record', reason: reasonOf(issue) })) };
  }
  const problems = checkDates(result.output);
  return problems.length ? { problems } : { entity: result.output, problems: [] };
}

/** What to write into fields that one kind of record cannot do without. */
const NEEDED: Readonly<Record<string, string>> = {
  type: `: a place is one of ${PLACE_TYPES.join(', ')}`,
  from: ': an event tells when it began (2014, 2014-03 or 2014-03-18)',
};

function reasonOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === 'strict_object') {
    if (issue.expected === 'never') return 'is no field of this kind';
    if (issue.received !== 'undefined') return `is no record of named fields (${issue.received.slice(0, 80)})`;
    return `is missing${NEEDED[v.getDotPath(issue) ?? ''] ?? ''}`;
  }
  if (issue.type === 'check' || issue.type === 'regex' || issue.type === 'min_length' || issue.type === 'max_length') {
    return `${issue.message} (${issue.received.slice(0, 80)})`;
  }
  return `expected ${issue.expected ?? 'something else'}, got ${issue.received.slice(0, 80)}`;
}

function checkDates(entity: Entity): Problem[] {
  const problems: Problem[] = [];
  const order = (field: string, a: string | undefined, b: string | undefined, reason: string) => {
    if (a !== undefined && b !== undefined && surelyBefore(b, a)) problems.push({ field, reason: `${reason} (${a}, ${b})` });
  };
  if (entity.kind === 'person') {
    order('died', entity.born, entity.died, 'is before the birth');
    for (const [i, role] of (entity.roles ?? []).entries()) {
      order(`roles.${i}.to`, role.from, role.to, 'is before its beginning');
      order(`roles.${i}.from`, entity.born, role.from, 'is before the birth');
      order(`roles.${i}.from`, role.from, entity.died, 'is after the death');
      order(`roles.${i}.to`, role.to, entity.died, 'is after the death');
    }
  }
  if (entity.kind === 'organisation') order('dissolved', entity.founded, entity.dissolved, 'is before the founding');
  if (entity.kind === 'event') order('to', entity.from, entity.to, 'is before the beginning');
  return problems;
}
