import type { Facts } from '../../facts/read.ts';
import { GAP_HYPHEN } from '../../text/tokens.ts';
import { follows, hasDigits, type Reading, wordAt } from '../reading/reading.ts';
import type { Anchor } from './anchor.ts';
import { type EventMention, findEvents } from './events.ts';
import type { PhraseIndex } from './phrase-index.ts';

const DANGLING = new Set('of in on at by to the a an and against with from for since after before during until when'.split(' '));

/**
 * The events told without a name: one mark an event and sentence, on the tightest telling words (the trigger and what follows it up to the
 * next mark).
 */
export function findMarks(reading: Reading, facts: Facts, index: PhraseIndex, anchors: readonly Anchor[]): EventMention[] {
  const marks: EventMention[] = [];
  const taken = new Uint8Array(reading.tokens.count);
  for (const anchor of anchors) if (!anchor.ordinary) taken.fill(1, anchor.from, anchor.to);
  // Where a sentence names the event, its other words are no second mark.
  const keyOf = (entity: number, token: number) => (reading.sentence[token] as number) * facts.count + entity;
  const told = new Set<number>();
  for (const anchor of anchors) if (!anchor.ordinary) for (const entity of anchor.entities) told.add(keyOf(entity, anchor.from));
  const events = findEvents(reading, facts, index, anchors).sort((a, b) => b.parts - a.parts || Number(b.named) - Number(a.named) || a.from - b.from);
  for (const event of events) {
    let { from } = event;
    // "leave the European Union": where "leave" is another event's, "the" is no mark of its own.
    while (from < event.triggerTo && (taken[from] || DANGLING.has(wordAt(reading, from)))) from++;
    let end = from;
    while (end < event.to && !taken[end]) end++;
    // "invasion of Ukraine": the preposition belongs to neither mark.
    // "interference in the 2016 presidential election": the year belongs to the other.
    // "Before October 7 Hamas": of a trigger that is a date, it is not.
    const isOthers = (at: number) => at >= event.triggerTo && taken[at + 1] === 1 && follows(reading, at + 1) && hasDigits(reading, at);
    // The "in" of a sit-in is its own.
    const dangles = (at: number) => DANGLING.has(wordAt(reading, at)) && reading.tokens.gap[at] !== GAP_HYPHEN;
    while (end > from + 1 && (dangles(end - 1) || isOthers(end - 1))) end--;
    const key = keyOf(event.entity, from);
    if (from === event.triggerTo || from === end || told.has(key)) continue;
    told.add(key);
    taken.fill(1, from, end);
    marks.push({ ...event, from, to: end });
  }
  return marks;
}
