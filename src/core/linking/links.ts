/** What was decided, as readers and `--explain` are told it. */
import { BY_DEMONYM } from '../dictionary/layout.ts';
import { KINDS } from '../entity.ts';
import type { Facts } from '../facts/read.ts';
import type { EventMention } from './events/events.ts';
import { type Candidate, entitiesOf } from './names/mentions.ts';
import { type Reading, spanOf } from './reading/reading.ts';
import type { Decision } from './resolve.ts';
import type { Abstention, Link } from './types.ts';
import { scoreOf, THRESHOLD } from './weights.ts';

/** @param governments for each decision the entity that its capital stands for, or -1 */
export function linksOf(reading: Reading, facts: Facts, decisions: readonly Decision[], governments: readonly number[]): Link[] {
  const links: Link[] = [];
  for (const [i, { mention, judged, chosen, via }] of decisions.entries()) {
    if (!chosen) continue;
    const { candidate } = chosen;
    const government = governments[i] as number;
    const { start, end, text } = spanOf(reading, mention.from + (isNation(candidate) ? 1 : 0), mention.to);
    const link: Link = {
      start,
      end,
      text,
      entity: facts.idOf(government >= 0 ? government : candidate.entity),
      kind: KINDS[facts.kindOf(government >= 0 ? government : candidate.entity)] as Link['kind'],
      via: government >= 0 ? 'metonym' : (via as Link['via']),
      score: scoreOf(chosen.points),
    };
    const others = judged.length > 1 ? judged.filter((j) => j !== chosen && !j.refused && j.points > 0) : [];
    const alternatives = government >= 0 ? [chosen, ...others] : others;
    if (alternatives.length)
      link.alternatives = alternatives.slice(0, MOST_ALTERNATIVES).map((j) => ({ entity: facts.idOf(j.candidate.entity), score: scoreOf(j.points) }));
    links.push(link);
  }
  return links;
}
const MOST_ALTERNATIVES = 3;

/** "The Australian government", where The Australian is a newspaper too. */
const isNation = ({ by, bare }: Candidate): boolean => bare === true && by === BY_DEMONYM;

export const abstentionsOf = (reading: Reading, facts: Facts, decisions: readonly Decision[]): Abstention[] =>
  decisions.flatMap(({ mention, chosen, reason = '' }) =>
    chosen ? [] : [{ ...spanOf(reading, mention.from, mention.to), candidates: entitiesOf(mention).map(facts.idOf), reason }],
  );

/** Links and events in the order of the text. A told event is worth more than the ordinary phrase it contains ("war of aggression"). */
export function withEvents(reading: Reading, facts: Facts, links: readonly Link[], events: readonly EventMention[]): Link[] {
  const all = [...links];
  for (const { from, to, entity, parts } of events) {
    const span = spanOf(reading, from, to);
    const within = all.findIndex((link) => link.start < span.end && span.start < link.end);
    if (within >= 0) all.splice(within, 1);
    all.push({ ...span, entity: facts.idOf(entity), kind: 'event', via: 'event', score: scoreOf(THRESHOLD + parts) });
  }
  return all.sort((a, b) => a.start - b.start || b.end - a.end);
}
