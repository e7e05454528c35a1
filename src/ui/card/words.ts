/** Interface texts by key, `$1` … filled in; given by whoever draws, since views know no browser. */
export type Text = (key: string, ...fillings: string[]) => string;

/** What every view needs to speak: texts and the language dates are written in. */
export interface Words {
  text: Text;
  locale: string;
}

const SHAPES: Record<number, Intl.DateTimeFormatOptions> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'short' },
  10: { year: 'numeric', month: 'short', day: 'numeric' },
};

/** A date as precise as it is known: "2014", "Mar 2014", "18 Mar 2014". Unknown shapes are shown as they are. */
export function dateText(date: string, locale: string): string {
  const known = date.slice(0, date.length > 10 ? 10 : date.length);
  const shape = SHAPES[known.length];
  const time = Date.parse(`${known}-01-01`.slice(0, 10));
  if (!shape || Number.isNaN(time)) return date;
  // British order reads best beside the English card texts; "en" alone would be American.
  const written = new Intl.DateTimeFormat(locale.startsWith('en') ? 'en-GB' : locale, { ...shape, timeZone: 'UTC' }).format(time);
  return written.replace('Sept ', 'Sep ');
}
