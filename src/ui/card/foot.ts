import type { CardModel } from '../../core/card/types.ts';
import type { Said } from '../../core/settings/feedback.ts';
import { SCOPES, type Scope } from '../../core/settings/where.ts';
import { drawer } from './drawer.ts';
import { h } from './h.ts';
import { linkOut, sourceList } from './sources.ts';
import type { Text, Words } from './words.ts';

export interface FootOptions {
  links: boolean;
  /** Missing where there is nothing to say: in the options page, or on a related card. */
  say?: ((said: Said) => Promise<boolean>) | undefined;
  /** The words of the article that led here. */
  mention?: string | undefined;
  /** The reader has said before that she knows this. */
  known?: boolean | undefined;
}

/** Sources behind one key, Wikipedia on a click, and what the reader wants to say. */
export function foot(model: CardModel, words: Words, options: FootOptions): HTMLElement {
  const { text } = words;
  const { element: drawn, key, show } = drawer();
  const tell = (message: string, ...more: HTMLElement[]) =>
    show(h('p', { class: 'said', role: message === 'not_saved' ? 'alert' : 'status' }, text(message), more.length > 0 && ' ', more));
  let latest = 0;
  /**
   * What is pressed is shown at once, before it is kept: the next key may be on its way. Where it could not be kept, the card
   * says so and `takeBack` is called, unless something else was said meanwhile; the keyboard goes on at `from`.
   */
  const say = async (said: Said, from: HTMLElement, takeBack?: () => void): Promise<boolean> => {
    const mine = ++latest;
    const kept = (await options.say?.(said)) === true;
    if (kept || mine !== latest) return kept;
    const inside = drawn.contains((drawn.getRootNode() as Document | ShadowRoot).activeElement);
    takeBack?.();
    tell('not_saved');
    if (inside) from.focus();
    return false;
  };
  const sayWrong = (scope: Scope) => {
    const takeBack = () => {
      tell('card_undone');
      wrong.focus();
      void say({ what: 'wrong', scope, undo: true }, wrong);
    };
    const undo = h('button', { type: 'button', class: 'plain', onclick: takeBack }, text('undo'));
    tell('card_wrong_done', undo);
    // The key that was pressed is gone; what takes it back is where the keyboard goes on.
    undo.focus();
    void say({ what: 'wrong', scope, undo: false }, wrong);
  };
  /** Whether she knows this, as is shown and as is kept. */
  let known = options.known === true;
  let kept = known;
  const setKnown = (now: boolean) => {
    known = now;
    know.textContent = text(now ? 'card_known_undo' : 'card_known');
  };
  const sayKnown = async (scope: Scope, undo: boolean) => {
    if (await say({ what: 'known', scope, undo }, know, () => setKnown(kept))) kept = !undo;
  };
  const know: HTMLButtonElement = h('button', {
    type: 'button',
    class: options.mention === undefined ? 'know push' : 'know',
    onclick: (event) => {
      if (!event.isTrusted) return;
      setKnown(!known);
      if (known) tellKnown('always');
      else tell('card_undone');
      void sayKnown('always', !known);
    },
  });
  setKnown(known);
  /** Everywhere is what most mean, and one press; less than that is a second one. */
  const tellKnown = (scope: Scope) => {
    show(scopes(text, 'card_known_done', narrow, scope));
  };
  const narrow = (scope: Scope) => {
    tellKnown(scope);
    drawn.querySelector<HTMLElement>('[aria-pressed=true]')?.focus();
    void sayKnown(scope, false);
  };
  const wrong = key(text('card_wrong'), () => scopes(text, 'card_wrong_where', sayWrong), 'push');

  return h(
    'footer',
    {},
    drawn,
    h(
      'div',
      { class: 'foot' },
      options.links && model.wikipedia !== undefined && linkOut(model.wikipedia, text('card_wikipedia')),
      key(model.sources.length === 1 ? text('card_source') : text('card_sources', String(model.sources.length)), () => sourceList(model, words, options.links)),
      options.say !== undefined && options.mention !== undefined && wrong,
      options.say !== undefined && know,
    ),
  );
}

/** A key for each of the places where something is said to hold; the one where it does is pressed. */
function scopes(text: Text, title: string, choose: (scope: Scope) => void, chosen?: Scope): HTMLElement {
  const key = (scope: Scope) =>
    h(
      'button',
      { type: 'button', 'aria-pressed': chosen && String(scope === chosen), onclick: (event) => event.isTrusted && choose(scope) },
      text(`scope_${scope}`),
    );
  return h('div', { class: 'scopes', role: 'group', 'aria-label': text(title) }, h('p', { role: chosen && 'status' }, text(title)), SCOPES.map(key));
}
