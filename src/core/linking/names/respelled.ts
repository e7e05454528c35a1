/**
 * Full names in another spelling than the dataset's: "Viktor Ponta" for Victor, "Abdel Aziz Bouteflika" for Abdelaziz, "K P Oli" for
 * K. P. Sharma. The surname is known, the first name is heard the same; without this it would be a stranger's, and take the bare surname away.
 */
import { BY_ALIAS, BY_SHORT } from '../../dictionary/layout.ts';
import { ENGLISH_SPEAKING, isOf } from '../../facts/countries.ts';
import { PERSON } from '../../facts/kinds.ts';
import type { Facts } from '../../facts/read.ts';
import { wordsOfId } from '../../facts/words-of-id.ts';
import { isSameFirstName, soundOf } from '../../text/first-names.ts';
import { GAP_HYPHEN, GAP_SPACE } from '../../text/tokens.ts';
import { isFirstName } from '../reading/first-name.ts';
import { COMPOUND } from '../reading/middle.ts';
import { isCapital, owns, type Reading, wordAt } from '../reading/reading.ts';
import type { Candidate, Mention } from './mentions.ts';
import { bracketed, turned } from './turned.ts';

/** Words before the surname: first names, initials, articles. */
const MOST = 4;
const PARTICLES = new Set('al el ul bin ben ibn abu de da di do dos van von der del la le'.split(' '));

/**
 * Widens surnames to full names that are only spelt otherwise.
 * @param mentions in the order of the text
 */
export function withRespelledNames(reading: Reading, facts: Facts, mentions: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  for (const mention of mentions) {
    const bearers = mention.candidates.filter((c) => c.by === BY_SHORT && facts.kindOf(c.entity) === PERSON);
    const wider = bearers.length
      ? (bracketed(reading, facts, mention, bearers) ?? turned(reading, facts, mention, bearers) ?? respelled(reading, facts, mention, bearers, found.at(-1)))
      : undefined;
    if (!wider) {
      found.push(mention);
      continue;
    }
    // First names that are also somebody's name: "Said", "Victor".
    while (found.length && (found.at(-1) as Mention).from >= wider.from) found.pop();
    found.push(wider);
  }
  return found;
}

function respelled(reading: Reading, facts: Facts, mention: Mention, bearers: readonly Candidate[], last: Mention | undefined): Mention | undefined {
  if (!isFirst(reading, mention.from - 1, mention.from)) return undefined;
  const closed = last && last.to - last.from > 1 ? last.to : 0;
  const words: string[] = [];
  const known = bearers.map((c) => ({ c, lead: leadOf(facts, c, mention) }));
  let widest: Mention | undefined;
  for (let i = mention.from - 1; i >= closed && words.length < MOST && isFirst(reading, i, mention.from); i--) {
    words.unshift(wordAt(reading, i));
    if (!isCapital(reading, i)) continue;
    const meant = known.filter(({ lead }) => areFirstNames(words, lead));
    const [only] = meant.length ? meant : known.filter(({ lead }) => hasMiddle(words, lead));
    if (only && meant.length < 2) {
      // "José Luis García" is as doubtful as the surname, "John Agyekum Kufuor" is not.
      const sure = meant.length > 0 || bearers.length === 1 || !isFirstName(reading, facts, mention.from - 1);
      const candidate: Candidate = { entity: only.c.entity, by: sure ? BY_ALIAS : BY_SHORT, ambiguous: true, possessed: false };
      widest = { from: i, to: mention.to, candidates: [candidate], anyCase: false };
    }
  }
  return widest;
}

/** Whether token `i` may be a first name, an initial or an article before the name that begins at `end`. */
function isFirst(reading: Reading, i: number, end: number): boolean {
  if (i < 0 || reading.sentence[i] !== reading.sentence[end]) return false;
  const gap = reading.tokens.gap[i + 1];
  if ((gap !== GAP_SPACE && gap !== GAP_HYPHEN) || owns(reading, i)) return false;
  return isCapital(reading, i) || PARTICLES.has(wordAt(reading, i));
}

/** First names of whom a surname may mean; none where they are spelt in English: Brian Cox and Bryan Cox are two. */
const leadOf = (facts: Facts, { entity }: Candidate, { from, to }: Mention): readonly string[] =>
  isOf(facts, entity, ENGLISH_SPEAKING)
    ? []
    : wordsOfId(facts, entity)
        .slice(0, from - to)
        .filter((word) => !PARTICLES.has(word));

/** "Donald Franciszek Tusk": the first names, and one more behind them. */
const hasMiddle = (words: readonly string[], known: readonly string[]): boolean =>
  words.length === known.length + 1 && !COMPOUND.has(words[0] ?? '') && areFirstNames(words.slice(0, -1), known);

/** Whether words of a text are the first names `known`, in another spelling or with some left out; the first is never left out. */
function areFirstNames(words: readonly string[], known: readonly string[]): boolean {
  const told = words.filter((word) => !PARTICLES.has(word));
  const [first = '', head = ''] = [told[0], known[0]];
  if (!first || !head) return false;
  if ((told.length > 1 || known.length > 1) && soundOf(told.join('')) === soundOf(known.join(''))) return true;
  if (!isSameFirstName(first, head) && !(told.length === 1 && isInitial(first, head))) return false;
  let at = 1;
  for (const word of told.slice(1)) {
    while (at < known.length && !isSameFirstName(word, known[at] as string) && !isInitial(word, known[at] as string)) at++;
    if (at++ >= known.length) return false;
  }
  return true;
}

/** "G. Zandanshatar", "Múte B Egede". */
const isInitial = (letter: string, name: string): boolean => letter.length === 1 && name.startsWith(letter);
