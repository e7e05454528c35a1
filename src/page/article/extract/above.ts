/** The element that a node is shown in: of a shadow tree its slot or host. */
export function above(node: Element | Text): Element | undefined {
  if (node.assignedSlot) return node.assignedSlot;
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
