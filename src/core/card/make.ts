import { earliest, latest } from '../dates.ts';
import type { CardContext } from '../engine/engine.ts';
import { type Entity, tierOf, titlesOf } from '../entity.ts';
import { titleInAddress } from '../wikipedia.ts';
import { headsOf } from './heads.ts';
import { type Lookup, namesOf } from './lookup.ts';
import { locatorOf, placeLines } from './place.ts';
import { pastPost, rolePhrase, rolesAfter, rolesAround, rolesBefore, rolesNow, rolesOn } from './roles.ts';
import { isAmong, sinceThen, timelineOf } from './time.ts';
import type { CardModel, EntityRef } from './types.ts';
import { sayDate, sayDistance, sayLife, saySpan } from './wording.ts';

const RELATED = 6;

/**
 * The card of an entity for a reader of an article of `context.date`.
 * Pure: the same record, context and data give the same card in the page, the side panel and the command line.
 */
export function makeCard(entity: Entity, context: CardContext, lookup: Lookup): CardModel {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(context.date ?? '')?.[0];
  const others = context.entities ?? [];
  const locator = entity.kind === 'place' ? locatorOf(entity, others, lookup) : undefined;
  const title = titlesOf(entity)[0];
  const died = entity.kind === 'person' ? entity.died : undefined;
  const when = entity.kind === 'event' ? [saySpan(entity.from, entity.to), sayDistance(entity.from, entity.to, day)].filter(Boolean).join(' · ') : '';
  const [then, now] = [day ? rolesOn(entity, day) : [], rolesNow(entity)];
  const around = day ? rolesAround(entity, day) : [];
  const before = (day ? [...then, ...around] : now).length ? [] : rolesBefore(entity, day ?? latest(entity.asOf));
  const after = day ? rolesAfter(entity, day) : [];
  const dates = timelineOf(entity, day, lookup);
  // Nothing is told twice: the dates of an event are what its card is about, those of others stand below what followed.
  const since = sinceThen(entity, day, others, lookup, entity.kind === 'event' ? dates : []);
  const left = dates.filter((line) => line.article || !isAmong(line, since));
  const timeline = left.some((line) => !line.article) ? left : [];
  return {
    entity: entity.id,
    name: entity.name,
    kind: entity.kind,
    tier: tierOf(entity),
    native: Object.entries(entity.native ?? {}).map(([lang, text]) => ({ lang, text })),
    what: whatOf(entity, day),
    ...(when ? { when } : {}),
    ...(day ? { date: day } : {}),
    then: then.map((role) => rolePhrase(role, lookup)),
    thenUntil: then.map((role) => (role.to === undefined || role.to === died ? '' : role.to)),
    around: around.map((role) => pastPost(role, lookup)),
    before: before.map((role) => pastPost(role, lookup)),
    after: after.map((role) => pastPost(role, lookup)),
    now: now.map((role) => rolePhrase(role, lookup)),
    nowSince: now.map((role) => role.from ?? ''),
    asOf: entity.asOf,
    ...(died ? { died } : {}),
    ...(entity.gist ? { gist: entity.gist } : {}),
    ...(day && tellsLater(entity, day) ? { gistLater: true as const } : {}),
    ...(entity.more ? { more: entity.more } : {}),
    since,
    timeline,
    lines: linesOf(entity, day, lookup),
    ...(locator ? { locator } : {}),
    related: relatedOf(entity, lookup).filter(({ id }) => !timeline.some((told) => told.entity === id)),
    alternatives: refs(context.alternatives ?? [], lookup).filter((ref) => ref.id !== entity.id),
    sources: entity.sources.map((source) => (typeof source === 'string' ? { title: source } : source)),
    ...(title ? { wikipedia: `https://en.wikipedia.org/wiki/${titleInAddress(title)}` } : {}),
  };
}

/** Whether the gist names a year after the article's, that has come: “lost the election of 2024”, to a reader of 2018; no “carbon-free by 2050”. */
const tellsLater = ({ gist = '', asOf }: Entity, day: string): boolean =>
  [...gist.matchAll(/\b(?:1[5-9]|20)\d\d\b/g)].some(([year]) => year > day.slice(0, 4) && year <= asOf.slice(0, 4));

/** The line under the name. */
function whatOf(entity: Entity, day: string | undefined): string {
  const parts: (string | undefined)[] = [entity.what ?? (entity.kind === 'event' ? saySpan(entity.from, entity.to) : undefined)];
  if (entity.kind === 'person') parts.push(sayLife(entity.born, entity.died, day));
  if (entity.kind === 'organisation') {
    if (entity.dissolved && (!day || latest(entity.dissolved) < day)) parts.push(`dissolved ${sayDate(entity.dissolved)}`);
    else if (entity.founded && day && earliest(entity.founded) > day) parts.push(`founded ${sayDate(entity.founded)}, after this article`);
  }
  return parts.filter(Boolean).join(' · ');
}

function linesOf(entity: Entity, day: string | undefined, lookup: Lookup): { label: string; text: string }[] {
  const lines: { label: string; text: string }[] = [];
  const add = (label: string, texts: readonly string[]) => {
    if (texts.length) lines.push({ label, text: texts.join(', ') });
  };
  if (entity.kind === 'place') lines.push(...placeLines(entity, lookup));
  if (entity.kind === 'organisation') {
    if (entity.founded) add('Founded', [sayDate(entity.founded)]);
    if (entity.dissolved) add('Dissolved', [sayDate(entity.dissolved)]);
    add('Seat', namesOf(entity.seat ? [entity.seat] : [], lookup));
    const members = namesOf(entity.members, lookup);
    add('Members', members.length > 8 ? [String(members.length)] : members);
  }
  if (entity.kind === 'organisation' || (entity.kind === 'place' && entity.type === 'country')) {
    if (day) add(entity.kind === 'place' ? 'Led then by' : 'Head then', headsOf(entity, day, lookup));
  }
  if (entity.kind === 'event') {
    add('Place', namesOf(entity.place ? [entity.place] : [], lookup));
    add('Parties', namesOf(entity.parties, lookup));
    if (entity.outcome) add('Outcome', [entity.outcome]);
  }
  lines.push(...(entity.facts ?? []));
  return lines;
}

function relatedOf(entity: Entity, lookup: Lookup): EntityRef[] {
  const ids = entity.kind === 'event' ? [...(entity.ledFrom ?? []), ...(entity.ledTo ?? []), ...(entity.related ?? [])] : [...(entity.related ?? [])];
  return refs([...new Set(ids)], lookup).slice(0, RELATED);
}

function refs(ids: readonly string[], lookup: Lookup): EntityRef[] {
  return ids.flatMap((id) => {
    const other = lookup.entity(id);
    return other ? [{ id, name: other.name, kind: other.kind }] : [];
  });
}
