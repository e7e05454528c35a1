import type { Annotation } from '../../core/annotation.ts';
import type { Article } from '../../core/article/types.ts';
import { type Change, change, type Draft, draftOf, undo } from '../../core/notes/edit.ts';
import type { Note, PackProblem, TeacherReading } from '../../core/notes/model.ts';
import { placeNotes } from '../../core/notes/placed.ts';
import { proposals } from '../../core/notes/propose.ts';
import type { PageStatus } from '../../core/protocol.ts';
import { h, refill } from '../card/h.ts';
import type { Words } from '../card/words.ts';
import { button } from '../shared/controls.ts';
import { make } from './make.ts';
import { study } from './study.ts';

export interface ReadingActions {
  now(): string;
  article(): Promise<Article | undefined>;
  readings(): Promise<TeacherReading[]>;
  keep(reading: TeacherReading): Promise<void>;
  forget(id: string): Promise<void>;
  open(file: File): Promise<{ reading?: TeacherReading | undefined; problems: readonly PackProblem[] }>;
  begin(lang: string): Promise<TeacherReading | undefined>;
  propose(annotation: Annotation): Promise<Note | undefined>;
  fromSelection(type: Note['type']): Promise<Note | undefined>;
  show(reading: TeacherReading, open?: string): Promise<void>;
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
  const body = h('div');
  const said = h('p', { class: 'soft', role: 'status' });
  const say = (...parts: (string | Node)[]) => said.replaceChildren(...parts);
  const file = h('input', {
    type: 'file',
    accept: '.json,application/json,application/ld+json',
    'aria-label': text('reading_open'),
    onchange: () => void take(file.files?.[0]),
  });
  refill(root, h('details', { class: 'lesson' }, h('summary', {}, text('reading_part')), body, said));
  root.addEventListener('dragover', (event) => event.preventDefault());
  root.addEventListener('drop', (event) => {
    event.preventDefault();
    void take((event as DragEvent).dataTransfer?.files[0]);
  });

  const take = async (chosen: File | undefined) => {
    file.value = '';
    if (!chosen) return;
    const { reading, problems } = await act
      .open(chosen)
      .catch(() => ({ reading: undefined, problems: [{ file: chosen.name, place: '', reason: text('not_saved') }] }));
    if (reading) {
      say(text('reading_opened', reading.title));
      if ((await act.readings()).some(({ id }) => id === reading.id)) return go('study', reading);
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
  const go = async (next: typeof mode, reading?: TeacherReading) => {
    mode = next;
    draft = reading && draftOf(reading);
    if (reading) await act.show(reading);
    await draw();
  };
  const apply = (next: Draft) => {
    if (!draft || next === draft) return;
    draft = next;
    act.keep(next.now).catch(() => say(text('not_saved')));
    void act.show(next.now);
    void draw();
  };
  const changed = (wanted: Change) => draft && apply(change(draft, wanted, act.now()));
  const keep = async (all: readonly Annotation[]) => {
    const notes = (await Promise.all(all.map(act.propose))).filter((note) => note !== undefined);
    changed({ do: 'add', notes });
  };
  const add = async (type: Note['type']) => {
    const note = await act.fromSelection(type);
    if (note) changed({ do: 'add', notes: [note] });
    else say(text('reading_select_first'));
  };
  const handout = async (reading: TeacherReading) => {
    if (!(await act.handout(reading))) say(text('sheet_no_article'));
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
        const next = { ...reading, version: reading.version + (before ? 1 : 0) };
        act.save(next);
        apply({ now: next, past: [] });
      };
      const at = [...body.querySelectorAll('button,input,textarea')].indexOf(document.activeElement as Element);
      refill(
        body,
        h(
          'div',
          { class: 'bar-line' },
          h('button', { type: 'button', disabled: before === 0, onclick: () => draft && apply(undo(draft)) }, text('reading_undo')),
          button(text('reading_preview'), () => void go('study', reading)),
          button(text('reading_save'), save, 'main'),
        ),
        make(reading, proposals(status?.annotations ?? [], reading), words, {
          change: changed,
          keep: (all) => void keep(all),
          add: (type) => void add(type),
          show: (id) => void act.show(reading, id),
        }),
        exits(reading),
      );
      if (at >= 0) [...body.querySelectorAll<HTMLElement>('button,input,textarea')][at]?.focus({ preventScroll: true });
      return;
    }
    const here = await act.article();
    if (mode === 'study' && reading && here) {
      return refill(
        body,
        h('h2', {}, reading.title),
        h('p', { class: 'soft' }, reading.author ?? ''),
        study(reading, placeNotes(reading, here.text), words, {
          show: (id) => void act.show(reading, id),
          answers: (answers, name) => act.answers(reading, answers, name),
        }),
        exits(reading),
        button(text('reading_edit'), () => void go('make', reading), 'plain'),
      );
    }
    const found = await act.readings();
    const rows = found.map((one) =>
      h(
        'li',
        { class: 'bar-line' },
        h('b', { class: 'grow' }, one.title),
        button(text('reading_read'), () => void go('study', one)),
        button(text('reading_edit'), () => void go('make', one)),
        button(text('reading_forget'), () => void act.forget(one.id).then(draw)),
      ),
    );
    refill(
      body,
      h('p', { class: 'soft' }, text('reading_why'), ' ', h('a', { href: 'guide.html', target: '_blank' }, text('guide_link'))),
      h('ul', { class: 'notes' }, rows),
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
