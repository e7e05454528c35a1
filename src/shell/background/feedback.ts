import type { Feedback } from '../../core/protocol.ts';
import { engine } from '../engine.ts';
import { keepFeedback } from '../storage/feedback.ts';

/**
 * "I know this" and "wrong match" from a card in a page. The one change of settings that a content script may ask for: it can only
 * hide an entity of the dataset, is bounded, is listed in the options and can be taken back.
 */
export async function takeFeedback(feedback: Feedback, address: string): Promise<{ ok: boolean; reason?: string }> {
  if (!(await engine()).entity(feedback.entity)) return { ok: false, reason: 'unknown' };
  return keepFeedback(feedback, address);
}
