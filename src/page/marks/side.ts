/**
 * Where a point lies to a range: -1 before it, 0 in it, 1 after it. In different shadow trees their hosts are compared, in the
 * innermost tree that holds both; undefined where none does.
 */
export function sideOf(range: Range, node: Node, offset: number): number | undefined {
  for (let outer: Range | undefined = range; outer; outer = around(outer)) {
    const root = outer.startContainer.getRootNode();
    let [at, by]: [Node | undefined, number] = [node, offset];
    for (; at; [at, by] = [hostOf(at), 0]) if (at.getRootNode() === root) return outer.comparePoint(at, by);
  }
  return undefined;
}

function hostOf(node: Node): Element | undefined {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

/** The host of the range's tree, as a range of the tree that it stands in. */
function around({ startContainer }: Range): Range | undefined {
  const host = hostOf(startContainer);
  if (!host) return undefined;
  const range = document.createRange();
  range.selectNode(host);
  return range;
}
