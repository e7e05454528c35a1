/** What the names of elements say about their text, where no layout may be asked. */

/** Elements whose text is never the article's: not rendered, typed by the reader, or not prose. */
export const SKIPPED: ReadonlySet<string> = new Set([
  ...['script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'object', 'embed', 'canvas', 'audio', 'video', 'picture', 'map', 'frameset'],
  ...['head', 'title', 'select', 'textarea', 'input', 'button', 'option', 'datalist', 'progress', 'meter', 'dialog', 'menu'],
  ...['code', 'pre', 'kbd', 'samp', 'rp', 'rt'],
]);

/** Elements that flow within a line; every other known element ends one. Unknown elements flow, as browsers render them. */
const INLINE: ReadonlySet<string> = new Set([
  ...['a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'cite', 'data', 'del', 'dfn', 'em', 'font', 'i', 'ins', 'label', 'mark', 'nobr', 'output'],
  ...['q', 'ruby', 'rb', 's', 'slot', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr', 'img'],
]);

/** Whether an element of this name begins and ends lines. */
export function isBlock(name: string): boolean {
  return !INLINE.has(name) && !name.includes('-');
}

/** Elements that stress words. */
export const STRONG: ReadonlySet<string> = new Set(['b', 'strong', 'em', 'i']);
