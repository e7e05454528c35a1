import { domOf, inherited } from './extract/dom.ts';
import { isStory } from './roots.ts';

/** What browsers draw over all else. The rest of the page is out of reach behind a modal dialog. */
const IN_FRONT = 'dialog:modal,[popover]:popover-open';
/** A dialog that lies among the page's own boxes. */
const BESIDE = 'dialog[open]';
/** Asks for consent are long, too, and have headings; a text about cookies is only read where it is the page's own. */
const CONSENT = /\bcookies?\b|\bconsent\b|\bGDPR\b/gi;
/** Units of a dialog's text that are searched for them, and how often they stand there at least. */
const SEARCHED = 3_000;
const OFTEN = 2;

/** The story that lies in front of the page, where there is one: the last of several, which was most likely opened last. */
export const storyInFront = (document: Document): Element | undefined => storyIn(document, IN_FRONT);

/** A story in an open dialog that lies among the rest: for pages that have none of their own. */
export const storyBeside = (document: Document): Element | undefined => storyIn(document, BESIDE);

/** Whether an article may be in it. */
export const holdsStory = (layer: Element): boolean => isStory(domOf(layer.ownerDocument), layer, true);

function storyIn(document: Document, selector: string): Element | undefined {
  return allOf(document, selector).findLast((layer) => holdsStory(layer) && (said(layer).match(CONSENT)?.length ?? 0) < OFTEN);
}

function allOf(document: Document, selector: string): Element[] {
  const all = inherited(document, 'querySelectorAll')?.value as (selector: string) => Iterable<Element>;
  try {
    return [...all.call(document, selector)];
  } catch {
    // Where nothing is laid out, nothing lies in front.
    return [];
  }
}

const said = (layer: Element): string => String(inherited(layer, 'textContent')?.get?.call(layer)).slice(0, SEARCHED);
