import { READING_LIMITS as L } from '../core/limits.ts';
import type { Feedback } from '../core/protocol.ts';
import { placeOf } from '../core/sites.ts';
import { loadSettings, saveKnown, saveWrong } from './store.ts';

/** Keeps what was said about a card of the page at `address`, or takes it back. Never throws: `reason` says what stood in the way. */
export async function keepFeedback(feedback: Feedback, address: string): Promise<{ ok: boolean; reason?: string }> {
  const { settings, problem } = await loadSettings();
  if (problem === 'unreadable') return { ok: false, reason: problem };
  const keep = feedback.undo !== true;
  const kept = Object.keys(settings.known).length + settings.wrong.length;
  if (keep && kept >= L.feedback) return { ok: false, reason: 'full' };
  const on = new Date().toISOString().slice(0, 10);
  try {
    if (feedback.what === 'known') await saveKnown(feedback.entity, keep ? on : undefined);
    else await saveWrong({ entity: feedback.entity, text: feedback.text.slice(0, L.query), on, ...scopeOf(feedback.scope, address) }, keep);
    return { ok: true };
  } catch (error) {
    console.warn('Backgrounder: not saved', error);
    return { ok: false, reason: 'storage' };
  }
}

function scopeOf(scope: 'page' | 'site' | 'always', address: string): { host?: string; url?: string } {
  if (scope === 'page') return { url: address };
  const site = placeOf(address)?.site;
  return scope === 'site' && site !== undefined ? { host: site } : {};
}
