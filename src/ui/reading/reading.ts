import type { Article } from '../../core/article/types.ts';
import { type Change, change, type Draft, draftOf, undo } from '../../core/notes/edit.ts';
import type { TeacherReading } from '../../core/notes/model.ts';
import { placeNotes } from '../../core/notes/placed.ts';
import { newest } from '../../core/order/newest.ts';
import type { PageStatus } from '../../core/protocol.ts';
import { h, refill } from '../card/h.ts';
import type { Words } from '../card/words.ts';
import { button } from '../shared/controls.ts';
import type { ReadingActions } from './actions.ts';
import { besideOf } from './beside.ts';
import { desk } from './desk.ts';
import { editing } from './editing.ts';
import { exits } from './exits.ts';
import { type Mode, stepFor } from './follow.ts';
import { readingList } from './list.ts';
import { make } from './make.ts';
import { offerReadings } from './offer.ts';
import { refusal } from './refusal.ts';
import { type Study, study } from './study.ts';
import { takeFiles } from './take.ts';

/**
 * The panel's part for lessons: readings of this article, one being made, or one being read.
 * @param root where it lies; above the page's `main` while a reading is made or read
 * @param offer where the article's readings are offered
 * @returns `update`: how the tab's page stands, and its address, which it also has while it is loading and says nothing yet
 */
export function readingPanel(
  root: HTMLElement,
  offer: Element,
  words: Words,
  act: ReadingActions,
): { update(status: PageStatus | undefined, url: string): void } {
  const { text } = words;
  let status: PageStatus | undefined;
  let address = '';
  let draft: Draft | undefined;
  const drafts = new Map<string, Draft>();
  let mode: Mode = 'list';
  let preview = false;
  /** What a student has done with the reading that she reads. */
  let tried: { answers: Readonly<Record<string, string>>; asked: Set<string> } = { answers: {}, asked: new Set() };
  let studied: Study | undefined;
  /** Change time of what was last saved as a file. */
  let savedAt = '';
  const body = h('div');
  const said = h('p', { class: 'soft', role: 'status' });
  const say = (...parts: (string | Node)[]) => said.replaceChildren(...parts);
  const details = h('details', { class: 'lesson' }, h('summary', {}, text('reading_part')), body, said);
  refill(root, details);
  const file = takeFiles(root.ownerDocument, words, (chosen) => void take(chosen));

  const take = async (chosen: File) => {
    details.open = true;
    const { reading, problems } = await act
      .open(chosen)
      .catch(() => ({ reading: undefined, problems: [{ file: chosen.name, place: '', reason: text('not_saved') }] }));
    if (!reading) return say(...refusal(chosen.name, problems, words));
    if ((await act.readings()).here.some((found) => found.reading.id === reading.id))
      return go('study', reading).then(() => say(text('reading_opened', reading.title)));
    await draw();
    return say(text('reading_elsewhere', reading.title, reading.article.url));
  };
  const show = (open?: string) => (draft ? act.show(draft.now, mode === 'study' ? tried : undefined, open) : act.hide());
  /** Back from a preview or another tab, every step can still be taken back. */
  const draftAgain = (reading: TeacherReading): Draft => {
    const kept = drafts.get(reading.id);
    return kept?.now.modified === reading.modified ? kept : draftOf(reading);
  };
  // Of two wishes, hers and what the page's state asks for, the later one is entered.
  let wish = 0;
  const enter = async (next: Mode, reading?: TeacherReading, previewing = false): Promise<boolean> => {
    const mine = ++wish;
    const answers = next === 'study' && reading && !previewing ? await act.answersSoFar(reading.id) : {};
    if (mine !== wish) return false;
    [mode, preview] = [next, previewing];
    draft = reading && draftAgain(reading);
    if (next === 'study') tried = { answers, asked: new Set(status?.lesson?.asked) };
    said.replaceChildren();
    const main = root.parentElement?.querySelector(':scope > main');
    if (next === 'list') main?.after(root);
    else main?.before(root);
    if (next !== 'list') details.open = true;
    return true;
  };
  const go = async (next: Mode, reading?: TeacherReading, previewing = false) => {
    if (!(await enter(next, reading, previewing))) return;
    await show();
    await draw();
  };
  const apply = async (next: Draft): Promise<void> => {
    if (!draft || next === draft) return;
    draft = next;
    drafts.set(next.now.id, next);
    act.keep(next.now).catch(() => say(text('not_saved')));
    void show();
    await draw();
  };
  const changed = async (wanted: Change): Promise<void> => draft && apply(change(draft, wanted, act.now()));
  const hands = editing(body, words, act, changed, say);
  const forget = async (one: TeacherReading) => {
    await act.forget(one.id);
    await draw();
    const back = () =>
      void act
        .keep(one)
        .then(draw)
        .then(() => said.replaceChildren());
    say(text('reading_forgotten', one.title), ' ', button(text('reading_bring_back'), back, 'plain'));
  };
  const waysOut = (reading: TeacherReading) => exits(reading, words, act, say, () => void go('list'));
  const save = (reading: TeacherReading) => {
    // What the class has and what it gets next are told apart by their versions, also after an undo.
    const version = reading.version + (reading.modified === savedAt ? 0 : 1);
    const next = { ...reading, version };
    savedAt = next.modified;
    act.save(next);
    void apply({ now: next, past: draft?.past.map((one) => ({ ...one, version })) ?? [] });
    say(text('reading_saved', String(version)));
  };

  const drawMake = ({ now: reading, past }: Draft, article: Article | undefined) => {
    const beside = besideOf(status?.annotations ?? [], reading, article);
    const at = [...body.querySelectorAll('button,input,textarea')].indexOf(document.activeElement as Element);
    refill(
      body,
      desk(words, {
        undo: past.length ? () => draft && void apply(undo(draft)) : undefined,
        preview: () => void go('study', reading, true),
        save: () => save(reading),
        add: (type) => void hands.add(type),
      }),
      h('p', { class: 'soft' }, text('reading_is_kept')),
      make(reading, beside, words, {
        change: (wanted) => void changed(wanted),
        keep: (all) => void hands.keep(all),
        place: (id) => void hands.place(id),
        show: (id) => void show(id),
      }),
      waysOut(reading),
    );
    if (at >= 0) [...body.querySelectorAll<HTMLElement>('button,input,textarea')][at]?.focus({ preventScroll: true });
  };
  const drawStudy = (reading: TeacherReading, article: string) => {
    studied = study(reading, placeNotes(reading, article), tried, words, {
      show: (id) => void show(id),
      typed(answers) {
        tried = { ...tried, answers };
        if (!preview) act.keepAnswers(reading.id, answers).catch(() => say(text('not_saved')));
      },
      tried(answers, asked) {
        tried = { answers, asked: asked === undefined ? tried.asked : new Set(tried.asked).add(asked) };
        void show();
      },
      answers: (answers, name) => act.answers(reading, answers, name),
    });
    refill(
      body,
      preview && button(text('reading_preview_end'), () => void go('make', reading), 'main'),
      h('h2', {}, reading.title),
      h('p', { class: 'soft' }, reading.author ?? ''),
      studied.element,
      waysOut(reading),
      !preview && button(text('reading_edit'), () => void go('make', reading), 'plain'),
    );
  };
  const drawList = (found: Awaited<ReturnType<ReadingActions['readings']>>, readable: boolean) => {
    refill(
      offer,
      offerReadings(found.here, words, ({ reading }) => void go('study', reading)),
    );
    refill(
      body,
      h('p', { class: 'soft' }, text('reading_why'), ' ', h('a', { href: 'guide.html', target: '_blank' }, text('guide_link'))),
      readingList(found, words, {
        read: (one) => void go('study', one),
        edit: (one) => void go('make', one),
        copy: (one) => void act.copy(one).then((copied) => draw().then(() => say(text('reading_copied', copied.title)))),
        save: act.save,
        forget: (one) => void forget(one),
      }),
      readable && button(text('reading_prepare'), () => void act.begin(words.locale).then((begun) => begun && go('make', begun)), 'main'),
      file,
    );
  };
  const begin = newest();
  const draw = async () => {
    const newer = begin();
    if (mode !== 'list') refill(offer);
    studied = undefined;
    const [article, found] = await Promise.all([act.article(), mode === 'list' ? act.readings() : undefined]);
    if (!newer()) return;
    if (mode === 'make' && draft) return drawMake(draft, article);
    if (mode === 'study' && draft && article) return drawStudy(draft.now, article.text);
    return drawList(found ?? (await act.readings()), article !== undefined);
  };

  /** Goes on with the reading that is in the page (opened from the popup, or left there with the tab); else shows the list. */
  const resume = async (lesson: PageStatus['lesson']) => {
    const mine = ++wish;
    const found = lesson && (await act.readings()).here.find(({ reading }) => reading.id === lesson.id);
    if (mine !== wish || !(await enter(found && lesson ? lesson.as : 'list', found?.reading))) return;
    await draw();
  };
  return {
    update(next, url) {
      const before = status;
      const same = url === address;
      [status, address] = [next, url];
      const step = stepFor(before, next, same, { mode, id: draft?.now.id });
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
