/** Adjectives that name a tongue. */
import { GAP_COMMA } from '../../text/tokens.ts';
import type { Mention } from '../names/mentions.ts';
import { follows, isCapital, owns, type Reading, wordAt } from '../reading/reading.ts';
import { wordSet } from '../reading/words.ts';
import { wordBehind } from './adjective.ts';

/** "An e-mail in English, …", "translated into English by", "in broken French", "the Dutch language": the tongue, and no country or its people. */
export function isLanguage(reading: Reading, { from, to }: Mention): boolean {
  const next = wordBehind(reading, to);
  if (OF_TONGUES.has(next)) return true;
  const before = wordAt(reading, from - 1);
  // "BBC Persian", "the VOA Korean service".
  if (SERVICES.has(before) && follows(reading, from) && !owns(reading, from - 1)) return true;
  // "There were no Americans."
  if (wordAt(reading, to - 1).endsWith('ns')) return false;
  // "Pidgin English".
  if (MIXED.has(before)) return true;
  if (before === 'of' && KNOWLEDGE.has(wordAt(reading, from - 2)) && (next === '' || GOES_ON.has(next))) return true;
  // "Speaking a bit of Dutch".
  if (before === 'of' && wordAt(reading, from - 2) === 'bit' && (next === '' || GOES_ON.has(next))) return true;
  if (before === 'into' && wordAt(reading, from - 2).startsWith('translat')) return true;
  // "In Catalan, Spanish, and English", "studied French, Italian and English".
  const first = listHead(reading, from);
  const head = wordAt(reading, first - 1);
  if (first < from && (TONGUE_FOLLOWS.has(head) || LEARNT.has(head)) && (next === '' || GOES_ON.has(next) || next === 'and')) return true;
  // "He read English, fine art and architecture".
  if (LEARNT.has(before) && (next === '' || GOES_ON.has(next) || next === 'and')) return true;
  // "Written in English and published in Ireland".
  if (before === 'in' && next === 'and' && WRITTEN.has(wordAt(reading, from - 2))) return true;
  // "Spoke in Italian and then in Spanish greeted Chiclayo".
  if (before === 'in' && (wordAt(reading, from - 2) === 'then' || (next === 'and' && IN_ANOTHER.has(wordAt(reading, to + 1))))) return true;
  const spoken = TONGUE_FOLLOWS.has(before) || (SPOKEN_HOW.has(before) && TONGUE_FOLLOWS.has(wordAt(reading, from - 2)));
  return spoken && (next === '' || GOES_ON.has(next));
}
const IN_ANOTHER = new Set(['in', 'then']);
const MIXED = new Set(['pidgin', 'creole']);
const WRITTEN = new Set(['written', 'published', 'spoken', 'sung', 'printed', 'broadcast']);
const SERVICES = new Set(['bbc', 'voa', 'rfa', 'rfi', 'dw']);
/** The first of the words with capitals that commas and "and" join to the one at `from`. */
function listHead(reading: Reading, from: number): number {
  const { tokens } = reading;
  let first = from;
  for (let i = from; i > 0; ) {
    const and = wordAt(reading, i - 1) === 'and';
    const other = and ? i - 2 : i - 1;
    if (other < 0 || !isCapital(reading, other) || !(and || tokens.gap[i] === GAP_COMMA)) break;
    first = other;
    i = other;
  }
  return first;
}
const OF_TONGUES = wordSet(
  'language languages speaking speakers translation translations subtitles version versions edition editions word words acronym acronyms abbreviation phrase initials',
);
const TONGUE_FOLLOWS = new Set('in into no speak speaks spoke spoken speaking fluent'.split(' '));
const LEARNT = new Set('read reads study studied studying learn learned learnt learning teach taught teaching'.split(' '));
const KNOWLEDGE = new Set('knowledge command grasp smattering teacher teachers use'.split(' '));
const SPOKEN_HOW = new Set('broken fluent perfect haphazard good poor plain simple halting flawless accented rough excellent'.split(' '));
/** What no noun is: "in English by", against "in French hands". */
const GOES_ON = new Set(
  'by to on for as but with at from that because when while after before the a without too then instead until though although'.split(' '),
);
