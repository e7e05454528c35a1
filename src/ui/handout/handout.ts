import { candidatesOf } from '../../core/notes/handout/blanks.ts';
import { type Choices, SHEETS } from '../../core/notes/handout/choices.ts';
import { SHEET_CSS } from '../../core/notes/handout/css.ts';
import { handoutHtml, handoutTree } from '../../core/notes/handout/page.ts';
import { headOf, type Plan, planOf } from '../../core/notes/handout/plan.ts';
import type { TeacherReading } from '../../core/notes/model.ts';
import { h, refill } from '../card/h.ts';
import { dateText, type Words } from '../card/words.ts';
import { button } from '../shared/controls.ts';
import { keepFocus } from '../shared/keys.ts';
import { presses } from '../shared/presses.ts';
import { draw } from './draw.ts';

export interface HandoutActions {
  choose(choices: Choices): Promise<void>;
  blank(reading: TeacherReading, id: string, blank: boolean): Promise<TeacherReading>;
  /** Calls back with the reading whenever it was changed, here or in the panel. */
  follow(id: string, changed: (reading: TeacherReading) => void): void;
  save(reading: TeacherReading, html: string): void;
  print(): void;
}

/** The page that makes a handout: choices at the side, the sheets as they will be. */
export function handoutPage(root: Element, words: Words, parts: Pick<Plan, 'reading' | 'article' | 'choices' | 'links' | 'extras'>, act: HandoutActions): void {
  const { text } = words;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SHEET_CSS);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  let { reading, choices } = parts;
  const said = h('p', { class: 'soft', role: 'status' });
  const paper = h('main', { class: 'paper-side', 'aria-label': text('sheet_preview') });
  const given = () => ({ ...parts, reading, choices, words: { text, date: (iso: string) => dateText(iso, words.locale) } });

  const set = (change: Partial<Choices>) => {
    choices = { ...choices, ...change };
    act.choose(choices).catch(() => refill(said, text('not_saved')));
    void show();
  };
  const take = (kept: TeacherReading) => {
    reading = kept;
    void show();
  };
  const check = (key: keyof Choices, label: string, note?: string) => {
    const box = h('input', { type: 'checkbox', checked: choices[key], onchange: () => set({ [key]: box.checked }) });
    return h('label', { class: 'check' }, box, h('span', {}, label, note !== undefined && h('small', { class: 'soft' }, note)));
  };
  const gapBox = ({ note, text: sentence, chosen }: ReturnType<typeof candidatesOf>[number]) => {
    const box = h('input', {
      type: 'checkbox',
      checked: chosen,
      'data-key': `blank ${note.id}`,
      onchange: () =>
        void act.blank(reading, note.id, box.checked).then(take, () => {
          refill(said, text('not_saved'));
          void show();
        }),
    });
    return h('label', { class: 'check' }, box, h('span', {}, h('b', {}, headOf(note)), h('small', { class: 'soft', lang: parts.article.lang }, sentence)));
  };
  const save = () => {
    act.save(reading, handoutHtml(given()));
    refill(said, text(choices.key ? 'sheet_saved_key' : 'sheet_saved'));
  };
  const sentences = h('div');
  refill(
    root,
    h(
      'aside',
      { class: 'choices' },
      h('h1', {}, text('sheet_title')),
      h('p', { class: 'soft' }, reading.title),
      h('div', { class: 'bar-line' }, button(text('sheet_print'), act.print, 'main'), button(text('sheet_save'), save)),
      said,
      h('p', { class: 'owner-note' }, text('sheet_owner_teacher')),
      h(
        'fieldset',
        {},
        h('legend', {}, text('sheet_parts')),
        SHEETS.map((one) => check(one, text(`sheet_part_${one}`), text(`sheet_part_${one}_why`))),
      ),
      h(
        'fieldset',
        {},
        h('legend', {}, text('sheet_with')),
        check('maps', text('sheet_maps')),
        check('timeline', text('sheet_with_timeline')),
        check('blanks', text('sheet_with_blanks')),
        check('wordBox', text('sheet_word_box')),
        check('fold', text('sheet_fold'), text('sheet_fold_why')),
        check('large', text('sheet_large')),
      ),
      h('details', {}, h('summary', {}, text('sheet_sentences')), sentences),
    ),
    paper,
  );
  const press = presses(document);
  const show = async () => {
    await press.ended();
    const plan = planOf(given());
    const candidates = candidatesOf(plan.foot, plan.article);
    keepFocus(sentences, () => refill(sentences, candidates.length ? candidates.map(gapBox) : h('p', { class: 'soft' }, text('sheet_no_sentences'))));
    refill(paper, draw(handoutTree(given())));
  };
  act.follow(reading.id, take);
  void show();
}
