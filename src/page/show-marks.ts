import { feedbackOf, type Said } from '../core/settings/feedback.ts';
import { above } from './article/extract/above.ts';
import { sightOf } from './article/extract/sight.ts';
import { cardsOf } from './card/cards.ts';
import { contentOf, prepare } from './card/content.ts';
import { watchKeyboard } from './card/keyboard.ts';
import { lazyCard } from './card/lazy.ts';
import { watchPointer } from './card/pointer.ts';
import { type HitTest, hitTest } from './marks/hit.ts';
import { layOut, stillLaid } from './marks/lay.ts';
import { paintMarks } from './marks/marks.ts';
import { paintNotes } from './marks/notes.ts';
import { boxesOf, type Mark, onSameWords, stillThere } from './marks/ranges.ts';
import { bringIntoView, isInSight, outOfReach } from './marks/reach.ts';
import { steps } from './marks/steps.ts';
import type { Shown, ShownParts } from './shown.ts';

/** Shows the marks of one article, and opens their cards, until its signal ends it; nothing remains then. */
export function showMarks({ door, look, stale, reveal, signal, ...first }: ShownParts): Shown {
  let { annotations, article, pieces, lesson } = first;
  let laid = layOut(annotations, lesson?.notes ?? [], pieces);
  let hits: HitTest = hitTest(laid.open);
  const painted = paintMarks(laid.painted, look);
  const paintedNotes = paintNotes();
  paintedNotes.repaint(laid.notes);
  const cards = cardsOf(door, annotations);
  let shown: Mark | undefined;
  /** What the open card is about: the shown mark, or words that were looked up. */
  let subject: { entity: string; text?: string } | undefined;
  /** Whether a key brought the card. */
  let keyed = false;
  /** Where the last step ended, so that the next one goes on from there after Escape. */
  let last: Mark | undefined;
  const walk = steps();
  const sight = sightOf(document);
  // A late answer is dropped unless it still belongs to the latest wish.
  let wish = 0;
  let wishedByPointer = false;
  const day = () => article.date?.slice(0, 10);

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
  const dayShown = () => (shown && 'annotation' in shown ? shown.annotation.day : undefined) ?? day();
  const card = lazyCard(door, look, { load: (id) => cards.load(id, dayShown()), say, reveal }, closed, signal);

  const show = async (mark: Mark, near?: DOMRect): Promise<boolean> => {
    const mine = ++wish;
    // An update has brought a newer reader, whose card it is now.
    if (!door.alive()) {
      stale();
      return false;
    }
    wishedByPointer = near !== undefined;
    const [content, drawn] = await Promise.all([contentOf(mark, day(), lesson, cards), card.need()]);
    if (mine !== wish || signal.aborted) return false;
    // Asked for by a pointer that has gone on meanwhile: a card now would be of a name that nobody looks at.
    if (!content || !drawn || (near && pointer.on() !== mark.id)) {
      pointer.dropped(mark.id, openCard() ? shown?.id : undefined);
      return false;
    }
    if (!stillThere(mark)) {
      drawn.close();
      stale();
      return false;
    }
    shown = mark;
    subject = 'annotation' in mark ? mark.annotation : undefined;
    keyed = near === undefined;
    painted.show(mark);
    drawn.open(
      content,
      () => (near && shown === mark && boxesOf(mark).find((box) => overlaps(box, near))) || boxesOf(mark)[0] || near || new DOMRect(),
      subject?.text,
      mark.segments[0]?.node,
    );
    return true;
  };
  const openCard = () => {
    const drawn = card.now();
    return drawn?.isOpen() ? { host: drawn.host, box: drawn.box() } : undefined;
  };
  const pointer = watchPointer({
    openDelay: look.openDelay,
    hit: (x, y) => hits.at(x, y),
    near: (mark) => {
      if (!door.alive()) return stale();
      void card.need();
      prepare(mark, day(), cards);
    },
    open: ({ mark, box }) => void show(mark, box),
    close: () => {
      // What the pointer left must not open late.
      if (wishedByPointer) wish++;
      card.now()?.close();
    },
    card: openCard,
    signal,
  });
  watchKeyboard({
    isOpen: () => openCard() !== undefined,
    byKeyboard: () => keyed,
    inside: () => openCard()?.host.matches(':focus-within') === true,
    close: () => card.now()?.close(),
    enter: () => card.now()?.enter(() => (shown ? shown.segments[0]?.node : (getSelection()?.focusNode ?? undefined))),
    signal,
  });
  const repaint = () => {
    hits = hitTest(laid.open);
    painted.repaint(laid.painted);
    paintedNotes.repaint(laid.notes);
  };
  signal.addEventListener('abort', () => {
    painted.clear();
    paintedNotes.clear();
  });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', repaint, { signal });

  /** What the page has folded away is passed over: unfolding it would change the page. */
  const canBeSeen = (mark: Mark, isOut = outOfReach()) => mark.segments.every(({ node }) => sight(above(node) ?? document.documentElement)) && !isOut(mark);
  const byKey = async (mark: Mark) => {
    if (stillThere(mark) && !canBeSeen(mark)) return false;
    if (!isInSight(mark)) bringIntoView(mark);
    const done = await show(mark);
    if (done) pointer.opened(mark.id);
    return done;
  };

  return {
    update(next, nextArticle, nextPieces, nextLesson) {
      if (next !== annotations || nextArticle.date !== article.date) cards.renew(next);
      [annotations, article, pieces, lesson] = [next, nextArticle, nextPieces, nextLesson];
      laid = layOut(annotations, lesson?.notes ?? [], pieces);
      repaint();
      // A card just marked as known or wrong stays until the reader leaves it: it holds the undo. A note that is gone leaves none.
      const all = [...laid.names, ...laid.notes];
      const same = shown && sameAs(shown, all);
      last = last && sameAs(last, all);
      if (shown && 'notes' in shown && !same) card.now()?.close();
      const changed = same && shown && openCard() && saysOf(same) !== saysOf(shown);
      shown = same ?? shown;
      if (changed) void show(same);
      painted.show(shown && stillThere(shown) ? shown : undefined);
    },
    prune() {
      const good = stillLaid(laid);
      if (good.names.length === laid.names.length && good.notes.length === laid.notes.length) return;
      laid = good;
      repaint();
      if (shown && !stillThere(shown)) card.now()?.close();
    },
    async step(by) {
      const isOut = outOfReach();
      const list = laid.open.filter((mark) => stillThere(mark) && canBeSeen(mark, isOut));
      const next = walk.from(list, (shown ?? last)?.id, by);
      if (!next || !(await byKey(next))) return undefined;
      last = next;
      return next.id;
    },
    async open(id) {
      const mark = laid.notes.find(({ notes }) => notes.some((note) => note.id === id)) ?? laid.names.find((one) => one.id === id);
      return mark ? byKey(mark) : false;
    },
    async lookUp(entity, box, query) {
      const mine = ++wish;
      wishedByPointer = false;
      const [answer, drawn] = await Promise.all([entity === undefined ? undefined : cards.load(entity, day()), card.need()]);
      if (mine !== wish || signal.aborted || !drawn) return false;
      shown = undefined;
      painted.show(undefined);
      subject = entity === undefined ? undefined : { entity };
      keyed = true;
      if (answer) drawn.open(answer, () => box);
      else drawn.notice(door.words.text('look_up_nothing', query), () => box);
      pointer.opened('look-up');
      return answer !== undefined;
    },
    openId: () => (openCard() ? shown?.id : undefined),
  };
}

/** The same mark among those of a later reading: where the page has inserted a paragraph above, ids of names, made of their places, are others. */
const sameAs = (mark: Mark, all: readonly Mark[]) => all.find(({ id }) => id === mark.id) ?? all.find((one) => onSameWords(mark, one));

/** What a note's card says; what is hidden in it the card itself knows best. */
const saysOf = (mark: Mark) => ('notes' in mark ? JSON.stringify(mark.notes, (key, value: unknown) => (key === 'hidden' ? undefined : value)) : '');
const overlaps = (a: DOMRect, b: DOMRect) => Math.abs(a.top - b.top) < 3 && Math.abs(a.left - b.left) < 3;
