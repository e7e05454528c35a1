import type { Kind } from '../../core/entity.ts';
import type { Found } from '../../core/notes/placed.ts';
import type { ShownFile } from '../../core/notes/shown-file.ts';
import type { PageStatus } from '../../core/protocol.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { offAt } from '../../core/settings/sites.ts';

/** What the popup is shown. */
export interface PopupState {
  settings: Settings;
  /** Settings could not be read or were repaired. */
  problem?: 'unreadable' | 'damaged';
  url: string;
  access: 'ok' | 'denied' | 'no-web';
  status?: PageStatus;
  /** Teachers' readings of this article. */
  readings?: readonly Found[];
  /** The file of a reading that the tab shows. */
  file?: ShownFile | undefined;
  /** Settings that the school has locked. */
  locked?: readonly string[];
  /** Something the reader asked for did not work. */
  failed?: string;
}

/** What the popup's controls do. */
export interface PopupActions {
  set(change: Partial<Pick<Settings, 'on' | 'density' | 'repeat' | 'kinds' | 'start'>>): void;
  rule(where: 'page' | 'site', off: boolean): void;
  date(day: string | null): void;
  annotate(): void;
  /** Reads this page and from now on every page of its site, whatever they look like. */
  always(): void;
  allow(everywhere: boolean): void;
  panel(): void;
  /** Puts a teacher's reading into the page and opens the panel with it. */
  read(found: Found): void;
  /** Keeps the reading whose file the tab shows. */
  keep(file: ShownFile): void;
  options(): void;
}

/** Keys of the two lines that say how the page stands. */
export interface Standing {
  headline: string;
  fillings: string[];
  line: string;
  /** What can be done about it. */
  offer?: 'annotate' | 'allow';
}

/** One glance: the state of the page in a headline and a reason. */
export function standingOf({ settings, url, access, status }: PopupState): Standing {
  const off = offAt(settings, url);
  const plain = (headline: string, line: string, offer?: Standing['offer']): Standing => ({ headline, fillings: [], line, ...(offer ? { offer } : {}) });
  if (access === 'denied') return plain('popup_denied', 'popup_denied_why', 'allow');
  if (off === 'school') return plain('popup_off_school', 'popup_off_school_why');
  if (access === 'no-web' || off === 'no-web') return plain('popup_no_web', 'popup_no_web_why');
  if (status?.state === 'read') {
    const names = new Set(status.annotations.map(({ entity }) => entity)).size;
    if (names === 0) return plain('popup_nothing', 'popup_nothing_why');
    return { headline: names === 1 ? 'popup_one_name' : 'popup_names', fillings: [String(names)], line: status.reason };
  }
  if (status?.state === 'reading') return plain('popup_reading', 'reason_reading');
  if (off) return plain(`popup_off_${off}`, 'popup_off_why', 'annotate');
  if (status?.state === 'off') return plain('popup_off_page', 'popup_off_why', 'annotate');
  if (status?.state === 'failed') return plain('popup_failed', status.reason, 'annotate');
  if (status && settings.start === 'click') return plain('popup_click', 'popup_click_why', 'annotate');
  return plain('popup_none', status?.reason ?? 'reason_not_read', 'annotate');
}

/** How many different names of each kind were found. */
export function countsOf(status: PageStatus | undefined): Map<Kind, number> {
  const entities = new Map(status?.annotations.map(({ entity, kind }) => [entity, kind]));
  const counts = new Map<Kind, number>();
  for (const kind of entities.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
