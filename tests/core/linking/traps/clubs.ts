import type { Trap } from './trap.ts';

/** Clubs by the names of their cities, in short reports and where the city itself is meant. */
export const CLUBS: readonly Trap[] = [
  [
    'a club in a trade told by words with hyphens',
    'Utah',
    'utah-jazz',
    'The Boston Celtics traded a man to the Miami Heat for a second-round pick. Utah gave a man away.',
    'The Boston Celtics traded a man to the Miami Heat for a second pick. Utah gave a man away.',
  ],
  [
    'a report on sport told by words with hyphens',
    'Detroit',
    'detroit-tigers',
    'The Cleveland Guardians played the Chicago Cubs in baseball. The left-hander and the right-hander smiled after a strong inning and a homer. In the semi-finals the pitcher wept. Detroit smiled.',
    'The Cleveland Guardians played the Chicago Cubs in baseball. The left one and the right one smiled after a strong inning and a homer. In the evening the pitcher wept. Detroit smiled.',
  ],
  [
    'a club rather than police, among clubs of its league',
    'Texas Rangers',
    'texas-rangers',
    'Gov. Greg Abbott of Texas watched as the Texas Rangers beat the Boston Red Sox.',
    'Gov. Greg Abbott of Texas watched as the Texas Rangers arrested a sheriff near Houston.',
  ],
  [
    'no university in a report on football in Australia',
    'University of Sydney',
    'university-of-sydney',
    'The University of Sydney is the oldest of Australia.',
    'In Australia the AFL season ended in Canberra: Sydney won the match, the coach praised his players and the team; a goal in the first half, another by the captain, and the league cheered. Sydney scored.',
  ],
  [
    'a number of people is no age',
    'Washington',
    'washington-dc',
    'In Washington, 28,000 people cheered in the streets of the capital of the United States.',
    'In court stood Ron Washington. Washington, 28, cheered in the streets of the United States.',
  ],
  [
    'cities of a list behind "in"',
    'Nashville',
    'nashville',
    'The team won the match in the season; the pitcher, the inning, the bullpen, a homer, the coach, the league, the players, the playoff. The Boston Bruins lost in Utah, Nashville and Dallas.',
    'The team won the match in the season; the pitcher, the inning, the bullpen, a homer, the coach, the league, the players, the playoff. The Boston Bruins lost in Utah. Nashville and Dallas won.',
  ],
  [
    'where somebody grew up',
    'Montreal',
    'montreal',
    'The team won the match in the season; the pitcher, the inning, the bullpen, a homer, the coach, the league, the players, the playoff. The girl from Montreal beat Simona Halep of Romania.',
    'The team won the match in the season; the pitcher, the inning, the bullpen, a homer, the coach, the league, the players, the playoff. They took a win from Montreal on Monday. Montreal beat Ottawa.',
  ],
  [
    'a mayor is of the town',
    'Denver',
    'denver',
    'The team won the match in the season; the pitcher, the inning, the bullpen, a homer, the coach, the league, the players, the playoff. The Denver mayor welcomed them, and the skyline of Denver shone.',
    'The team won the match in the season; the pitcher, the inning, the bullpen, a homer, the coach, the league, the players, the playoff. The Denver pitcher welcomed them, and Denver won.',
  ],
  [
    'whom a state elected',
    'Texas',
    'texas',
    'The team won the match in the season; the pitcher, the inning, the bullpen, a homer, the coach, the league, the players, the playoff. The Texas Rangers beat the Arizona Diamondbacks. Gov. Greg Abbott of Texas cheered.',
    'The team won the match in the season; the pitcher, the inning, the bullpen, a homer, the coach, the league, the players, the playoff. The Texas Rangers beat the Arizona Diamondbacks. Adolis Garcia of Texas cheered.',
  ],
  [
    'the cup of cricket',
    'World Cup',
    'fifa-world-cup',
    'England won the World Cup after a penalty, before the eyes of FIFA.',
    'England won the World Cup after a super over.',
  ],
];
