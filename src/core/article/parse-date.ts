import { monthOf } from './months.ts';

/** Dates before the web are the subject of a page, not its own. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** `YYYY-MM-DD` if the three make a day that a page can have been written on. */
function day(year: number, month: number, date: number): string | undefined {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || date < 1 || date > 31) return undefined;
  const made = new Date(Date.UTC(year, month - 1, date));
  return made.getUTCDate() === date ? made.toISOString().slice(0, 10) : undefined;
}

/**
 * The ISO form of a date written for machines: ISO 8601 with or without time and zone (kept as given), RFC 2822, Unix seconds or
 * milliseconds, or a date in words. `monthFirst` reads 3/4/2024 as the Americans do.
 */
export function parseDate(text: string, monthFirst = false): string | undefined {
  const trimmed = text.trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(\d{1,2}:\d{2}(?::\d{1,2}(?:[.,]\d+)?)?)\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i.exec(trimmed);
  if (iso) {
    const date = day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    if (!date) return undefined;
    return iso[4] ? `${date}T${timeOf(iso[4])}${zone(iso[5])}` : date;
  }
  const packed = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$/.exec(trimmed);
  if (packed) {
    const date = day(Number(packed[1]), Number(packed[2]), Number(packed[3]));
    if (date) return packed[4] ? `${date}T${packed[4]}:${packed[5]}:${packed[6] ?? '00'}${zone(packed[7])}` : date;
  }
  if (/^\d{10}(?:\d{3})?$/.test(trimmed)) {
    const made = new Date(Number(trimmed) * (trimmed.length === 10 ? 1000 : 1));
    return made.getUTCFullYear() >= FIRST_YEAR ? made.toISOString() : undefined;
  }
  return parseWritten(trimmed) ?? findDate(trimmed, monthFirst);
}

const ZONE = '\\s*(Z\\b|UTC|GMT|(?:GMT|UTC)?[+-]\\d{2}:?\\d{2}|[A-Z]{3,4}\\b)?';
const CLOCK = `(\\d{1,2}:\\d{2}(?::\\d{2})?)${ZONE}`;
/** RFC 2822: "Mon, 3 Aug 2015 12:45:00 GMT"; "Mon, Jan 7 2019 15:37:00 EST". */
const MAIL = new RegExp(`^(?:[a-z]{3},?\\s+)?(?:(\\d{1,2})\\s+([a-z]{3})|([a-z]{3})\\s+(\\d{1,2})),?\\s+(\\d{4})\\s+${CLOCK}`, 'i');
/** "Mon Aug 03 12:45:00 EDT 2015": what Unix and Java print. */
const UNIX = new RegExp(`^[a-z]{3}\\s+([a-z]{3})\\s+(\\d{1,2})\\s+${CLOCK}\\s+(\\d{4})$`, 'i');

/** A moment as programs write it in words, with its zone. */
function parseWritten(text: string): string | undefined {
  let [date, month, year, time, where]: (string | undefined)[] = [];
  const mail = MAIL.exec(text);
  if (mail) [date, month, year, time, where] = [mail[1] ?? mail[4], mail[2] ?? mail[3], mail[5], mail[6], mail[7]];
  const unix = mail ? null : UNIX.exec(text);
  if (unix) [month, date, time, where, year] = unix.slice(1);
  const made = day(Number(year), monthOf(month ?? '') ?? 0, Number(date));
  return made && time ? `${made}T${timeOf(time)}${zone(where)}` : made;
}

/** Hours before or behind universal time of zones that are written as names and mean one thing in the news. */
const ZONES: Readonly<Record<string, string>> = {
  ...{ EST: '-05:00', EDT: '-04:00', CST: '-06:00', CDT: '-05:00', MST: '-07:00', MDT: '-06:00', PST: '-08:00', PDT: '-07:00' },
  ...{ BST: '+01:00', CET: '+01:00', CEST: '+02:00', MSK: '+03:00', JST: '+09:00' },
};

/** `9:05`, `09:05:7` and `09:05:07,25` as ISO 8601 wants them. */
function timeOf(text: string): string {
  const [hours = '', minutes = '', seconds = '0'] = text.replace(',', '.').split(':');
  return `${hours.padStart(2, '0')}:${minutes}:${seconds.padStart(2, '0')}`;
}

function zone(text: string | undefined): string {
  if (!text) return '';
  if (/^(?:Z|UTC|GMT)$/i.test(text)) return 'Z';
  const [, sign, hours, minutes] = /([+-])(\d{2}):?(\d{2})?/.exec(text) ?? [];
  return sign ? `${sign}${hours}:${minutes ?? '00'}` : (ZONES[text.toUpperCase()] ?? '');
}

const WORD = '([\\p{L}\\p{M}]{2,14})';
const DAY_MONTH = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[\\s-]*(?:(?:de|of|di|ngày)\\s+|d['’])?${WORD}\\.?,?[\\s-]*(?:(?:de|del|of)\\s+)?(\\d{4})(?!\\d)`,
  'giu',
);
const MONTH_DAY = new RegExp(`${WORD}\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?:at\\s+)?(\\d{4})(?!\\d)`, 'giu');
const YEAR_FIRST = new RegExp(`(?<!\\d)(\\d{4})[.,]?\\s+${WORD}\\.?\\s+(\\d{1,2})(?!\\d)`, 'giu');
const EAST_ASIAN = /(?<!\d)(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})/;
const VIETNAMESE = /(\d{1,2})\s+tháng\s+(\d{1,2})[,\s]+(?:năm\s+)?(\d{4})/i;
const NUMBERS = /(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d]|[./-]\d)/;
const ISO = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+\d{1,2}:\d{2}[\d:.]*(?:Z|[+-]\d{2}:?\d{2})?)?/;

/** The first date written in a text, as an ISO day. */
export function findDate(text: string, monthFirst = false): string | undefined {
  let found = EAST_ASIAN.exec(text);
  if (found) return day(Number(found[1]), Number(found[2]), Number(found[3]));
  found = VIETNAMESE.exec(text);
  if (found) return day(Number(found[3]), Number(found[2]), Number(found[1]));
  for (const [pattern, year, month, date] of [
    [DAY_MONTH, 3, 2, 1],
    [MONTH_DAY, 3, 1, 2],
    [YEAR_FIRST, 1, 2, 3],
  ] as const) {
    for (const written of text.matchAll(pattern)) {
      const number = monthOf(written[month] ?? '');
      if (number !== undefined) return day(Number(written[year]), number, Number(written[date]));
    }
  }
  found = ISO.exec(text);
  if (found) {
    const date = day(Number(found[1]), Number(found[2]), Number(found[3]));
    if (date) return date;
  }
  found = NUMBERS.exec(text);
  if (!found) return undefined;
  const [first, second] = [Number(found[1]), Number(found[3])];
  const year = found[4]?.length === 2 ? 2000 + Number(found[4]) : Number(found[4]);
  const american = (monthFirst && first <= 12 && found[2] !== '.') || second > 12;
  return american ? day(year, first, second) : day(year, second, first);
}

/** A day in the path of an address: /2024/03/18/, /2024-03-18-, /20240318, /2024/mar/18. A month alone is no day. */
export function dateOfUrl(url: string): string | undefined {
  const path = url.replace(/^[a-z]+:\/\/[^/]+/i, '').replace(/[?#].*$/, '');
  const parted = /(?:^|[/\-_.a-z])((?:19|20)\d{2})[/\-_](\d{1,2}|[a-z]{3})[/\-_](\d{1,2})(?!\d)/i.exec(path);
  if (parted) {
    const month = /^\d/.test(parted[2] ?? '') ? Number(parted[2]) : monthOf(parted[2] ?? '');
    const date = month === undefined ? undefined : day(Number(parted[1]), month, Number(parted[3]));
    if (date) return date;
  }
  const packed = /(?:^|\D)(20\d{2})(\d{2})(\d{2})(?:\d{4}|\d{6})?(?!\d)/.exec(path);
  return packed ? day(Number(packed[1]), Number(packed[2]), Number(packed[3])) : undefined;
}
