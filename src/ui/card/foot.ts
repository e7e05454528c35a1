import type { CardModel } from '../../core/card/types.ts';
import { h, refill } from './h.ts';
import { linkOut, sourceList } from './sources.ts';
import type { Words } from './words.ts';

/** What the reader said about a card. `scope` belongs to wrong matches. */
export type Said = { what: 'known'; undo: boolean } | { what: 'wrong'; scope: 'page' | 'site' | 'always'; undo: boolean };

export interface FootOptions {
  links: boolean;
  /** Missing where there is nothing to say: in the options page, or on a related card. */
  say?: ((said: Said) => Promise<boolean>) | undefined;
  /** The words of the article that led here. */
  mention?: string | undefined;
}

const SCOPES = ['page', 'site', 'always'] as const;

/** Sources behind one key, Wikipedia on a click, and what the reader wants to say. */
export function foot(model: CardModel, words: Words, options: FootOptions): HTMLElement {
  const { text } = words;
  const drawer = h('div', { class: 'drawer' });
  const keys: HTMLButtonElement[] = [];
  const key = (label: string, content: () => HTMLElement, place?: string) => {
    const button: HTMLButtonElement = h(
      'button',
      {
        type: 'button',
        class: place === undefined ? 'plain' : `plain ${place}`,
        'aria-expanded': 'false',
        onclick: () => {
          const open = button.getAttribute('aria-expanded') === 'true';
          for (const other of keys) other.setAttribute('aria-expanded', 'false');
          button.setAttribute('aria-expanded', String(!open));
          refill(drawer, !open && content());
        },
      },
      label,
    );
    keys.push(button);
    return button;
  };
  const said = (message: string, undo: Said) => {
    for (const other of keys) other.setAttribute('aria-expanded', 'false');
    refill(
      drawer,
      h(
        'p',
        { class: 'said', role: 'status' },
        message,
        ' ',
        h(
          'button',
          {
            type: 'button',
            class: 'plain',
            onclick: async () => {
              if (await options.say?.(undo)) refill(drawer, h('p', { class: 'said', role: 'status' }, text('card_undone')));
            },
          },
          text('undo'),
        ),
      ),
    );
  };
  const say = async (what: Said, message: string) => {
    if (await options.say?.(what)) said(message, { ...what, undo: true });
    else refill(drawer, h('p', { class: 'said', role: 'alert' }, text('not_saved')));
  };
  const wrongKeys = () =>
    h(
      'div',
      { class: 'scopes', role: 'group', 'aria-label': text('card_wrong_where') },
      h('p', {}, text('card_wrong_where')),
      SCOPES.map((scope) =>
        h(
          'button',
          {
            type: 'button',
            onclick: (event) => {
              if (event.isTrusted) void say({ what: 'wrong', scope, undo: false }, text('card_wrong_done'));
            },
          },
          text(`scope_${scope}`),
        ),
      ),
    );

  return h(
    'footer',
    {},
    drawer,
    h(
      'div',
      { class: 'foot' },
      options.links && model.wikipedia !== undefined && linkOut(model.wikipedia, text('card_wikipedia')),
      key(model.sources.length === 1 ? text('card_source') : text('card_sources', String(model.sources.length)), () => sourceList(model, words, options.links)),
      options.say !== undefined && options.mention !== undefined && key(text('card_wrong'), wrongKeys, 'push'),
      options.say !== undefined &&
        h(
          'button',
          {
            type: 'button',
            class: options.mention === undefined ? 'know push' : 'know',
            onclick: (event) => {
              if (event.isTrusted) void say({ what: 'known', undo: false }, text('card_known_done'));
            },
          },
          text('card_known'),
        ),
    ),
  );
}
