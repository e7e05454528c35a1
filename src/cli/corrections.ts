import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Correction, readCorrections } from '../core/settings/corrections.ts';
import { type Advice, adviseOn, applyAdvice } from '../dataset/corrections.ts';
import { datasetFiles } from '../dataset/files.ts';
import { formatDataset } from '../dataset/format.ts';
import { parseDatasetFile } from '../dataset/parse.ts';
import { tableLines } from '../dataset/placed/table.ts';

const WHAT_TO_DO: Readonly<Record<Advice['what'], (one: Advice) => string>> = {
  declare: ({ field, entity }) => `is its ${field === 'name' ? 'name' : `name in ${field}`}. Add it to ${entity}'s "ambiguous", so that it needs evidence`,
  declared: () => 'needs evidence already, and found some. Run annotate --explain on the sentence, and add it to tests/core/linking/traps/',
  table: () => 'is of a generated table: change what makes it (npm run place), not the table',
  'other-words': () => 'is none of its names: a phrase, an office or a part of a name led there. Run annotate --explain on the sentence',
  unknown: () => 'is of no entity here: of a pack of the reader’s own, or of an entity that is gone',
};

/**
 * Lists what readers reported as wrong matches (the settings' "Save as a correction file"), most reported first.
 * With `--write` names are declared ambiguous where that is all there is to do. Nothing is written where a line cannot be read.
 * @returns exit code: 1 for files that cannot be read, 2 for a call that names none
 */
export function corrections(args: readonly string[], folder: string): number {
  const files = args.filter((arg) => arg !== '--write');
  const flag = files.find((arg) => arg.startsWith('-'));
  if (!files.length || flag !== undefined) {
    console.error(flag === undefined ? 'usage: npm run dataset -- corrections [--write] FILE…' : `no flag is called ${flag}; there is --write`);
    return 2;
  }
  const read = files.map(readFile);
  if (read.includes(undefined)) return 1;
  const parsed = datasetFiles(folder).map((file) => parseDatasetFile(file));
  const [fault] = parsed.flatMap(({ faults }) => faults);
  // A file that is written again would lose the records that cannot be read.
  if (fault) {
    console.error(`${relative('.', fault.file)}:${fault.line}: ${fault.record}: ${fault.field} ${fault.reason}; run npm run dataset -- check`);
    return 1;
  }
  const records = parsed.flatMap((one) => one.records);
  const advice = adviseOn(
    read.flatMap((one) => one ?? []),
    records,
    tableLines(join(folder, 'placed')),
  );
  for (const one of advice) console.log(line(one));
  const mechanical = advice.filter(({ what }) => what === 'declare');
  if (!args.includes('--write')) {
    console.log(`${advice.length} names, ${mechanical.length} that --write declares ambiguous`);
    return 0;
  }
  for (const file of new Set(mechanical.map(({ at }) => at?.file))) {
    const entities = records.filter((record) => record.file === file).map(({ entity }) => entity);
    if (file !== undefined) writeFileSync(file, formatDataset(applyAdvice(entities, mechanical)));
  }
  console.log(`${advice.length} names, ${mechanical.length} declared ambiguous: read the changes (git diff), then npm run dataset -- check and npm test`);
  return 0;
}

/** A file's corrections; undefined where it cannot be read, which is told with file, line and reason. */
function readFile(file: string): Correction[] | undefined {
  let source: string;
  try {
    source = readFileSync(file, 'utf8');
  } catch (error) {
    console.error(`${file}: cannot be read: ${(error as NodeJS.ErrnoException).code ?? String(error)}`);
    return undefined;
  }
  const { corrections: found, faults } = readCorrections(source);
  for (const { line: at, reason } of faults.slice(0, 20)) console.error(`${file}:${at}: ${reason}`);
  if (faults.length > 20) console.error(`${file}: ${faults.length - 20} more lines like these`);
  return faults.length ? undefined : found;
}

function line(one: Advice): string {
  const times = one.reports === 1 ? 'once' : `${one.reports} times`;
  const where = one.at ? `${relative('.', one.at.file)}:${one.at.line}` : '-';
  const scope = one.anywhere === one.reports ? 'for anywhere' : one.anywhere ? `${one.anywhere} of them for anywhere` : 'for single pages or sites';
  return `${where}: ${one.entity}: "${one.text}" reported ${times}, ${scope}, last on ${one.last}: ${WHAT_TO_DO[one.what](one)}`;
}
