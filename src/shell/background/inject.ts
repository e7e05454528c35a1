import { browser } from '../browser.ts';
import { mayRead } from '../permissions.ts';

/** Puts the reader into a page; twice is once. `asked`: she pressed for it, whatever the page is; `quiet`: it is only to be there, the page is not read. */
export async function inject(tab: number, how?: 'asked' | 'quiet'): Promise<{ ok: boolean; reason?: string }> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, files: [...(how ? [`${how}.js`] : []), 'reader.js'] });
    return { ok: true };
  } catch (error) {
    const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
    const allowed = url !== undefined && (await mayRead(url));
    if (allowed) console.warn('Backgrounder: the page cannot be read', error);
    return { ok: false, reason: allowed ? 'reason_protected' : 'reason_no_permission' };
  }
}
