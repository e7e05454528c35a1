/** Korean given names whose first half is a word of its own: "Park Won-gon", "Lee Jun-han", "Kim Sun-woo". */
import { GAP_HYPHEN } from '../../text/tokens.ts';
import { isCapital, type Reading, wordAt } from '../reading/reading.ts';

/** Whether a given name of two syllables begins at a token, right behind a surname. */
export const isGivenNameOf = (reading: Reading, at: number): boolean =>
  SURNAMES.has(wordAt(reading, at - 1)) &&
  isCapital(reading, at) &&
  reading.tokens.gap[at + 1] === GAP_HYPHEN &&
  !isCapital(reading, at + 1) &&
  FIRST_HALVES.has(wordAt(reading, at)) &&
  SYLLABLE.test(wordAt(reading, at + 1));

/** What most people in Korea are called. */
const SURNAMES = new Set(
  'kim lee park choi jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn song hong yang moon son bae baek nam noh ryu'.split(' '),
);
/** Those that mean something else by themselves: a currency, months and days, pronouns. */
const FIRST_HALVES = new Set('won jun jan sun sat mon may in so do he me no ho hun han man son chan sang song'.split(' '));
const SYLLABLE = /^(?!led$|run$|ties?$)(?:[bcdghjkmnpstwy]|ch|sh|ky)?[aeiouwy]{1,3}(?:ng?|k|l|m|p|h)?$/;
