import type { Extension } from '../../../src/cli/browser/launch.ts';

interface Api {
  storage: { local: { set(values: object): Promise<void>; remove(keys: string[]): Promise<void> } };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
}

/** Writes settings as the options page does; undefined takes one away. */
export async function store(extension: Extension, values: Record<string, unknown>): Promise<void> {
  const control = await extension.control();
  await control.evaluate(
    async (set, gone) => {
      const { storage } = (globalThis as never as { browser?: Api; chrome: Api }).browser ?? (globalThis as never as { chrome: Api }).chrome;
      await storage.local.set(set);
      await storage.local.remove(gone);
    },
    Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)),
    Object.keys(values).filter((key) => values[key] === undefined),
  );
}

/** What stands on the button for a tab. */
export async function badgeOf(extension: Extension, tab: number): Promise<string> {
  const control = await extension.control();
  return control.evaluate((tabId) => {
    const { action } = (globalThis as never as { browser?: Api; chrome: Api }).browser ?? (globalThis as never as { chrome: Api }).chrome;
    return action.getBadgeText({ tabId });
  }, tab);
}
