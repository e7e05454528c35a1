import { type DefaultTreeAdapterMap, type defaultTreeAdapter, parse, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';
import { attachShadow, MiniDocument, MiniElement, MiniFragment, MiniNode, MiniText } from './nodes.ts';

type Attributes = Parameters<TreeAdapter<DefaultTreeAdapterMap>['createElement']>[2];
type Mode = ReturnType<TreeAdapter<DefaultTreeAdapterMap>['getDocumentMode']>;
type Location = Parameters<TreeAdapter<DefaultTreeAdapterMap>['setNodeSourceCodeLocation']>[1];
interface MiniMap
  extends TreeAdapterTypeMap<MiniNode, MiniNode, MiniNode, MiniDocument, MiniFragment, MiniElement, MiniComment, MiniText, MiniElement, MiniComment> {}

class MiniComment extends MiniNode {
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

function adapter(): TreeAdapter<MiniMap> {
  let mode: Mode = 'no-quirks' as Mode;
  const insertText = (parent: MiniNode, text: string, reference: MiniNode | null): void => {
    const before = reference ? reference.before : parent.lastIn;
    if (before instanceof MiniText) before.value += text;
    else parent.insert(new MiniText(text), reference);
  };
  return {
    createDocument: () => new MiniDocument(),
    createDocumentFragment: () => new MiniFragment(),
    createElement: (tag, namespace, attrs) => new MiniElement(tag, namespace, new Map(attrs.map(({ name, value }) => [name, value]))),
    createCommentNode: (text) => new MiniComment(text),
    createTextNode: (text) => new MiniText(text),
    appendChild: (parent, node) => parent.insert(node, null),
    insertBefore: (parent, node, reference) => parent.insert(node, reference),
    setTemplateContent: (template, content) => {
      template.content = content;
    },
    getTemplateContent: (template) => (template.content ??= new MiniFragment()),
    setDocumentType: () => undefined,
    setDocumentMode: (_document, to) => {
      mode = to;
    },
    getDocumentMode: () => mode,
    detachNode: (node) => node.remove(),
    insertText: (parent, text) => insertText(parent, text, null),
    insertTextBefore: (parent, text, reference) => insertText(parent, text, reference),
    adoptAttributes: (element, attrs: Attributes) => {
      for (const { name, value } of attrs) if (!element.attributes.has(name)) element.attributes.set(name, value);
    },
    getFirstChild: (node) => node.firstIn,
    getChildNodes: (node) => childrenOf(node),
    getParentNode: (node) => node.parent,
    getAttrList: (element) => [...element.attributes].map(([name, value]) => ({ name, value })),
    getTagName: (element) => element.tag,
    getNamespaceURI: (element) => element.namespace as ReturnType<typeof defaultTreeAdapter.getNamespaceURI>,
    getTextNodeContent: (node) => node.value,
    getCommentNodeContent: (node) => node.text,
    getDocumentTypeNodeName: () => 'html',
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    isTextNode: (node): node is MiniText => node instanceof MiniText,
    isCommentNode: (node): node is MiniComment => node instanceof MiniComment,
    isDocumentTypeNode: (_node): _node is MiniComment => false,
    isElementNode: (node): node is MiniElement => node instanceof MiniElement,
    setNodeSourceCodeLocation: () => undefined,
    getNodeSourceCodeLocation: (): Location | undefined => undefined,
    updateNodeSourceCodeLocation: () => undefined,
  };
}

function childrenOf(parent: MiniNode): MiniNode[] {
  const children: MiniNode[] = [];
  for (let node = parent.firstIn; node; node = node.after) children.push(node);
  return children;
}

/** Parses a page as a browser with scripts would build it, without running or loading anything. */
export function parsePage(html: string): Document {
  const document = parse<MiniMap>(html, { treeAdapter: adapter(), scriptingEnabled: true });
  for (const template of document.getElementsByTagName('template')) {
    const host = template.parent;
    if (template.content && host instanceof MiniElement && template.getAttribute('shadowrootmode') === 'open') attachShadow(host, template.content);
  }
  // The page code reads only what MiniDocument has; the architecture keeps it to `Dom`.
  return document as unknown as Document;
}
