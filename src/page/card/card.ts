import type { CardContent, Look } from '../../core/protocol.ts';
import cardCss from '../../ui/card/card.css?inline';
import { h } from '../../ui/card/h.ts';
import tokensCss from '../../ui/card/tokens.css?inline';
import type { CardView } from '../../ui/card/view.ts';
import { shadeOf } from '../colour.ts';
import { aloud } from './aloud.ts';
import { keepOutOfCopies } from './copied.ts';
import { giveBack, watchFocus } from './focus.ts';
import { groundFor, HOST, isRaised } from './host.ts';
import { makeRoom, tipOf } from './place.ts';

/** The card in the page. */
export interface PageCard {
  /** In the page only while a card is open. */
  readonly host: HTMLElement;
  /** Shows a card beside the box that `reference` gives, about these words of the page; moves the one that is open. */
  open(content: CardContent, reference: () => DOMRect, mention?: string, words?: Node): void;
  /** Says one sentence in the card's place. */
  notice(sentence: string, reference: () => DOMRect): void;
  close(): void;
  isOpen(): boolean;
  box(): DOMRect;
  /** Moves the focus into the card; when it goes the focus is given back, where nothing had it at the words that the card is then about. */
  enter(words: () => Node | undefined): void;
}

/** Our own important declarations win over the page's; in a style attribute they would be taken for the author's. */
const OWN_CSS = `:host{all:initial!important;display:block!important;position:absolute!important;inset:0 auto auto 0!important;inline-size:100%!important;block-size:0!important;z-index:2147483647!important}
:host::backdrop{display:none!important}
[data-tippy-root]{max-width:calc(100vw - 8px)}
.said-aloud{user-select:none;position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.arrives .card{animation:arrive .12s ease-out}@keyframes arrive{from{opacity:0;transform:translateY(3px)}}
@media(prefers-reduced-motion:reduce){.arrives .card{animation:none}}@media print{:host{display:none!important}}`;

/**
 * One card for the page, moved from name to name, in a closed shadow root: the page's style does not reach in, its script
 * sees an empty element. The host is in the document only while a card is open.
 */
export function pageCard(view: CardView, theme: Look['theme'], closed: () => void, signal: AbortSignal): PageCard {
  const host = document.createElement(HOST);
  const root = host.attachShadow({ mode: 'closed' });
  const anchor = h('span');
  const spoken = aloud();
  const box = h('div', {}, view.element);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([tokensCss, cardCss, OWN_CSS].join('\n'));
  // Adopted, not a <style>: no page's content security policy forbids it, our own included.
  const scheme = new CSSStyleSheet();
  root.adoptedStyleSheets = [sheet, scheme];
  root.append(anchor, h('div'), spoken.element);
  const stage = anchor.nextElementSibling as HTMLElement;
  /** The page moves under an open card: scrolled in a box of its own, or pushed on by what comes late. */
  const follow = () => void (host.isConnected && tip.popperInstance?.update());
  const growth = new ResizeObserver(follow);
  let isUp = false;
  let about: Node | undefined;
  let before: { focused: Element | null; words: () => Node | undefined } | undefined;

  const tip = tipOf(anchor, stage, box);
  const close = () => {
    if (!isUp) return;
    isUp = false;
    const inside = host.matches(':focus-within');
    tip.hide();
    // A page that writes itself anew may have copied ours into itself.
    for (const one of [host, ...document.querySelectorAll(HOST)]) one.remove();
    host.popover = null;
    spoken.hush();
    growth.disconnect();
    if (inside && before) giveBack(before.focused, before.words());
    closed();
  };
  const lookAtSelection = keepOutOfCopies(root, box, () => isUp, signal);
  watchFocus(root, view.element, close);
  // The dialog that it is in has closed, or another has come before it.
  document.addEventListener('toggle', () => isUp && groundFor(about) !== host.parentNode && close(), { capture: true, signal });
  addEventListener('scroll', follow, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    close();
    tip.destroy();
  });

  const come = () => {
    const ground = groundFor(about);
    if (host.isConnected && host.parentNode === ground) return;
    scheme.replaceSync(`:host{color-scheme:${schemeOf(theme)}!important}`);
    host.popover = isRaised(ground) ? 'manual' : null;
    ground.append(host);
    if (host.popover) host.showPopover();
    growth.observe(document.body ?? document.documentElement);
  };
  const place = (reference: () => DOMRect, words: Node | undefined, fill: () => void) => {
    if (signal.aborted) return;
    box.classList.toggle('arrives', !isUp);
    about = words;
    come();
    isUp = true;
    lookAtSelection();
    fill();
    tip.setProps({ getReferenceClientRect: reference });
    tip.show();
    // Only a card that is in the page has a height to find room for.
    tip.setProps({ placement: makeRoom(view.element, reference()) });
    void tip.popperInstance?.update();
  };
  return {
    host,
    open: (content, reference, mention, words) =>
      place(reference, words, () => {
        // For the reader who stepped here by key and cannot see it.
        spoken.say(view.show(content, mention));
      }),
    notice: (sentence, reference) => place(reference, undefined, () => view.notice(sentence)),
    close,
    isOpen() {
      // A page may throw out what it did not put there.
      if (!host.isConnected) close();
      return isUp;
    },
    box: () => view.element.getBoundingClientRect(),
    enter(words) {
      before = { focused: document.activeElement, words };
      view.element.querySelector<HTMLElement>('.scroll')?.focus({ preventScroll: true });
    },
  };
}

/** `page` follows the page: dark where its ground is dark. A ground that cannot be told counts as paper. */
function schemeOf(theme: Look['theme']): string {
  if (theme === 'system') return 'light dark';
  if (theme !== 'page') return theme;
  const ground = [document.body, document.documentElement].map((e) => shadeOf(getComputedStyle(e).backgroundColor)).find((shade) => shade?.alpha !== 0);
  return (ground?.light ?? 1) < 0.43 ? 'dark' : 'light';
}
