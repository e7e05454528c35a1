import { GAP_SPACE } from '../../text/tokens.ts';
import type { Mention } from '../names/mentions.ts';
import { type Reading, wordAt } from '../reading/reading.ts';
import { ADHERENTS } from '../reading/words.ts';

/** "FCC chairman Jessica Lane", "the FDA's commissioner", "Apple chief executive": a body, by its officer. */
export const isBodyOfOfficer = (reading: Reading, { to }: Mention): boolean =>
  reading.tokens.gap[to] === GAP_SPACE &&
  (OFFICERS.has(wordAt(reading, to)) || MEMBERS.has(wordAt(reading, to)) || (ADHERENTS.has(wordAt(reading, to - 1)) && PARTISANS.has(wordAt(reading, to))));
/** "A Podemos MEP". */
const MEMBERS = new Set('councillor councillors senator senators mp mps mep meps lawmaker lawmakers'.split(' '));
/** "A Labour peer", "the Liberal leader": what the adjective of a party may stand before. */
const PARTISANS = new Set('peer peers minister ministers backbencher backbenchers leader leaders government governments cabinet voters'.split(' '));
const OFFICERS = new Set(
  'chair chairman chairwoman chairperson commissioner commissioners administrator spokesman spokeswoman spokesperson chief boss director inspector inspectors founder'.split(
    ' ',
  ),
);
