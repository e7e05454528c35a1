import type { Article } from '../../core/article/types.ts';
import { change, draftOf } from '../../core/notes/edit.ts';
import { type Choices, readChoices } from '../../core/notes/handout/choices.ts';
import { extraOf } from '../../core/notes/handout/extra.ts';
import type { Extra } from '../../core/notes/handout/plan.ts';
import type { TeacherReading } from '../../core/notes/model.ts';
import { readReading } from '../../core/notes/read.ts';
import { inTurn } from '../../core/order/in-turn.ts';
import { browser } from '../browser.ts';
import { cardFor } from '../cards.ts';
import { engine } from '../engine.ts';
import { askPage } from '../messages.ts';
import { packagedText } from '../packaged.ts';
import { loadReading, loadReadings, onReading, saveReading } from '../storage/notes.ts';
import { fileName, saveFile } from '../storage/save-file.ts';
import { loadSettings } from '../storage/store.ts';

const CHOICES = 'handout:choices';

/** What a handout is made of; `article` is missing where the article's tab is closed or shows something else now. */
export interface HandoutParts {
  reading: TeacherReading;
  article?: Article;
  extras: ReadonlyMap<string, Extra>;
  choices: Choices;
  links: boolean;
}

/** Address of the page that makes the handout of a reading, with the tab that shows its article. */
export const handoutAddress = (reading: TeacherReading, tab: number): string =>
  browser.runtime.getURL(`/handout.html?${new URLSearchParams({ reading: reading.id, tab: String(tab) })}`);

/** What the page of a handout asks of storage, engine and the article's tab; `query` is that of its address (`handoutAddress`). */
export function handoutActions(query: URLSearchParams) {
  const sample = query.get('sample');
  /** The reader's own reading as it is kept now: a ready one of the guide is looked at, not kept, and a school's is the school's. */
  const own = async (id: string) => (sample === null ? loadReading(id) : undefined);
  const next = inTurn();
  return {
    async open(): Promise<HandoutParts | undefined> {
      const [found, stored, { settings }] = await Promise.all([
        sample === null ? fromTab(query) : fromPackage(sample),
        browser.storage.local.get(CHOICES),
        loadSettings(),
      ]);
      if (!found) return undefined;
      const { reading, article } = found;
      return {
        reading,
        ...(article ? { article } : {}),
        extras: await extrasOf(reading, article?.date),
        choices: readChoices(stored[CHOICES]),
        links: settings.links,
      };
    },
    choose: (choices: Choices): Promise<void> => browser.storage.local.set({ [CHOICES]: choices }),
    /** Leaves the words of a note out of their sentence, or not, in the reading as it is kept by then: the panel may have changed it meanwhile. */
    blank: (reading: TeacherReading, id: string, blank: boolean): Promise<TeacherReading> =>
      next(async () => {
        const kept = await own(reading.id);
        const { now } = change(draftOf(kept ?? reading), { do: 'edit', id, change: { blank } }, new Date().toISOString());
        if (kept) await saveReading(now);
        return now;
      }),
    /** Calls back with the reading whenever it was written, from wherever. */
    follow: (id: string, changed: (reading: TeacherReading) => void): void =>
      onReading((other) => {
        if (other !== id) return;
        next(() => own(id)).then(
          (kept) => kept && changed(kept),
          (error: unknown) => console.warn('Backgrounder: a reading cannot be followed', error),
        );
      }),
    save: (reading: TeacherReading, html: string) => saveFile(`${fileName(reading.title)}.html`, html, 'text/html'),
    print: () => window.print(),
  };
}

interface Found {
  reading: TeacherReading;
  article?: Article | undefined;
}

async function fromTab(query: URLSearchParams): Promise<Found | undefined> {
  const reading = (await loadReadings()).find(({ id }) => id === query.get('reading'));
  return reading && { reading, article: (await askPage(Number(query.get('tab')), 'article', null).catch(() => null)) ?? undefined };
}

/** A ready reading of the guide, with its article, as the package holds them. */
async function fromPackage(name: string): Promise<Found | undefined> {
  if (!/^[\w-]+$/.test(name)) return undefined;
  const files = await Promise.all(['reading', 'article'].map((part) => packagedText(`readings/${name}.${part}.json`))).catch(() => []);
  const [pack, article] = files;
  const reading = pack === undefined ? undefined : readReading(name, pack).reading;
  return reading && article !== undefined ? { reading, article: JSON.parse(article) as Article } : undefined;
}

/** Maps and dates by entity. What the data does not have is left out; the sheet does not need it. */
async function extrasOf(reading: TeacherReading, date: string | undefined): Promise<Map<string, Extra>> {
  const opened = await engine();
  const entities = [...new Set(reading.notes.flatMap(({ entity }) => (entity === undefined ? [] : [entity])))];
  const day = (date ?? reading.article.date)?.slice(0, 10);
  const found = new Map<string, Extra>();
  for (const id of entities) {
    const [entity, answer] = [opened.entity(id), await cardFor(id, { entities, ...(day === undefined ? {} : { date: day }) })];
    if (entity && answer) found.set(id, extraOf(entity, answer.model, answer.map));
  }
  return found;
}
