interface Panels {
  chrome?: { sidePanel?: { open(options: { tabId: number }): Promise<void> } };
  browser?: { sidebarAction?: { open(): Promise<void> } };
}
const panels = globalThis as Panels;

/** Opens the side panel (Chrome) or the sidebar (Firefox); must be called straight in a click, or the browser refuses. */
export function openPanel(tab: number): Promise<void> {
  if (panels.browser?.sidebarAction) return panels.browser.sidebarAction.open();
  return panels.chrome?.sidePanel?.open({ tabId: tab }) ?? Promise.resolve();
}
