import type { EntityPack } from './model.ts';

/** A pack as its file: JSON, one record a line. `readPack` of it is the pack. */
export function packText({ id, title, author, version, records }: EntityPack): string {
  const head = { backgrounder: 'entities', id, title, ...(author === undefined ? {} : { author }), version };
  const lines = records.map(({ entity, replaces }) => `  ${JSON.stringify(replaces === undefined ? entity : { ...entity, replaces })}`);
  return `${JSON.stringify(head, null, 1).replace(/\n\}$/, '')},\n "entities": [\n${lines.join(',\n')}\n ]\n}\n`;
}
