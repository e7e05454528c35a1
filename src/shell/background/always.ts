import { browser } from '../browser.ts';
import { loadSettings } from '../store.ts';

const ID = 'always';

/** Registers the reader for the sites that are read whatever the verdict says, so that no page wakes the background for it. */
export async function registerAlways(): Promise<void> {
  const { settings } = await loadSettings();
  const hosts = Object.entries(settings.sites).flatMap(([host, rule]) => (rule === 'always' && /^[a-z0-9.-]+$/.test(host) ? [host] : []));
  const matches = settings.on ? hosts.flatMap((host) => [`*://${host}/*`, `*://www.${host}/*`]) : [];
  await browser.scripting.unregisterContentScripts({ ids: [ID] }).catch(() => {
    // None was registered: the first time.
  });
  if (matches.length) await browser.scripting.registerContentScripts([{ id: ID, js: ['asked.js', 'reader.js'], matches, runAt: 'document_idle' }]);
}
