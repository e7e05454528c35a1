import type { FileProblem } from '../problem.ts';
import type { TeacherReading } from './model.ts';

/** A file of a reading that a tab shows as it is; `kept` where it is among the reader's own already. */
export type ShownFile = { name: string } & (
  | { reading: TeacherReading; kept: boolean; problems?: undefined }
  | { reading?: undefined; problems: readonly FileProblem[] }
);
