import { nameEntries } from '../core/dictionary/names.ts';
import { writeDictionary } from '../core/dictionary/write.ts';
import type { Entity } from '../core/entity.ts';

/** Names that no text can be matched with, which the packed dictionary leaves out: by entity, with the reason. */
export const unmatchable = (entities: readonly Entity[]): { id: string; name: string; reason: string }[] =>
  writeDictionary(nameEntries(entities)).left.flatMap(({ name, entity, reason }) => {
    const bearer = entities[entity];
    return bearer ? [{ id: bearer.id, name, reason }] : [];
  });
