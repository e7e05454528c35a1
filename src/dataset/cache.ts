import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EngineFiles } from '../core/engine/open-engine.ts';
import { compileDataset, DATASET_FOLDER } from './compile.ts';
import { datasetFiles } from './files.ts';

const CACHE = 'node_modules/.cache/backgrounder';
const FILES = ['names.bin', 'facts.bin', 'cards.bin'] as const;

/**
 * The packed dataset as files, compiled only when the dataset or its compiler changed.
 * @returns paths of the packed files by name
 */
export function packedDataset(folder = DATASET_FOLDER): Record<(typeof FILES)[number], string> {
  const inputs = [...datasetFiles(folder), join(folder, 'sources.yaml'), ...placedTables(folder), ...sourcesIn('src/dataset'), ...sourcesIn('src/core')];
  const hash = createHash('sha256');
  for (const file of inputs) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  const target = join(CACHE, hash.digest('hex').slice(0, 16));
  const paths = { 'names.bin': join(target, 'names.bin'), 'facts.bin': join(target, 'facts.bin'), 'cards.bin': join(target, 'cards.bin') };
  if (!FILES.every((file) => existsSync(paths[file]))) {
    const packed = compileDataset(folder);
    mkdirSync(target, { recursive: true });
    for (const file of FILES) writeFileSync(paths[file], packed.get(file) as Uint8Array);
  }
  return paths;
}

/** Bytes of the packed files. */
export function readPacked(paths: Record<(typeof FILES)[number], string>): EngineFiles {
  return { names: readFileSync(paths['names.bin']), facts: readFileSync(paths['facts.bin']), cards: readFileSync(paths['cards.bin']) };
}

const placedTables = (folder: string): string[] =>
  readdirSync(join(folder, 'placed'))
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .map((file) => join(folder, 'placed', file));

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => join(folder, file));
}
