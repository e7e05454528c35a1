/** Markup as data: written once, as a file by `htmlOf` and as nodes of our own page by `ui/handout/draw.ts`. Text can only enter as text. */
export interface Tree {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (Tree | string)[];
}

/** What an element may be given to hold; what is undefined or false is left out. */
export type Child = Tree | string | undefined | false | readonly Child[];
type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Addresses that a sheet may lead to: places in itself and the web. */
const SAFE = /^(?:#|https?:\/\/)/i;

/** One element; attributes that are undefined or false are left out, and so is an address that is none. */
export function el(tag: string, attributes: Attributes = {}, ...children: Child[]): Tree {
  const kept = Object.entries(attributes).flatMap(([name, value]): [string, string][] =>
    value === undefined || value === false || (name === 'href' && !SAFE.test(String(value))) ? [] : [[name, value === true ? '' : String(value)]],
  );
  return { tag, attributes: Object.fromEntries(kept), children: flat(children) };
}

function flat(children: readonly Child[]): (Tree | string)[] {
  return children.flatMap((child) =>
    child === undefined || child === false || child === '' ? [] : Array.isArray(child) ? flat(child) : [child as Tree | string],
  );
}

/** Lines of a text as lines. */
export const lines = (text: string): Child[] => text.split('\n').flatMap((line, i) => (i ? [el('br'), line] : [line]));

const VOID = new Set(['br', 'meta', 'hr']);
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The tree as HTML, everything escaped. */
export function htmlOf(node: Tree | string): string {
  if (typeof node === 'string') return escaped(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
  return VOID.has(node.tag) ? `<${node.tag}${attributes}>` : `<${node.tag}${attributes}>${node.children.map(htmlOf).join('')}</${node.tag}>`;
}
