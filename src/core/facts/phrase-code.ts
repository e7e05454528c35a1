import { readNumbers } from '../binary/varint.ts';
import type { PackedPhrase } from './read.ts';

/**
 * A phrase as a row of numbers, its words as places in a table of texts. Lists are led by their lengths, and where a list may be missing
 * by one more than that, 0 for none:
 *
 *   who? of parties · entity · during · triggers of words · not? · days? · when: 0 none, 1 a date, 2 + n for a list of n
 *
 * The parties lead: they tell of nearly every phrase that a text does not mean it, and then nothing more of it is read.
 */
export function phraseToNumbers({ entity, stems, who, when, during, not, days }: PackedPhrase, textOf: (text: string) => number): number[] {
  const list = <T>(items: readonly T[], each: (item: T) => number[]): number[] => [items.length, ...items.flatMap(each)];
  const some = <T>(items: readonly T[] | undefined, each: (item: T) => number[]): number[] =>
    items === undefined ? [0] : [items.length + 1, ...items.flatMap(each)];
  const text = (one: string) => [textOf(one)];
  return [
    ...some(who, (any) => list(any, (one) => [one])),
    entity,
    during ? 1 : 0,
    ...list(stems, (words) => list(words, text)),
    ...some(not, text),
    ...some(days, (pair) => pair),
    ...(when === undefined ? [0] : typeof when === 'string' ? [1, ...text(when)] : [when.length + 2, ...when.flatMap(text)]),
  ];
}

/** The parties of the phrase that begins at byte `from`. */
export function partiesAt(bytes: Uint8Array, from: number): number[][] | undefined {
  return readParties(readNumbers(bytes, from));
}

/** The phrase that begins at byte `from`. */
export function phraseAt(bytes: Uint8Array, from: number, textAt: (place: number) => string): PackedPhrase {
  const next = readNumbers(bytes, from);
  const text = () => textAt(next());
  const who = readParties(next);
  const entity = next();
  const during = next() === 1;
  const phrase: PackedPhrase = { entity, stems: items(next(), () => items(next(), text)) };
  if (during) phrase.during = true;
  if (who) phrase.who = who;
  const not = some(next, text);
  if (not) phrase.not = not;
  const days = some(next, (): [number, number] => [next(), next()]);
  if (days) phrase.days = days;
  const kind = next();
  if (kind === 1) phrase.when = text();
  else if (kind > 1) phrase.when = items(kind - 2, text);
  return phrase;
}

const readParties = (next: () => number): number[][] | undefined => some(next, () => items(next(), next));

function items<T>(length: number, each: () => T): T[] {
  const all: T[] = [];
  for (let i = 0; i < length; i++) all.push(each());
  return all;
}

function some<T>(next: () => number, each: () => T): T[] | undefined {
  const length = next();
  return length ? items(length - 1, each) : undefined;
}
