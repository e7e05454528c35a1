import { checkRecords, checkWording } from '../check/check.ts';
import { readEntity } from '../entity.ts';
import { ID } from '../id.ts';
import { textProblem } from '../notes/safe-text.ts';
import type { PlacedProblem } from '../problem.ts';
import { openCsvPack } from './csv.ts';
import { idOfTitle } from './identity.ts';
import { openJsonPack } from './json.ts';
import { PACK_LIMITS as L } from './limits.ts';
import type { Draft, EntityPack, PackContext, PackRecord, ReadPack } from './model.ts';
import { slug } from './slug.ts';

/** In a pack any text may be a source: a book, a minute, a neighbour. */
const ANY_SOURCE = { has: () => true } as unknown as ReadonlySet<string>;
/** Between specialist and known to all: the maker of the pack wants it marked. */
const PROMINENCE = 2;

interface Sound extends PackRecord {
  draft: Draft;
}

/**
 * Reads a file of entities, JSON or CSV. Never throws: whatever is wrong comes back with file, place and reason.
 * What a record leaves out is filled in: `id` from the name, `prominence`, `asOf` from today, `sources` from the title of the pack.
 * @param file name to tell in problems, and the title of a pack that has none
 */
export function readPack(file: string, text: string, context: PackContext): ReadPack {
  const refuse = (problems: readonly PlacedProblem[]): ReadPack => ({
    problems: problems.slice(0, L.problems).map(({ place, reason }) => ({ file, place, reason })),
    hints: [],
  });
  if (text.length > L.fileBytes) return refuse([{ place: 'file', reason: `is larger than ${L.fileBytes / 1_000_000} MB` }]);
  if (text.includes('\ufffd')) return refuse([{ place: 'file', reason: 'is not UTF-8 text: save it as “CSV UTF-8” or JSON' }]);
  const opened = /^[\ufeff\s]*[[{]/.test(text) ? openJsonPack(text.replace(/^\ufeff/, '')) : openCsvPack(text);
  if ('refused' in opened) return refuse(opened.refused);
  const { head, drafts } = opened;
  if (!drafts.length) return refuse([{ place: 'file', reason: 'holds no entities' }]);
  if (drafts.length > L.entities) return refuse([{ place: 'file', reason: `holds ${drafts.length} entities; at most ${L.entities}` }]);
  const title = head.title ?? titleOf(file);
  const faults: PlacedProblem[] = [head.title, head.author, title].flatMap((said) => {
    const reason = said === undefined ? undefined : textProblem(said);
    return reason === undefined ? [] : [{ place: 'title', reason }];
  });
  const records: Sound[] = [];
  for (const draft of drafts) {
    if (faults.length >= L.problems) break;
    const read = readRecord(draft, title, context);
    if ('entity' in read) records.push(read);
    else faults.push(...read.faults);
  }
  faults.push(...together(records, context));
  if (faults.length) return refuse(faults);
  const pack: EntityPack = {
    id: head.id ?? idOfTitle(title),
    title,
    ...(head.author === undefined ? {} : { author: head.author }),
    version: head.version ?? 1,
    records: records.map(({ entity, replaces }) => ({ entity, ...(replaces === undefined ? {} : { replaces }) })),
  };
  const hints = [
    ...namesakes(records, context),
    ...checkWording(records).map(({ record, field, reason }) => ({ place: record.draft.place(field), reason })),
  ].map((hint) => ({ file, ...hint }));
  return { pack, problems: [], hints: hints.slice(0, L.problems) };
}

function readRecord(draft: Draft, title: string, { today, exists }: PackContext): Sound | { faults: PlacedProblem[] } {
  const { data } = draft;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return { faults: [{ place: draft.place(), reason: 'is no record' }] };
  const { replaces, ...given } = data as Record<string, unknown>;
  if (replaces !== undefined && (typeof replaces !== 'string' || !ID.test(replaces)))
    return { faults: [{ place: draft.place('replaces'), reason: 'is no kebab-case identifier' }] };
  const id = typeof given.name === 'string' ? slug(given.name) : '';
  const filled = { ...(id ? { id } : {}), prominence: PROMINENCE, asOf: today.slice(0, 7), sources: [sourceOf(title)], ...given };
  const unsafe = Object.entries(given).flatMap(([field, value]) => {
    const reason = unsafeText(value);
    return reason === undefined ? [] : [{ place: draft.place(field), reason }];
  });
  if (unsafe.length) return { faults: unsafe };
  const { entity, problems } = readEntity(filled);
  if (!entity) {
    // Whoever forgot the name never wrote the id that is made of it.
    const told = problems.filter(({ field }) => field !== 'id' || id || Object.hasOwn(given, 'id'));
    return { faults: told.map(({ field, reason }) => ({ place: draft.place(field), reason: reason + meant(given[field], exists) })) };
  }
  return { entity, draft, ...(replaces === undefined ? {} : { replaces }) };
}

/** “United Kingdom” where an id is wanted: the one that it names, if there is one. */
function meant(value: unknown, exists: PackContext['exists']): string {
  if (typeof value !== 'string' || ID.test(value)) return '';
  const id = slug(value);
  return id && exists?.(id) ? `; meant: ${id}?` : '';
}

/** The title of a pack as a source, which has less room. */
function sourceOf(title: string): string {
  const plain = title.replace(/\s+/g, ' ').trim();
  return plain.length > L.source ? `${plain.slice(0, L.source - 1).trimEnd()}…` : plain;
}

/** Whoever writes down a name without an id may not know that it is taken: the president, or the cook of the same name? */
const namesakes = (records: readonly Sound[], { exists }: PackContext) =>
  records.flatMap(({ entity, replaces, draft }) => {
    const chosen = replaces !== undefined || Object.hasOwn(draft.data as object, 'id');
    if (chosen || !exists?.(entity.id)) return [];
    return [{ place: draft.place('name'), reason: `takes the place of the known ${entity.id}; if it is somebody else, give it an id of its own` }];
  });

/** Texts at any depth; the depth is bounded where the file is opened. */
function unsafeText(value: unknown): string | undefined {
  if (typeof value === 'string') return textProblem(value);
  if (typeof value !== 'object' || value === null) return undefined;
  for (const part of [...Object.keys(value), ...Object.values(value)]) {
    const reason = unsafeText(part);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

/** What no record shows by itself. */
function together(records: readonly Sound[], { exists }: PackContext): PlacedProblem[] {
  const faults: PlacedProblem[] = checkRecords(records, { sourceKeys: ANY_SOURCE, exists: exists ?? (() => true) }).map(({ record, other, field, reason }) => ({
    place: record.draft.place(field),
    reason: other ? `${reason}: first at ${other.draft.place()}` : reason,
  }));
  const targets = new Map<string, Sound>();
  for (const record of records) {
    const { replaces, draft } = record;
    if (replaces === undefined) continue;
    const other = targets.get(replaces) ?? records.find(({ entity }) => entity.id === replaces);
    if (other) faults.push({ place: draft.place('replaces'), reason: `${replaces} is already in ${other.draft.place()}` });
    else if (exists && !exists(replaces)) faults.push({ place: draft.place('replaces'), reason: `names an unknown record: ${replaces}` });
    targets.set(replaces, record);
  }
  return faults;
}

/** The file's name without folder and ending, where it says anything. */
function titleOf(file: string): string {
  const name = file.replace(/^.*[/\\]|\.[a-z]+$/gi, '').trim();
  return name.length < 2 ? 'Own background' : name.slice(0, L.title).trim();
}
