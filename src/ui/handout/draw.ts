import type { Tree } from '../../core/notes/handout/tree.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The tree as nodes of this page. */
export function draw(tree: Tree, inside = document.createElementNS('http://www.w3.org/1999/xhtml', 'div') as Element): Element {
  const drawing = tree.tag === 'svg' || (inside.namespaceURI === SVG && inside.localName !== 'foreignObject');
  const element = drawing ? document.createElementNS(SVG, tree.tag) : document.createElement(tree.tag);
  for (const [name, value] of Object.entries(tree.attributes)) element.setAttribute(name, value);
  for (const child of tree.children) element.append(typeof child === 'string' ? child : draw(child, element));
  return element;
}
