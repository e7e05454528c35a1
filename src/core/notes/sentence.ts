import type { Span } from '../article/types.ts';

/** Ends of what only looks like a sentence: titles, initials, abbreviations with two stops. */
const NO_END = /(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Rev|Sen|Rep|Gov|St|Jr|Sr|vs|No|Inc|Ltd|approx)\.|\b[A-Z]\.|\b[a-z]\.[a-z]\.)\s*$/;

/** A page may name a language that is none. */
function segmenterOf(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'sentence' });
  }
}

/** The sentences of a block of text, without the blanks around them. */
export function sentencesOf(text: string, { start, end }: Span, lang = 'en'): Span[] {
  const found: Span[] = [];
  let from: number | undefined;
  for (const { segment, index } of segmenterOf(lang).segment(text.slice(start, end))) {
    from ??= start + index;
    if (NO_END.test(segment) && start + index + segment.length < end) continue;
    const whole = text.slice(from, start + index + segment.length);
    const lead = whole.length - whole.trimStart().length;
    if (whole.trim() !== '') found.push({ start: from + lead, end: from + lead + whole.trim().length });
    from = undefined;
  }
  return found;
}
