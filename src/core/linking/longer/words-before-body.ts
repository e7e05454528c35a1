import { BY_SHORT } from '../../dictionary/layout.ts';
import { GAP_HYPHEN } from '../../text/tokens.ts';
import type { Case } from '../context/case.ts';
import type { Candidate } from '../names/mentions.ts';
import { departmentOf } from '../reading/department.ts';
import { follows, isAllCaps, isCapital, opensSentence, owns, type Reading, textBetween, wordAt } from '../reading/reading.ts';
import { ARTICLES, BODY_WORDS, COALITION_PARTIES, HEADS, PAPER_WORDS } from '../reading/words.ts';

/** Why the words before a body's name make it a part of another name; '' where they do not. */
export function wordsBeforeBody({ reading, mention, beside }: Case, { ambiguous, by }: Candidate): string {
  const { gap } = reading.tokens;
  const { from, to } = mention;
  const first = wordAt(reading, from);
  const last = wordAt(reading, to - 1);
  const before = wordAt(reading, from - 1);
  const capital = isCapital(reading, from - 1);
  if (to - from > 1) {
    // "The AU Security Council" is not that of the United Nations, nor "the Seattle Metropolitan Chamber of Commerce" the nation's.
    if (by === BY_SHORT && follows(reading, from) && REGIONAL.has(before)) return `part of a longer name: ${before} …`;
    // "The Uluu Kyrgyzstan party", "the YSR Congress party".
    const small = !isCapital(reading, to - 1) && !opensSentence(reading, beside.before);
    if (beside.before >= 0 && HEADS.has(last) && (small || isAllCaps(reading, beside.before)))
      return `part of a longer name: ${wordAt(reading, beside.before)} …`;
    // "The New Orleans Jazz & Heritage Foundation".
    if ((HEADS.has(last) || BODY_WORDS.has(last)) && isBehindAnd(reading, from)) return 'part of a longer name: … & …';
    // "Liberal-National Party".
    if (gap[from] === GAP_HYPHEN && capital && !UNIONS.has(before) && !COALITION_PARTIES.has(before)) return `part of a longer name: ${before}-…`;
    // "Royal Bank of Canada", "National Bank of Canada" are other banks.
    const wider = follows(reading, from) && capital && WIDER.has(before);
    if ((BODY_WORDS.has(first) || HEADS.has(first)) && (beside.before >= 0 || wider)) return `part of a longer name: ${before} …`;
  } else if (by === BY_SHORT && capital && follows(reading, from)) {
    // "The Kuki People's Alliance".
    if (HEADS.has(first) && owns(reading, from - 1)) return `part of a longer name: ${before} …`;
    // "Charles Schwab and Western Alliance fell": the bank; "the Western Alliance" is NATO.
    if (HEADS.has(first) && COMPASS.has(before) && !ARTICLES.has(wordAt(reading, from - 2))) return `part of a longer name: ${before} …`;
    // "The Church Times".
    if (PAPER_WORDS.has(first) && !opensSentence(reading, from - 1) && before !== 'the') return `part of a longer name: ${before} …`;
  }
  const field = ambiguous ? departmentOf(reading, from) : '';
  return field && `the field of a ${field}`;
}

/** Whether "&" joins a word with a capital to the one at token `from`. */
const isBehindAnd = (reading: Reading, from: number): boolean => from > 0 && /^ ?& ?$/.test(textBetween(reading, from)) && isCapital(reading, from - 1);

/** "The U.N.-Arab League envoy", "the Conservative-Liberal Democrat coalition" are of both. */
const UNIONS = new Set(['u.n', 'un', 'eu', 'au']);
const COMPASS = new Set(['western', 'eastern', 'northern', 'southern']);
const REGIONAL = new Set(['au', 'ecowas', 'sadc', 'igad', 'gcc', 'metropolitan', 'regional', 'greater', 'central']);
const WIDER = new Set(['national', 'federal', 'central', 'state', 'continental', 'commercial', 'royal', 'imperial']);
