import type { Annotation } from '../../core/annotation.ts';
import type { Article } from '../../core/article/types.ts';
import { keptAddress } from '../../core/notes/address.ts';
import { NOTE_LIMITS } from '../../core/notes/limits.ts';
import type { Note, TeacherReading, TornReading } from '../../core/notes/model.ts';
import { isNewer } from '../../core/notes/newer.ts';
import type { Tried } from '../../core/notes/on-page.ts';
import type { Found } from '../../core/notes/placed.ts';
import { type Answers, ankiText, answersText } from '../../core/notes/practise.ts';
import { noteFrom } from '../../core/notes/propose.ts';
import { quoteOf } from '../../core/notes/quote.ts';
import { cleanText, cut } from '../../core/notes/safe-text.ts';
import { readingText } from '../../core/notes/write.ts';
import { today } from '../../core/today.ts';
import { browser } from '../browser.ts';
import { ask, askPage } from '../messages.ts';
import { forgetReading, importReading, loadAnswers, loadReading, loadReadings, loadTorn, onReading, saveAnswer, saveReading } from '../storage/notes.ts';
import { fileName, saveFile } from '../storage/save-file.ts';
import { loadSettings } from '../storage/store.ts';
import type { TabView } from '../tab.ts';
import { handoutAddress } from './handout.ts';
import { readingsFor, showReadingIn } from './readings-here.ts';

const now = () => new Date().toISOString();
const newId = () => `urn:uuid:${crypto.randomUUID()}`;

/** Of a title, leaves room for what is added to it. */
const TITLE = NOTE_LIMITS.title - 10;

/** A new reading of an article. */
function blankReading({ title: heading, url, date }: Article, address: string | undefined, lang: string): TeacherReading {
  const title = cleanText(heading ?? '', TITLE) || 'Reading';
  const article = { url: keptAddress(url ?? address ?? ''), title, ...(date === undefined ? {} : { date: date.slice(0, 10) }) };
  return { id: newId(), title, lang, version: 1, created: now(), modified: now(), article, length: 'plain', notes: [], dropped: [] };
}

function copyOf(reading: TeacherReading): TeacherReading {
  const time = now();
  const notes = reading.notes.map((note) => ({ ...note, id: newId() }));
  return { ...reading, id: newId(), title: `${cut(reading.title, TITLE)} (2)`, version: 1, created: time, modified: time, notes };
}

const empty = (type: Note['type']): Note => ({ id: newId(), type, text: '…', created: now(), modified: now() });

/** What the panel's readings ask of page, background and storage. */
export function readingActions(tab: () => TabView | undefined) {
  const article = async (): Promise<Article | undefined> => {
    const page = tab()?.id;
    return page === undefined ? undefined : ((await askPage(page, 'article', null)) ?? undefined);
  };
  return {
    now,
    article,
    async readings(): Promise<{ here: Found[]; elsewhere: TeacherReading[]; torn: TornReading[]; links: boolean }> {
      const [found, torn, { settings }] = await Promise.all([readingsFor(tab()), loadTorn(), loadSettings()]);
      return { ...found, torn, links: settings.links };
    },
    async copy(reading: TeacherReading): Promise<TeacherReading> {
      const copied = copyOf(reading);
      await saveReading(copied);
      return copied;
    },
    answersSoFar: loadAnswers,
    keepAnswer: saveAnswer,
    keep: saveReading,
    kept: loadReading,
    follow: onReading,
    forget: forgetReading,
    open: importReading,
    async begin(lang: string): Promise<TeacherReading | undefined> {
      const here = await article();
      return here && blankReading(here, tab()?.url, lang);
    },
    /** The note that a proposal becomes. */
    async propose(annotation: Annotation): Promise<Note | undefined> {
      const day = annotation.day ?? tab()?.status?.date;
      const [here, card] = await Promise.all([article(), ask('card', { id: annotation.entity, context: day === undefined ? {} : { date: day } })]);
      return here && card ? noteFrom(annotation, card.model, here.text, newId(), now()) : undefined;
    },
    empty,
    /** An empty note on the selected words; undefined where none are selected, or nothing that can be seen. */
    async fromSelection(type: Note['type']): Promise<Note | undefined> {
      const page = tab()?.id;
      const [here, span] = await Promise.all([article(), page === undefined ? null : askPage(page, 'selected', null)]);
      const quote = here && span ? quoteOf(here.text, span.start, span.end) : undefined;
      return quote?.exact ? { ...empty(type), quote } : undefined;
    },
    async hide(): Promise<void> {
      const page = tab()?.id;
      if (page !== undefined) await askPage(page, 'lesson', { lesson: null });
    },
    async show(reading: TeacherReading, tried?: Tried, open?: string): Promise<void> {
      const page = tab()?.id;
      if (page !== undefined) await showReadingIn(page, reading, tried, open);
    },
    save: (reading: TeacherReading) => saveFile(`${fileName(reading.title)}.reading.json`, readingText(reading), 'application/ld+json'),
    saveTorn: ({ title, text }: TornReading) => saveFile(`${fileName(title)}.reading.json`, text, 'application/ld+json'),
    anki: (reading: TeacherReading) => saveFile(`${fileName(reading.title)}.anki.txt`, ankiText(reading), 'text/plain'),
    // Whose they are comes first: what does not fit into a file's name is cut from its end.
    answers: (reading: TeacherReading, answers: Answers, name: string) =>
      saveFile(`${fileName(`${name} ${reading.title}`)}.txt`, answersText(reading, answers, name, today()), 'text/plain'),
    /** Opens the page that prints and saves; false where no article is there to print. */
    async handout(reading: TeacherReading): Promise<boolean> {
      const page = tab()?.id;
      if (page === undefined || !(await article())) return false;
      // One that was only begun is not kept yet; a school's is not made the reader's own, which would hide the school's next version.
      const kept = (await loadReadings()).find(({ id }) => id === reading.id);
      if (!kept || isNewer(reading, kept)) await saveReading(reading);
      await browser.tabs.create({ url: handoutAddress(reading, page) });
      return true;
    },
  };
}
