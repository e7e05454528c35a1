import { hasDigits, isCapital, opensSentence, type Reading, wordAt } from './reading.ts';
import { CALLED, KIN } from './words.ts';

/** Words that a list may have between whose relatives it names and its last name. */
const REACH = 10;

/**
 * Whether the first name at a token stands in a list of somebody's relatives, or of victims: "his brothers John and Robert", "three daughters,
 * Angela, Nancy and Theresa", "the victims were named as Ann Hart, 8, and Boris". Nothing but names, ages and "and" comes between.
 */
export function isInListOfKin(reading: Reading, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH) && reading.sentence[i] === reading.sentence[at]; i--) {
    const word = wordAt(reading, i);
    // "His family and Washington" are no list of names.
    if (isRelativeWord(word)) return wordAt(reading, i + 1) !== 'and' && (!isCapital(reading, i) || opensSentence(reading, i));
    if (CALLED.has(word) || (word === 'as' && NAMING.has(wordAt(reading, i - 1)))) return true;
    if (!isCapital(reading, i) && !hasDigits(reading, i) && word !== 'and') return false;
  }
  return false;
}

/** One or several relatives, or victims. */
export const isRelativeWord = (word: string): boolean => KIN.has(word) || MANY.has(word) || (word.endsWith('s') && KIN.has(word.slice(0, -1)));
const MANY = new Set('children child kids boys girls boy girl twins grandchildren triplets wives siblings victims'.split(' '));
const NAMING = new Set(['victims', 'named', 'identified']);
