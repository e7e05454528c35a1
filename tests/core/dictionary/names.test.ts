import { describe, expect, it } from 'vitest';
import { AMBIGUOUS } from '../../../src/core/dictionary/layout.ts';
import { nameEntries } from '../../../src/core/dictionary/names.ts';
import type { Entity } from '../../../src/core/entity.ts';

const person = (fields: Partial<Entity>): Entity =>
  ({ id: 'x', kind: 'person', prominence: 1, gist: '', sources: [], asOf: '2026-01', name: 'X', ...fields }) as Entity;
const ambiguousOf = (entity: Entity) => nameEntries([entity]).flatMap(({ name, meta }) => (meta & AMBIGUOUS ? [name] : []));

describe('which names need evidence', () => {
  it('is declared for all spellings of a name alike', () => {
    const names = ambiguousOf(person({ name: 'Doré', aliases: ['Dore', 'Jean Doré'], ambiguous: ['Doré'] }));
    expect(names).toEqual(['Doré', 'Dore']);
  });

  it('holds for the spellings that follow by rule', () => {
    const names = ambiguousOf(person({ name: 'Petro Kowalsky', short: ['Kowalsky'], ambiguous: ['Kowalsky'], home: 'ukraine' }));
    expect(names).toContain('Kowalskyi');
    expect(names).not.toContain('Petro Kowalskyi');
  });

  it('keeps to the case: an acronym is not the word', () => {
    expect(ambiguousOf(person({ name: 'ICE', aliases: ['Ice'], ambiguous: ['ICE'] }))).toEqual(['ICE']);
  });
});
