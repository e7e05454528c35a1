import { plainAddress } from '../../core/notes/address.ts';
import type { TeacherReading } from '../../core/notes/model.ts';
import { placeNotes } from '../../core/notes/placed.ts';
import { inTurn } from '../../core/order/in-turn.ts';
import { newest } from '../../core/order/newest.ts';
import type { PageStatus } from '../../core/protocol.ts';
import { h, refill } from '../card/h.ts';
import type { Words } from '../card/words.ts';
import { button } from '../shared/controls.ts';
import { presses } from '../shared/presses.ts';
import type { ReadingActions } from './actions.ts';
import { atHand } from './at-hand.ts';
import { exits } from './exits.ts';
import { keepHalfWritten } from './field.ts';
import { type Mode, stepFor } from './follow.ts';
import { library } from './library.ts';
import { line } from './line.ts';
import { making } from './making.ts';
import { type Study, study } from './study.ts';

/**
 * The panel's part for lessons: readings of this article, one being made, or one being read.
 * @param root where it lies; above the page's `main` while a reading is made or read
 * @param offer where the article's readings are offered
 * @returns `update`: how the tab's page stands, and its address, which it also has while it is loading and says nothing yet
 */
export function readingPanel(
  root: HTMLElement,
  offer: HTMLElement,
  words: Words,
  act: ReadingActions,
): { update(status: PageStatus | undefined, url: string): void } {
  const { text } = words;
  const page = root.ownerDocument;
  let status: PageStatus | undefined;
  let address = '';
  const hand = atHand();
  let mode: Mode = 'list';
  let preview = false;
  /** What a student has done with the reading that she reads. */
  let tried: { answers: Readonly<Record<string, string>>; asked: Set<string> } = { answers: {}, asked: new Set() };
  let studied: Study | undefined;
  /** Brings the reading that is being made up to date, where it is drawn. */
  let made: ReturnType<typeof making> | undefined;
  const body = h('div');
  const told = line(words);
  const { say, attempt } = told;
  const details = h('details', { class: 'lesson' }, h('summary', {}, text('reading_part')), body, told.element);
  refill(root, details);

  /** A reading is being left: another page may be in the tab by now, which it must not be put into. */
  let leaving = false;
  /** How many times the page is being told what to show: what it tells meanwhile is of before. */
  let showing = 0;
  const show = async (open?: string): Promise<void> => {
    if (leaving) return;
    showing++;
    try {
      await (hand.now ? act.show(hand.now, mode === 'study' ? tried : undefined, open) : act.hide());
    } finally {
      showing--;
    }
  };
  /** Keeps what is half written, while the reading that it belongs to is at hand. Returns that reading, if this has changed it. */
  const leave = (): TeacherReading | undefined => {
    const before = hand.now;
    const focused = page.activeElement;
    leaving = true;
    if (mode !== 'list' && focused instanceof HTMLElement && body.contains(focused) && focused.matches('input, textarea')) focused.blur();
    leaving = false;
    return hand.now === before ? undefined : hand.now;
  };
  page.addEventListener('visibilitychange', keepHalfWritten);
  page.defaultView?.addEventListener('pagehide', keepHalfWritten);

  // Of two wishes, hers and what the page's state asks for, the later one is entered.
  let wish = 0;
  const enter = async (next: Mode, reading?: TeacherReading, previewing = false): Promise<boolean> => {
    const mine = ++wish;
    const answers = next === 'study' && reading && !previewing ? await act.answersSoFar(reading.id) : {};
    if (mine !== wish) return false;
    const late = leave();
    [mode, preview, made] = [next, previewing, undefined];
    hand.open(late?.id === reading?.id ? (late ?? reading) : reading);
    if (next === 'study') tried = { answers, asked: new Set(status?.lesson?.asked) };
    say();
    const main = root.parentElement?.querySelector(':scope > main');
    if (next === 'list') main?.after(root);
    else main?.before(root);
    if (next !== 'list') details.open = true;
    return true;
  };
  const go = async (next: Mode, reading?: TeacherReading, previewing = false) => {
    const left = hand.now?.id ?? '';
    if (!(await enter(next, reading, previewing))) return;
    await show();
    await draw();
    // The key that was pressed is gone with what it stood in.
    if (page.activeElement === null || page.activeElement === page.body) startOf(body, next, left)?.focus();
  };
  const close = () => void go('list');
  // In turn, so that what is read back of a reading is never older than what was written of it here.
  const stored = inTurn();
  const changed = async () => {
    const { now } = hand;
    if (now) attempt(stored(() => act.keep(now)));
    void show();
    await draw();
  };
  /** What was written elsewhere (by the handout, or the panel of another window) is taken over, so that nothing here writes over it. */
  const follow = async (id: string) => {
    if (mode === 'list') return draw();
    const before = hand.now;
    if (before?.id !== id) return undefined;
    const kept = await stored(() => act.kept(id)).catch(() => undefined);
    // A change made here meanwhile is written next, and followed in its turn.
    if (!kept || hand.now !== before || !hand.takeOver(kept)) return undefined;
    void show();
    // What a student has half written stays: she sees it when she opens the reading again.
    return mode === 'make' ? draw() : undefined;
  };
  act.follow((id) => void follow(id));

  const drawStudy = (reading: TeacherReading, article: string) => {
    studied = study(reading, placeNotes(reading, article), tried, words, {
      show: (id) => void show(id),
      typed(note, answer) {
        tried = { ...tried, answers: { ...tried.answers, [note]: answer } };
        if (!preview) attempt(act.keepAnswer(reading.id, note, answer));
      },
      tried(answers, asked) {
        tried = { answers, asked: asked === undefined ? tried.asked : new Set(tried.asked).add(asked) };
        void show();
      },
      answers: (answers, name) => act.answers(reading, answers, name),
    });
    const edit = () => void go('make', hand.now);
    refill(
      body,
      preview && button(text('reading_preview_end'), edit, 'main'),
      h('h2', { tabindex: -1 }, reading.title),
      h('p', { class: 'soft' }, reading.author ?? ''),
      studied.element,
      exits(() => hand.now, words, act, told, close),
      !preview && button(text('reading_edit'), edit, 'plain'),
    );
  };
  const drawList = library(body, offer, words, act, told, { open: go, redraw: () => draw() });
  const press = presses(page);
  const begin = newest();
  const draw = async () => {
    const newer = begin();
    if (mode !== 'list') refill(offer);
    studied = undefined;
    const [article, found] = await Promise.all([act.article(), mode === 'list' ? act.readings() : undefined]);
    await press.ended();
    if (!newer()) return;
    if (mode === 'make' && hand.now) {
      made ??= making(body, hand, words, act, told, { changed, show: (id) => void show(id), preview: () => void go('study', hand.now, true), close });
      return made(status?.annotations ?? [], article);
    }
    if (mode === 'study' && hand.now && article) return drawStudy(hand.now, article.text);
    return drawList(found ?? (await act.readings()), article !== undefined);
  };

  /** Goes on with the reading that is in the page (opened from the popup, or left there with the tab); else shows the list. */
  const resume = async (lesson: PageStatus['lesson']) => {
    const mine = ++wish;
    leave();
    const found = lesson && (await act.readings()).here.find(({ reading }) => reading.id === lesson.id);
    if (mine !== wish || !(await enter(found && lesson ? lesson.as : 'list', found?.reading))) return;
    await draw();
  };
  return {
    update(next, url) {
      const before = status;
      // A site that tidies its address, and a jump within the page, leave the article as it is.
      const same = plainAddress(url) === plainAddress(address);
      [status, address] = [next, url];
      const step = showing > 0 && same ? 'stay' : stepFor(before, next, same, { mode, id: hand.now?.id });
      if (step === 'put in') return void show();
      if (step === 'take up') return void resume(next?.lesson);
      if (next?.open !== before?.open) studied?.here(next?.open);
      for (const id of next?.lesson?.asked ?? []) {
        if (tried.asked.has(id)) continue;
        tried.asked.add(id);
        studied?.reveal(id);
      }
    },
  };
}

/** Where the focus goes in what is drawn now: to the heading of a reading; in the list to the key of the one that was left. */
function startOf(body: HTMLElement, drawn: Mode, left: string): HTMLElement | null {
  if (drawn !== 'list') return body.querySelector('h2');
  return body.querySelector<HTMLElement>(`[data-key="${CSS.escape(`read ${left}`)}"]`) ?? body.querySelector<HTMLElement>('[data-key="prepare"]');
}
