/**
 * The few parts of the DOM that the page code reads, for pages parsed without a browser. Accessors live on the prototypes,
 * as in browsers, because the page code reads through them. Nothing is run and nothing is loaded.
 */
export class MiniNode {
  /** One getter for all kinds of node, as in browsers: subclasses set the number, never the accessor. */
  protected readonly kind: number = 8;
  parent: MiniNode | null = null;
  firstIn: MiniNode | null = null;
  lastIn: MiniNode | null = null;
  before: MiniNode | null = null;
  after: MiniNode | null = null;

  get nodeType(): number {
    return this.kind;
  }
  get parentNode(): MiniNode | null {
    return this.parent;
  }
  get firstChild(): MiniNode | null {
    return this.firstIn;
  }
  get nextSibling(): MiniNode | null {
    return this.after;
  }

  insert(child: MiniNode, reference: MiniNode | null): void {
    child.remove();
    child.parent = this;
    child.after = reference;
    child.before = reference ? reference.before : this.lastIn;
    if (child.before) child.before.after = child;
    else this.firstIn = child;
    if (reference) reference.before = child;
    else this.lastIn = child;
  }

  remove(): void {
    const { parent, before, after } = this;
    if (!parent) return;
    if (before) before.after = after;
    else parent.firstIn = after;
    if (after) after.before = before;
    else parent.lastIn = before;
    this.parent = this.before = this.after = null;
  }
}

export class MiniText extends MiniNode {
  protected override readonly kind = 3;
  value: string;
  constructor(value: string) {
    super();
    this.value = value;
  }
  get data(): string {
    return this.value;
  }
}

export class MiniFragment extends MiniNode {
  protected override readonly kind = 11;
}

export class MiniElement extends MiniNode {
  protected override readonly kind = 1;
  readonly tag: string;
  readonly namespace: string;
  readonly attributes: Map<string, string>;
  /** Content of a `<template>`. */
  content: MiniFragment | undefined;
  shadow: MiniFragment | undefined;

  constructor(tag: string, namespace: string, attributes: Map<string, string>) {
    super();
    this.tag = tag;
    this.namespace = namespace;
    this.attributes = attributes;
  }
  get localName(): string {
    return this.tag;
  }
  get shadowRoot(): MiniFragment | null {
    return this.shadow ?? null;
  }
  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }
  /** Nodes of the shadow host shown in this slot. */
  assignedNodes(): MiniNode[] {
    const host = hostOf(this);
    const name = this.getAttribute('name') ?? '';
    const shown: MiniNode[] = [];
    for (let node = host?.firstIn ?? null; node; node = node.after) {
      if (((node instanceof MiniElement && node.getAttribute('slot')) || '') === name) shown.push(node);
    }
    return shown;
  }
}

function hostOf(slot: MiniNode): MiniElement | undefined {
  let root: MiniNode = slot;
  while (root.parent) root = root.parent;
  return root instanceof MiniFragment ? hosts.get(root) : undefined;
}

const hosts = new WeakMap<MiniFragment, MiniElement>();

/** Makes `content` the open shadow root of `host`. */
export function attachShadow(host: MiniElement, content: MiniFragment): void {
  host.shadow = content;
  hosts.set(content, host);
}

/** The open shadow root of an element, for writing it out again. */
export function attachedShadow(host: MiniElement): MiniFragment | undefined {
  return host.shadow;
}

export class MiniDocument extends MiniNode {
  readonly #byTag = new Map<string, MiniElement[]>();

  protected override readonly kind = 9;
  get documentElement(): MiniElement | null {
    for (let node = this.firstIn; node; node = node.after) if (node instanceof MiniElement) return node;
    return null;
  }
  createElement(name: string): MiniElement {
    return new MiniElement(name, 'http://www.w3.org/1999/xhtml', new Map());
  }
  createTextNode(data: string): MiniText {
    return new MiniText(data);
  }
  /** A list made at the first call; the parsed page does not change. */
  getElementsByTagName(name: string): readonly MiniElement[] {
    if (this.#byTag.size === 0) this.#index();
    return this.#byTag.get(name) ?? [];
  }
  #index(): void {
    const all: MiniElement[] = [];
    this.#byTag.set('*', all);
    let node: MiniNode | null = this.firstIn;
    while (node) {
      if (node instanceof MiniElement) {
        const list = this.#byTag.get(node.tag);
        all.push(node);
        if (list) list.push(node);
        else this.#byTag.set(node.tag, [node]);
      }
      let next: MiniNode | null = node.firstIn ?? node.after;
      for (let up: MiniNode | null = node.parent; !next && up; up = up.parent) next = up.after;
      node = next;
    }
  }
}
