/**
 * npm run dataset -- check [FILE…]    every problem, with file, line, record and reason
 * npm run dataset -- format [FILE…]   writes the canonical form
 * npm run dataset -- report           counts, ages, gaps, collisions
 * npm run dataset -- corrections [--write] FILE…
 *                                     wrong matches that readers reported, and what to do about each; --write declares names ambiguous
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parse } from 'yaml';
import { checkDataset } from '../dataset/check.ts';
import { readDataset } from '../dataset/compile.ts';
import { datasetFiles } from '../dataset/files.ts';
import { formatDataset } from '../dataset/format.ts';
import { type Authored, type Fault, parseDatasetFile } from '../dataset/parse.ts';
import { readPlaced, tableLines } from '../dataset/placed/table.ts';
import { report } from '../dataset/report.ts';
import { unmatchable } from '../dataset/unmatchable.ts';
import { corrections } from './corrections.ts';
import { endWithReader } from './pipe.ts';

const FOLDER = 'assets/dataset';

function main(args: readonly string[]): number {
  const [command, ...files] = args;
  if (command === 'check' || command === 'format') {
    const known = new Set(datasetFiles(FOLDER).map((file) => resolve(file)));
    const unknown = files.find((file) => !known.has(resolve(file)));
    if (unknown !== undefined) {
      console.error(`${unknown}: is no file of ${FOLDER}`);
      return 2;
    }
    return command === 'check' ? check(files) : format(files);
  }
  if (command === 'report') {
    for (const line of report(readDataset(FOLDER))) console.log(line);
    return 0;
  }
  if (command === 'corrections') return corrections(files, FOLDER);
  console.error('usage: npm run dataset -- check|format [FILE…] or report or corrections [--write] FILE…');
  return 2;
}

function check(only: readonly string[]): number {
  const records: Authored[] = [];
  const faults: Fault[] = [];
  for (const file of datasetFiles(FOLDER)) {
    const read = parseDatasetFile(file);
    records.push(...read.records);
    faults.push(...read.faults);
    if (!read.faults.length && formatDataset(read.records.map((r) => r.entity)) !== readFileSync(file, 'utf8')) {
      faults.push({ file, line: 1, record: '-', field: 'file', reason: 'is not in canonical form: npm run dataset -- format' });
    }
  }
  const placed = readPlaced(FOLDER);
  faults.push(...placed.faults);
  const otherIds = new Set(placed.entities.map((entity) => entity.id));
  const sourceKeys = new Set(Object.keys(parse(readFileSync(`${FOLDER}/sources.yaml`, 'utf8')) as object));
  faults.push(...checkDataset(records, { sourceKeys, otherIds }));
  const lines = tableLines(`${FOLDER}/placed`);
  const places = new Map(records.map((record) => [record.entity.id, record]));
  for (const { id, name, reason } of unmatchable([...records.map(({ entity }) => entity), ...placed.entities])) {
    const at = places.get(id) ?? lines.get(id);
    faults.push({ file: at?.file ?? FOLDER, line: at?.line ?? 1, record: id, field: 'names', reason: `“${name}” ${reason}: no text can be matched with it` });
  }
  const wanted = new Set(only.map((file) => resolve(file)));
  const shown = faults.filter((f) => wanted.size === 0 || wanted.has(resolve(f.file)));
  for (const f of shown) console.log(`${relative('.', f.file)}:${f.line}: ${f.record}: ${f.field} ${f.reason}`);
  console.log(`${records.length} records, ${shown.length} problems`);
  return shown.length ? 1 : 0;
}

function format(only: readonly string[]): number {
  let failed = 0;
  for (const file of only.length ? only : datasetFiles(FOLDER)) {
    const { records, faults } = parseDatasetFile(file);
    if (faults.length) {
      failed++;
      for (const f of faults.slice(0, 20)) console.error(`${file}:${f.line}: ${f.record}: ${f.field} ${f.reason}`);
      continue;
    }
    writeFileSync(file, formatDataset(records.map((r) => r.entity)));
  }
  return failed ? 1 : 0;
}

endWithReader();
process.exitCode = main(process.argv.slice(2));
