/** What only the living do. */
import type { Mention } from '../names/mentions.ts';
import { follows, owns, type Reading, wordAt } from '../reading/reading.ts';

/** "Kabila told parliament", "Castro leaves office in 2018", "Bongo is expected to run", "Kim is in his late 20s": no obituary says so of the dead. */
export function actsAsHeir(reading: Reading, { to }: Mention): boolean {
  if (!follows(reading, to) || owns(reading, to - 1)) return false;
  const verb = wordAt(reading, to);
  const next = wordAt(reading, to + 1);
  if (verb === 'is') return EXPECTED.has(next) || (next === 'in' && (wordAt(reading, to + 2) === 'his' || wordAt(reading, to + 2) === 'her'));
  if (verb === 'will') return !OF_FUNERALS.has(next);
  if (verb === 'was') return next === 'sworn';
  return ACTS.has(verb);
}
const EXPECTED = new Set(['expected', 'due', 'likely', 'now']);
/** "Castro will be cremated", "will lie in state". */
const OF_FUNERALS = new Set(['be', 'lie', 'rest', 'receive', 'always', 'never']);
const ACTS = new Set(
  'said says told tells promised promises vowed vows pledged pledges announced leads leaves wants plans faces becomes takes inherits succeeds'.split(' '),
);

/** "Clinton called Banda": on the telephone, or to wish her well; "called Banda a tyrant" may be said of the dead. */
export const isGreeted = (reading: Reading, { from, to }: Mention): boolean =>
  GREETED.has(wordAt(reading, from - 1)) && follows(reading, from) && !follows(reading, to) && !owns(reading, to - 1);
const GREETED = new Set(['called', 'phoned', 'telephoned', 'congratulated', 'thanked']);
