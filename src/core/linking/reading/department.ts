import { GAP_COMMA } from '../../text/tokens.ts';
import { follows, isCapital, type Reading, wordAt } from './reading.ts';
import { FIELD_HEADS } from './words.ts';

/** "Ministry of Defence", "Ministry for Culture and Heritage": the head of the name in which token `from` is a field; '' for none. */
export function departmentOf(reading: Reading, from: number): string {
  const { gap } = reading.tokens;
  for (let i = from - 1; i > 0 && i >= from - FIELDS && (gap[i + 1] as number) <= GAP_COMMA; i--) {
    const word = wordAt(reading, i);
    if (word === 'of' || word === 'for') {
      const head = headBefore(reading, i);
      return follows(reading, i) && follows(reading, i + 1) && isDepartment(reading, head) ? wordAt(reading, head) : '';
    }
    if (word !== 'and' && !isCapital(reading, i)) return '';
  }
  return '';
}
/** "Of Culture, Media and Sport": words back from the last field. */
const FIELDS = 5;

/** "Minister of State for Foreign Affairs". */
const headBefore = (reading: Reading, i: number): number => (wordAt(reading, i - 1) === 'state' && wordAt(reading, i - 2) === 'of' ? i - 3 : i - 1);

/** A general secretary is a party's or a union's. */
const isDepartment = (reading: Reading, i: number): boolean =>
  FIELD_HEADS.has(wordAt(reading, i)) && !(wordAt(reading, i) === 'secretary' && wordAt(reading, i - 1) === 'general');
