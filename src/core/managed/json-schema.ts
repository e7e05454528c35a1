import type * as v from 'valibot';
import { partsOf } from './read.ts';
import { ManagedSchema } from './schema.ts';

type Json = { [key: string]: unknown };

/**
 * The schema file that Chrome asks for (`storage.managed_schema`), made of the one definition. Chrome takes a strict subset of JSON
 * Schema: one type each, properties, items, enum, minimum and maximum; nothing that allows further properties at the top.
 */
export const managedJsonSchema = (): Json => jsonOf(ManagedSchema);

function jsonOf(schema: v.GenericSchema): Json {
  const { entries, item, leaf } = partsOf(schema);
  const about = describe(leaf);
  if (entries) return { type: 'object', ...about, properties: Object.fromEntries(Object.entries(entries).map(([key, part]) => [key, jsonOf(part)])) };
  if (item) return { type: 'array', ...about, items: jsonOf(item) };
  const { type, options } = leaf as v.GenericSchema & { options?: readonly string[] };
  if (type === 'picklist') return { type: 'string', ...about, enum: options };
  if (type === 'boolean' || type === 'string') return { type, ...about };
  if (type === 'number') return { type: 'integer', ...about, ...bounds(leaf) };
  throw new Error(`the policy has a value that Chrome does not know: ${type}`);
}

const pipeOf = (schema: v.GenericSchema) =>
  (schema as v.GenericSchema & { pipe?: readonly { type: string; requirement?: unknown; description?: string }[] }).pipe ?? [];

function describe(schema: v.GenericSchema): Json {
  const description = pipeOf(schema).find(({ type }) => type === 'description')?.description;
  return description === undefined ? {} : { description };
}

function bounds(schema: v.GenericSchema): Json {
  const of = (type: string) => pipeOf(schema).find((action) => action.type === type)?.requirement;
  return { minimum: of('min_value'), maximum: of('max_value') };
}
