import { KINDS } from '../../core/entity.ts';
import { DENSITIES, REPEATS, type Settings } from '../../core/settings/settings.ts';
import { offAt } from '../../core/settings/sites.ts';
import { h, refill } from '../card/h.ts';
import { kindIcon } from '../card/kinds.ts';
import type { Words } from '../card/words.ts';
import { offerReadings } from '../reading/offer.ts';
import { offerFile } from '../reading/shown-file.ts';
import { bigSwitch, button, segments, toggles } from '../shared/controls.ts';
import { keepFocus, keyed } from '../shared/keys.ts';
import { lockControls, padlock, setting } from '../shared/managed.ts';
import { presses } from '../shared/presses.ts';
import { dateControl } from './date.ts';
import { countsOf, type PopupActions, type PopupState, type Standing, standingOf } from './state.ts';

/** The popup: state and reason, counts, date, and the controls one reaches for. Its head is made once; the others are drawn anew. */
export function popup(root: HTMLElement, words: Words, act: PopupActions): { update(state: PopupState): void } {
  const { text } = words;
  const headline = h('h1', { 'aria-live': 'polite' });
  const reason = h('span');
  const date = dateControl(words, act.date);
  const power = h('span');
  const body = h('div');
  const header = h('header', {}, h('div', {}, headline, h('p', { class: 'soft' }, reason, date.element)), power);
  const draw = (state: PopupState) => {
    const standing = standingOf(state);
    if (!root.contains(header)) refill(root, header, body);
    say(headline, text(standing.headline, ...standing.fillings));
    say(reason, reasonText(standing.line, words));
    date.update(state);
    refill(
      power,
      setting(
        bigSwitch(text('popup_switch'), state.settings.on, (on) => act.set({ on })),
        'on',
      ),
    );
    refill(body, controls(state, standing, words, act));
    if (!state.locked?.length) return;
    lockControls(root, new Set(state.locked), words);
    body.lastElementChild?.before(h('p', { class: 'lock row' }, padlock(), h('span', {}, text('managed_title'))));
  };
  const { whenFree } = presses(document);
  // What was offered is gone once it is done; the list of names is what it was for.
  const next = () => root.querySelector<HTMLElement>('[data-key=list]');
  return { update: (state) => whenFree(() => keepFocus(root, () => draw(state), next)) };
}

/** A live region is read out where its text changes; the same once more is no news. */
function say(line: HTMLElement, words: string): void {
  if (line.textContent !== words) line.textContent = words;
}

function controls(state: PopupState, standing: Standing, words: Words, act: PopupActions): (HTMLElement | false | undefined)[] {
  const { text } = words;
  const choice = <F extends 'density' | 'repeat'>(part: string, field: F, values: readonly Settings[F][]) =>
    h(
      'div',
      { class: 'row', 'data-part': part, 'data-setting': field },
      h('span', { class: 'grow' }, text(`popup_${field}`)),
      segments(
        text(`popup_${field}`),
        values.map((value) => ({ value, text: text(`${field}_${value}`) })),
        state.settings[field],
        (value) => act.set({ [field]: value }),
      ),
    );
  return [
    state.problem !== undefined && h('p', { class: 'problem', role: 'alert' }, text(`settings_${state.problem}`)),
    state.failed !== undefined && h('p', { class: 'problem', role: 'alert' }, text(state.failed)),
    state.file === undefined
      ? offer(standing.offer, state, words, act)
      : offerFile(state.file, state.settings.links, words, () => state.file && act.keep(state.file)),
    state.readings !== undefined && offerReadings(state.readings, words, act.read),
    h(
      'div',
      { class: 'row', 'data-part': 'popup-off', 'data-setting': 'sites' },
      h('span', { class: 'grow' }, text('popup_off')),
      offToggles(state, words, act, state.access !== 'no-web'),
    ),
    kinds(state, words, act),
    choice('popup-density', 'density', DENSITIES),
    choice('popup-repeat', 'repeat', REPEATS),
    h(
      'footer',
      { class: 'row' },
      h('span', { 'data-part': 'popup-list' }, keyed(button(text('popup_list'), act.panel), 'list')),
      h('span', { class: 'grow' }),
      h('span', { 'data-part': 'popup-settings' }, keyed(button(text('popup_settings'), act.options, 'plain'), 'settings')),
    ),
  ];
}

function offer(what: Standing['offer'], state: PopupState, { text }: Words, act: PopupActions): HTMLElement | false {
  if (what === 'allow')
    return h(
      'div',
      { class: 'offer' },
      state.url !== '' &&
        keyed(
          button(text('popup_allow_site'), () => act.allow(false), 'main'),
          'allow-site',
        ),
      keyed(
        button(text('popup_allow_all'), () => act.allow(true), state.url === '' ? 'main' : undefined),
        'allow-all',
      ),
    );
  // Where reading was switched off, the way back is the switch itself.
  const off = offAt(state.settings, state.url) !== undefined;
  return (
    what === 'annotate' &&
    h(
      'div',
      { class: 'offer' },
      keyed(button(text('popup_annotate'), act.annotate, 'main'), 'annotate'),
      !off && setting(keyed(button(text('popup_always'), act.always), 'always'), 'sites'),
    )
  );
}

function kinds({ settings, status }: PopupState, { text }: Words, act: PopupActions): HTMLElement {
  const counts = countsOf(status);
  // Two kinds pressed before the popup is drawn anew: the second answer must not take back the first.
  const chosen = { ...settings.kinds };
  return h(
    'div',
    { class: 'counts', 'data-part': 'popup-kinds', 'data-setting': 'kinds', role: 'group', 'aria-label': text('popup_kinds') },
    KINDS.map((kind) => {
      const on = settings.kinds[kind];
      const title = text(on ? 'popup_kind_hide' : 'popup_kind_show', text(`kinds_${kind}`));
      const press = () => {
        chosen[kind] = !chosen[kind];
        act.set({ kinds: { ...chosen } });
      };
      return h(
        'button',
        { type: 'button', class: kind, 'aria-pressed': String(on), 'data-key': `kind:${kind}`, title, onclick: press },
        kindIcon(kind),
        h('b', {}, String(counts.get(kind) ?? 0)),
        h('small', {}, text(`kinds_${kind}`)),
      );
    }),
  );
}

function offToggles({ settings, url }: PopupState, { text }: Words, act: PopupActions, web: boolean): HTMLElement {
  const off = offAt({ ...settings, on: true }, url);
  const here = web
    ? [
        { text: text('scope_page'), on: off === 'page', set: (on: boolean) => act.rule('page', on) },
        { text: text('scope_site'), on: off === 'site', set: (on: boolean) => act.rule('site', on) },
      ]
    : [];
  const keys = toggles(text('popup_off'), [...here, { text: text('scope_everywhere'), on: !settings.on, set: (on: boolean) => act.set({ on: !on }) }]);
  setting(keys.lastElementChild as HTMLElement, 'on');
  return keys;
}

/** A reason in words: reasons of the verdict are keys of their own, and one without words still says something. */
function reasonText(reason: string, { text }: Words): string {
  const key = /^(reason|popup)_/.test(reason) ? reason : `reason_${reason.replaceAll('-', '_')}`;
  const found = text(key);
  return found === key ? text('reason_other') : found;
}
