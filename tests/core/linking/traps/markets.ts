import type { Trap } from './trap.ts';

/** Reports on markets and airlines: indices, shares, central banks, firms that are words. */
export const MARKETS: readonly Trap[] = [
  ['an index by its points', 'The Dow', 'dow-jones', 'The Dow slid 212 points by noon.', 'The Dow slid off the table by noon.'],
  ['an index by its percent', 'Hang Seng', 'hang-seng-index', 'The Hang Seng closed 1.3 percent lower.', 'The Hang Seng closed its doors to tourists.'],
  ['an index behind another', 'CAC', 'cac-40', 'The DAX gained 1.1 percent and the CAC 0.8.', 'The DAX gained 1.1 percent and the CAC met for the first time.'],
  ['oil above a price', 'Brent', 'brent-crude', 'Brent climbed above $92 on Monday.', 'Brent climbed above the tree line on Monday.'],
  ['a firm that sheds percents', 'Target', 'target-company', 'Target sank 7 percent before the bell.', 'Target practice sank the mood before the bell.'],
  ['no firm, but a poll', 'Target', 'target-company', 'Target lost 3 percent in New York.', 'Target lost 3 percent of the vote in a poll in New York.'],
  ["a firm's shares", 'Meta', 'meta', "Meta's shares climbed again.", "Meta's cousin climbed again."],
  [
    'a firm of a sentence on earnings',
    'Caterpillar',
    'caterpillar',
    'In the United States the stocks rose as Caterpillar told of higher earnings.',
    'In the United States the trees died as Caterpillar plagues came early.',
  ],
  [
    'a firm with what it is behind it',
    'Nissan',
    'nissan',
    'In Japan, Nissan Motor will close a plant. The union at Nissan was told.',
    'In Japan, Ken Nissan will close a shop. The neighbours of Nissan were told.',
  ],
  [
    'a firm with International and its legal form',
    'Glencore',
    'glencore',
    'Glencore International Plc cut its dividend in Switzerland.',
    'Glencore International School cut its fees in Switzerland.',
  ],
  ['the Fed of rates', 'Fed', 'fed', 'Traders think the Fed will keep rates where they are.', 'Traders think the Fed Cup will be dull.'],
  [
    'the central bank, where nobody speaks of cricket',
    'ECB',
    'european-central-bank',
    'The ECB sold bonds, and shops in London and across England were shut.',
    'The ECB chose the cricket captain, and shops in London and across England were shut.',
  ],
  [
    'an airline by its adjective',
    'American',
    'american-airlines',
    'JetBlue of the United States kept its fees. American cancelled all flights to Lima.',
    'JetBlue of the United States kept its fees. American passengers missed all flights to Lima.',
  ],
  [
    'an airline among airlines',
    'American',
    'american-airlines',
    'The strike in Chicago hit flights of Southwest, American and United.',
    'The strike in Chicago hit flights of British, American and French pilots.',
  ],
  ['a rival firm', 'Stellantis', 'stellantis', 'Ford lost money in Italy. Rival Stellantis did not.', 'Ford lost money in Italy. Marco Stellantis did not.'],
  [
    'the head of a firm',
    'Porsche',
    'porsche',
    'In Germany, Volkswagen named the head of Porsche in 2015.',
    'In Germany, Volkswagen named Chairman Porsche in 2015.',
    '2015-09-25',
  ],
];
