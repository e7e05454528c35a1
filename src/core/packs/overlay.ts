/**
 * Packs over the bundled data: one numbering, one set of columns, a dictionary more. Linking, search and cards see no difference.
 *
 *   numbers  0 … bundled records … | … new records of packs …
 *            a record that takes a bundled one's place has its number, and so all its names and relations
 */
import { nameEntries } from '../dictionary/names.ts';
import { type Dictionary, openDictionary } from '../dictionary/read.ts';
import { writeDictionary } from '../dictionary/write.ts';
import type { Facts } from '../facts/read.ts';
import type { Records } from '../facts/records.ts';
import { mergeFacts } from './merge-facts.ts';
import type { EntityPack } from './model.ts';
import { numberRecords } from './number.ts';

export interface Overlay {
  facts: Facts;
  dictionary: Dictionary;
  /** The bundled records with those of the packs in their places. */
  over(base: Records): Records;
  /** The pack that a number's record is from. */
  packOf(number: number): EntityPack | undefined;
}

/** Compiles packs by the dataset's own writers: some 8 ms for fifty records, a tenth of a second for five thousand. */
export function overlay(base: Facts, packs: readonly EntityPack[]): Overlay {
  const numbering = numberRecords(base, packs);
  const { own, count } = numbering;
  const numbers = [...own.keys()];
  const entries = nameEntries([...own.values()].map(({ entity }) => entity)).map((entry) => ({ ...entry, entity: numbers[entry.entity] as number }));
  return {
    facts: mergeFacts(base, numbering),
    dictionary: openDictionary(writeDictionary(entries).bytes),
    over: (bundled) => ({
      ...bundled,
      count,
      *order() {
        for (const number of bundled.order()) if (!own.has(number)) yield number;
        yield* own.keys();
      },
      namesOf(number) {
        const mine = own.get(number)?.entity;
        return mine ? [mine.name, ...(mine.aliases ?? []), ...(mine.short ?? [])] : bundled.namesOf(number);
      },
      read(number) {
        const mine = own.get(number);
        return mine ? bundled.sourced(mine.entity) : bundled.read(number);
      },
    }),
    packOf: (number) => own.get(number)?.pack,
  };
}
