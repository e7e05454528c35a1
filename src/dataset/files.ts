import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const KIND_FOLDERS = ['people', 'organisations', 'places', 'events', 'terms'];

/** Authored files of a dataset folder, in an order that no machine changes. */
export function datasetFiles(folder: string): string[] {
  return KIND_FOLDERS.flatMap((kind) =>
    readdirSync(join(folder, kind))
      .filter((file) => file.endsWith('.yaml'))
      .sort()
      .map((file) => join(folder, kind, file)),
  );
}
