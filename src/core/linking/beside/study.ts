/** "Graduated from Oxford", "a professor at Michigan", "taught at Texas, Michigan and Penn": universities by the names of their places. */
import { GAP_COMMA, GAP_HYPHEN } from '../../text/tokens.ts';
import type { Mention } from '../names/mentions.ts';
import { isWordBefore } from '../reading/near.ts';
import { follows, isCapital, owns, type Reading, wordAt } from '../reading/reading.ts';
import { ARTICLES } from '../reading/words.ts';

/** Who is at a university, what is done and what is got there; by the word that joins them to it. */
const STUDY: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'at',
    new Set(
      `study studies studied studying teach teaches taught teaching lecture lectured professor professors professorship lecturer historian economist sociologist
      scholar degree doctorate phd student students educated enrolled undergraduate graduated fellow dean faculty`.split(/\s+/),
    ),
  ],
  ['from', new Set('graduate graduated graduating degree degrees doctorate phd diploma'.split(' '))],
  ['of', new Set('graduate graduates alumnus alumna alumni'.split(' '))],
]);
/** Words between what is done and where: "a professor of constitutional law at". */
const BETWEEN = 8;
/** Words back to the head of a list: "at King’s College, Cambridge, and at Princeton". */
const LIST = 12;

/** The token of "at", "from" or "of" before a mention or the list that it stands in; -1 for none. */
function headOf(reading: Reading, from: number): number {
  const { gap } = reading.tokens;
  for (let i = from - 1; i > 0 && from - i <= LIST && (gap[i + 1] as number) <= GAP_COMMA; i--) {
    const word = wordAt(reading, i);
    if (STUDY.has(word)) return i;
    // "At Trinity College, Dublin": where it lies.
    if (i === from - 1 && gap[from] === GAP_COMMA && SEATED.has(word)) return -1;
    if (!isCapital(reading, i) && word !== 'and' && word !== 'the') return -1;
  }
  return -1;
}

const SCHOOLS = new Set(['harvard', 'yale', 'princeton', 'stanford', 'columbia', 'cornell', 'dartmouth']);
const SEATED = new Set(['college', 'university', 'school', 'academy', 'institute']);

/** Whether the name stands for itself: no noun behind it is meant instead, as in "at the Texas border". */
export function isAlone(reading: Reading, { to }: Mention): boolean {
  if (owns(reading, to - 1) || reading.tokens.gap[to] === GAP_HYPHEN) return false;
  return !follows(reading, to) || BEHIND.has(wordAt(reading, to));
}
const BEHIND = new Set('and or in where who with before on for to since as but from at then when until after while was is has had by until'.split(' '));

/** Whether the words before a mention make it a place of study. */
export function isOfStudy(reading: Reading, mention: Mention): boolean {
  if (isCalledUniversity(reading, mention)) return true;
  if (wordAt(reading, mention.from - 1) === 'attended' || wordAt(reading, mention.from - 1) === 'attending') return isAlone(reading, mention);
  // "Went to Columbia and Harvard Law".
  if (wordAt(reading, mention.from - 1) === 'to' && wordAt(reading, mention.from - 2) === 'went' && wordAt(reading, mention.to) === 'and') {
    if (SCHOOLS.has(wordAt(reading, mention.to + 1)) && isCapital(reading, mention.to + 1)) return true;
  }
  const head = headOf(reading, mention.from);
  if (head < 0 || !isAlone(reading, mention)) return false;
  // "The University of California at San Diego".
  if (wordAt(reading, head - 3) === 'university' && wordAt(reading, head - 2) === 'of') return false;
  const words = STUDY.get(wordAt(reading, head));
  return words !== undefined && isWordBefore(reading, head, BETWEEN, words);
}

/** "Notre Dame, the university in Indiana, rang its bells". */
const isCalledUniversity = (reading: Reading, { to }: Mention): boolean =>
  reading.tokens.gap[to] === GAP_COMMA && ARTICLES.has(wordAt(reading, to)) && SCHOOL.has(wordAt(reading, to + 1)) && follows(reading, to + 1);
const SCHOOL = new Set(['university', 'college']);
