import type { Settings } from './settings.ts';
import { offAt, ruleOf } from './sites.ts';

/** Why a page is to be read: it is an article; its site is always read, whatever its pages are; or she asked for this page. */
export type Wish = 'auto' | 'always' | 'asked';

/** Keys of the reasons for which the settings leave a page unread. */
export type Refusal = 'reason_school' | 'reason_off' | 'reason_unasked';

/**
 * Whether the settings let the page at `address` be read: why not, or undefined. What is asked for passes all but the school; what is
 * always read is so by the rule of its site alone, and off like any other page.
 */
export function refusalOf(settings: Settings, address: string, wish: Wish): Refusal | undefined {
  const off = offAt(settings, address);
  if (off === 'school') return 'reason_school';
  if (wish === 'asked') return undefined;
  if (off) return 'reason_off';
  if (ruleOf(settings, address) === 'always') return undefined;
  return wish === 'always' || settings.start === 'click' ? 'reason_unasked' : undefined;
}
