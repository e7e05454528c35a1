import type { Annotation } from '../../core/annotation.ts';
import type { Article } from '../../core/article/types.ts';
import { type Change, change, type Draft, draftOf, undo } from '../../core/notes/edit.ts';
import { NOTE_TYPES, type Note, type PackProblem, type TeacherReading } from '../../core/notes/model.ts';
import { placeNotes } from '../../core/notes/placed.ts';
import type { PageStatus } from '../../core/protocol.ts';
import { h, refill } from '../card/h.ts';
import type { Words } from '../card/words.ts';
import { button } from '../shared/controls.ts';
import { besideOf } from './beside.ts';
import { readingList } from './list.ts';
import { make } from './make.ts';
import { study } from './study.ts';

export interface ReadingActions {
  now(): string;
  article(): Promise<Article | undefined>;
  /** Those of the article in the tab, and all others. */
  readings(): Promise<{ here: TeacherReading[]; elsewhere: TeacherReading[] }>;
  /** A second reading, begun from another. */
  copy(reading: TeacherReading): Promise<TeacherReading>;
  keep(reading: TeacherReading): Promise<void>;
  forget(id: string): Promise<void>;
  open(file: File): Promise<{ reading?: TeacherReading | undefined; problems: readonly PackProblem[] }>;
  begin(lang: string): Promise<TeacherReading | undefined>;
  propose(annotation: Annotation): Promise<Note | undefined>;
  /** An empty note on the selected words, if there are any. */
  fromSelection(type: Note['type']): Promise<Note | undefined>;
  /** An empty note on the whole article. */
  empty(type: Note['type']): Note;
  /** Paints the notes in the page; `asStudent`: with the automatic marks that the reading asks for. */
  show(reading: TeacherReading, asStudent: boolean, open?: string): Promise<void>;
  /** Takes the notes out of the page. */
  hide(): Promise<void>;
  answersSoFar(id: string): Promise<Readonly<Record<string, string>>>;
  keepAnswers(id: string, answers: Readonly<Record<string, string>>): Promise<void>;
  save(reading: TeacherReading): void;
  anki(reading: TeacherReading): void;
  answers(reading: TeacherReading, answers: Readonly<Record<string, string>>, name: string): void;
  /** Opens the page that prints and saves; false where the article is not there. */
  handout(reading: TeacherReading): Promise<boolean>;
}

/** The panel's part for lessons: readings of this article, one being made, or one being read. */
export function readingPanel(root: Element, words: Words, act: ReadingActions): { update(status: PageStatus | undefined): void } {
  const { text } = words;
  let status: PageStatus | undefined;
  let draft: Draft | undefined;
  let mode: 'list' | 'make' | 'study' = 'list';
  let seen = '';
  let preview = false;
  /** Change time of what was last saved as a file. */
  let savedAt = '';
  const body = h('div');
  const said = h('p', { class: 'soft', role: 'status' });
  const say = (...parts: (string | Node)[]) => said.replaceChildren(...parts);
  const file = h('input', {
    type: 'file',
    accept: '.json,application/json,application/ld+json',
    'aria-label': text('reading_open'),
    onchange: () => void take(file.files?.[0]),
  });
  const details = h('details', { class: 'lesson' }, h('summary', {}, text('reading_part')), body, said);
  let offered: string | undefined;
  refill(root, details);
  // Anywhere on the panel: a browser would open a file that missed its spot in place of the panel.
  root.ownerDocument.addEventListener('dragover', (event) => event.preventDefault());
  root.ownerDocument.addEventListener('drop', (event) => {
    event.preventDefault();
    const [dropped] = event.dataTransfer?.files ?? [];
    if (dropped) details.open = true;
    void take(dropped);
  });

  const take = async (chosen: File | undefined) => {
    file.value = '';
    if (!chosen) return;
    const { reading, problems } = await act
      .open(chosen)
      .catch(() => ({ reading: undefined, problems: [{ file: chosen.name, place: '', reason: text('not_saved') }] }));
    if (reading) {
      if ((await act.readings()).here.some(({ id }) => id === reading.id)) return go('study', reading).then(() => say(text('reading_opened', reading.title)));
      await draw();
      say(text('reading_elsewhere', reading.title, reading.article.url));
    } else
      say(
        h('b', {}, text('reading_refused', chosen.name)),
        h(
          'ul',
          {},
          problems.map(({ place, reason }) => h('li', {}, [place, reason].filter(Boolean).join(': '))),
        ),
      );
    return undefined;
  };
  const go = async (next: typeof mode, reading?: TeacherReading, previewing = false) => {
    [mode, preview] = [next, previewing];
    // Back from a preview, every step can still be taken back.
    if (reading === undefined || draft?.now !== reading) draft = reading && draftOf(reading);
    said.replaceChildren();
    if (reading) await act.show(reading, next === 'study');
    else await act.hide();
    await draw();
  };
  const apply = async (next: Draft): Promise<void> => {
    if (!draft || next === draft) return;
    draft = next;
    act.keep(next.now).catch(() => say(text('not_saved')));
    void act.show(next.now, mode === 'study');
    await draw();
  };
  const changed = async (wanted: Change): Promise<void> => draft && apply(change(draft, wanted, act.now()));
  const keep = async (all: readonly Annotation[]) => {
    const notes = (await Promise.all(all.map(act.propose))).filter((note) => note !== undefined);
    await changed({ do: 'add', notes });
  };
  const added = async (note: Note) => {
    said.replaceChildren();
    await changed({ do: 'add', notes: [note] });
    body.querySelector<HTMLElement>(`[data-note="${CSS.escape(note.id)}"] textarea`)?.focus();
  };
  const add = async (type: Note['type']) => {
    const note = await act.fromSelection(type);
    if (note) return added(note);
    const whole = button(text('reading_add_whole'), () => void added(act.empty(type)), 'plain');
    return say(text('reading_select_first'), ' ', whole);
  };
  const putHere = async (id: string) => {
    const quote = (await act.fromSelection('note'))?.quote;
    if (quote) await changed({ do: 'edit', id, change: { quote } });
    else say(text('reading_select_first'));
  };
  const handout = async (reading: TeacherReading) => {
    if (!(await act.handout(reading))) say(text('sheet_no_article'));
  };
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
  const exits = (reading: TeacherReading) =>
    h(
      'div',
      { class: 'bar-line' },
      button(text('reading_handout'), () => void handout(reading)),
      button(text('reading_anki'), () => act.anki(reading)),
      button(text('reading_close'), () => void go('list')),
    );

  const draw = async () => {
    const reading = draft?.now;
    if (mode === 'make' && draft && reading) {
      const before = draft.past.length;
      const save = () => {
        // What the class has and what it gets next are told apart by their versions, also after an undo.
        const version = reading.version + (reading.modified === savedAt ? 0 : 1);
        const next = { ...reading, version };
        savedAt = next.modified;
        act.save(next);
        void apply({ now: next, past: draft?.past.map((one) => ({ ...one, version })) ?? [] });
        say(text('reading_saved', String(version)));
      };
      const at = [...body.querySelectorAll('button,input,textarea')].indexOf(document.activeElement as Element);
      refill(
        body,
        h(
          'div',
          { class: 'desk bar-line' },
          h('button', { type: 'button', disabled: before === 0, onclick: () => draft && void apply(undo(draft)) }, text('reading_undo')),
          button(text('reading_preview'), () => void go('study', reading, true)),
          button(text('reading_save'), save, 'main'),
          h('span', { class: 'soft' }, text('reading_add')),
          NOTE_TYPES.map((type) => button(text(`reading_type_${type}`), () => void add(type))),
        ),
        h('p', { class: 'soft' }, text('reading_is_kept')),
        make(reading, besideOf(status?.annotations ?? [], reading, await act.article()), words, {
          change: (wanted) => void changed(wanted),
          keep: (all) => void keep(all),
          place: (id) => void putHere(id),
          show: (id) => void act.show(reading, false, id),
        }),
        exits(reading),
      );
      if (at >= 0) [...body.querySelectorAll<HTMLElement>('button,input,textarea')][at]?.focus({ preventScroll: true });
      return;
    }
    const here = await act.article();
    if (mode === 'study' && reading && here) {
      const kept = preview ? {} : await act.answersSoFar(reading.id);
      return refill(
        body,
        preview && button(text('reading_preview_end'), () => void go('make', reading), 'main'),
        h('h2', {}, reading.title),
        h('p', { class: 'soft' }, reading.author ?? ''),
        study(reading, placeNotes(reading, here.text), kept, words, {
          show: (id) => void act.show(reading, true, id),
          typed: (answers) => {
            if (!preview) act.keepAnswers(reading.id, answers).catch(() => say(text('not_saved')));
          },
          answers: (answers, name) => act.answers(reading, answers, name),
        }),
        exits(reading),
        !preview && button(text('reading_edit'), () => void go('make', reading), 'plain'),
      );
    }
    const { here: found, elsewhere } = await act.readings();
    // A class that opens the article should not have to look for its reading.
    if (found.length > 0 && offered !== status?.url) {
      details.open = true;
      say(text('reading_here'));
    }
    offered = status?.url;
    refill(
      body,
      h('p', { class: 'soft' }, text('reading_why'), ' ', h('a', { href: 'guide.html', target: '_blank' }, text('guide_link'))),
      readingList(found, elsewhere, words, {
        read: (one) => void go('study', one),
        edit: (one) => void go('make', one),
        copy: (one) => void act.copy(one).then((copied) => draw().then(() => say(text('reading_copied', copied.title)))),
        save: act.save,
        forget: (one) => void forget(one),
      }),
      here !== undefined && button(text('reading_prepare'), () => void act.begin(words.locale).then((begun) => begun && go('make', begun)), 'main'),
      h('label', { class: 'field' }, h('span', { class: 'soft' }, text('reading_open')), file),
    );
  };
  return {
    update(next) {
      const key = JSON.stringify([next?.url, next?.state]);
      status = next;
      if (key === seen) return;
      seen = key;
      // Another page: what is being made is stored; the list of that page is shown.
      void go('list');
    },
  };
}
