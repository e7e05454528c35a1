import { HOST } from './card/host.ts';
import { isMarkSheet } from './marks/style.ts';

/**
 * Takes out of the page what a reader of before has left in it: an update ends its scripts, in Firefox without a word to them, and a card
 * that nobody answers for could not be closed any more, old style sheets would lie over the new ones. Highlights go by their names.
 */
export function clearLeftovers(page: Document): void {
  for (const host of page.querySelectorAll(HOST)) host.remove();
  const kept = page.adoptedStyleSheets.filter((sheet) => !isMarkSheet(sheet));
  if (kept.length < page.adoptedStyleSheets.length) page.adoptedStyleSheets = kept;
}
