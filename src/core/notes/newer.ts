import type { TeacherReading } from './model.ts';

type Changed = Pick<TeacherReading, 'modified'>;

/** Whether one state of a reading was changed after another; files of other tools tell their times in other zones. */
export const isNewer = (one: Changed, other: Changed): boolean => Date.parse(one.modified) > Date.parse(other.modified);
