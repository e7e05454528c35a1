import { follows, goesOnAt, isAllCaps, isCapital, type Reading } from '../reading/reading.ts';
import type { Mention } from './mentions.ts';

const AGENCIES = new Set('afp ap epa pa reuters dpa epd kna apa afd apf dapd efe ansa lusa tass interfax xinhua pti upi belga'.split(' '));
const PICTURES = /\b(?:photo|photograph|picture|image|credit|getty|shutterstock|alamy)/i;
const BYLINE = /^\s*(?:authors?|editors?|reporters?|reporting|writers?)\s*:/i;

/** "By Rachael Bade and Eugene Daniels", "With help from Eli Okun": names and nothing else, in a line of their own. */
const WRITERS = /^\s*(?:[Bb]y|BY|[Ww]ith help from) \p{Lu}/u;
/** "Reporting by Daren Butler and Humeyra Pamuk". */
const REPORTERS = /\b(?:[Rr]eporting|[Ww]riting|[Ee]diting) by (?:\p{Lu}[\p{L}'’.-]*(?:,? and|,)? )*$/u;

/** "Photograph: Marta Fennimore". */
const PHOTOGRAPHER = /\b(?:photographs?|photos?|pictures?|images?)(?:(?: by)?: | \| [^)\n]{0,60})$/i;

/** Longest list in brackets and longest credit that are looked at. */
const WINDOW = 80;

/**
 * Whether a mention stands where an article says whose work it is: "kms/lw (AP, AFP, Reuters)", "Image: A. Fennimore/AFP via Getty Images",
 * "Author: Marta Fennimore, Nicosia". Nobody looks up an agency there. "WASHINGTON (AP)" is a dateline and stays.
 */
export function isCredit(reading: Reading, { from, to }: Mention): boolean {
  const { text, tokens, block, titleCase } = reading;
  const start = tokens.start[from] as number;
  const end = tokens.end[to - 1] as number;
  let first = from;
  while (first > 0 && block[first - 1] === block[from] && from - first < 40) first--;
  const opening = text.slice(tokens.start[first], start);
  if (BYLINE.test(opening) || PHOTOGRAPHER.test(opening)) return true;
  if (REPORTERS.test(opening.slice(-WINDOW)) && isHalfName(reading, from, to)) return true;
  if (titleCase[block[from] as number] && WRITERS.test(opening) && isHalfName(reading, from, to)) return true;
  if (!AGENCIES.has(text.slice(start, end).toLowerCase())) return false;
  const before = text.slice(Math.max(0, start - WINDOW), start);
  const after = text.slice(end, end + WINDOW);
  if (/^\s+via\s+Getty/.test(after)) return true;
  if (/\/\s*$/.test(before) && (PICTURES.test(opening.slice(-WINDOW)) || PICTURES.test(after.slice(0, 20)))) return true;
  const listed = `${/[^\s(]*$/.exec(before)?.[0] ?? ''}${text.slice(start, end)}${/^[^\s)]*/.exec(after)?.[0] ?? ''}`;
  if (agenciesIn(listed, '/') >= 2) return true;
  // The initials of those who wrote and edited, and a single agency: "jar/jm (AFP)".
  if (/(?:^|\s)[a-z]{2,4}\/[a-z]{2,4}\s\([^()\n]*$/.test(before)) return true;
  // "(Ennio Leanza / EPA)".
  if (/\([^()\n]{3,40}\/\s*$/.test(before) && /^\s*\)/.test(after)) return true;
  const open = before.lastIndexOf('(');
  const close = after.indexOf(')');
  if (open < 0 || close < 0) return false;
  const inside = `${before.slice(open + 1)}${text.slice(start, end)}${after.slice(0, close)}`;
  return !/[()\n]/.test(inside) && agenciesIn(inside, ',') >= 2;
}

/** Whether one word with small letters stands beside another with a capital. */
function isHalfName(reading: Reading, from: number, to: number): boolean {
  if (to - from > 1 || isAllCaps(reading, from)) return false;
  const before = follows(reading, from) && isCapital(reading, from - 1);
  return before || goesOnAt(reading, to);
}

/** How many items of a list are agencies; 0 where a third of them or more are not. */
function agenciesIn(list: string, separator: string): number {
  const items = list.split(separator).map((item) => item.trim().toLowerCase());
  const found = items.filter((item) => AGENCIES.has(item)).length;
  return found * 3 > items.length ? found : 0;
}
