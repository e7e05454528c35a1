import { browser } from '../browser.ts';

/** What the manifest of this copy says, for the sheet that explains it. */
export function sheetFacts(): { id: string; version: string; browser: 'chrome' | 'firefox'; permissions: string[] } {
  const {
    version,
    permissions = [],
    host_permissions = [],
  } = browser.runtime.getManifest() as { version: string; permissions?: string[]; host_permissions?: string[] };
  const firefox = browser.runtime.getURL('').startsWith('moz-extension:');
  return { id: browser.runtime.id, version, browser: firefox ? 'firefox' : 'chrome', permissions: [...host_permissions, ...permissions] };
}
