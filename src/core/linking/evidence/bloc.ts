import { ORGANISATION } from '../../facts/kinds.ts';
import { isBloc } from '../../facts/words-of-id.ts';
import type { Case } from '../context/case.ts';
import { isCapital, wordAt } from '../reading/reading.ts';

/** How far the name of a body may stand from the word that calls it a bloc: "the ECOWAS regional bloc", "a trade bloc known as Caricom". */
const BESIDE = 4;

/** How far back a body is still meant by it, in words: a text that only repeats the word must not be read anew at each. */
const REACH = 300;

/** "The bloc", where another body was the last to be called one. */
export function isAnothersBloc({ facts, reading, mention, context, beside }: Case, e: number): boolean {
  if (wordAt(reading, mention.to - 1) !== 'bloc' || wordAt(reading, mention.from) !== 'the') return false;
  // "The Bloc, under Yves-François Blanchet": a party writes itself so, and nobody a union of states.
  if (!beside.styled && isCapital(reading, mention.to - 1) !== isBloc(facts, e)) return true;
  if (isBloc(facts, e)) return false;
  for (let i = mention.from - 1; i >= Math.max(0, mention.from - REACH); i--) {
    if (wordAt(reading, i) !== 'bloc') continue;
    let own = false;
    let another = false;
    for (const [entity, tokens] of context.named) {
      if (facts.kindOf(entity) !== ORGANISATION || !tokens.some((at) => Math.abs(at - i) <= BESIDE)) continue;
      if (entity === e) own = true;
      else another = true;
    }
    // "The bloc" again: whoever was meant there.
    if (own || another) return another && !own && !(context.named.get(e) ?? []).some((at) => at > i && at < mention.from);
  }
  return false;
}
