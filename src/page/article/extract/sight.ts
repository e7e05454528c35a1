import { above } from './above.ts';
import { inherited } from './dom.ts';

/** Whether an element is shown, not left out of the page by a style sheet or a closed part. Scrolled out of view is shown. */
export type Sight = (element: Element) => boolean;

/** Sight in the documents of one window; where nothing is laid out, as on the command line, nothing can be told apart. */
export function sightOf(document: Document): Sight {
  const visible = inherited(document.documentElement, 'checkVisibility')?.value as (() => boolean) | undefined;
  const connected = inherited(document.documentElement, 'isConnected')?.get;
  const boxless = (element: Element) => document.defaultView?.getComputedStyle(element).display === 'contents';
  return (element) => {
    // What was thrown away while it was read is not hidden but gone, and whoever holds it finds out.
    if (!visible || visible.call(element) || connected?.call(element) === false) return true;
    // What has no box of its own is shown where that is in which it stands.
    let at: Element | undefined = element;
    while (at && boxless(at)) at = above(at);
    return at !== undefined && at !== element && visible.call(at);
  };
}
