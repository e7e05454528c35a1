import { inherited } from './dom.ts';

/** Whether an element is shown, not left out of the page by a style sheet or a closed part. Scrolled out of view is shown. */
export type Sight = (element: Element) => boolean;

/** Sight in the documents of one window; where nothing is laid out, as on the command line, nothing can be told apart. */
export function sightOf(document: Document): Sight {
  const visible = inherited(document.documentElement, 'checkVisibility')?.value as (() => boolean) | undefined;
  const view = document.defaultView;
  return (element) => {
    if (!visible || visible.call(element)) return true;
    // What has no box of its own is shown where its parent is.
    return view?.getComputedStyle(element).display === 'contents' && visible.call(aboveBoxless(element, view));
  };
}

function aboveBoxless(element: Element, view: Window): Element {
  for (let at = element; ; ) {
    const root = at.getRootNode();
    const above = at.parentElement ?? (root instanceof ShadowRoot ? root.host : undefined);
    if (!above || view.getComputedStyle(at).display !== 'contents') return at;
    at = above;
  }
}
