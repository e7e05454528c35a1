/**
 * Reading the DOM of a page that may be hostile. `form.firstChild` may be an `<input name=firstChild>` and `document.body` an image;
 * the getters of the prototypes cannot be replaced that way, so every read goes through them.
 */

/** The reads that facts, walker and dates are made of. */
export interface Dom {
  /** `nodeType`. */
  type(node: Node): number;
  /** Local name in lower case for HTML elements. */
  name(element: Element): string;
  parent(node: Node): Node | null;
  first(node: Node): Node | null;
  next(node: Node): Node | null;
  /** Text of a text node. */
  data(text: Node): string;
  attribute(element: Element, name: string): string | null;
  /** Live list of the elements of one name, cheap in browsers. */
  byTag(document: Document, name: string): ArrayLike<Element>;
}

/** Reads of shadow trees, which the detector does without. */
export interface Shadows {
  /** Open shadow root, if there is one. */
  shadow(element: Element): Node | null;
  /** Nodes shown in a `<slot>`. */
  assigned(slot: Element): readonly Node[];
}

/** The descriptor of `key`, from the prototypes of `object` alone. */
export function inherited(object: object, key: string): PropertyDescriptor | undefined {
  for (let at: unknown = Object.getPrototypeOf(object); at !== null && at !== undefined; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, key);
    if (found) return found;
  }
  return undefined;
}

function getter<T>(sample: object, key: string, missing: T): (node: Node) => T {
  const get = inherited(sample, key)?.get;
  if (!get) return () => missing;
  return (node) => get.call(node) as T;
}

/** Reads for the documents of one window. */
export function domOf(document: Document): Dom {
  const create = inherited(document, 'createElement')?.value as (name: string) => Element;
  const createText = inherited(document, 'createTextNode')?.value as (data: string) => Text;
  const element = create.call(document, 'slot');
  const text = createText.call(document, '');
  const getAttribute = inherited(element, 'getAttribute')?.value as (name: string) => string | null;
  const byTag = inherited(document, 'getElementsByTagName')?.value as (name: string) => ArrayLike<Element>;
  return {
    type: getter(document, 'nodeType', 0),
    name: getter(element, 'localName', '') as (element: Element) => string,
    parent: getter<Node | null>(document, 'parentNode', null),
    first: getter<Node | null>(document, 'firstChild', null),
    next: getter<Node | null>(document, 'nextSibling', null),
    data: getter(text, 'data', ''),
    attribute: (of, name) => getAttribute.call(of, name),
    byTag: (of, name) => byTag.call(of, name),
  };
}

/** The body: `document.body` may be clobbered or missing; a frameset has none. */
export const bodyOf = (dom: Dom, document: Document): Element | undefined => dom.byTag(document, 'body')[0];

/** The first elements of one name, at most so many, in the order of the page. */
export function* firstOf(dom: Dom, document: Document, name: string, most: number): Generator<Element, void> {
  const all = dom.byTag(document, name);
  for (let index = 0; index < most; index++) {
    const element = all[index];
    if (!element) return;
    yield element;
  }
}

/** What follows `node` below `root` in the order of the page: its `child` where one is given, else what stands behind it; null at the end. */
export function nextNode(dom: Dom, root: Node, node: Node, child: Node | null): Node | null {
  let next = child ?? dom.next(node);
  for (let up: Node | null = node; !next && up && up !== root; ) {
    up = dom.parent(up);
    next = up && up !== root ? dom.next(up) : null;
  }
  return next;
}

/** Reads of shadow trees for the documents of one window. */
export function shadowsOf(document: Document): Shadows {
  const createElement = inherited(document, 'createElement')?.value as (name: string) => Element;
  const slot = createElement.call(document, 'slot');
  const assignedNodes = inherited(slot, 'assignedNodes')?.value as ((options: object) => Node[]) | undefined;
  return {
    shadow: getter<Node | null>(slot, 'shadowRoot', null) as (element: Element) => Node | null,
    assigned: (of) => (assignedNodes ? assignedNodes.call(of, {}) : []),
  };
}
