import { KINDS } from '../../core/entity.ts';
import { offAt } from '../../core/settings/sites.ts';
import { h, refill } from '../card/h.ts';
import { kindIcon } from '../card/kinds.ts';
import { dateText, type Words } from '../card/words.ts';
import { offerReadings } from '../reading/offer.ts';
import { offerFile } from '../reading/shown-file.ts';
import { bigSwitch, button, segments, toggles } from '../shared/controls.ts';
import { lockControls, padlock, setting } from '../shared/managed.ts';
import { countsOf, type PopupActions, type PopupState, type Standing, standingOf } from './state.ts';

/** Draws the popup: state and reason, counts, date, and the controls one reaches for. */
export function showPopup(root: Element, state: PopupState, words: Words, act: PopupActions): void {
  const { text } = words;
  const standing = standingOf(state);
  const web = state.access !== 'no-web';
  refill(
    root,
    h(
      'header',
      {},
      h(
        'div',
        {},
        h('h1', { 'aria-live': 'polite' }, text(standing.headline, ...standing.fillings)),
        h('p', { class: 'soft' }, reasonText(standing.line, words), dateControl(state, words, act)),
      ),
      setting(
        bigSwitch(text('popup_switch'), state.settings.on, (on) => act.set({ on })),
        'on',
      ),
    ),
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
      offToggles(state, words, act, web),
    ),
    kinds(state, words, act),
    h(
      'div',
      { class: 'row', 'data-part': 'popup-density', 'data-setting': 'density' },
      h('span', { class: 'grow' }, text('popup_density')),
      segments(
        text('popup_density'),
        (['light', 'standard', 'full'] as const).map((value) => ({ value, text: text(`density_${value}`) })),
        state.settings.density,
        (density) => act.set({ density }),
      ),
    ),
    h(
      'div',
      { class: 'row', 'data-part': 'popup-repeat', 'data-setting': 'repeat' },
      h('span', { class: 'grow' }, text('popup_repeat')),
      segments(
        text('popup_repeat'),
        (['first', 'section', 'all'] as const).map((value) => ({ value, text: text(`repeat_${value}`) })),
        state.settings.repeat,
        (repeat) => act.set({ repeat }),
      ),
    ),
    h(
      'footer',
      { class: 'row' },
      h('span', { 'data-part': 'popup-list' }, button(text('popup_list'), act.panel)),
      h('span', { class: 'grow' }),
      h('span', { 'data-part': 'popup-settings' }, button(text('popup_settings'), act.options, 'plain')),
    ),
  );
  if (!state.locked?.length) return;
  lockControls(root, new Set(state.locked), words);
  root.lastElementChild?.before(h('p', { class: 'lock row' }, padlock(), h('span', {}, text('managed_title'))));
}

function dateControl({ status }: PopupState, { text, locale }: Words, act: PopupActions): (Node | string)[] {
  if (status?.state !== 'read') return [];
  const label = status.date === undefined ? text('popup_no_date') : dateText(status.date, locale);
  const input = h('input', {
    type: 'date',
    value: status.date ?? '',
    'aria-label': text('popup_date'),
    class: 'date',
    onchange: (event) => act.date((event.target as HTMLInputElement).value || null),
  });
  const open = h(
    'button',
    {
      type: 'button',
      class: 'plain',
      title: text('popup_date_why'),
      onclick: () => {
        open.replaceWith(input);
        input.focus();
      },
    },
    label,
  );
  return [' · ', open];
}

function offer(what: Standing['offer'], state: PopupState, { text }: Words, act: PopupActions): HTMLElement | false {
  if (what === 'allow')
    return h(
      'div',
      { class: 'offer' },
      state.url !== '' && button(text('popup_allow_site'), () => act.allow(false), 'main'),
      button(text('popup_allow_all'), () => act.allow(true), state.url === '' ? 'main' : undefined),
    );
  // Where reading was switched off, the way back is the switch itself.
  const off = offAt(state.settings, state.url) !== undefined;
  return (
    what === 'annotate' &&
    h('div', { class: 'offer' }, button(text('popup_annotate'), act.annotate, 'main'), !off && setting(button(text('popup_always'), act.always), 'sites'))
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
        { type: 'button', class: kind, 'aria-pressed': String(on), title, onclick: press },
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
