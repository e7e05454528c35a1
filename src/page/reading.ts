import type { Reading } from '../core/annotation.ts';
import type { Article } from '../core/article/types.ts';
import { feedbackOf, type Said } from '../core/feedback.ts';
import type { CardAnswer, Look } from '../core/protocol.ts';
import type { Piece } from './article.ts';
import type { PageCard } from './card.ts';
import type { Door } from './door.ts';
import { type HitTest, hitTest } from './hit.ts';
import { watchKeyboard } from './keyboard.ts';
import { paintMarks } from './marks.ts';
import { watchPointer } from './pointer.ts';
import { boxesOf, type Mark, placeMarks, stillThere } from './ranges.ts';
import { steps } from './steps.ts';

/** What a reading shows, and what may be asked of it. */
export interface Shown {
  /** Puts new annotations, or the same ones over moved text, in place of the old. */
  update(reading: Reading, article: Article, pieces: readonly Piece[]): void;
  /** Takes away marks whose words are gone. */
  prune(): void;
  step(by: 1 | -1): Promise<string | undefined>;
  open(id: string): Promise<boolean>;
  /** Shows any card at a box of the page. */
  lookUp(entity: string | undefined, box: DOMRect, query: string): Promise<boolean>;
  openId(): string | undefined;
}

interface Parts {
  reading: Reading;
  article: Article;
  pieces: readonly Piece[];
  look: Look;
  door: Door;
  /** A mark turned out to be stale: the page must be read again. */
  stale: () => void;
  signal: AbortSignal;
}

/** Shows one reading until its signal ends it; nothing remains then. */
export function showReading({ door, look, stale, signal, ...first }: Parts): Shown {
  let { reading, article, pieces } = first;
  let marks = placeMarks(reading.annotations, pieces);
  let hits: HitTest = hitTest(marks.filter(({ annotation }) => annotation.marked));
  const painted = paintMarks(marks, look);
  let cards = new Map<string, Promise<CardAnswer | undefined>>();
  let shown: Mark | undefined;
  /** What the open card is about: the shown mark, or words that were looked up. */
  let subject: { entity: string; text?: string } | undefined;
  /** Whether a key brought the card. */
  let keyed = false;
  /** Where the last step ended, so that the next one goes on from there after Escape. */
  let last: string | undefined;
  const walk = steps();
  // A late answer is dropped unless it still belongs to the latest wish.
  let wish = 0;
  let wishedByPointer = false;

  const load = (
    id: string,
    alternatives: readonly string[] = [],
    day = shown?.annotation.day ?? article.date?.slice(0, 10),
  ): Promise<CardAnswer | undefined> => {
    const ready = reading.cards[id];
    if (ready && !ready.locator && !alternatives.length) return Promise.resolve({ model: ready });
    const key = `${id} ${day}`;
    const known = cards.get(key);
    if (known) return known;
    const entities = [...new Set(reading.annotations.map(({ entity }) => entity))];
    const asked = door.card(id, { entities, alternatives, ...(day === undefined ? {} : { date: day }) }).then((a) => a ?? undefined);
    cards.set(key, asked);
    asked.catch(() => cards.delete(key));
    return asked;
  };
  const loadFor = ({ annotation }: Mark) =>
    load(
      annotation.entity,
      annotation.alternatives?.map(({ entity }) => entity),
      annotation.day ?? article.date?.slice(0, 10),
    );
  const fetchSafely = (promise: Promise<CardAnswer | undefined>) => promise.catch(() => undefined);

  const say = async (said: Said): Promise<boolean> => {
    if (!subject) return false;
    return door.feedback(feedbackOf(subject, said)).then(
      ({ ok }) => ok,
      () => false,
    );
  };
  const closed = () => {
    wish++;
    shown = subject = undefined;
    keyed = false;
    painted.show(undefined);
    pointer.opened(undefined);
  };
  let card: PageCard | undefined;
  let making: Promise<PageCard | undefined> | undefined;
  const makeCard = async (): Promise<PageCard | undefined> => {
    const { pageCard, cardView } = await door.drawing();
    if (signal.aborted) return undefined;
    const view = cardView({
      words: door.words,
      links: look.links,
      load: (id) => fetchSafely(load(id)),
      say,
    });
    card = pageCard(view, look.theme, closed, signal);
    return card;
  };
  const needCard = (): Promise<PageCard | undefined> => {
    making ??= makeCard().catch((error: unknown) => {
      console.warn('Backgrounder: no card can be drawn', error);
      making = undefined;
      return undefined;
    });
    return making;
  };

  const show = async (mark: Mark, near?: DOMRect): Promise<boolean> => {
    const mine = ++wish;
    wishedByPointer = near !== undefined;
    const [answer, card] = await Promise.all([fetchSafely(loadFor(mark)), needCard()]);
    if (mine !== wish || signal.aborted) return false;
    // Asked for by a pointer that has gone on meanwhile: a card now would be of a name that nobody looks at.
    if (!answer || !card || (near && pointer.on() !== mark.annotation.id)) {
      pointer.dropped(mark.annotation.id, card?.isOpen() ? shown?.annotation.id : undefined);
      return false;
    }
    if (!stillThere(mark)) {
      card.close();
      stale();
      return false;
    }
    shown = mark;
    subject = mark.annotation;
    keyed = near === undefined;
    painted.show(mark);
    card.open(
      answer,
      () => (near && shown === mark && boxesOf(mark).find((box) => overlaps(box, near))) || boxesOf(mark)[0] || near || new DOMRect(),
      mark.annotation.text,
    );
    return true;
  };
  const pointer = watchPointer({
    openDelay: look.openDelay,
    hit: (x, y) => hits.at(x, y),
    near: (mark) => {
      if (!door.alive()) return stale();
      void needCard();
      void fetchSafely(loadFor(mark));
    },
    open: ({ mark, box }) => void show(mark, box),
    close: () => {
      // What the pointer left must not open late.
      if (wishedByPointer) wish++;
      card?.close();
    },
    card: () => (card?.isOpen() ? { host: card.host, box: card.box() } : undefined),
    signal,
  });
  watchKeyboard({
    isOpen: () => card?.isOpen() ?? false,
    byKeyboard: () => keyed,
    inside: () => card !== undefined && document.activeElement === card.host,
    close: () => card?.close(),
    enter: () => card?.enter(),
    signal,
  });
  signal.addEventListener('abort', painted.clear);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => painted.repaint(marks), { signal });

  const byKey = async (mark: Mark) => {
    const [box] = boxesOf(mark);
    if (!box || box.top < 0 || box.bottom > innerHeight) mark.segments[0]?.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const done = await show(mark);
    if (done) pointer.opened(mark.annotation.id);
    return done;
  };

  return {
    update(next, nextArticle, nextPieces) {
      if (next !== reading || nextArticle.date !== article.date) cards = new Map();
      [reading, article, pieces] = [next, nextArticle, nextPieces];
      marks = placeMarks(reading.annotations, pieces);
      hits = hitTest(marks.filter(({ annotation }) => annotation.marked));
      painted.repaint(marks);
      const same = shown && marks.find(({ annotation }) => annotation.id === shown?.annotation.id);
      // A card just marked as known or wrong stays until the reader leaves it: it holds the undo.
      if (same) shown = same;
      painted.show(shown && stillThere(shown) ? shown : undefined);
    },
    prune() {
      const good = marks.filter(stillThere);
      if (good.length === marks.length) return;
      marks = good;
      hits = hitTest(marks.filter(({ annotation }) => annotation.marked));
      painted.repaint(marks);
      if (shown && !stillThere(shown)) card?.close();
    },
    async step(by) {
      const list = marks.filter((mark) => mark.annotation.marked && stillThere(mark));
      const next = walk.from(list, shown?.annotation.id ?? last, by);
      if (!next || !(await byKey(next))) return undefined;
      last = next.annotation.id;
      return last;
    },
    async open(id) {
      const mark = marks.find(({ annotation }) => annotation.id === id);
      return mark ? byKey(mark) : false;
    },
    async lookUp(entity, box, query) {
      const mine = ++wish;
      wishedByPointer = false;
      const [answer, card] = await Promise.all([entity === undefined ? undefined : fetchSafely(load(entity)), needCard()]);
      if (mine !== wish || signal.aborted || !card) return false;
      shown = undefined;
      painted.show(undefined);
      subject = entity === undefined ? undefined : { entity };
      keyed = true;
      if (answer) card.open(answer, () => box);
      else card.notice(door.words.text('look_up_nothing', query), () => box);
      pointer.opened('look-up');
      return answer !== undefined;
    },
    openId: () => (card?.isOpen() ? shown?.annotation.id : undefined),
  };
}

const overlaps = (a: DOMRect, b: DOMRect) => Math.abs(a.top - b.top) < 3 && Math.abs(a.left - b.left) < 3;
