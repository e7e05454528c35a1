import type { Found } from '../../core/notes/placed.ts';
import type { ShownFile } from '../../core/notes/shown-file.ts';
import type { TabView } from '../tab.ts';
import { readingsFor } from './readings-here.ts';
import { shownFile } from './shown-file.ts';

/** What a tab has for lessons: readings of its article, or the file of one. */
export interface LessonsIn {
  readings: readonly Found[];
  file?: ShownFile | undefined;
}

/** Looked for once for each state of the page, since its text is read for it; `renew` looks again. Nothing that fails here costs the popup. */
export function lessonsIn(): { of(tab: TabView): Promise<LessonsIn>; renew(): void } {
  let kept: { key: string; found: Promise<LessonsIn> } | undefined;
  const look = async (tab: TabView): Promise<LessonsIn> =>
    tab.status?.state === 'read' ? { readings: (await readingsFor(tab)).here } : { readings: [], file: await shownFile(tab) };
  return {
    of(tab) {
      const key = `${tab.url} ${tab.status?.state}`;
      if (kept?.key !== key) {
        const found = look(tab).catch((error: unknown) => {
          console.warn('Backgrounder: no readings could be looked for', error);
          return { readings: [] };
        });
        kept = { key, found };
      }
      return kept.found;
    },
    renew() {
      kept = undefined;
    },
  };
}
