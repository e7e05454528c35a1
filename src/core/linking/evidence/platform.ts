/** Networks and messengers, by what is done on them. */

import type { Mention } from '../names/mentions.ts';
import { follows, isCapital, type Reading, wordAt } from '../reading/reading.ts';
import { wordSet } from '../reading/words.ts';

/** Words between what was done and "on": "wrote in a long post on". */
const REACH = 4;

/** "He answered on Telegram", "a video posted on Signal": something is said or shown there. */
export function isPostedOn(reading: Reading, { from, to }: Mention): boolean {
  if (to - from !== 1 || wordAt(reading, from - 1) !== 'on' || !follows(reading, from) || isCapital(reading, from - 1)) return false;
  for (let i = from - 2; i >= from - 2 - REACH && reading.sentence[i] === reading.sentence[from]; i--) if (POSTED.has(wordAt(reading, i))) return true;
  return false;
}
const POSTED = wordSet(
  `wrote writes posted posts post posting published shared answered replied announced uploaded streamed livestreamed message messages video videos channel channels statement comment
  comments account accounts groups`,
);
