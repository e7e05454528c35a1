import { BY_DEMONYM, BY_SHORT } from '../../dictionary/layout.ts';
import { ALL_CAPS, CAPITAL, DIGITS, GAP_HYPHEN, GAP_SPACE, POSSESSIVE } from '../../text/tokens.ts';
import type { Case } from '../context/case.ts';
import { isCited } from '../context/cited.ts';
import { isVenue } from '../context/firm.ts';
import { hasPlus, isModel, lettersBehind } from '../names/fragments.ts';
import { goesOn, isVersus } from '../names/goes-on.ts';
import type { Candidate, Mention } from '../names/mentions.ts';
import { departmentOf } from '../reading/department.ts';
import { opensSentence, type Reading, wordAt } from '../reading/reading.ts';
import { BODY_WORDS, HEADS, PAPERS } from '../reading/words.ts';
import { standsAlone } from './adjective.ts';

/** Why a name is not that of the body alone: a product's, a hall's, a wider body's, a ministry's field; '' where it is. */
export function longerBody({ facts, reading, mention, beside, twins }: Case, { entity, ambiguous, by }: Candidate): string {
  const { gap, flags, hash1 } = reading.tokens;
  const { from, to } = mention;
  const first = wordAt(reading, from);
  const before = wordAt(reading, from - 1);
  const capital = ((flags[from - 1] as number) & CAPITAL) !== 0;
  // "OPEC+" is more than OPEC, "Disney+" than Disney; who bears the sign in its name shares it with another, and declares it.
  if (hasPlus(reading, mention) && !(ambiguous && mention.candidates.length > 1)) return 'a plus behind it';
  // "A Member of Parliament" sits in any of a hundred.
  if (ambiguous && wordAt(reading, to - 1) === 'parliament' && before === 'of' && MEMBERS.has(wordAt(reading, from - 2))) return 'a member of a parliament';
  // "The Uluu Kyrgyzstan party".
  const small = !((flags[to - 1] as number) & CAPITAL);
  if (to - from > 1 && small && beside.before >= 0 && !opensSentence(reading, beside.before) && HEADS.has(wordAt(reading, to - 1)))
    return `part of a longer name: ${wordAt(reading, beside.before)} …`;
  if (isModel(reading, mention)) return 'the model of a product';
  // "A Fiat of 60 HP".
  if (ambiguous && isUnit(reading, mention)) return 'a unit';
  // "The Kuki People's Alliance".
  if (by === BY_SHORT && to - from === 1 && HEADS.has(first) && capital && gap[from] === GAP_SPACE && (flags[from - 1] as number) & POSSESSIVE)
    return `part of a longer name: ${before} …`;
  // "Corrupt Practices and other offences Commission (ICPC)"; two letters are often its own: "the Commission (EC)".
  if (by === BY_SHORT && to - from === 1 && ambiguous && !twins.includes(entity) && lettersBehind(reading, to) > 2)
    return 'part of a longer name, whose letters follow';
  // "Martin St. Louis" is a coach.
  if (by === BY_SHORT && beside.before === from - 1 && facts.firstNames.has(hash1[from - 1] as number)) return 'the name of a person';
  if (by === BY_SHORT && ambiguous && isVersus(reading, mention)) return 'a team, or the party of a case';
  // "10 USC § 654".
  if (
    to - from === 1 &&
    gap[from] === GAP_SPACE &&
    (flags[from - 1] as number) & DIGITS &&
    /^ ?§/.test(reading.text.slice(reading.tokens.end[from], (reading.tokens.end[from] as number) + 2))
  )
    return 'a code of laws';
  // "The old Bank of England pub".
  if (gap[to] === GAP_SPACE && PUBS.has(wordAt(reading, to))) return 'a house of its name';
  if (isMissions(reading, to)) return 'part of a longer name: … mission';
  if (isVenue(reading, mention)) return 'a venue of its name';
  // "The American people", of an article on American Airlines; "the Australian dollar", against The Australian.
  if (
    (by === BY_SHORT || first === 'the') &&
    mention.candidates.some((c) => c.by === BY_DEMONYM) &&
    !standsAlone(reading, mention) &&
    !(first === 'the' && isCited(reading, mention))
  )
    return 'an adjective';
  // "The Commission for Emergency Situations".
  if (
    by === BY_SHORT &&
    BODY_WORDS.has(wordAt(reading, to - 1)) &&
    wordAt(reading, to) === 'for' &&
    gap[to] === GAP_SPACE &&
    gap[to + 1] === GAP_SPACE &&
    (flags[to + 1] as number) & CAPITAL
  )
    return 'part of a longer name: … for';
  // "Liberal-National Party".
  if (to - from > 1 && gap[from] === GAP_HYPHEN && capital && !UNIONS.has(before)) return `part of a longer name: ${before}-…`;
  // "The Church Times".
  if (by === BY_SHORT && to - from === 1 && PAPERS.has(first) && capital && gap[from] === GAP_SPACE && !opensSentence(reading, from - 1) && before !== 'the')
    return `part of a longer name: ${before} …`;
  // "Royal Bank of Canada", "National Bank of Canada" are other banks.
  if (to - from > 1 && (BODY_WORDS.has(first) || HEADS.has(first))) {
    const wider = gap[from] === GAP_SPACE && capital && WIDER.has(before);
    if (beside.before >= 0 || wider) return `part of a longer name: ${before} …`;
  }
  // "The YSR Congress party".
  if (to - from > 1 && beside.before >= 0 && HEADS.has(wordAt(reading, to - 1)) && (flags[beside.before] as number) & ALL_CAPS)
    return `part of a longer name: ${before} …`;
  // "Anas Al Saud" is a man of some family.
  if (beside.before >= 0 && first === 'al' && facts.firstNames.has(hash1[beside.before] as number)) return 'the name of a person';
  if (goesOn(reading, mention) && wordAt(reading, to) === 'press' && wordAt(reading, to - 1) === 'university') return 'part of a longer name: … press';
  const field = ambiguous ? departmentOf(reading, from) : '';
  return field ? `the field of a ${field}` : '';
}
/** Two letters behind a number that is no year. */
function isUnit({ tokens, text }: Reading, { from, to }: Mention): boolean {
  const { flags, gap, start, end } = tokens;
  if (to - from !== 1 || (end[from] as number) - (start[from] as number) !== 2 || gap[from] !== GAP_SPACE || !((flags[from - 1] as number) & DIGITS))
    return false;
  const number = Number(text.slice(start[from - 1], end[from - 1]));
  return number < 1900 || number > 2050;
}
/** "United Nations Organisation Stabilisation Mission", "African Union Support and Stabilization Mission", from behind the body on. */
function isMissions(reading: Reading, to: number): boolean {
  const { gap, flags } = reading.tokens;
  // "EU Kosovo Mission", in a headline.
  if ((flags[to - 1] as number) & ALL_CAPS) return false;
  for (let i = to; i < to + LONGEST_MISSION && gap[i] === GAP_SPACE && ((flags[i] as number) & CAPITAL || wordAt(reading, i) === 'and'); i++)
    if (i > to && wordAt(reading, i) === 'mission') return true;
  return false;
}
const LONGEST_MISSION = 6;
const MEMBERS = new Set(['member', 'members']);
/** "The U.N.-Arab League envoy" is of both. */
const UNIONS = new Set(['u.n', 'un', 'eu', 'au']);
const PUBS = new Set(['pub', 'inn', 'hotel']);
const WIDER = new Set(['national', 'federal', 'central', 'state']);
