import { addDays } from '../core/dates.ts';
import { inTurn } from '../core/order/in-turn.ts';
import type { PageReader } from '../core/protocol.ts';
import type { Wish } from '../core/settings/refusal.ts';
import { watchLayers } from './article/layers.ts';
import { selectedPart } from './article/selected.ts';
import { readStories, sayTheSame } from './article/stories.ts';
import { wayBack } from './article/way-back.ts';
import type { Door } from './card/door.ts';
import { watchRoute } from './detect/route.ts';
import { idle } from './detect/watch.ts';
import { lessonHere } from './lesson.ts';
import { lookUpSelected, showUnmarked } from './look-up.ts';
import { groundOf } from './marks/ground.ts';
import { watchRun } from './run.ts';
import { showMarks } from './show-marks.ts';
import { judgeHere, standing } from './standing.ts';
import { statusOf } from './status.ts';
import { wishesHere } from './wishes.ts';

/** The reader of one page, which holds the truth about it. */
export interface Reader extends PageReader {
  alive(): boolean;
}

/** @param day the article's day, where it is known better than the page tells it */
export function startReader(door: Door, day?: string): Reader {
  const life = new AbortController();
  let dateGiven = day;
  const lesson = lessonHere();
  const place = wayBack();
  const wishes = wishesHere(door, () => lesson.now()?.under);
  const page = standing(() => door.count(0));

  const lost = () => {
    page.end('off', 'reason_gone');
    life.abort();
  };

  const readNow = async (): Promise<void> => {
    if (!door.alive()) return lost();
    // Switched off here is off until she asks for it, or goes elsewhere.
    if (!wishes.asked() && page.now().reason === 'reason_off_here') return;
    const signal = page.begin();
    const verdict = judgeHere();
    const unasked = wishes.unasked(verdict.isArticle);
    if (!unasked) return page.end('none', verdict.reason);
    const found = await readStories(document, signal, dateGiven);
    if (signal.aborted) return;
    if (!found) return page.end('none', 'reason_no_text');
    const answer = await wishes.ask(found, unasked).catch((error: unknown) => ({ ok: false as const, reason: String(error) }));
    if (signal.aborted) return;
    if (!door.alive()) return lost();
    if (!answer.ok) return page.refused(answer.reason);
    const { annotations, data, look } = answer;
    const shown = showMarks({ annotations, ...found, lesson: lesson.on(found.article.text), look, door, stale: soon, reveal, signal });
    const run = watchRun({ ...found, look, unasked, signal, annotations, data, shown, ground: groundOf(found.pieces) }, again);
    page.reached(run, verdict.isArticle ? verdict.reason : 'reason_asked');
    tell();
  };
  let latest = Promise.resolve();
  const begin = () => {
    latest = readNow();
    return latest;
  };
  const read = (wish: Wish) => {
    wishes.take(wish);
    const { state } = page.now();
    return wish === 'asked' || !(state === 'read' || state === 'reading') ? begin() : latest;
  };

  const show = () => {
    const { run } = page.now();
    run?.shown.update(run.annotations, run.article, run.pieces, lesson.on(run.article.text));
  };
  const reveal = (note: string) => {
    lesson.ask(note);
    show();
  };

  // Of two answers on their way, the one that was asked for first must not come to stay.
  const next = inTurn();

  /** Reads the page's text again under the same signal; asks only if it says something else. */
  const refreshNow = async (): Promise<void> => {
    const mine = page.now().run;
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
    const answer = await wishes.ask(found, mine.unasked).catch(() => undefined);
    if (mine.signal.aborted || !answer?.ok) return;
    Object.assign(mine, { ...found, annotations: answer.annotations, data: answer.data, ground: whole });
    show();
    tell();
  };
  const settingsNow = async (): Promise<void> => {
    // What was switched off already when she asked, only the first answer tells.
    if (wishes.asked() && page.now().state === 'reading') await latest;
    const { run: mine, state, held } = page.now();
    // A first reading on its way may have been begun under the old settings.
    if (!mine) return state === 'reading' || held ? begin() : undefined;
    const answer = await wishes.ask(mine, mine.unasked).catch(() => undefined);
    if (mine.signal.aborted || !answer) return;
    if (!answer.ok) return page.refused(answer.reason);
    if (JSON.stringify(answer.look) !== JSON.stringify(mine.look)) return begin();
    Object.assign(mine, { annotations: answer.annotations, data: answer.data });
    show();
    tell();
  };
  const refresh = () => next(refreshNow);
  const again = () => void refresh();
  const soon = () => idle(again);
  const settingsChanged = () => next(settingsNow);
  const tell = () => door.count(page.now().run?.annotations.filter(({ marked }) => marked).length ?? 0);
  const goTo = async (id: string): Promise<boolean> => {
    const mine = page.now().run;
    return mine ? place.taken(mine.pieces, () => mine.shown.open(id)) : false;
  };
  /** The page's reading, also one that is on its way; else one without marks. */
  const anyShown = async () => {
    for (let seen: unknown; seen !== latest; await latest) seen = latest;
    return page.now().run?.shown ?? showUnmarked(door, page.bare());
  };

  const anew = () => {
    dateGiven = undefined;
    lesson.take(undefined, '');
    // New pages of the same site arrive bit by bit; the detector looks again too.
    void begin();
  };
  const elsewhere = () => {
    page.end('none', 'reason_not_read');
    wishes.drop();
    anew();
  };
  watchRoute(elsewhere, life);
  const turned = () => {
    const { run, state } = page.now();
    if (run) soon();
    else if (state === 'none') void begin();
  };
  watchLayers(turned, life.signal);
  // The browser brings the page back from its cache: what she asked for there, she asked for.
  addEventListener('pageshow', (event) => event.persisted && anew(), life);

  return {
    read,
    settingsChanged,
    article: () => page.now().run?.article,
    selected: () => selectedPart(page.now().run?.pieces ?? []),
    async lesson(given, id) {
      const { run } = page.now();
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
      wishes.drop();
      page.stopped(by);
    },
    step: async (by) => page.now().run?.shown.step(by),
    open: goTo,
    back: () => place.back(),
    async setDate(day) {
      dateGiven = day === undefined ? undefined : addDays(day, 0);
      await refresh();
    },
    lookUp: (text, framed = false) => lookUpSelected(text, framed, door, anyShown),
    status() {
      const { run, state, reason } = page.now();
      const read = run && { ...run, open: run.shown.openId(), away: place.away(), lesson: lesson.status() };
      return statusOf(state, reason, location.href, dateGiven !== undefined, read);
    },
  };
}
