import * as v from 'valibot';
import type { PlacedProblem } from '../problem.ts';
import { MANAGED_LIMITS as L } from './limits.ts';
import { ManagedSchema, type ManagedValues } from './schema.ts';

/**
 * What a school has set; empty where there is no policy. `allowedSites` is left out where names are marked everywhere; an empty list is
 * one of which nothing could be used: a policy that was to narrow never opens.
 */
export interface Managed extends ManagedValues {
  /** Values that are not used, and why. */
  ignored: readonly PlacedProblem[];
}

export const UNMANAGED: Managed = { ignored: [] };

/** Reads a policy: every sound value is taken, each of the others is left out with a reason. Never throws. */
export function readManaged(data: unknown): Managed {
  if (data === undefined || data === null) return UNMANAGED;
  const ignored: PlacedProblem[] = [];
  const values = take(ManagedSchema, data, '', ignored) as ManagedValues | undefined;
  const { allowedSites: sound = [], ...others } = values ?? {};
  const closed = !sound.length && asksToNarrow(data);
  // First of all: it is what everybody will notice.
  if (closed) ignored.unshift({ place: 'allowedSites', reason: 'names no host that can be used: nothing is marked anywhere' });
  return { ...others, ...(sound.length || closed ? { allowedSites: sound } : {}), ignored: ignored.slice(0, L.ignored) };
}

/** Whether a policy says that names are marked on some sites only, however it says so. An empty list is how forms say nothing. */
function asksToNarrow(data: unknown): boolean {
  const asked = typeof data === 'object' && data !== null && Object.hasOwn(data, 'allowedSites') ? (data as ManagedValues).allowedSites : undefined;
  return Array.isArray(asked) ? asked.length > 0 : asked !== undefined && asked !== null;
}

/** Objects and lists are read part by part, so that one wrong value never costs its neighbours. */
function take(schema: v.GenericSchema, value: unknown, place: string, ignored: PlacedProblem[]): unknown {
  const inner = partsOf(schema);
  const refuse = (reason: string) => void ignored.push({ place: place || 'policy', reason });
  if (inner.entries) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('is no object');
    const taken = Object.entries(value).flatMap(([key, part]) => {
      const at = place ? `${place}.${key}` : key;
      const known = Object.hasOwn(inner.entries as object, key) ? inner.entries?.[key] : undefined;
      if (!known) ignored.push({ place: at.slice(0, 80), reason: 'is no key of the policy' });
      const read = known && take(known, part, at, ignored);
      return read === undefined ? [] : [[key, read] as const];
    });
    return Object.fromEntries(taken);
  }
  if (inner.item) {
    if (!Array.isArray(value)) return refuse('is no list');
    if (value.length > L.items) refuse(`has more than ${L.items} items; the first ones are used`);
    return value.slice(0, L.items).flatMap((one, i) => take(inner.item as v.GenericSchema, one, `${place}.${i}`, ignored) ?? []);
  }
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  return refuse(issue.type === 'regex' ? issue.message : `expected ${issue.expected ?? 'something else'}, got ${issue.received.slice(0, 60)}`);
}

/** What is inside a schema, through `optional` and `pipe`. */
export function partsOf(schema: v.GenericSchema): { entries?: Record<string, v.GenericSchema>; item?: v.GenericSchema; leaf: v.GenericSchema } {
  const plain = schema as v.GenericSchema & { wrapped?: v.GenericSchema; entries?: Record<string, v.GenericSchema>; item?: v.GenericSchema };
  if (plain.wrapped) return partsOf(plain.wrapped);
  return { leaf: schema, ...(plain.entries ? { entries: plain.entries } : {}), ...(plain.item ? { item: plain.item } : {}) };
}
