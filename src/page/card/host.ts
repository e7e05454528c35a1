/** Our one element in the page; only there while a card is open. */
export const HOST = 'backgrounder-card';

/** Whether a change of the page is but our own card that came or went. */
export function isOurCard({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type !== 'childList' || target !== document.documentElement) return false;
  return [...addedNodes, ...removedNodes].every((node) => node.nodeName.toLowerCase() === HOST);
}
