import type { Reading } from './reading.ts';

/** The age right behind words that end before token `to`: "Huckabee, 26,", "Carter (98)"; 0 for none. */
export function ageBehind({ tokens, text }: Reading, to: number): number {
  const end = tokens.end[to - 1] as number;
  const told = AGE.exec(text.slice(end, end + LONGEST_AGE));
  return Number(told?.[1] ?? told?.[2] ?? 0);
}
/** But "in Washington, 28,000 people". */
const AGE = /^(?:, (\d{1,2})[,.;](?!\d)| \((\d\d)\))/;
const LONGEST_AGE = 9;
