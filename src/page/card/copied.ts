/**
 * What is selected in the page is copied without the card, over which a selection of all would run; from within the card its own text is.
 * @returns to be called when the card comes: looks at what is selected by then
 */
export function keepOutOfCopies(root: ShadowRoot, card: HTMLElement, isUp: () => boolean, signal: AbortSignal): () => void {
  const look = () => {
    const [range] = (isUp() && getSelection()?.getComposedRanges?.({ shadowRoots: [root] })) || [];
    const fromPage = range !== undefined && !range.collapsed && !root.contains(range.startContainer);
    card.style.userSelect = fromPage ? 'none' : '';
  };
  root.addEventListener('pointerdown', () => {
    card.style.userSelect = '';
  });
  document.addEventListener('selectionchange', look, { signal });
  return look;
}
