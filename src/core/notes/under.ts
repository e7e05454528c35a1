import type { Settings, SettingsHere } from '../settings/settings.ts';
import type { TeacherReading } from './model.ts';

/** What a teacher's reading asks of the automatic marks while it is read. */
export interface Under {
  /** How many there are; missing: as the reader has chosen. */
  density?: NonNullable<TeacherReading['density']>;
  /** Entities without a mark: the teacher dropped them. */
  dropped: readonly string[];
}

/** What a reading asks. */
export const underOf = ({ density, dropped }: TeacherReading): Under => ({ ...(density === undefined ? {} : { density }), dropped });

/** The settings as they hold under a reading; nothing of it is stored. */
export function settingsUnder(settings: Settings, under: Under | undefined): SettingsHere {
  if (!under) return settings;
  const here = { ...settings, hidden: under.dropped };
  if (under.density === undefined) return here;
  if (under.density !== 'none') return { ...here, density: under.density };
  return { ...here, kinds: { person: false, organisation: false, place: false, event: false, term: false } };
}
