import { createHash } from 'node:crypto';
import { sealed } from '../core/binary/seal.ts';
import { nameEntries } from '../core/dictionary/names.ts';
import { writeDictionary } from '../core/dictionary/write.ts';
import type { Entity } from '../core/entity.ts';
import { writeFacts } from '../core/facts/write.ts';
import { writeRecords } from '../core/facts/write-records.ts';
import { checkDataset } from './check.ts';
import { COMMON_FIRST_NAMES } from './common-first-names.ts';
import { datasetFiles } from './files.ts';
import { type DatasetFile, type Fault, parseDatasetFile } from './parse.ts';
import { readPlaced } from './placed/table.ts';
import { readSources } from './sources.ts';

export const DATASET_FOLDER = 'assets/dataset';

/** The dataset cannot be built; `faults` say where and why. */
export class DatasetError extends Error {
  override name = 'DatasetError';
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(
      `${faults.length} problems in the dataset:\n${faults
        .slice(0, 20)
        .map((f) => `${f.file}:${f.line}: ${f.record}: ${f.field} ${f.reason}`)
        .join('\n')}`,
    );
    this.faults = faults;
  }
}

/**
 * Reads, checks and packs the dataset. Same files, same bytes, on any machine.
 * @returns the packed files by name: `names.bin`, `facts.bin`, `cards.bin`
 * @throws DatasetError with file, line, record and reason
 */
export const compileDataset = (folder = DATASET_FOLDER): Map<string, Uint8Array> => packDataset(readDataset(folder), folder);

/** Packs what `readDataset` gives for that folder. */
export function packDataset(entities: readonly Entity[], folder: string): Map<string, Uint8Array> {
  const cards = writeRecords(entities, readSources(folder));
  const asOf = entities.reduce((latest, entity) => (entity.asOf > latest ? entity.asOf : latest), '');
  const version = createHash('sha256').update(cards).digest('hex').slice(0, 12);
  return new Map([
    ['names.bin', withSeal(writeDictionary(nameEntries(entities)).bytes)],
    ['facts.bin', withSeal(writeFacts(entities, { version, asOf }, COMMON_FIRST_NAMES))],
    ['cards.bin', cards],
  ]);
}

/** What a background checks at each waking; cards are summed up as they are read. */
const withSeal = (bytes: Uint8Array): Uint8Array => sealed(bytes, createHash('sha256').update(bytes).digest());

/** The authored files of a dataset folder, by path. */
export const parseDataset = (folder: string): Map<string, DatasetFile> => new Map(datasetFiles(folder).map((file) => [file, parseDatasetFile(file)]));

/** All entities of a dataset folder, checked, by id. @param parsed its files, where they are at hand: parsing is nearly all of the work */
export function readDataset(folder: string, parsed: ReadonlyMap<string, DatasetFile> = parseDataset(folder)): Entity[] {
  const files = [...parsed.values()];
  const records = files.flatMap((file) => file.records);
  const register = readSources(folder);
  const placed = readPlaced(folder);
  const otherIds = new Set(placed.entities.map((entity) => entity.id));
  const faults = [
    ...files.flatMap((file) => file.faults),
    ...placed.faults,
    ...checkDataset(records, { sourceKeys: new Set(Object.keys(register)), otherIds }),
  ];
  if (faults.length) throw new DatasetError(faults);
  // An explained record wins over a placed one of the same id.
  return [...records.map((record) => record.entity), ...placed.entities]
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .filter((entity, i, all) => entity.id !== all[i - 1]?.id);
}
