import { judge } from '../core/article/verdict.ts';
import { addDays } from '../core/dates.ts';
import { inTurn } from '../core/order/in-turn.ts';
import type { PageReader, PageState, ReadAnswer } from '../core/protocol.ts';
import type { Wish } from '../core/settings/refusal.ts';
import { watchLayers } from './article/layers.ts';
import { selectedPart } from './article/selected.ts';
import { askStories, type ReadPage, readStories, sayTheSame } from './article/stories.ts';
import { wayBack } from './article/way-back.ts';
import { type Asked, stillHolds } from './asked.ts';
import type { Door } from './card/door.ts';
import { collectFacts } from './detect/facts.ts';
import { watchRoute } from './detect/route.ts';
import { idle } from './detect/watch.ts';
import { lessonHere } from './lesson.ts';
import { lookUpSelected, showUnmarked } from './look-up.ts';
import { groundOf } from './marks/ground.ts';
import { type Run, watchRun } from './run.ts';
import { showMarks } from './show-marks.ts';
import { statusOf } from './status.ts';

/** The reader of one page, which holds the truth about it. */
export interface Reader extends PageReader {
  alive(): boolean;
}

/** Refusals of the settings, which another change of them can take back, and what the page is then. */
const REFUSALS = new Map<string, PageState>([
  ['reason_off', 'off'],
  ['reason_school', 'off'],
  ['reason_unasked', 'none'],
]);

const judgeHere = () => judge(collectFacts(document, location.href));

/**
 * One AbortSignal per reading: a route change, `stop`, a lost extension or a newer reading ends it, and whatever answers
 * late finds it ended and is dropped.
 * @param day the article's day, where it is known better than the page tells it
 */
export function startReader(door: Door, day?: string): Reader {
  let controller = new AbortController();
  const life = new AbortController();
  let run: Run | undefined;
  let state: PageState = 'none';
  let reason = 'reason_not_read';
  /** The settings say no, and may say yes after a change. */
  let held = false;
  let asked: Asked | undefined;
  let always = false;
  let dateGiven = day;

  const lesson = lessonHere();
  const place = wayBack();

  const end = (next: PageState, why: string, bySettings = false) => {
    controller.abort();
    run = undefined;
    [state, reason, held] = [next, why, bySettings];
    // What is being read anew counts when it has been.
    if (next !== 'reading') door.count(0);
  };
  const refused = (why: string) => {
    const next = REFUSALS.get(why);
    end(next ?? 'failed', next === 'none' ? judgeHere().reason : why, next !== undefined);
  };
  const lost = () => {
    end('off', 'reason_gone');
    life.abort();
  };
  const ask = async (page: ReadPage, unasked: Wish): Promise<ReadAnswer> => {
    const mine = asked;
    const answer = await askStories(page, (article) => door.read(article, mine ? 'asked' : unasked, lesson.now()?.under));
    if (!answer.ok || !mine || stillHolds(mine, answer.off)) return answer;
    if (asked === mine) asked = undefined;
    return { ok: false, reason: 'reason_off' };
  };

  const readNow = async (): Promise<void> => {
    if (!door.alive()) return lost();
    // Switched off here is off until she asks for it, or goes elsewhere.
    if (!asked && reason === 'reason_off_here') return;
    end('reading', 'reason_reading');
    controller = new AbortController();
    const { signal } = controller;
    const verdict = judgeHere();
    if (!verdict.isArticle && !asked && !always) return end('none', verdict.reason);
    const unasked = verdict.isArticle ? 'auto' : 'always';
    const found = await readStories(document, signal, dateGiven);
    if (signal.aborted) return;
    if (!found) return end('none', 'reason_no_text');
    const answer = await ask(found, unasked).catch((error: unknown) => ({ ok: false as const, reason: String(error) }));
    if (signal.aborted) return;
    if (!door.alive()) return lost();
    if (!answer.ok) return refused(answer.reason);
    const { annotations, data, look } = answer;
    const shown = showMarks({ annotations, ...found, lesson: lesson.on(found.article.text), look, door, stale: soon, reveal, signal });
    run = watchRun({ ...found, look, unasked, signal, annotations, data, shown, ground: groundOf(found.pieces) }, again);
    [state, reason] = ['read', verdict.isArticle ? verdict.reason : 'reason_asked'];
    tell();
  };
  let latest = Promise.resolve();
  const begin = () => {
    latest = readNow();
    return latest;
  };
  const read = (wish: Wish) => {
    if (wish === 'asked') asked = {};
    always ||= wish === 'always';
    return wish === 'asked' || !(state === 'read' || state === 'reading') ? begin() : latest;
  };

  const show = () => run?.shown.update(run.annotations, run.article, run.pieces, lesson.on(run.article.text));
  const reveal = (note: string) => {
    lesson.ask(note);
    show();
  };

  // Of two answers on their way, the one that was asked for first must not come to stay.
  const next = inTurn();

  /** Reads the page's text again under the same signal; asks only if it says something else. */
  const refreshNow = async (): Promise<void> => {
    const mine = run;
    if (!mine) return;
    if (!door.alive()) return lost();
    const found = await readStories(document, mine.signal, dateGiven);
    if (mine.signal.aborted) return;
    if (!found) return mine.shown.prune();
    mine.follow(found.unseen);
    if (sayTheSame(found, mine)) {
      Object.assign(mine, { pieces: found.pieces, ground: groundOf(found.pieces) });
      return show();
    }
    // Where the page threw the ground away, what stands there now may be but its frame: watch all of it.
    const whole = mine.ground.isConnected ? groundOf(found.pieces) : document.documentElement;
    mine.shown.prune();
    const answer = await ask(found, mine.unasked).catch(() => undefined);
    if (mine.signal.aborted || !answer?.ok) return;
    Object.assign(mine, { ...found, annotations: answer.annotations, data: answer.data, ground: whole });
    show();
    tell();
  };
  const settingsNow = async (): Promise<void> => {
    // What was switched off already when she asked, only the first answer tells.
    if (asked && state === 'reading') await latest;
    const mine = run;
    // A first reading on its way may have been begun under the old settings.
    if (!mine) return state === 'reading' || held ? begin() : undefined;
    const answer = await ask(mine, mine.unasked).catch(() => undefined);
    if (mine.signal.aborted || !answer) return;
    if (!answer.ok) return refused(answer.reason);
    if (JSON.stringify(answer.look) !== JSON.stringify(mine.look)) return begin();
    Object.assign(mine, { annotations: answer.annotations, data: answer.data });
    show();
    tell();
  };
  const refresh = () => next(refreshNow);
  const again = () => void refresh();
  const soon = () => idle(again);
  const settingsChanged = () => next(settingsNow);
  const tell = () => door.count(run?.annotations.filter(({ marked }) => marked).length ?? 0);
  const goTo = async (id: string): Promise<boolean> => {
    const mine = run;
    return mine ? place.taken(mine.pieces, () => mine.shown.open(id)) : false;
  };
  const bare = () => {
    controller.abort();
    controller = new AbortController();
    if (state === 'none') reason = judgeHere().reason;
    return showUnmarked(door, controller.signal);
  };
  /** The page's reading, also one that is on its way; else one without marks. */
  const anyShown = async () => {
    for (let seen: unknown; seen !== latest; await latest) seen = latest;
    return run?.shown ?? bare();
  };

  const anew = () => {
    dateGiven = undefined;
    lesson.take(undefined, '');
    // New pages of the same site arrive bit by bit; the detector looks again too.
    void begin();
  };
  const elsewhere = () => {
    end('none', 'reason_not_read');
    asked = undefined;
    anew();
  };
  watchRoute(elsewhere, life);
  const turned = () => {
    if (run) soon();
    else if (state === 'none') void begin();
  };
  watchLayers(turned, life.signal);
  // The browser brings the page back from its cache: what she asked for there, she asked for.
  addEventListener('pageshow', (event) => event.persisted && anew(), life);

  return {
    read,
    settingsChanged,
    article: () => run?.article,
    selected: () => (run ? selectedPart(run.pieces) : null),
    async lesson(given, id) {
      if (!run) {
        if (!given) lesson.take(undefined, '');
        return false;
      }
      const before = JSON.stringify(lesson.now()?.under);
      lesson.take(given, run.article.text);
      show();
      if (JSON.stringify(given?.under) !== before) await settingsChanged();
      if (id !== undefined) await goTo(id);
      return true;
    },
    alive: () => door.alive() && !life.signal.aborted,
    stop(by) {
      asked = undefined;
      end('off', by === 'settings' ? 'reason_off' : 'reason_off_here', by === 'settings');
    },
    step: async (by) => run?.shown.step(by),
    open: goTo,
    back: () => place.back(),
    async setDate(day) {
      dateGiven = day === undefined ? undefined : addDays(day, 0);
      await refresh();
    },
    lookUp: (text, framed = false) => lookUpSelected(text, framed, door, anyShown),
    status: () =>
      statusOf(state, reason, location.href, dateGiven !== undefined, run && { ...run, open: run.shown.openId(), away: place.away(), lesson: lesson.status() }),
  };
}
