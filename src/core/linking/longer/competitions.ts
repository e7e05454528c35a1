import type { Mention } from '../names/mentions.ts';
import { follows, hasDigits, isCapital, owns, type Reading, wordAt } from '../reading/reading.ts';
import { LOOKED_AT } from '../reading/sport.ts';
import { wordSet } from '../reading/words.ts';

/** Words that end the name of a competition or a prize. */
const COMPETITIONS = new Set(['cup', 'league', 'championship', 'championships', 'prize', 'slam']);
const KINDS_OF_SPORT = new Set('rugby cricket odi t20 hockey basketball women club youth indoor ski skeleton icc fis afc caf concacaf ofc'.split(' '));

/**
 * The word that makes another competition of a known one: "the Rugby World Cup", "the Indian Premier League", "Champions League T20",
 * "a FIFA Peace Prize"; '' for none.
 * @param adjective the place whose adjective stands right before it, -1 for none
 * @param home the country of the competition, -1 for none
 */
export function otherCompetition(reading: Reading, { from, to }: Mention, adjective: number, home: number): string {
  const last = wordAt(reading, to - 1);
  if (!COMPETITIONS.has(last)) return '';
  const before = wordAt(reading, from - 1);
  if (KINDS_OF_SPORT.has(before)) return before;
  // "The World Cup", of a report on rugby.
  const sport = to - from === 2 && wordAt(reading, from) === 'world' && last === 'cup' && before !== 'fifa' ? otherSport(reading) : '';
  if (sport) return sport;
  if (/^t\d0$/.test(wordAt(reading, to)) && follows(reading, to)) return wordAt(reading, to);
  if (last === 'league' && adjective >= 0 && home >= 0 && adjective !== home) return before;
  const capital = isCapital(reading, from - 1) && !owns(reading, from - 1) && !hasDigits(reading, from - 1) && follows(reading, from);
  return last === 'prize' && capital && before !== 'nobel' && wordAt(reading, from) !== 'nobel' && reading.sentence[from - 2] === reading.sentence[from]
    ? before
    : '';
}

/** Rugby, cricket or skiing, where an article names it and says nothing of football; '' else. */
function otherSport(reading: Reading): string {
  let other = '';
  for (let i = 0; i < Math.min(reading.tokens.count, LOOKED_AT); i++) {
    const word = wordAt(reading, i);
    if (FOOTBALL.has(word)) return '';
    // "After a super over".
    if (OTHERS.has(word) || (word === 'super' && wordAt(reading, i + 1) === 'over')) other = word;
  }
  return other;
}
const OTHERS = wordSet(
  'rugby springbok springboks wallabies flanker hooker lineout scrum cricket wicket wickets overs batsman lbw skiing skier slalom downhill alpine biathlon',
);
const FOOTBALL = new Set(['football', 'soccer', 'fifa', 'uefa', 'striker', 'midfielder']);
