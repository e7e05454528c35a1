import { earliest, latest, monthsBetween, type PartialDate, yearsBetween } from '../dates.ts';
import type { CardModel, DatedLine } from './types.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** "5 Sep 2023", "Sep 2023", "2023": as precise as the date is. */
export function sayDate(date: PartialDate): string {
  const [year, month, day] = date.slice(0, 10).split('-');
  const name = month ? MONTHS[Number(month) - 1] : undefined;
  return [day ? String(Number(day)) : undefined, name, year].filter(Boolean).join(' ');
}

/** "27 Feb to 21 Mar 2014", "since 24 Feb 2022", "18 Mar 2014". */
export function saySpan(from: PartialDate, to: PartialDate | undefined): string {
  if (to === undefined) return `since ${sayDate(from)}`;
  if (to === from) return sayDate(from);
  if (from.length === to.length && from.slice(0, 4) === to.slice(0, 4) && from.length > 4) {
    const start = sayDate(from).replace(` ${from.slice(0, 4)}`, '');
    return from.slice(0, 7) === to.slice(0, 7) ? `${Number(from.slice(8))} to ${sayDate(to)}` : `${start} to ${sayDate(to)}`;
  }
  return `${sayDate(from)} to ${sayDate(to)}`;
}

const COUNT = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** How far an event lies from the article: "nine years before this article"; undefined when they coincide or may, or the day is unknown. */
export function sayDistance(from: PartialDate, to: PartialDate | undefined, day: string | undefined): string | undefined {
  if (day === undefined) return undefined;
  if (earliest(from) > day) return 'after this article';
  if (to === undefined || latest(to) >= day) return undefined;
  const end = latest(to);
  const [years = 0, most = 0] = [yearsBetween(end, day), yearsBetween(earliest(to), day)];
  // The end lies somewhere in its year or month: one year more or less, or one month.
  if (years < most) return most === 1 && to.length === 4 ? 'the year before this article' : `about ${sayYears(most)} before this article`;
  if (years >= 1) return `${sayYears(years)} before this article`;
  const [least, longest] = [monthsBetween(end, day), monthsBetween(earliest(to), day)];
  const months = Math.round((least + longest) / 2);
  const about = Math.round(least) < Math.round(longest) ? 'about ' : '';
  return months >= 2 ? `${about}${COUNT[months] ?? months} months before this article` : 'shortly before this article';
}

const sayYears = (years: number): string => `${COUNT[years] ?? years} ${years === 1 ? 'year' : 'years'}`;

/** Life of a person against the article's day: "born 1955, aged 68 then"; "1961 to 2023, died after this article". */
export function sayLife(born: PartialDate | undefined, died: PartialDate | undefined, day: string | undefined): string | undefined {
  const year = (date: string) => date.slice(0, 4);
  if (died !== undefined) {
    const span = born ? `${year(born)} to ${year(died)}` : `died ${sayDate(died)}`;
    if (day === undefined || died.length < 10) return span;
    if (died > day) return `${span}${sayAge(born, day)}`;
    // It may have been written in the morning, of somebody who lived.
    if (died === day) return born ? `${span}, died on the day of this article` : `${span}, the day of this article`;
    return born ? `${span}, died before this article` : `${span}, before this article`;
  }
  if (born === undefined) return undefined;
  return `born ${year(born)}${sayAge(born, day)}`;
}

/** ", aged 68 then"; empty where the birthday or the day is unknown, or nobody was born yet. */
function sayAge(born: PartialDate | undefined, day: string | undefined): string {
  const age = born !== undefined && day !== undefined ? yearsBetween(born, day) : undefined;
  return age === undefined || age < 0 ? '' : `, aged ${age} then`;
}

/** 283649 → "283,649"; millions and billions are rounded: "1.4 million", "1.41 billion". */
export function sayNumber(count: number): string {
  if (count >= 999_500_000) return `${Number((count / 1_000_000_000).toFixed(2))} billion`;
  if (count >= 10_000_000) return `${Math.round(count / 1_000_000)} million`;
  if (count >= 1_000_000) return `${(count / 1_000_000).toFixed(1).replace('.0', '')} million`;
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A name where it stands alone: "Annexation of Crimea"; "eSwatini" and "iPhone" keep their own form. */
export function asTitle(name: string): string {
  return /^\p{Ll}(?!\p{Lu})/u.test(name) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}

/** Whether a line of "since this article" is the death that the card already tells under "then and now". */
export const isToldAbove = (line: DatedLine, { died }: CardModel): boolean => line.entity === undefined && line.date === died && line.text === 'Died';
