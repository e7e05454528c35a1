/** Lines of mail and terminals are broken at this width at most, and at no less. */
const WIDEST = 100;
const NARROWEST = 40;
/** A text of fewer lines, or with fewer breaks that the width asks for, was broken by its writer. */
const LINES = 4;
const MOST = 0.6;

/**
 * Joins lines that were broken only because they were full: a name may stand on both sides of such a break.
 * @returns the text with spaces for each such break, so that offsets stay; the same text where lines are paragraphs
 */
export function unwrap(text: string): string {
  // Lines and, between them, their ends, each of one or two characters.
  const parts = text.split(/(\r?\n)/);
  const lines = parts.filter((_, i) => i % 2 === 0);
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  if (width > WIDEST || width < NARROWEST) return text;
  const breaks = lines.slice(0, -1).flatMap((line, i) => (line.trim() && lines[i + 1]?.trim() ? [i] : []));
  const full = breaks.filter((i) => (lines[i] as string).length + 1 + firstWord(lines[i + 1] as string).length > width);
  if (breaks.length < LINES || full.length < breaks.length * MOST) return text;
  const joined = new Set(full);
  return parts.map((part, i) => (i % 2 === 1 && joined.has((i - 1) / 2) ? ' '.repeat(part.length) : part)).join('');
}

const firstWord = (line: string): string => line.trimStart().split(/\s/, 1)[0] ?? '';
