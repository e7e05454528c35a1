import { BY_DEMONYM, BY_SHORT } from '../../dictionary/layout.ts';
import { isMedia } from '../../facts/asked.ts';
import { GAP_HYPHEN } from '../../text/tokens.ts';
import { isCited } from '../beside/cited.ts';
import { isBehindDatelinesTown } from '../beside/dateline.ts';
import type { Case } from '../context/case.ts';
import { hasPlus, isModel } from '../names/fragments.ts';
import { isVersus, leadsOn, leadsTo } from '../names/goes-on.ts';
import type { Candidate, Mention } from '../names/mentions.ts';
import { isFirstName } from '../reading/first-name.ts';
import { follows, hasDigits, isCapital, type Reading, textBehind, wordAt } from '../reading/reading.ts';
import { standsAlone } from './adjective.ts';
import { isAirlineHere } from './airlines.ts';

/** Products, people, units, papers and adjectives that are written alike. */
export function otherThing(item: Case, candidate: Candidate): string {
  const { facts, reading, mention, beside } = item;
  const { entity, ambiguous, by } = candidate;
  const { gap } = reading.tokens;
  const { from, to } = mention;
  const first = wordAt(reading, from);
  const before = wordAt(reading, from - 1);
  // "OPEC+" is more than OPEC, "Disney+" than Disney; who bears the sign in its name shares it with another, and declares it.
  if (hasPlus(reading, mention) && !(ambiguous && mention.candidates.length > 1)) return 'a plus behind it';
  // "ISTANBUL (AA) -": the agency, and no army.
  if (!isMedia(facts, entity) && isBehindDatelinesTown(reading, mention)) return 'the agency of a report';
  // "A Member of Parliament" sits in any of a hundred.
  if (ambiguous && wordAt(reading, to - 1) === 'parliament' && before === 'of' && MEMBERS.has(wordAt(reading, from - 2))) return 'a member of a parliament';
  if (isModel(reading, mention)) return 'the model of a product';
  // "News agency APA", "the Vanguard newspaper".
  if (!isMedia(facts, entity) && isCalledPaper(reading, mention)) return 'a newspaper or agency is called so';
  // "AFP Acting Deputy Commissioner Neil Gaughan": of the Australian police, and not of the agency.
  if (isMedia(facts, entity) && leadsTo(reading, to, RANKS, 4)) return 'an officer follows that the press does not have';
  // "J J Hospital" is none of J&J.
  if (isTwoLetters(reading, mention)) return 'letters without their sign';
  // "WHO are the Houthis?"
  if (first === 'who' && to - from === 1 && PLURAL.has(wordAt(reading, to))) return 'a word';
  // "A Fiat of 60 HP".
  if (ambiguous && isUnit(reading, mention)) return 'a unit';
  // "A French Renaissance-style building".
  if (ambiguous && to - from === 1 && gap[to] === GAP_HYPHEN && STYLES.has(wordAt(reading, to))) return 'a style';
  // "The New Straits Times".
  if (isMedia(facts, entity) && before === 'new' && follows(reading, from) && isCapital(reading, from - 1)) return 'part of a longer name: new …';
  // "The Journal of Policy Analysis".
  if (by === BY_SHORT && isMedia(facts, entity) && leadsOn(reading, to, OF)) return 'part of a longer name: … of';
  // "A Herald/Times reporter".
  if (by === BY_SHORT && isMedia(facts, entity) && reading.text[(reading.tokens.start[from] as number) - 1] === '/') return 'one of two papers';
  if (by === BY_SHORT && ambiguous && isVersus(reading, mention)) return 'a team, or the party of a case';
  // "Martin St. Louis" is a coach.
  if (by === BY_SHORT && beside.before === from - 1 && isFirstName(reading, facts, from - 1)) return 'the name of a person';
  // "Anas Al Saud" is a man of some family.
  if (beside.before >= 0 && first === 'al' && isFirstName(reading, facts, beside.before)) return 'the name of a person';
  // "10 USC § 654".
  const number = follows(reading, from) && hasDigits(reading, from - 1);
  if (to - from === 1 && number && /^ ?§/.test(textBehind(reading, from, 2))) return 'a code of laws';
  // "The American people", of an article on American Airlines; "the Australian dollar", against The Australian.
  const adjective = (by === BY_SHORT || first === 'the') && mention.candidates.some((c) => c.by === BY_DEMONYM);
  const people = /(?:ns|man)$/.test(wordAt(reading, to - 1));
  return adjective && !people && !standsAlone(reading, mention) && !isAirlineHere(item, candidate) && !(first === 'the' && isCited(reading, mention))
    ? 'an adjective'
    : '';
}

const MEMBERS = new Set(['member', 'members']);
const STYLES = new Set(['style', 'revival']);
const PLURAL = new Set(['are', 'were']);
const OF = new Set(['of']);

const RANKS = new Set(['commissioner', 'superintendent', 'constable', 'inspector']);

/** "News agency APA", "the Vanguard newspaper": what stands beside a name says that it is one of the press. */
function isCalledPaper(reading: Reading, { from, to }: Mention): boolean {
  const before = wordAt(reading, from - 1);
  if (follows(reading, from) && (before === 'newspaper' || (before === 'agency' && wordAt(reading, from - 2) === 'news'))) return true;
  return follows(reading, to) && (wordAt(reading, to) === 'newspaper' || (wordAt(reading, to) === 'news' && wordAt(reading, to + 1) === 'agency'));
}

/** Two lone letters, whose name joins them with a sign. */
const isTwoLetters = ({ tokens, text }: Reading, { from, to }: Mention): boolean =>
  to - from === 2 &&
  [from, from + 1].every((i) => tokens.end[i] === (tokens.start[i] as number) + 1) &&
  text[tokens.end[from] as number] === ' ' &&
  text[(tokens.end[from] as number) + 1] !== '&';

/** Two letters behind a number that is no year. */
function isUnit(reading: Reading, { from, to }: Mention): boolean {
  const { tokens, text } = reading;
  const { start, end } = tokens;
  if (to - from !== 1 || (end[from] as number) - (start[from] as number) !== 2 || !follows(reading, from) || !hasDigits(reading, from - 1)) return false;
  const number = Number(text.slice(start[from - 1], end[from - 1]));
  return number < 1900 || number > 2050;
}
