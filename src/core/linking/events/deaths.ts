import { PERSON } from '../../facts/kinds.ts';
import type { Facts } from '../../facts/read.ts';
import { follows, owns, type Reading, wordAt } from '../reading/reading.ts';
import type { Anchor } from './anchor.ts';
import type { EventMention } from './events.ts';
import type { Named, PhraseIndex } from './phrase-index.ts';

/** "Soleimani's death", "the death of Yitzhak Rabin": the killing of somebody who died of it, if it is an event of the dataset. */
export function deathAt(reading: Reading, facts: Facts, index: PhraseIndex, i: number, near: readonly Anchor[], named: Named): EventMention | undefined {
  if (wordAt(reading, i) !== 'death') return undefined;
  const whose = near.find((anchor) => (anchor.to === i && follows(reading, i) && owns(reading, i - 1)) || isBehind(reading, anchor, i));
  if (!whose) return undefined;
  for (const person of whose.entities) {
    const died = facts.kindOf(person) === PERSON ? facts.endOf(person) : 0;
    if (!died) continue;
    for (const word of KILLINGS) {
      for (const { phrase } of index.get(word)?.among(named) ?? []) {
        const { entity, who } = phrase;
        // Of a day that sources know; a massacre or a war killed others, too.
        if (facts.beginOf(entity) !== died || facts.endOf(entity) !== died || !who?.some((group) => group.length === 1 && group[0] === person)) continue;
        return { from: i, to: i + 1, triggerTo: i + 1, entity, parts: 2, inside: true, named: true };
      }
    }
  }
  return undefined;
}
const KILLINGS = ['kill', 'assassinate', 'murder', 'execute', 'shoot'];

/** "The death of Rabin", but not "of Rabin's wife". */
const isBehind = (reading: Reading, anchor: Anchor, i: number): boolean =>
  anchor.from === i + 2 && wordAt(reading, i + 1) === 'of' && follows(reading, i + 1) && follows(reading, i + 2) && !owns(reading, anchor.to - 1);
