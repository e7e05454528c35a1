import { feedbackOf, type Said } from '../core/settings/feedback.ts';
import { cardsOf } from './card/cards.ts';
import { contentOf, prepare } from './card/content.ts';
import { watchKeyboard } from './card/keyboard.ts';
import { lazyCard } from './card/lazy.ts';
import { watchPointer } from './card/pointer.ts';
import { layOut } from './marks/lay.ts';
import { paintLaid } from './marks/paint.ts';
import { boxesOf, type Mark, onSameWords, stillThere } from './marks/ranges.ts';
import { bringIntoView, inReach, isInSight } from './marks/reach.ts';
import { steps } from './marks/steps.ts';
import type { Shown, ShownParts } from './shown.ts';

/** Shows the marks of one article, and opens their cards, until its signal ends it; nothing remains then. */
export function showMarks({ door, look, stale, reveal, signal, ...first }: ShownParts): Shown {
  let { annotations, article, pieces, lesson } = first;
  const layNow = () => layOut(annotations, lesson?.notes ?? [], pieces);
  const marks = paintLaid(layNow(), look, signal);
  const cards = cardsOf(door, annotations);
  let shown: Mark | undefined;
  /** What the open card is about: the shown mark, or words that were looked up. */
  let subject: { entity: string; text?: string } | undefined;
  /** Whether a key brought the card. */
  let keyed = false;
  /** Where the last step ended, so that the next one goes on from there after Escape. */
  let last: Mark | undefined;
  const walk = steps();
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
    marks.show(undefined);
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
    marks.show(mark);
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
    hit: (x, y) => marks.at(x, y),
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

  const byKey = async (mark: Mark) => {
    if (stillThere(mark) && !inReach()(mark)) return false;
    if (!isInSight(mark)) bringIntoView(mark);
    const done = await show(mark);
    if (done) pointer.opened(mark.id);
    return done;
  };

  return {
    update(next, nextArticle, nextPieces, nextLesson) {
      if (next !== annotations || nextArticle.date !== article.date) cards.renew(next);
      [annotations, article, pieces, lesson] = [next, nextArticle, nextPieces, nextLesson];
      const laid = layNow();
      marks.lay(laid);
      // A card just marked as known or wrong stays until the reader leaves it: it holds the undo. A note that is gone leaves none.
      const all = [...laid.names, ...laid.notes];
      const same = shown && sameAs(shown, all);
      last = last && sameAs(last, all);
      if (shown && 'notes' in shown && !same) card.now()?.close();
      const changed = same && shown && openCard() && saysOf(same) !== saysOf(shown);
      shown = same ?? shown;
      if (changed) void show(same);
      marks.show(shown && stillThere(shown) ? shown : undefined);
    },
    prune() {
      if (marks.prune() && shown && !stillThere(shown)) card.now()?.close();
    },
    async step(by) {
      const isInReach = inReach();
      const list = marks.now().open.filter((mark) => stillThere(mark) && isInReach(mark));
      const next = walk.from(list, (shown ?? last)?.id, by);
      if (!next || !(await byKey(next))) return undefined;
      last = next;
      return next.id;
    },
    async open(id) {
      const { names, notes } = marks.now();
      const mark = notes.find((one) => one.notes.some((note) => note.id === id)) ?? names.find((one) => one.id === id);
      return mark ? byKey(mark) : false;
    },
    async lookUp(entity, box, query) {
      const mine = ++wish;
      wishedByPointer = false;
      const [answer, drawn] = await Promise.all([entity === undefined ? undefined : cards.load(entity, day()), card.need()]);
      if (mine !== wish || signal.aborted || !drawn) return false;
      shown = undefined;
      marks.show(undefined);
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
