/**
 * What the parts of the extension say to each other: plain data, one line each.
 *
 *   detector ── article ──►┐                    ┌── status, step, open, stop, reread … ──► reader
 *   reader ─ read, card ──►│ background │  popup, panel
 *   reader ─ feedback ────►┘            └── the same, and find, annotate
 */
import type { Annotated, Annotation } from './annotation.ts';
import type { Article, Span } from './article/types.ts';
import type { ArticleLine } from './card/article-timeline.ts';
import type { CardModel, EntityRef } from './card/types.ts';
import type { CardContext } from './engine/engine.ts';
import type { MapPicture, PlacesPicture } from './map/picture.ts';
import type { NotesCard, OnPage } from './notes/on-page.ts';
import type { Under } from './notes/under.ts';
import type { FileProblem } from './problem.ts';
import type { Wish } from './settings/refusal.ts';
import type { Settings } from './settings/settings.ts';
import type { Off } from './settings/sites.ts';
import type { Scope } from './settings/where.ts';

/** The part of the settings that a page's reader needs for looks and manners. */
export type Look = Pick<Settings, 'markStyle' | 'theme' | 'openDelay' | 'links'>;

/** A card as it is drawn: the model and, for places, the picture of its map. */
export interface CardAnswer {
  model: CardModel;
  map?: MapPicture;
  /** The reader has said that she knows this. */
  known?: boolean;
  /** What a teacher's reading says of the entity elsewhere in the article: stands in place of the gist. */
  note?: { text: string; more?: string; author?: string };
}

/** The whole of an article: where its places lie, and its events in order of time. */
export interface Overview {
  map?: PlacesPicture;
  timeline: readonly ArticleLine[];
}

/** What came of having an article read; `off` is what switches the page off and was passed over, since it was asked for. */
export type ReadAnswer = ({ ok: true; look: Look; off: readonly Off[] } & Annotated) | { ok: false; reason: string };

/** "I know this" and "wrong match", given in a card; `undo` takes it back. */
export type Feedback =
  | { what: 'known'; entity: string; scope: Scope; undo?: boolean }
  | { what: 'wrong'; entity: string; text: string; scope: Scope; undo?: boolean };

/** What came of a file of own entities: the id it is kept under, how many there are, how many take a bundled one's place; or every problem. */
export type PackImport =
  | { id: string; title: string; entities: number; replacing: number; hints: readonly FileProblem[] }
  | { problems: readonly FileProblem[] };

/** Asked of the background. */
export interface Requests {
  article: { body: null; answer: null };
  read: { body: { article: Article; wish: Wish; under?: Under }; answer: ReadAnswer };
  card: { body: { id: string; context: CardContext }; answer: CardAnswer | null };
  /** Brings the code that draws cards into the asking page. */
  drawing: { body: null; answer: null };
  feedback: { body: Feedback; answer: { ok: boolean; reason?: string } };
  count: { body: { names: number }; answer: null };
  annotate: { body: { tab: number; asked: boolean }; answer: { ok: boolean; reason?: string } };
  overview: { body: { ids: readonly string[]; date?: string }; answer: Overview };
  find: { body: { query: string; most: number }; answer: EntityRef[] };
  /** Names of entities, for lists; of those that are gone there is none. */
  names: { body: { ids: readonly string[] }; answer: Record<string, string> };
  /** `restored`: it was taken before, so that what it leans on may be gone, or come after it. */
  pack: { body: { file: string; text: string; restored?: true }; answer: PackImport };
  about: { body: null; answer: { version: string; asOf: string; entities: number } | null };
}

/** Who ends a reading: the settings, until they are other ones; or the reader, only here, until she wants it again. */
export type StoppedBy = 'settings' | 'reader';

/** Where a page stands. `off`: switched off here; `none`: no article; `failed`: something broke, `reason` says what. */
export type PageState = 'reading' | 'read' | 'off' | 'none' | 'failed';

/** What a page tells the popup and the panel. */
export interface PageStatus {
  state: PageState;
  /** Key of an interface text. */
  reason: string;
  url: string;
  title?: string;
  /** The day cards are told against; `dateGiven` where the reader corrected it. */
  date?: string;
  dateGiven?: boolean;
  lang?: string;
  annotations: readonly Annotation[];
  /** Id of the annotation, or of the teacher's note, whose card is open. */
  open?: string;
  /** She was taken to a name from elsewhere in the page, and can go back there. */
  away?: boolean;
  data?: Annotated['data'];
  /** The teacher's reading that is in the page, and the notes whose hidden part was asked for there. */
  lesson?: { id: string; as: OnPage['as']; asked: readonly string[] };
}

/** What can lie in a card: what the data tells of an entity, or a teacher's notes. */
export type CardContent = CardAnswer | NotesCard;

/** What the reader of a page does for those who ask by `PageRequests`. */
export interface PageReader {
  status(): PageStatus;
  /** Reads the page, anew where she asked for it; else what is read already stays. */
  read(wish: Wish): Promise<void>;
  step(by: 1 | -1): Promise<string | undefined>;
  open(id: string): Promise<boolean>;
  /** Back to where she was reading before a card was opened from the panel; false where there is no such place. */
  back(): boolean;
  /** Ends the reading; the page is as it was. */
  stop(by: StoppedBy): void;
  setDate(day: string | undefined): Promise<void>;
  /** Looks words up, or else what is selected; `framed`: the words are selected in a frame of the page. */
  lookUp(text: string | undefined, framed?: boolean): Promise<boolean>;
  /** Settings changed somewhere: shows what holds now. */
  settingsChanged(): Promise<void>;
  /** What is read now. */
  article(): Article | undefined;
  /** The part of it that is selected. */
  selected(): Span | null;
  /** Puts a teacher's reading into the page, or takes it out, and opens the card of a note. False where nothing is read here. */
  lesson(lesson: OnPage | undefined, open?: string): Promise<boolean>;
}

/** Asked of a page. */
export interface PageRequests {
  status: { body: null; answer: PageStatus };
  step: { body: { by: 1 | -1 }; answer: { id?: string } };
  open: { body: { id: string }; answer: { ok: boolean } };
  back: { body: null; answer: { ok: boolean } };
  stop: { body: { by: StoppedBy }; answer: null };
  /** Reads again: settings changed, or (`asked`) the reader wants this page read whatever it is. */
  reread: { body: { asked: boolean }; answer: null };
  date: { body: { date: string | null }; answer: null };
  'look-up': { body: { text?: string; framed?: boolean }; answer: { ok: boolean } };
  /** The article as it is read now; null where none is. */
  article: { body: null; answer: Article | null };
  /** The selected part of the article. */
  selected: { body: null; answer: Span | null };
  /** Puts a teacher's reading into the page, or takes it out, and opens the card of a note; false where the page is not read. */
  lesson: { body: { lesson: OnPage | null; open?: string }; answer: { ok: boolean } };
}
