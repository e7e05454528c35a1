import { inTurn } from '../../core/order/in-turn.ts';
import { browser } from '../browser.ts';
import { loadSettings } from '../storage/store.ts';

const ID = 'always';

// One after the other: two changes at once would both find nothing registered, and the later would be refused as a double.
const next = inTurn();

/** Registers the reader for the sites that are read whatever the verdict says, so that no page wakes the background for it. Rejects where the browser refuses. */
export const registerAlways = (): Promise<void> => next(register);

/** The match patterns of a site. No name has a `www.` before a number: Chromium refuses the whole list for one such pattern. */
const patterns = (host: string) => [`*://${host}/*`, ...(/(^|\.)\d+$/.test(host) ? [] : [`*://www.${host}/*`])];

async function register(): Promise<void> {
  const { settings } = await loadSettings();
  const hosts = Object.entries(settings.sites).flatMap(([host, rule]) => (rule === 'always' && /^[a-z0-9.-]+$/.test(host) ? [host] : []));
  const matches = settings.on ? hosts.flatMap(patterns) : [];
  await browser.scripting.unregisterContentScripts({ ids: [ID] }).catch(() => {
    // None was registered: the first time.
  });
  if (matches.length)
    await browser.scripting.registerContentScripts([
      {
        id: ID,
        js: ['always.js', 'reader.js'],
        matches,
        runAt: 'document_idle',
      },
    ]);
}
