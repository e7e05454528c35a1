import { earliest, latest } from '../dates.ts';
import { defined } from '../defined.ts';
import type { EventEntity } from '../entity.ts';
import { stemsOf } from '../text/stem.ts';
import { dayNumber, daysFrom, LONG_EVENT } from './days.ts';
import type { PackedPhrase } from './read.ts';

/**
 * The phrases of an event as they are packed.
 * @param number of the event, `numberOf` that of a record, negative where there is none
 */
export function phrasesOf(event: EventEntity, number: number, numberOf: (id: string) => number): PackedPhrase[] {
  const days = stepsOf(event);
  const players = (any: string) =>
    any
      .split('|')
      .map(numberOf)
      .filter((id) => id >= 0);
  return (event.phrases ?? []).map(({ trigger, who, ...phrase }) => ({
    entity: number,
    stems: trigger.map(stemsOf),
    ...defined(phrase),
    ...(days.length > 0 && phrase.when !== undefined && { days }),
    ...(who && { who: who.map(players) }),
  }));
}

/** Key dates of an event that lasted too long to be known by its first day and its last. */
function stepsOf({ from, to, dates = [] }: EventEntity): [number, number][] {
  if (from === undefined) return [];
  const [starts, ends] = [dayNumber(earliest(from)), to === undefined ? undefined : dayNumber(latest(to))];
  if (ends !== undefined && daysFrom(starts, ends) <= LONG_EVENT) return [];
  return dates.filter(({ date }) => date.length > 4).map(({ date }) => [dayNumber(earliest(date)), dayNumber(latest(date))]);
}
