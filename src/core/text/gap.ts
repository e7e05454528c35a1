/** What stands between a token and the one before it. */
export const GAP_START = 0;
export const GAP_SPACE = 1;
export const GAP_HYPHEN = 2;
export const GAP_COMMA = 3;
/** Quotes, brackets, dashes, colons. */
export const GAP_OTHER = 4;
export const GAP_SENTENCE = 5;
export const GAP_BLOCK = 6;

/** The gap so far, widened by one more separating unit. */
export function widen(between: number, unit: number, text: string, at: number): number {
  switch (unit) {
    // An ampersand joins: Procter & Gamble.
    case 32:
    case 0xa0:
    case 9:
    // Spaces of typesetters, from an en space to a hair space, and marks of direction.
    case 0x2002:
    case 0x2003:
    case 0x2004:
    case 0x2005:
    case 0x2006:
    case 0x2007:
    case 0x2008:
    case 0x2009:
    case 0x200a:
    case 0x200e:
    case 0x200f:
    case 0x202f:
    case 38:
      return between;
    case 10:
    case 13:
    case 0x2028:
    case 0x2029:
      return GAP_BLOCK;
    // A hyphen, and the plus of P5+1.
    case 43:
    case 45:
    case 0x2010:
    case 0x2011:
    case 0x2013:
      return between === GAP_SPACE && !isBlank(text.charCodeAt(at - 1)) && !isBlank(text.charCodeAt(at + 1)) ? GAP_HYPHEN : Math.max(between, GAP_OTHER);
    // 9/11
    case 47:
      return between === GAP_SPACE && isBetweenDigits(text, at) ? GAP_HYPHEN : Math.max(between, GAP_OTHER);
    case 44:
      return Math.max(between === GAP_HYPHEN ? GAP_OTHER : between, GAP_COMMA);
    // 49.3, 1.5 degrees; a sentence does not end there.
    case 46:
      return between === GAP_SPACE && isBetweenDigits(text, at) ? GAP_HYPHEN : Math.max(between, GAP_SENTENCE);
    case 33:
    case 63:
    case 0x2026:
    case 0x3002:
      return Math.max(between, GAP_SENTENCE);
    default:
      return Math.max(between, GAP_OTHER);
  }
}

const isBetweenDigits = (text: string, at: number): boolean => isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isBlank = (unit: number): boolean => unit === 32 || unit === 0xa0 || unit === 10 || unit === 9;
