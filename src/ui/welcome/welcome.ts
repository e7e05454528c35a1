import { type Settings, STARTS } from '../../core/settings/settings.ts';
import { h, refill } from '../card/h.ts';
import type { Words } from '../card/words.ts';
import { button, segments } from '../shared/controls.ts';
import { keepFocus, keyed } from '../shared/keys.ts';
import { lockControls } from '../shared/managed.ts';

export interface WelcomeState {
  start: Settings['start'];
  allowed: boolean;
  /** Settings that the school has locked. */
  locked: readonly string[];
  /** What the reader asked for did not work: the key of what to say. */
  failed?: string | undefined;
}

export interface WelcomeActions {
  start(value: Settings['start']): void;
  allow(): void;
  done(): void;
}

/** A short report to try it on; its names are read by the same code as any article's. */
const SAMPLE: readonly string[] = [
  'Sergei Shoigu, the Russian defence minister, visited Pyongyang in July and stood beside Kim Jong Un at the military parade. A spokeswoman in Washington said that talks about artillery shells were “actively advancing”.',
  'Ukraine’s counteroffensive aims for the Sea of Azov. Kherson, on the west bank of the Dnipro, has been free since last November; Crimea, which Moscow annexed in 2014, is not.',
];

/** The first page a reader sees: what it is, a try, one choice, done. */
export function welcomePage(root: Element, words: Words): { choices: HTMLElement } {
  const { text } = words;
  const choices = h('div');
  refill(
    root,
    h('header', {}, h('h1', {}, text('welcome_title')), h('p', { class: 'lead' }, text('welcome_lead'))),
    h(
      'article',
      { class: 'sample', lang: 'en' },
      h('p', { class: 'soft' }, text('welcome_sample')),
      SAMPLE.map((paragraph) => h('p', {}, paragraph)),
    ),
    h('p', { class: 'soft hint' }, text('welcome_hint')),
    choices,
    h('p', { class: 'soft' }, text('options_privacy')),
  );
  return { choices };
}

/** Draws the choices; the sample stays as it is. */
export function showChoices(root: HTMLElement, { start, allowed, locked, failed }: WelcomeState, words: Words, act: WelcomeActions): void {
  const { text } = words;
  const draw = () => {
    refill(
      root,
      failed !== undefined && h('p', { class: 'problem', role: 'alert' }, text(failed)),
      h(
        'div',
        { class: 'row', 'data-setting': 'start' },
        h('div', { class: 'grow' }, text('options_start'), h('p', { class: 'soft' }, text('options_start_why'))),
        segments(
          text('options_start'),
          STARTS.map((value) => ({ value, text: text(`start_${value}`) })),
          start,
          act.start,
        ),
      ),
      !allowed &&
        h('div', { class: 'row' }, h('div', { class: 'grow' }, text('popup_denied_why')), keyed(button(text('popup_allow_all'), act.allow, 'main'), 'allow')),
      h('div', { class: 'row' }, h('span', { class: 'grow soft' }, text('welcome_pin')), keyed(button(text('welcome_done'), act.done, 'main'), 'done')),
    );
    lockControls(root, new Set(locked), words);
  };
  keepFocus(root, draw, () => root.querySelector<HTMLElement>('[data-key=done]'));
}
