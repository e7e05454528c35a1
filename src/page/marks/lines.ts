import { above } from '../article/extract/above.ts';
import { shadeOf } from '../colour.ts';

/** Elements around a word that are looked at; links lie in few. */
const DEPTH = 8;

/** Whether words stand on a line of the page's own, as most links do; good for one moment of the page. */
export function lineUnder(): (words: Text) => boolean {
  const known = new Map<Element, boolean>();
  const look = (element: Element | undefined, depth: number): boolean => {
    if (!element || depth > DEPTH) return false;
    const found = known.get(element);
    if (found !== undefined) return found;
    const style = getComputedStyle(element);
    const flows = /^(inline|contents)/.test(style.display);
    const has = isUnderlined(style) || (flows && (isBordered(style) || style.backgroundImage !== 'none' || style.boxShadow !== 'none'));
    // Beyond what flows in a line, borders and grounds are those of boxes.
    const answer = has || (flows && look(above(element), depth + 1));
    known.set(element, answer);
    return answer;
  };
  return (words) => look(above(words), 0);
}

const isUnderlined = (style: CSSStyleDeclaration) => style.textDecorationLine.includes('underline') && isSeen(style.textDecorationColor);
const isBordered = (style: CSSStyleDeclaration) =>
  style.borderBottomStyle !== 'none' && Number.parseFloat(style.borderBottomWidth) > 0 && isSeen(style.borderBottomColor);
/** Sites draw lines that they show only under the pointer. */
const isSeen = (colour: string) => shadeOf(colour)?.alpha !== 0;
