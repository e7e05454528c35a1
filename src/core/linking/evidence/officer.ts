import type { Facts } from '../../facts/read.ts';
import type { Mention } from '../names/mentions.ts';
import { isFirstName } from '../reading/first-name.ts';
import { follows, isCapital, owns, type Reading, wordAt } from '../reading/reading.ts';
import { ADHERENTS, wordSet } from '../reading/words.ts';

/** "Labor's Penny Sharpe": somebody whose first name is known. */
export const isBodyOfSomebody = (facts: Facts, reading: Reading, { to }: Mention): boolean =>
  owns(reading, to - 1) &&
  follows(reading, to) &&
  follows(reading, to + 1) &&
  isFirstName(reading, facts, to) &&
  isCapital(reading, to) &&
  isCapital(reading, to + 1);

/** "FCC chairman Jessica Lane", "the FDA's commissioner", "Apple chief executive": a body, by its officer. */
export const isBodyOfOfficer = (reading: Reading, { to }: Mention): boolean =>
  follows(reading, to) &&
  (OFFICERS.has(wordAt(reading, to)) || MEMBERS.has(wordAt(reading, to)) || (ADHERENTS.has(wordAt(reading, to - 1)) && PARTISANS.has(wordAt(reading, to))));
/** "A Podemos MEP". */
const MEMBERS = new Set('councillor councillors senator senators mp mps mep meps lawmaker lawmakers'.split(' '));
/** "A Labour peer", "the Liberal leader": what the adjective of a party may stand before. */
const PARTISANS = new Set('peer peers minister ministers backbencher backbenchers leader leaders government governments cabinet voters'.split(' '));
const OFFICERS = wordSet(
  'chair chairman chairwoman chairperson commissioner commissioners administrator spokesman spokeswoman spokesperson chief boss director inspector inspectors founder',
);
