import { ALL_CAPS, CAPITAL, DIGITS, DOTTED, INNER_CAPITAL } from '../text/word.ts';
import { SHAPE_ANY, SHAPE_CAPITAL, SHAPE_CAPS, SHAPE_INNER } from './layout.ts';

/** What a word of a name asks of the text. One in capitals of up to six letters is an acronym: it must be in capitals there, too. */
export function shapeOf(flags: number, length: number): number {
  if (flags & DOTTED || (flags & ALL_CAPS && length <= 6)) return SHAPE_CAPS;
  if (flags & INNER_CAPITAL && length <= 5) return SHAPE_INNER;
  return flags & CAPITAL && !(flags & DIGITS) ? SHAPE_CAPITAL : SHAPE_ANY;
}

/** Whether a word of the text is written as the name asks. */
export function wears(shape: number, flags: number): boolean {
  if (shape === SHAPE_CAPITAL) return (flags & CAPITAL) !== 0;
  if (shape === SHAPE_INNER) return (flags & (INNER_CAPITAL | ALL_CAPS)) !== 0;
  return shape !== SHAPE_CAPS || (flags & (ALL_CAPS | DOTTED)) !== 0;
}
