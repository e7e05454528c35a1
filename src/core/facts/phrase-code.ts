import { readNumbers } from '../pack/varint.ts';
import type { PackedPhrase } from './read.ts';

/**
 * A phrase as a row of numbers, its words as places in a table of texts. Lists are led by their lengths, and where a list may be missing
 * by one more than that, 0 for none:
 *
 *   entity · during · triggers of words · who? of parties · not? · days? · when: 0 none, 1 a date, 2 + n for a list of n
 */
export function phraseToNumbers({ entity, stems, who, when, during, not, days }: PackedPhrase, textOf: (text: string) => number): number[] {
  const list = <T>(items: readonly T[], each: (item: T) => number[]): number[] => [items.length, ...items.flatMap(each)];
  const some = <T>(items: readonly T[] | undefined, each: (item: T) => number[]): number[] =>
    items === undefined ? [0] : [items.length + 1, ...items.flatMap(each)];
  const text = (one: string) => [textOf(one)];
  return [
    entity,
    during ? 1 : 0,
    ...list(stems, (words) => list(words, text)),
    ...some(who, (any) => list(any, (one) => [one])),
    ...some(not, text),
    ...some(days, (pair) => pair),
    ...(when === undefined ? [0] : typeof when === 'string' ? [1, ...text(when)] : [when.length + 2, ...when.flatMap(text)]),
  ];
}

/** The phrase that begins at byte `from`. */
export function phraseAt(bytes: Uint8Array, from: number, textAt: (place: number) => string): PackedPhrase {
  const next = readNumbers(bytes, from);
  const items = <T>(length: number, each: () => T): T[] => {
    const all: T[] = [];
    for (let i = 0; i < length; i++) all.push(each());
    return all;
  };
  const list = <T>(each: () => T): T[] => items(next(), each);
  const some = <T>(each: () => T): T[] | undefined => {
    const length = next();
    return length ? items(length - 1, each) : undefined;
  };
  const text = () => textAt(next());
  const entity = next();
  const during = next() === 1;
  const phrase: PackedPhrase = { entity, stems: list(() => list(text)) };
  if (during) phrase.during = true;
  const who = some(() => list(next));
  if (who) phrase.who = who;
  const not = some(text);
  if (not) phrase.not = not;
  const days = some((): [number, number] => [next(), next()]);
  if (days) phrase.days = days;
  const kind = next();
  if (kind === 1) phrase.when = text();
  else if (kind > 1) phrase.when = items(kind - 2, text);
  return phrase;
}
