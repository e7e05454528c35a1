import { READING_LIMITS as L } from '../../core/limits.ts';
import { inTurn } from '../../core/order/in-turn.ts';
import type { Feedback } from '../../core/protocol.ts';
import { holdsAt, whereOf } from '../../core/settings/where.ts';
import { today } from '../../core/today.ts';
import type { KnownName, WrongMatch } from './settings-keys.ts';
import { loadSettings, saveKnown, saveWrong } from './store.ts';

// What is said next may come before the last is kept; each reads what the one before has left.
const next = inTurn();

/** Keeps what was said about a card of the page at `address`, or takes it back. Never throws: `reason` says what stood in the way. */
export const keepFeedback = (feedback: Feedback, address: string): Promise<{ ok: boolean; reason?: string }> => next(() => keepNow(feedback, address));

async function keepNow(feedback: Feedback, address: string): Promise<{ ok: boolean; reason?: string }> {
  const { settings, problem } = await loadSettings();
  if (problem === 'unreadable') return { ok: false, reason: problem };
  const keep = feedback.undo !== true;
  const kept = settings.known.length + settings.wrong.length;
  if (keep && kept >= L.feedback) return { ok: false, reason: 'full' };
  try {
    const said = { entity: feedback.entity, on: today(), ...whereOf(feedback.scope, address) };
    const ofThis = (one: KnownName | WrongMatch) => one.entity === said.entity && holdsAt(one, address);
    // What is said last of a name on a page is what holds there.
    if (feedback.what === 'wrong') {
      const text = feedback.text.slice(0, L.query);
      for (const one of settings.wrong) if (ofThis(one) && one.text === text) await saveWrong(one, false);
      if (keep) await saveWrong({ ...said, text }, true);
    } else {
      for (const one of settings.known) if (ofThis(one)) await saveKnown(one, false);
      if (keep) await saveKnown(said, true);
    }
    return { ok: true };
  } catch (error) {
    console.warn('Backgrounder: not saved', error);
    return { ok: false, reason: 'storage' };
  }
}
